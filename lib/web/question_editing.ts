import { type Context, HttpError } from "fresh";
import { readOrganisation } from "../accounts/mod.ts";
import { type Language, texts } from "../i18n/mod.ts";
import {
  builtInForm,
  knownQuestions,
  type QuestionForm,
  questionsOf,
  readDraft,
  readQuestions,
  type Words,
} from "../questions/mod.ts";
import { administer } from "./administration.ts";
import { languagesOf } from "./asking.ts";
import { isId } from "./forms.ts";
import type { State } from "./state.ts";

/** What an administrator works on. */
export interface Editing {
  /** The organisation. */
  id: string;
  name: string;
  categories: string[];
  listed: string[];
  /** Those that its reporters are offered. */
  languages: readonly Language[];
  form: QuestionForm;
  isDraft: boolean;
  /** The newest published version; 0: the portal's own questions. */
  published: number;
  /** Ids that no new section or question may get. */
  taken: ReadonlySet<string>;
}

/** The organisation of the path with its draft, or with what is published. Throws 404. */
export async function editing(ctx: Context<State>): Promise<Editing> {
  const id = ctx.params.id!;
  const found = isId(id) && await administer(ctx, async ({ tx }) => {
    const organisation = await readOrganisation(tx, id);
    return organisation && {
      organisation,
      draft: await readDraft(tx, id),
      published: await readQuestions(tx, id),
      known: await knownQuestions(tx, id),
    };
  });
  if (!found) throw new HttpError(404);
  const { organisation, draft, published, known } = found;
  const { name, categories, people } = organisation;
  const languages = languagesOf(organisation);
  const portal = await portalQuestions(languages);
  const form = draft ?? published?.form ?? portal;
  const taken = [
    ...known.map((one) => one.id),
    ...[...questionsOf(form), ...questionsOf(portal), ...form.sections].map((one) => one.id),
  ];
  return {
    ...{ id, name, categories, listed: people, languages, form },
    isDraft: draft !== undefined,
    published: published?.version ?? 0,
    taken: new Set(taken),
  };
}

/** The portal's own questions in these languages. */
export async function portalQuestions(languages: readonly Language[]): Promise<QuestionForm> {
  const all = await Promise.all(languages.map(async (lang) => [lang, await texts(lang)] as const));
  return builtInForm(all[0]![1], Object.fromEntries(all));
}

/** A text in one language, put to those in others; an empty one goes. */
export function wordsIn(lang: string, text: string, others: Words = {}): Words {
  const { [lang]: _, ...rest } = others;
  return text === "" ? rest : { ...rest, [lang]: text };
}
