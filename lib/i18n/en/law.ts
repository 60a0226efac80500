/** The map of the law. */
export const law = {
  title: "The law, article by article",
  lead:
    "What Directive (EU) 2019/1937 and the GDPR ask, and what this portal does about it. Each line names the automatic tests that show it. They run on every change of the software.",
  english: "The table is in English.",
  article: "Article",
  asks: "The law asks",
  does: "The portal",
  shown: "Shown by",
  settings: "Settings",
  pages: "Pages",
};
