import type { ReporterTranslation } from "../catalogues.ts";

const picture = "Uložte ho jako PDF, nebo udělejte snímek obrazovky.";

/** What was removed from files, in Czech. */
export const files: ReporterTranslation["files"] = {
  title: "Vaše soubory",
  clean: "vyčištěno",
  nothing: "Nenašla se žádná skrytá data.",
  text: "Textový soubor nemá nic skrytého. Na to, co je v něm napsáno, jsme se nedívali.",
  removed: "Odstraněno:",
  refused: "nepřijato",
  renamed: (was, now) => `Název končil na .${was}, ale soubor je ${now}. Dostal vhodný název.`,
  file: (number) => `Soubor ${number}`,
  tooLarge: {
    count: (most) => `Počet souborů najednou v oznámení: nejvýše ${most}.`,
    file: (size) => `Soubor může mít nejvýše ${size}.`,
    report: (size) => `Všechny soubory dohromady mohou mít nejvýše ${size}.`,
    form: "Co jste odeslali, je větší, než tato stránka přijímá.",
  },
  reasons: {
    "unknown": {
      what: "Tento druh souboru neznáme, a proto nevíme, co by prozradil.",
      instead: picture,
    },
    "lying-name": {
      what: "Název souboru říká něco jiného než jeho obsah.",
      instead: "Dejte souboru příponu podle obsahu a odešlete ho znovu.",
    },
    "damaged": {
      what: "Soubor je poškozený nebo neúplný.",
      instead: "Otevřete ho, uložte znovu a odešlete; nebo udělejte snímek obrazovky.",
    },
    "encrypted": {
      what: "Soubor je chráněný heslem, a proto nevidíme, co v něm je.",
      instead: "Uložte kopii bez hesla a odešlete ji.",
    },
    "too-large": {
      what: "Soubor je na čištění příliš velký: v bajtech, v bodech nebo v částech.",
      instead: "Zmenšete ho, nebo ho rozdělte a odešlete části.",
    },
    "too-deep": {
      what: "Jsou v něm soubory v souborech v souborech, víc, než dokážeme sledovat.",
      instead: "Vyjměte vnitřní soubory a odešlete je po jednom.",
    },
    "bomb": {
      what: "Po rozbalení by byl soubor mnohem větší, než je.",
      instead: "Odešlete po jednom to, co v něm je.",
    },
    "active": {
      what: "Soubor obsahuje programy (makra nebo skripty), které nemůžeme s jistotou odstranit.",
      instead: "Uložte ho jako PDF, nebo ve formátu bez maker.",
    },
    "mail": {
      what: "Toto je e-mail. Jeho adresy a cesta sítí jmenují lidi.",
      instead:
        "Zkopírujte text do oznámení, nebo ho vytiskněte jako PDF; přílohy odešlete po jedné.",
    },
    "old-format": {
      what: "Soubor má příliš starý formát, aby šel s jistotou vyčistit.",
      instead: "Uložte ho v novějším formátu (.docx, .xlsx, .pptx) nebo jako PDF.",
    },
    "not-certain": {
      what: "V souboru je něco, co nemůžeme s jistotou vyčistit.",
      instead: picture,
    },
    "residue": {
      what: "Po vyčištění zůstalo něco, podle čeho by šlo poznat člověka.",
      instead: picture,
    },
    "deadline": {
      what: "Čištění souboru trvalo příliš dlouho.",
      instead: "Odešlete ho znovu; když to nepomůže, zmenšete ho nebo uložte jako PDF.",
    },
    "crash": { what: "Soubor se nepodařilo vyčistit.", instead: picture },
    "busy": {
      what: "Právě se čistí příliš mnoho souborů.",
      instead: "Odešlete ho znovu za pár minut.",
    },
  },
};
