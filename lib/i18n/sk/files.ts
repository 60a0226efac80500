import type { ReporterTranslation } from "../catalogues.ts";

const picture = "Uložte ho ako PDF, alebo urobte snímku obrazovky.";

/** What was removed from files, in Slovak. */
export const files: ReporterTranslation["files"] = {
  title: "Vaše súbory",
  clean: "vyčistené",
  nothing: "Nenašli sa žiadne skryté údaje.",
  text: "Textový súbor nemá nič skryté. Na to, čo je v ňom napísané, sme sa nepozerali.",
  removed: "Odstránené:",
  refused: "neprijaté",
  renamed: (was, now) => `Názov sa končil na .${was}, ale súbor je ${now}. Dostal vhodný názov.`,
  file: (number) => `Súbor ${number}`,
  tooLarge: {
    count: (most) => `Počet súborov naraz v oznámení: najviac ${most}.`,
    file: (size) => `Súbor môže mať najviac ${size}.`,
    report: (size) => `Všetky súbory spolu môžu mať najviac ${size}.`,
    form: "Čo ste odoslali, je väčšie, než táto stránka prijíma.",
  },
  reasons: {
    "unknown": {
      what: "Tento druh súboru nepoznáme, a preto nevieme, čo by prezradil.",
      instead: picture,
    },
    "lying-name": {
      what: "Názov súboru hovorí niečo iné než jeho obsah.",
      instead: "Dajte súboru príponu podľa obsahu a odošlite ho znova.",
    },
    "damaged": {
      what: "Súbor je poškodený alebo neúplný.",
      instead: "Otvorte ho, uložte znova a odošlite; alebo urobte snímku obrazovky.",
    },
    "encrypted": {
      what: "Súbor je chránený heslom, a preto nevidíme, čo v ňom je.",
      instead: "Uložte kópiu bez hesla a odošlite ju.",
    },
    "too-large": {
      what: "Súbor je na čistenie príliš veľký: v bajtoch, v bodoch alebo v častiach.",
      instead: "Zmenšite ho, alebo ho rozdeľte a odošlite časti.",
    },
    "too-deep": {
      what: "Sú v ňom súbory v súboroch v súboroch, viac, než dokážeme sledovať.",
      instead: "Vyberte vnútorné súbory a odošlite ich po jednom.",
    },
    "bomb": {
      what: "Po rozbalení by bol súbor oveľa väčší, než je.",
      instead: "Odošlite po jednom to, čo v ňom je.",
    },
    "active": {
      what: "Súbor obsahuje programy (makrá alebo skripty), ktoré nemôžeme s istotou odstrániť.",
      instead: "Uložte ho ako PDF, alebo vo formáte bez makier.",
    },
    "mail": {
      what: "Toto je e-mail. Jeho adresy a cesta sieťou menujú ľudí.",
      instead:
        "Skopírujte text do oznámenia, alebo ho vytlačte ako PDF; prílohy odošlite po jednej.",
    },
    "old-format": {
      what: "Súbor má príliš starý formát, aby sa dal s istotou vyčistiť.",
      instead: "Uložte ho v novšom formáte (.docx, .xlsx, .pptx) alebo ako PDF.",
    },
    "not-certain": {
      what: "V súbore je niečo, čo nemôžeme s istotou vyčistiť.",
      instead: picture,
    },
    "residue": {
      what: "Po vyčistení zostalo niečo, podľa čoho by sa dal spoznať človek.",
      instead: picture,
    },
    "deadline": {
      what: "Čistenie súboru trvalo príliš dlho.",
      instead: "Odošlite ho znova; ak to nepomôže, zmenšite ho alebo uložte ako PDF.",
    },
    "crash": { what: "Súbor sa nepodarilo vyčistiť.", instead: picture },
    "busy": {
      what: "Práve sa čistí príliš veľa súborov.",
      instead: "Odošlite ho znova o pár minút.",
    },
  },
};
