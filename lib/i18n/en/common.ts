/** What stands around every page. */
export const common = {
  product: "Ombud",
  leave: "Leave quickly",
  otherLanguage: "Language",
  notProofread: "No native reader has read this translation yet.",
  skip: "Skip to the text",
};
