/** The page on which an organisation's own words are kept. */
export const mends = {
  title: "Texts in own words",
  lead:
    "The pages of this organisation can say a text in its own words, in each language. Plain text. The promises of the portal have to stay true.",
  language: "Language",
  text: "Text",
  choose: "Choose",
  original: "As the portal says it",
  own: "In own words",
  ownHint: "Leave it empty to say it as the portal does.",
  save: "Save",
  mended: "Own words",
  none: "None in this language.",
  versions: "Versions",
  version: (version: number, name: string, at: string) => `Version ${version}, ${name}, ${at}`,
  problems: {
    long: "The text is too long.",
    signs: "The text holds a sign that cannot be shown.",
    holes: "What stands in braces, such as {days}, has to stay.",
  },
};
