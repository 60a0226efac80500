/** Style sheets of SVG pictures (CSS Syntax Level 3), cut down to what draws. */
import { PROPERTIES } from "./svg_names.ts";

/** Gives an id or a class its neutral name. */
export interface Names {
  id(name: string): string;
  className(name: string): string;
}

/** Rules that hold rules, or the steps of an animation. */
const NESTING = /^@(media|supports|(-\w+-)?keyframes)\b[\w\s():.,<>=%-]*$/;
const NAME = /[A-Za-z_\u0080-\uffff-][\w\u0080-\uffff-]*/.source;
const NAMES = new RegExp(NAME, "g"), IDS = new RegExp(`#(${NAME})`, "g");
const CLASSES = new RegExp(`\\.(${NAME})`, "g");
const SELECTOR = /^[\s>+~,*%.:#()\w\u0080-\uffff-]+$/;
const DEPTH = 4;

/** Functions that compute; those that fetch are not among them, but for `url()` of an id. */
const FUNCTIONS = new Set(
  ("rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix calc min max clamp matrix matrix3d " +
    "translate translatex translatey translate3d scale scalex scaley scale3d rotate rotatex rotatey " +
    "rotatez rotate3d skew skewx skewy perspective polygon circle ellipse inset rect " +
    "cubic-bezier steps blur brightness contrast drop-shadow grayscale hue-rotate invert opacity " +
    "saturate sepia url icc-color").split(" "),
);

/**
 * A value without references to anything outside, with ids renamed; undefined when it holds
 * something that is not certain to be harmless: escapes, unknown functions, addresses.
 */
export function cleanValue(value: string, names: Names): string | undefined {
  let certain = !/[\\@{}<>]|:\/\/|\/\*/.test(value);
  const clean = value.replace(
    /\burl\(\s*(["']?)([^"')]{0,1000})\1\s*\)/gi,
    (_, _quote, target: string) => {
      if (!/^#[^\s#]+$/.test(target)) certain = false;
      return `url(#${names.id(target.slice(1))})`;
    },
  );
  for (const [, name] of clean.matchAll(/([\w-]{1,40})\s*\(/g)) {
    if (!FUNCTIONS.has(name!.toLowerCase())) certain = false;
  }
  const targets = [...clean.matchAll(/url\s*\(/gi)].length;
  if (targets !== [...clean.matchAll(/url\(#[\w-]+\)/g)].length) certain = false;
  return certain ? clean : undefined;
}

/** Declarations (`fill:red;stroke:none`) of known properties with clean values. */
export function cleanDeclarations(text: string, names: Names): string {
  return withoutComments(text).split(";").flatMap((one) => {
    const colon = one.indexOf(":");
    const name = one.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    const value = one.slice(colon + 1).trim();
    const clean = PROPERTIES.has(name) ? cleanValue(value, names) : undefined;
    if (!clean) return [];
    if (!name.startsWith("animation")) return [`${name}:${clean}`];
    return [`${name}:${clean.replace(NAMES, (word) => keyframeName(word, names))}`];
  }).join(";");
}

/** Words of the `animation` properties that are not the name of an animation. */
const ANIMATION_WORDS = new RegExp(
  "^(m?s|infinite|none|normal|reverse|alternate(-reverse)?|forwards|backwards|both|linear|" +
    "ease(-in)?(-out)?|step-(start|end)|steps|start|end|jump-\\w+|cubic-bezier|running|paused)$",
);

function keyframeName(word: string, names: Names): string {
  return ANIMATION_WORDS.test(word) ? word : names.id(word);
}

/** A style sheet: rules with clean selectors and declarations. `@import`, `@font-face` go. */
export function cleanSheet(text: string, names: Names): string {
  return rules(withoutComments(text.replace(/<!--|-->/g, "")), names, 0);
}

function rules(text: string, names: Names, depth: number): string {
  const out: string[] = [];
  for (let at = 0; at < text.length;) {
    const stop = /[{;]/g;
    stop.lastIndex = at;
    const found = stop.exec(text);
    if (!found) break;
    const prelude = text.slice(at, found.index).trim();
    at = found.index + 1;
    if (found[0] === ";") continue; // @import, @charset, @namespace
    const end = closing(text, at);
    const block = text.slice(at, end);
    at = end + 1;
    if (NESTING.test(prelude)) {
      const inner = depth < DEPTH ? rules(block, names, depth + 1) : "";
      const keyframes = /^(@[\w-]*keyframes)\s+(\S+)$/.exec(prelude);
      if (/keyframes/.test(prelude) && !keyframes) continue;
      const head = keyframes ? `${keyframes[1]} ${names.id(keyframes[2]!)}` : prelude;
      if (inner) out.push(`${head}{${inner}}`);
    } else if (SELECTOR.test(prelude)) {
      const selector = prelude
        .replace(IDS, (_, name: string) => `#${names.id(name)}`)
        .replace(CLASSES, (_, name: string) => `.${names.className(name)}`);
      out.push(`${selector}{${cleanDeclarations(block, names)}}`);
    }
  }
  return out.join("\n");
}

/** Where the block that begins at `from` ends. */
function closing(text: string, from: number): number {
  let open = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "{") open++;
    else if (text[at] === "}" && --open === 0) return at;
  }
  return text.length;
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[^]*?(\*\/|$)/g, " ");
}
