import type { Actor } from "../accounts/mod.ts";
import { audit } from "../audit/mod.ts";
import { nowDate } from "../clock.ts";
import { acting } from "../db/mod.ts";
import { formatDay, type Texts } from "../i18n/mod.ts";
import type { Portal } from "../portal.ts";
import { CannotAct } from "./act.ts";
import { clockCase } from "./due.ts";
import type { CaseFacts } from "./open.ts";

/** The standard answers. */
export const templateKinds = ["acknowledgement", "details", "closing"] as const;
export type TemplateKind = typeof templateKinds[number];

/** One version of a standard answer. */
export interface TemplateVersion {
  kind: TemplateKind;
  /** 0: as it comes with the portal. */
  version: number;
  text: string;
  author: string | null;
  at: Date | null;
  /** The organisation has one of its own; else it is the firm's. */
  own: boolean;
}

/** What stands for something of the case, as `{organisation}`. */
export const placeholders = [
  "organisation",
  "received",
  "acknowledge_by",
  "feedback_by",
  "ombudsman",
] as const;

/**
 * All versions of an organisation's answers, or with null of the firm's; newest first. Those that
 * come with the portal are in the language of `t`.
 */
export async function readTemplates(
  portal: Portal,
  actor: Actor,
  organisation: string | null,
  t: Texts,
): Promise<TemplateVersion[]> {
  const rows = await acting(portal.sql, { account: actor.account }, (tx) =>
    tx<TemplateVersion[]>`
      select t.kind, t.version, t.text, a.display_name as author, t.at,
             t.organisation is not null as own
        from template t join account a on a.id = t.author
       where t.organisation is null or t.organisation = ${organisation}
       order by t.organisation nulls last, t.version desc`);
  const { texts: builtIn } = t.templates;
  const first = templateKinds.map((kind) => ({
    ...{ kind, version: 0, text: builtIn[kind], author: null, at: null, own: false },
  }));
  return [...rows, ...first];
}

/** Keeps a new version. Throws `CannotAct`; the database refuses other people's organisations. */
export async function saveTemplate(
  portal: Portal,
  actor: Actor,
  organisation: string | null,
  kind: TemplateKind,
  text: string,
): Promise<void> {
  const unknown = unknownPlaceholder(text);
  if (unknown) throw new CannotAct(unknown);
  await acting(portal.sql, { account: actor.account }, async (tx) => {
    await tx`select pg_advisory_xact_lock(hashtext('ombud template'))`;
    const [last] = await tx<{ version: number }[]>`
      select coalesce(max(version), 0) as version from template
       where organisation is not distinct from ${organisation} and kind = ${kind}`;
    const row = { organisation, kind, version: last!.version + 1, author: actor.account };
    await tx`insert into template ${tx({ ...row, at: nowDate(), text })}`;
    const place = { organisation: organisation ?? undefined, actor: actor.account };
    await audit(tx, portal.keys.audit, "template.written", place, {});
  });
}

/** The first placeholder in a text that there is not, with its braces. Pure. */
export function unknownPlaceholder(text: string): string | undefined {
  const names = text.match(/\{[^{}\s]*\}/g) ?? [];
  return names.find((name) => !(placeholders as readonly string[]).includes(name.slice(1, -1)));
}

/** Replaces the placeholders; what is put in is not looked at again. Pure. */
export function fillTemplate(
  text: string,
  values: Record<typeof placeholders[number], string>,
): string {
  return text.replace(
    /\{(\w+)\}/g,
    (whole, name: string) =>
      Object.hasOwn(values, name) ? values[name as keyof typeof values] : whole,
  );
}

/**
 * A standard answer for one case, filled in: its organisation's, the firm's, or the portal's own in
 * the language of `t`, in which the dates are, too.
 */
export async function templateFor(
  portal: Portal,
  actor: Actor,
  facts: CaseFacts,
  kind: TemplateKind,
  t: Texts,
): Promise<string> {
  const { language: lang } = t;
  const all = await readTemplates(portal, actor, facts.organisation, t);
  const { text } = all.find((one) => one.kind === kind)!;
  const { acknowledgeBy, feedbackBy } = await clockCase(facts);
  return fillTemplate(text, {
    organisation: facts.organisationName,
    received: formatDay(facts.received, lang),
    acknowledge_by: formatDay(acknowledgeBy, lang),
    feedback_by: formatDay(feedbackBy, lang),
    ombudsman: actor.displayName,
  });
}
