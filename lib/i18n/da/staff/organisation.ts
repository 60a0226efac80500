import type { StaffTranslation } from "../../catalogues.ts";

/** The questions of an organisation's form, as an administrator edits them, in Danish. */
export const questionEditor: StaffTranslation["questionEditor"] = {
  title: "Spørgsmål",
  lead:
    "Hver indberetning spørger, hvad der skete, hvornår, hvor, hvem, og hvad det handler om. Her er de spørgsmål, som denne organisation stiller ud over dem. Indberettere ser en ændring, når den er offentliggjort.",
  portal:
    "Dette er de spørgsmål, der følger med portalen. En første ændring gør dem til en kladde.",
  published: (version) => `Version ${version} er offentliggjort.`,
  draft: "Dette er en kladde. Indberettere ser den ikke endnu.",
  preview: "Se den som indberetter",
  when: (question, answer) => `Stilles, hvis »${answer}« blev valgt: ${question}`,
  category: "Hvad handler det om?",
  required: "skal besvares",
  missing: (languages) => `Ikke oversat endnu: ${languages}.`,
  edit: "Ret",
  up: "Op",
  down: "Ned",
  remove: "Fjern",
  item: (act, name) => `${act}: ${name}`,
  noTitle: "Uden titel",
  addSection: "Tilføj et afsnit",
  sectionTitle: "Afsnittets titel",
  addQuestion: "Tilføj et spørgsmål her",
  publish: "Offentliggør",
  publishText:
    "Fra da af bliver hver indberetter spurgt om dette. Indberetninger, der er her, beholder de spørgsmål, de svarede på.",
  discard: "Kassér kladden",
  asPortal: "Begynd forfra med portalens spørgsmål",
  versions: "Offentliggjorte versioner",
  version: (version, name, at) => `Version ${version}, ${name}, ${at}`,
  json: "Det hele som JSON",
  jsonHint: "Kopiér det til en anden organisation, eller sæt en ændret udgave i stedet.",
  import: "Tag dette som kladde",
  badJson: "Dette er ikke en formular, vi kan læse.",
  said: {
    kept: "Gemt i kladden.",
    published: "Offentliggjort.",
    discarded: "Kladden er væk.",
  },
  language: "Disse teksters sprog",
  question: "Spørgsmål",
  hint: "En linje hjælp under det",
  type: "Slags svar",
  types: {
    text: "en linje tekst",
    long: "en længere tekst",
    one: "ét af flere svar",
    many: "et hvilket som helst antal af flere svar",
    date: "en dag",
    place: "et sted",
    people: "personer på organisationens liste eller andre",
    files: "filer",
  },
  condition: "Hvornår stilles det?",
  always: "altid",
  option: (number) => `Svar ${number}`,
  optionHint: "Når svaret er tømt på alle sprog, forsvinder det.",
  more: "Flere svar, et pr. linje",
  save: "Gem i kladden",
  back: "Tilbage til spørgsmålene",
  faults: {
    many: "Der er for mange afsnit eller spørgsmål.",
    twice: "To af dem har det samme interne navn.",
    label: "Et spørgsmål har ingen tekst.",
    options:
      "Et spørgsmål med svar at vælge imellem skal have 1 til 20 forskellige; andre har ingen.",
    condition: "Det afhænger af et svar, der ikke bliver spurgt om før det.",
  },
  fault: (question, fault) => `${question}: ${fault}`,
};

