import type { Actor } from "../accounts/mod.ts";
import { audit } from "../audit/mod.ts";
import { acting } from "../db/mod.ts";
import { desk as bounds } from "../limits.ts";
import type { Portal } from "../portal.ts";
import type { CaseFacts } from "./open.ts";
import { readFacts } from "./list.ts";
import { openCases } from "./open.ts";
import { type CaseRecord, newest, readRecordsOf, type RecordKind, shownTo } from "./records.ts";

/** A case in which all the words stand. */
export interface Found {
  facts: CaseFacts;
  category: string;
  /** Where the first words stand: around each, in three parts, the middle one what was looked for. */
  places: { kind: RecordKind; before: string; match: string; after: string }[];
}

/** What a search found. */
export interface SearchResult {
  found: Found[];
  /** Cases looked through up to now, of how many. */
  looked: number;
  all: number;
}

/**
 * Looks for words in the cases that this person may read, newest first, from the `from`th on: a bounded
 * number, opened one batch after the other and forgotten at once. A case is found when every word
 * stands somewhere in it. The words themselves are written nowhere.
 */
export async function searchCases(
  portal: Portal,
  actor: Actor,
  text: string,
  from: number,
): Promise<SearchResult> {
  const words = plain(text).split(/\s+/).filter(Boolean).slice(0, bounds.words);
  const ids = (await readFacts(portal, actor)).map((one) => one.case);
  if (words.length === 0) return { found: [], looked: 0, all: ids.length };
  const until = Math.min(ids.length, from + bounds.searched);
  const found: Found[] = [];
  let looked = Math.min(from, ids.length);
  while (looked < until && found.length < bounds.hits) {
    const batch = ids.slice(looked, Math.min(until, looked + bounds.batch));
    found.push(...await searchBatch(portal, actor, batch, words));
    looked += batch.length;
  }
  await acting(
    portal.sql,
    { account: actor.account },
    (tx) => audit(tx, portal.keys.audit, "desk.search", { actor: actor.account }, {}),
  );
  return { found, looked, all: ids.length };
}

async function searchBatch(
  portal: Portal,
  actor: Actor,
  ids: string[],
  words: string[],
): Promise<Found[]> {
  const opened = await openCases(portal, actor, ids);
  const records = await acting(
    portal.sql,
    { account: actor.account },
    (tx) => readRecordsOf(tx, opened.map((one) => one.keys)),
  );
  return opened.flatMap(({ facts, keys, access }) => {
    const own = shownTo(access, newest(records.get(keys.case) ?? []));
    const texts = own.flatMap((record) => textsOf(record).map((text) => ({ record, text })));
    const places: Found["places"] = [];
    for (const word of words) {
      const place = texts.find(({ text }) => plain(text).includes(word));
      if (!place) return [];
      places.push({ kind: place.record.kind, ...around(place.text, word) });
    }
    const known = own.find(({ content }) => "category" in content)?.content;
    const category = known && "category" in known ? known.category : "";
    return [{ facts, category, places: places.slice(0, 3) }];
  });
}

/** What people wrote in a record. */
function textsOf({ kind, content }: CaseRecord): string[] {
  if (["triage", "assignment", "link", "withdrawal"].includes(kind)) return [];
  const { at: _, ...rest } = content as { at?: string };
  const texts = Object.values(rest).filter((value) => typeof value === "string");
  const answers = "answers" in content ? content.answers?.flatMap((one) => one.given) ?? [] : [];
  const files = "files" in content ? content.files.map((file) => file.name) : [];
  return [...texts, ...answers, ...files];
}

/** A word of a text with what stands around it. */
function around(text: string, word: string): { before: string; match: string; after: string } {
  const at = plain(text).indexOf(word);
  const end = at + word.length;
  const start = Math.max(0, at - bounds.context);
  const before = (start > 0 ? "…" : "") + text.slice(start, at);
  const after = text.slice(end, end + bounds.context);
  return {
    before,
    match: text.slice(at, end),
    after: end + bounds.context < text.length ? `${after}…` : after,
  };
}

/** Upper and lower case do not matter; the length stays, so that places in the text do, too. */
function plain(text: string): string {
  return text.replace(/\p{Lu}/gu, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  });
}
