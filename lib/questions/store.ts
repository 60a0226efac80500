import type { Administration } from "../accounts/mod.ts";
import { audit } from "../audit/mod.ts";
import { nowDate } from "../clock.ts";
import type { Sql, Transaction } from "../db/mod.ts";
import type { PublishedForm, QuestionForm } from "./form.ts";

/** A version as its list shows it. */
export interface FormVersion {
  version: number;
  authorName: string | null;
  at: Date;
}

/** One version of an organisation's form, or the newest; undefined where there is none. */
export async function readQuestions(
  sql: Sql | Transaction,
  organisation: string,
  version?: number,
): Promise<PublishedForm | undefined> {
  const [row] = await sql<PublishedForm[]>`
    select version, content as form from question_form
     where organisation = ${organisation} and version = coalesce(${version ?? null}::int, version)
     order by version desc limit 1`;
  return row;
}

/** The ids of all questions that an organisation's own forms ever had. */
export async function knownQuestions(
  sql: Sql | Transaction,
  organisation: string,
): Promise<{ id: string; type: string }[]> {
  return await sql<{ id: string; type: string }[]>`
    select distinct question ->> 'id' as id, question ->> 'type' as type
      from question_form, jsonb_path_query(content, '$.sections[*].questions[*]') as question
     where organisation = ${organisation}`;
}

/** The published versions, newest first. */
export async function listForms(tx: Transaction, organisation: string): Promise<FormVersion[]> {
  return await tx<FormVersion[]>`
    select f.version, a.display_name as author_name, f.at
      from question_form f left join account a on a.id = f.author
     where f.organisation = ${organisation} order by f.version desc`;
}

/** What administrators work on; undefined when there is no draft. */
export async function readDraft(
  tx: Transaction,
  organisation: string,
): Promise<QuestionForm | undefined> {
  const [row] = await tx<{ content: QuestionForm }[]>`
    select content from question_draft where organisation = ${organisation}`;
  return row?.content;
}

/** Keeps the draft. */
export async function keepDraft(
  { tx }: Administration,
  organisation: string,
  form: QuestionForm,
): Promise<void> {
  const content = tx.json(form as never);
  await tx`insert into question_draft ${tx({ organisation, content })}
    on conflict (organisation) do update set content = excluded.content`;
}

/** Throws the draft away: what is published stays. */
export async function dropDraft({ tx }: Administration, organisation: string): Promise<void> {
  await tx`delete from question_draft where organisation = ${organisation}`;
}

/**
 * Publishes a form, from now on for every reporter, and ends the draft. Gives its version. Throws the
 * unique violation when somebody else publishes at the same time.
 */
export async function publishForm(
  by: Administration,
  organisation: string,
  form: QuestionForm,
): Promise<number> {
  const { tx, keys, actor } = by;
  const [last] = await tx<{ version: number }[]>`
    select coalesce(max(version), 0) as version from question_form
     where organisation = ${organisation}`;
  const version = last!.version + 1;
  await tx`insert into question_form ${
    tx({
      organisation,
      version,
      content: tx.json(form as never),
      author: actor ?? null,
      at: nowDate(),
    })
  }`;
  await dropDraft(by, organisation);
  await audit(tx, keys.audit, "organisation.questions", { actor }, { organisation, version });
  return version;
}
