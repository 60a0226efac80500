import { fallback, languageOf, offeredToStaff, type Texts, texts } from "../i18n/mod.ts";
import type { Portal } from "../portal.ts";

/** The texts in the language that a person chose for the desk; English where none was chosen. */
export async function textsOf(portal: Portal, account: string): Promise<Texts> {
  const [row] = await portal.sql<{ language: string | null }[]>`
    select language from account where id = ${account}`;
  return await texts(languageOf(row?.language ?? "", offeredToStaff) ?? fallback);
}
