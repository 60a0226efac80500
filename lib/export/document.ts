import { type CaseExport, sources } from "../cases/mod.ts";
import { formatDay, formatInstant, type Texts } from "../i18n/mod.ts";
import type { FileEntry, RefusedFile } from "../attachments/mod.ts";
import { builtInForm, inWordsOf } from "../questions/mod.ts";
import type { Block } from "./pdf.ts";

/** What stands in the PDF of a case, from top to bottom: what its page shows to the same person. */
export function caseDocument(exported: CaseExport, t: Texts, lang: string): Block[] {
  return [
    ...opening(exported, t, lang),
    ...dialogues(exported, t, lang),
    ...history(exported, t, lang),
    ...integrity(exported, t, lang),
  ];
}

function opening({ view, made, by, files }: CaseExport, t: Texts, lang: string): Block[] {
  const { report, redaction, identity, facts } = view;
  const told = report ?? redaction;
  const category = told?.category ?? "";
  const source = sources.find((one) => one === report?.source);
  const contact = identity && [identity.name, identity.contact].filter(Boolean).join(", ");
  const lines: [string, string][] = [
    [t.exports.case, facts.case],
    [t.desk.organisation, facts.organisationName],
    [t.desk.status, t.statuses[facts.status] ?? facts.status],
    [t.register.source, source ? t.register.sources[source] : ""],
    [t.desk.received, formatDay(facts.received, lang)],
    [t.desk.due, formatDay(view.acknowledgeBy, lang)],
    [t.desk.answerBy, formatDay(view.feedbackBy, lang)],
    [t.desk.identity, identity ? contact || t.desk.anonymous : ""],
    [t.desk.involved, report ? report.involved.join(", ") || t.desk.nobody : ""],
    [t.desk.what, told?.what ?? ""],
    [t.desk.when, told?.when ?? ""],
    [t.desk.where, told?.where ?? ""],
    [t.desk.who, told?.who ?? ""],
    ...inWordsOf(
      told?.answers ?? [],
      told?.form === 0 ? builtInForm(t) : view.questions?.form,
      lang,
    ).map(({ asked, given }): [string, string] => [asked, given]),
  ];
  return [
    { kind: "title", text: t.categories[category] ?? category },
    { kind: "small", text: t.exports.made(by, formatInstant(made, lang)) },
    ...(view.access === "case" ? [] : [{ kind: "small", text: t.exports.granted } as Block]),
    ...(told?.urgent ? [{ kind: "text", text: t.desk.urgent } as Block] : []),
    ...lines.filter(([, text]) => text).map(([name, text]): Block => ({
      kind: "fact",
      name,
      text,
    })),
    ...(files.length > 0 ? [{ kind: "heading", text: t.desk.files } as Block] : []),
    ...fileLines(t, told?.files ?? [], report?.refused ?? []),
  ];
}

function fileLines(t: Texts, files: FileEntry[], refused: RefusedFile[]): Block[] {
  return [
    ...files.map((file) => t.exports.file(file.name, file.bytes)),
    ...refused.map((file) => `${t.files.file(file.number)}: ${t.files.refused}`),
  ].map((text) => ({ kind: "text", text }));
}

function dialogues({ view }: CaseExport, t: Texts, lang: string): Block[] {
  const messages = (title: string, all: typeof view.messages | typeof view.client): Block[] =>
    all.length === 0 ? [] : [
      { kind: "heading", text: title },
      ...all.flatMap((one): Block[] => [
        {
          kind: "fact",
          name: [
            one.author ? one.authorName ?? "" : t.desk.reporter,
            one.content.at ? formatInstant(one.content.at, lang) : formatDay(one.day, lang),
            view.withdrawn.has(one.id) ? t.desk.withdrawn : "",
          ].filter(Boolean).join(", "),
          text: one.content.text,
        },
        ...fileLines(t, one.content.files, one.content.refused),
      ]),
    ];
  return [
    ...messages(t.desk.dialogue, view.messages),
    ...messages(t.desk.client, view.client),
  ];
}

function history({ view }: CaseExport, t: Texts, lang: string): Block[] {
  const notes = view.notes.map(({ authorName, content }): Block => ({
    kind: "fact",
    name: `${authorName}, ${formatInstant(content.at, lang)}`,
    text: content.text,
  }));
  const states = view.history.map(({ authorName, content }): Block => ({
    kind: "fact",
    name: `${authorName}, ${formatInstant(content.at, lang)}`,
    text: content.from === content.to
      ? `${t.statuses[content.to]}. ${content.reason}`
      : `${t.statuses[content.from]} → ${t.statuses[content.to]}. ${content.reason}`,
  }));
  const under = (title: string, blocks: Block[]): Block[] =>
    blocks.length > 0 ? [{ kind: "heading", text: title }, ...blocks] : [];
  const closing: Block[] = view.access === "case" && view.closing
    ? [{
      kind: "fact",
      name: t.closing.outcomes[view.closing.outcome] ?? "",
      text: view.closing.text,
    }]
    : [];
  return [
    ...under(t.desk.notes, notes),
    ...under(t.closing.title, closing),
    ...under(t.desk.history, states),
  ];
}

function integrity({ view, records, versions, head }: CaseExport, t: Texts, lang: string): Block[] {
  const text = (text: string): Block => ({ kind: "text", text });
  return [
    { kind: "heading", text: t.versions.title },
    ...view.faults.map(({ fault, ordinal }) => text(t.desk.faults[fault](ordinal))),
    ...versions.map((one, index): Block => ({
      kind: "fact",
      name: [
        `${one.ordinal}. ${t.versions.kinds[one.kind]}`,
        one.authorName ?? t.desk.reporter,
        formatDay(one.day, lang),
        one.signed ? t.versions.signed : t.versions.unsigned,
      ].join(" · "),
      text: records[index]!.digest,
    })),
    { kind: "heading", text: t.exports.audit },
    { kind: "text", text: t.exports.auditHint },
    { kind: "text", text: `${head.chain}, ${formatDay(head.day, lang)}\n${head.hash}` },
  ];
}
