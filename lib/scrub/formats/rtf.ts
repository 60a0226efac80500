import { strFromU8 } from "fflate";
import type { Format, Work } from "../format.ts";
import { isPublicLink } from "../paths.ts";
import { leftInRtf } from "./rtf/inspect.ts";
import { cleanPicture } from "./rtf/pictures.ts";
import {
  type Control,
  destination,
  type Group,
  isControl,
  isGroup,
  isStarred,
  type Item,
  parse,
  textOf,
  write,
} from "./rtf/tokens.ts";
import {
  DROPPED,
  FIELDS,
  HIDDEN,
  NAMING_FIELDS,
  NUMBERS,
  SHAPE_NUMBERS,
  SHAPE_TEXTS,
  STARRED,
} from "./rtf/words.ts";

/**
 * Rich Text Format (Microsoft's specification 1.9.1). Groups that show something stay; comments and
 * tracked changes keep their text under a neutral author; objects give way to their picture.
 */
export const rtf: Format = {
  id: "rtf",
  label: "RTF document",
  media: "application/rtf",
  extensions: ["rtf"],
  detect: (bytes) => strFromU8(bytes.subarray(0, 5), true) === "{\\rtf",
  async scrub(bytes, work) {
    const { root, end } = parse(bytes);
    if (/[^\s\0]/.test(strFromU8(bytes.subarray(end), true))) {
      work.removed("Data after the end of the RTF", "hidden");
    }
    return write(await cleanGroup(root, { work, lists: new Map() }));
  },
  inspect: leftInRtf,
};

interface Run {
  work: Work;
  /** Identifiers of lists, which are random, and the numbers that stand for them. */
  lists: Map<number, number>;
}

async function cleanGroup(group: Group, run: Run): Promise<Group> {
  const out: Item[] = [];
  for (const item of group) {
    if (isGroup(item)) {
      const kept = await cleanInner(item, run);
      if (kept) out.push(kept);
    } else if (typeof item === "string") out.push(item);
    else {
      const kept = cleanControl(item, run);
      if (kept) out.push(kept);
    }
  }
  return out;
}

/** What a group becomes; undefined when it goes. */
async function cleanInner(group: Group, run: Run): Promise<Group | undefined> {
  const word = destination(group);
  const { work } = run;
  if (HIDDEN.has(word) || isStarred(group) && !STARRED.has(word)) {
    const said = DROPPED.get(word);
    if (said) work.removed(...said);
    else work.removed("RTF private group", "hidden");
    return undefined;
  }
  switch (word) {
    case "pict":
      return await cleanPicture(group, work);
    case "field":
      return await cleanField(group, run);
    case "object":
      work.removed("RTF embedded object", "hidden");
      return await cleanPart(group, "result", run);
    case "sp":
      return await cleanProperty(group, run);
    case "atnauthor":
    case "atnid":
      work.removed("RTF comment author", "person");
      return [...group.slice(0, 2), word === "atnid" ? "A" : "Author"];
    case "atnref":
    case "atrfstart":
    case "atrfend":
    case "atnparent":
      if (/^\s*-?\d+\s*$/.test(textOf(group))) return group;
      work.removed("RTF comment reference", "hidden");
      return undefined;
    case "colortbl":
      if (/[^;\s]/.test(textOf(group))) work.removed("RTF text in a table", "hidden");
      return group.flatMap((item): Item[] => {
        if (typeof item === "string") return [item.replace(/[^;]/g, "")];
        return isControl(item) && !/^uc?$/.test(item.word) ? [item] : [];
      });
    case "revtbl":
      work.removed("RTF authors of tracked changes", "person");
      return group.map((item) =>
        isGroup(item) ? [textOf(item) === "Unknown;" ? "Unknown;" : "Author;"] : item
      );
  }
  return await cleanGroup(group, run);
}

function cleanControl(control: Control, { work, lists }: Run): Control | undefined {
  if (control.word === "bin") {
    work.removed("RTF binary data", "hidden");
    return undefined;
  }
  if (control.word === "listid" && control.value !== undefined) {
    const value = lists.get(control.value) ?? lists.size + 1;
    lists.set(control.value, value);
    return { word: "listid", value };
  }
  const rule = NUMBERS.find(([pattern]) => pattern.test(control.word));
  if (rule?.[1]) work.removed(...rule[1]);
  return rule ? undefined : control;
}

/** The part of a group that stands for it, as a group of its own; undefined when there is none. */
async function cleanPart(group: Group, word: string, run: Run): Promise<Group | undefined> {
  const part = group.find((item): item is Group => isGroup(item) && destination(item) === word);
  if (!part) return undefined;
  const content = part.filter((item) =>
    !(isControl(item) && (item.word === word || item.word === "*"))
  );
  return await cleanGroup(content, run);
}

/** A field: page numbers and public links stay fields, others become what they show. */
async function cleanField(group: Group, run: Run): Promise<Group | undefined> {
  const code = group.find((item): item is Group =>
    isGroup(item) && destination(item) === "fldinst"
  );
  const instruction = code ? textOf(code).trim() : "";
  if (code && [0, 1].some((fallback) => NAMING_FIELDS.test(textOf(code, fallback)))) {
    run.work.removed("RTF field with a name or a path", "person");
    return undefined;
  }
  const result = await cleanPart(group, "fldrslt", run);
  const link = /^HYPERLINK\s+"?([^"\s]+)"?$/i.exec(instruction)?.[1];
  if (!FIELDS.test(instruction) && !(link && isPublicLink(link))) {
    run.work.removed(link ? "RTF link to a private address" : "RTF field instruction", "hidden");
    return result;
  }
  const kept = link ? `HYPERLINK "${new URL(link).href}"` : instruction.replaceAll("\\", "\\\\");
  return [
    { word: "field" },
    [{ word: "*" }, { word: "fldinst" }, kept],
    [{ word: "fldrslt" }, ...result ?? []],
  ];
}

/** A drawing's property: name and value, which is a picture, a number, or text that is shown. */
async function cleanProperty(group: Group, run: Run): Promise<Group | undefined> {
  const part = (word: string) =>
    group.find((item): item is Group => isGroup(item) && destination(item) === word) ?? [];
  const name = textOf(part("sn")).trim();
  const value = part("sv");
  const isPicture = value.some((item) => isGroup(item) && destination(item) === "pict");
  if (
    /^\w+$/.test(name) &&
    (isPicture || SHAPE_TEXTS.test(name) || SHAPE_NUMBERS.test(textOf(value)))
  ) return [{ word: "sp" }, [{ word: "sn" }, name], await cleanGroup(value, run)];
  run.work.removed("RTF names of drawings", "hidden");
  return undefined;
}
