import assert from "node:assert/strict";
import { eventKinds } from "../events/mod.ts";

/** The product's sources, but for texts and the lists of events themselves. */
async function sources(): Promise<string> {
  const texts: string[] = [];
  const read = async (folder: string) => {
    for await (const { name, isDirectory } of Deno.readDir(folder)) {
      const path = `${folder}/${name}`;
      if (isDirectory && path !== "lib/i18n") await read(path);
      else if (/(?<!_test|\/audit\/events|\/events\/kinds|\/law\/articles)\.tsx?$/.test(path)) {
        texts.push(await Deno.readTextFile(path));
      }
    }
  };
  for (const folder of ["jobs", "lib", "routes", "tasks"]) await read(folder);
  return [...texts, await Deno.readTextFile("main.ts")].join("\n");
}

Deno.test("every kind of event is written by something: none stands in the lists alone", async () => {
  const code = await sources();
  // The types let nothing but kinds of the list stand there; an act of a case writes by its `note`.
  const list = await Deno.readTextFile("lib/audit/events.ts");
  const kinds = list.slice(0, list.indexOf("export type AuditEvent ")).match(/(?<=^ {2}")[^"]+/gm)!;
  assert.ok(kinds.length > 70);
  const silent = (all: string[]) =>
    all.filter((kind) => {
      // A kind of one word may stand for something else elsewhere.
      const written = kind.includes(".")
        ? `"${kind}"`
        : `\\b(?:audit|logEvent)\\([^;]{0,80}"${kind}"`;
      return !new RegExp(written).test(code);
    });
  assert.deepEqual(silent(kinds), [], "audit");
  assert.deepEqual(silent(eventKinds), [], "event log");
});