/** The settings of an organisation, as an administrator sees them, in Danish. */
export const organisationSettings: StaffTranslation["organisationSettings"] = {
  languages: "Sprog, som dens indberettere bliver tilbudt",
  languagesHint: "Ingen valgt: alle, som portalen har.",
  words: "Tekster på andre sprog",
  wordsLead:
    "Velkomsten og organisationens egne kategorier på ét sprog. Det, der er tomt, vises, som det står i indstillingerne. Portalens egne kategorier er allerede oversat.",
  wordsLanguage: "Disse teksters sprog",
  category: (name) => `Kategori: ${name}`,
  authorities: "Myndigheder, man også kan indberette til, en pr. linje",
  authoritiesHint: "Et navn, eller et navn og dets adresse: Arbejdstilsynet | https://at.dk",
  archiveDays: "Dage fra arkivering til anonymisering",
  archiveDaysHint: (days) => `Tom: ${days}, som overalt i portalen.`,
  smsFactor: "Kontaktpersoner må logge ind med koder pr. sms",
  contacts: "Kontaktpersoner",
  contactsFew:
    "Der er færre end to kontaktpersoner. En alene kan være syg, fraværende eller nævnt i en indberetning: Giv rollen til en person mere.",
  preview: "Se på det, før det gemmes",
  previewNow: "Siden, som den er nu",
  previewTitle: "Dette vil en indberetter se. Intet er gemt endnu.",
  logo: "Logo",
  logoHint: (bytes) =>
    `SVG, PNG, JPEG eller WebP. Skjulte data bliver taget ud. Det, der er tilbage, må fylde ${bytes} byte, så siden forbliver let på en dårlig linje.`,
  logoSave: "Brug dette billede",
  logoRemove: "Fjern logoet",
  logoNone: "Der er intet logo.",
  logoProblems: {
    refused: "Dette billede kan ikke renses med sikkerhed eller er af en anden slags.",
    large: "Dette billede er for stort. Gør det mindre, eller brug en SVG.",
    none: "Vælg et billede.",
  },
  versions: "Tidligere indstillinger",
  version: (version, name, at) => `Version ${version}, ${name}, ${at}`,
  byPortal: "ved kommando",
  first: "De første indstillinger.",
  changed: (settings) => `Ændret: ${settings}.`,
  all: "Alle indstillinger i denne version",
  settings: {
    name: "Navn",
    welcome: "Velkomst",
    categories: "Kategorier",
    people: "Personer",
    languages: "Sprog",
    words: "Tekster på andre sprog",
    authorities: "Myndigheder",
    country: "Lov",
    archiveDays: "Dage til anonymisering",
    smsFactor: "Koder pr. sms",
  },
  errors: {
    archiveDays: "Skriv et antal dage fra 1 til 3650 eller ingenting.",
    authorities:
      "Skriv hver myndighed som et navn, eller som et navn, en streg | og en adresse med https.",
    words: "En kategori har 2 til 80 tegn, en velkomst højst 2000.",
    languages: "Vælg sprog på listen.",
    country: "Vælg loven på listen.",
    smsFactor: "Vælg, om koder pr. sms gælder.",
    contacts: "En organisation skal have to kontaktpersoner. Giv en anden rollen først.",
  },
};

/** Standard answers, in Danish. */
export const templates: StaffTranslation["templates"] = {
  title: "Standardsvar",
  insert: "Sæt ind i teksten",
  choose: "Standardsvar",
  hint: "Valgte filer skal vælges igen bagefter.",
  kinds: {
    acknowledgement: "Bekræftelse",
    details: "Spørgsmål om detaljer",
    closing: "Afsluttende brev",
  },
  firm: "Alle organisationer",
  placeholders: (names) => `Disse bliver erstattet, når svaret sættes ind i en tekst: ${names}.`,
  unknown: (name) => `Pladsholderen ${name} findes ikke.`,
  empty: "Skriv svaret.",
  version: (version, name, at) => `Version ${version}, ${name}, ${at}`,
  builtIn: "Som det følger med portalen",
  own: "sit eget",
  save: "Gem som ny version",
  earlier: "Tidligere versioner",
  texts: {
    acknowledgement:
      "Din indberetning til {organisation} kom frem {received}. Jeg er advokat og ikke en del af organisationen. Jeg ser på sagen og fortæller dig senest {feedback_by}, hvad der er gjort. Kom tilbage med din kode en gang imellem: Måske har jeg spørgsmål.\n\n{ombudsman}",
    details:
      "Tak for din indberetning af {received}. For at komme videre må jeg vide mere:\n\n- Hvornår og hvor skete det?\n- Hvem så det?\n- Er der dokumenter, og hvor?\n\nSkriv kun det, der ikke bringer dig i fare.\n\n{ombudsman}",
    closing:
      "Din indberetning til {organisation} af {received} er blevet undersøgt. Dette blev fundet og gjort:\n\n\n\nHermed er sagen afsluttet. Du kan stadig skrive her, til den bliver slettet.\n\n{ombudsman}",
  },
};
