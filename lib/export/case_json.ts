import type { CaseExport, ExportedFile } from "../cases/mod.ts";

/** `records.json`: what a case is, and every version of every record, as this person may read them. */
export function caseJson(exported: CaseExport): string {
  const { view, records, files } = exported;
  const paths = new Map(files.map((one) => [one.file.id, one]));
  const names = new Map(
    [...view.messages, ...view.client, ...view.notes, ...view.history]
      .map((one) => [one.author, one.authorName]),
  );
  const { facts } = view;
  const all = {
    format: "ombud-case-1",
    made: exported.made,
    by: exported.by,
    access: view.access,
    case: facts.case,
    organisation: facts.organisationName,
    status: facts.status,
    clocks: {
      received: facts.received,
      acknowledgeBy: view.acknowledgeBy,
      acknowledged: facts.acknowledged,
      feedbackBy: view.feedbackBy,
      extended: facts.extended,
    },
    records: records.map((record) => ({
      place: record.ordinal,
      id: record.id,
      version: record.version,
      kind: record.kind,
      /** Null: the reporter. */
      author: record.author,
      authorName: record.author && (names.get(record.author) ?? null),
      day: record.day,
      digest: record.digest,
      before: record.envelope.before,
      signature: record.envelope.signature ?? null,
      content: withoutKeys(record.content, paths),
    })),
    faults: view.faults,
  };
  return JSON.stringify(all, null, 2) + "\n";
}

/** A record's content; of its files the path in the export instead of the key. */
function withoutKeys(content: object, paths: Map<string, ExportedFile>): object {
  if (!("files" in content)) return content;
  const files = (content.files as ExportedFile["file"][]).map(({ key: _, ...file }) => ({
    ...file,
    path: paths.get(file.id)?.path,
  }));
  return { ...content, files };
}
