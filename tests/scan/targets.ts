/** What there is to attack: every form, every address with a query or an id, the session itself. */
import type { Browser } from "../client.ts";
import { crawl, type Form, formsOf } from "../crawl.ts";
import type { Target } from "./sqlmap.ts";
import { fresh, hiddenOf } from "./stand_in.ts";

/** After these a person may have nothing left to try: they come last. */
const ends =
  /recuse|revoke|withdraw|archive|assign|spam|remove|disable|sessions|rotate|accounts|code|\/report$/;
const id = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/**
 * What a person comes upon from `starts`, each kind once: what is in `tried` somebody else came upon.
 * Multipart forms go out urlencoded, which the same pages read. Into
 * `stands` goes the page of each form.
 */
export async function targetsOf(
  browser: Browser,
  starts: string[],
  tried: Set<string>,
  stands: Map<string, string>,
): Promise<Target[]> {
  const pages = new Map<string, string>();
  for (const start of starts) {
    for (const [path, text] of (await crawl(browser, start)).pages) pages.set(path, text);
  }
  const targets: Target[] = [];
  const add = (kind: string, target: Target) => {
    const one = kind.replaceAll(id, "*").replace(/\/(nordwind|havblik)\b/, "/:org");
    if (!tried.has(one)) targets.push(target);
    tried.add(one);
  };
  for (const [path, text] of pages) {
    const page = { text, url: browser.origin + path };
    for (const form of formsOf(page).filter(({ action }) => !/\/(logout|leave)$/.test(action))) {
      stands.set(form.action, path);
      add(`POST ${form.action} ${namesOf(form)}`, {
        method: "POST",
        path: form.action,
        body: bodyOf(form, hiddenOf(text, form.action)),
      });
    }
    for (const form of formsOf(page, "get")) {
      const query = new URLSearchParams(form.fields).toString();
      const at = form.action.split("?")[0]!;
      if (query) add(`GET ${at} ${namesOf(form)}`, { method: "GET", path: `${at}?${query}` });
    }
    if (path.includes("?")) {
      add(`GET ${path.replaceAll(/=[^&]*/g, "=")}`, { method: "GET", path });
    }
    const last = [...path.split("?")[0]!.matchAll(id)].at(-1);
    if (last) {
      const marked = path.slice(0, last.index) + last[0] + "*" +
        path.split("?")[0]!.slice(last.index + last[0].length);
      add(`GET ${path.split("?")[0]}`, { method: "GET", path: marked });
    }
  }
  for (const [name, value] of browser.cookies) {
    add(`cookie ${name}`, { method: "GET", path: starts[0]!, cookie: `${name}=${value}*` });
  }
  const late = ({ path }: Target) => Number(ends.test(path));
  return targets.toSorted((a, b) => late(a) - late(b));
}

/** What makes a form another one than its neighbour: its fields, and what its buttons say. */
const namesOf = ({ fields }: Form) =>
  fields.map(([name, value]) => name === "action" ? value : name).sort().join(" ");

function bodyOf({ fields }: Form, hidden: Map<string, string>): string {
  const body = new URLSearchParams();
  for (const [name, value] of fields) {
    if (name === "action" && body.has(name)) continue; // one button is pressed
    body.append(name, hidden.has(name) ? fresh(name) : value);
  }
  return body.toString();
}
