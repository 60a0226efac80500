/** What stands around every page. */
export const common = {
  product: "Ombud",
  leave: "Leave quickly",
  home: "Start page",
  otherLanguage: "Language",
  skip: "Skip to the text",
};
