import type { StaffTranslation } from "../../catalogues.ts";
import { plural } from "../../formats.ts";

const sager = (count: number) => plural("da", count, { one: "# sag", other: "# sager" });

/** The export of a case, in Danish. */
export const exports: StaffTranslation["exports"] = {
  title: "Eksport af en sag",
  link: "Eksportér denne sag",
  back: "Tilbage til sagen",
  lead:
    "En eksport indeholder det, du må læse i sagen, og ikke mere. Den forlader portalens beskyttelse: Hold den krypteret, giv den ikke til nogen, der ikke må læse sagen, og slet den, når den har gjort nytte.",
  granted: "Den indeholder det, du har fået adgang til, og intet andet fra sagen.",
  pdf: "Eksportér som PDF",
  pdfHint: "Ét dokument til læsning, udskrift og arkiv (PDF/A).",
  zip: "Eksportér som ZIP",
  zipHint:
    "De rensede filer, hver version af hver post og et underskrevet kontrolark, der viser enhver ændring.",
  wait:
    "Den bliver lavet, mens du venter: En lang sag tager nogle sekunder. Din browser viser, når den er kommet.",
  making: "Den bliver lavet. Din browser viser, når den er kommet.",
  audited: "At du eksporterede den, står i revisionsloggen.",
  tooLarge: "Disse filer er for store til én ZIP. Hent dem en for en fra sagen.",
  case: "Sag",
  made: (name, at) => `Eksporteret af ${name}, ${at}.`,
  file: (name, bytes) =>
    `${name} (${
      bytes < 1e6
        ? `${Math.ceil(bytes / 1e3)} kB`
        : `${(bytes / 1e6).toFixed(1).replace(".", ",")} MB`
    })`,
  page: (case_) => `Sag ${case_}`,
  audit: "Revisionsloggens hoved",
  auditHint: "En revisor finder hændelsen for denne eksport ved hjælp af denne hash.",
};

/** Statistics, in Danish. */
export const statistics: StaffTranslation["statistics"] = {
  title: "Statistik",
  lead:
    "Talt er de sager, du må læse, og sager, der er anonymiseret. For de sidste vises intet tal under fem: Små tal lægges sammen, og nye tæller med, så snart der er fem af dem.",
  none: "Der er ingen organisation, hvis statistik du må læse.",
  organisation: "Organisation",
  year: "År",
  show: "Vis",
  unopened: (cases) => `Ikke fuldstændig endnu: ${sager(cases)} skal åbnes, før de kan tælles.`,
  received: "Modtagne indberetninger",
  receivedIn: (year, received, anonymised) =>
    `${
      plural("da", received, { one: "# indberetning", other: "# indberetninger" })
    } blev modtaget i ${year}. ${anonymised} af disse sager er anonymiseret.`,
  categories: (year) => `Kategorier i ${year}`,
  outcomes: (year) => `Udfald i ${year}`,
  acknowledged: (year) => `Bekræftelse til tiden, ${year}`,
  answered: (year) => `Svar til tiden, ${year}`,
  days: (days) =>
    `Halvdelen af indberetningerne blev bekræftet inden for ${
      plural("da", days, { one: "# dag", other: "# dage" })
    }.`,
  open: "ikke afsluttet endnu",
  figure: "Tal",
  what: "Hvad",
  count: "Sager",
  clock: {
    kept: "til tiden",
    missed: "for sent",
    running: "ikke udløbet, eller ukendt",
    untold: "anonymiseret, ikke oplyst",
  },
  csv: "Hent som tabel (CSV)",
  report: {
    title: (year) => `Årsrapport ${year}`,
    lead:
      "Det, som artikel 27, stk. 2, i direktiv (EU) 2019/1937 beder om. Tilføj det, du ved om sager, der ikke er med i disse tal.",
    received: "Modtagne indberetninger",
    investigations: "Undersøgelser indledt på grund af dem",
    proceedings: "Retssager indledt på grund af dem",
    outcomes: "Udfald",
    damage: "Anslået økonomisk skade",
    recovered: "Beløb inddrevet efter undersøgelser og retssager",
    euro: (amount, cases) => `${amount} euro, fra ${sager(cases)}`,
    unknown: "ukendt",
    andUntold: (count) => `${count}, og fra anonymiserede sager et antal, der ikke oplyses`,
    none: "ingen endnu",
  },
};

/** What is asked of an ended case for the yearly report, in Danish. */
export const ending: StaffTranslation["ending"] = {
  proceedings: "En domstol, politiet eller en myndighed tog den op",
  damage: "Anslået skade i euro",
  recovered: "Inddrevet beløb i euro",
  hint: "Hele euro, eller tomt, hvis det ikke vides. Det gemmes afrundet til to cifre.",
};

/** The list of cases, in Danish. */
export const list: StaffTranslation["list"] = {
  overview: "Oversigt",
  shows: { "": "Alle", new: "Nye", due: "Frist nær", urgent: "Haster" },
  sorts: { newest: "nyeste først", oldest: "ældste først", due: "nærmeste frist først" },
  show: "Vis",
  sort: "Rækkefølge",
  any: "alle",
  apply: "Vis sagerne",
  found: (cases, page, pages) =>
    cases === 0 ? "Ingen sag passer." : `${sager(cases)}, side ${page} af ${pages}`,
  unopened: (cases) => `Leder stadig: ${sager(cases)} skal åbnes.`,
  goOn: "Fortsæt",
  filterRows: "Ord i denne sides rækker",
  filteredRows: "# af ## rækker vises.",
  pages: "Sider",
  before: "Forrige side",
  after: "Næste side",
};

/** Search, in Danish. */
export const search: StaffTranslation["search"] = {
  title: "Søg",
  words: "Ord",
  hint:
    "Finder de sager, du må læse, hvor alle ordene står. Ordene bliver ikke skrevet ned nogen steder.",
  button: "Søg",
  goOn: "Søg videre",
  found: (cases, looked, all) => `${sager(cases)} fundet; ${looked} af ${all} er gennemsøgt.`,
  kinds: {
    report: "Indberetning",
    identity: "Indberetter",
    message: "Beskeder med indberetteren",
    client: "Beskeder med klienten",
    note: "Internt notat",
    status: "Status",
    redaction: "Udgave til klienten",
  },
};

/** Registering a case that came otherwise, in Danish. */
export const register: StaffTranslation["register"] = {
  source: "Hvordan kom den?",
  sources: { telephone: "pr. telefon", letter: "pr. brev", person: "personligt" },
  noSource: "Vælg, hvordan indberetningen kom.",
  code: "Indberetterens kode",
  handOver:
    "Giv den til indberetteren, som læser dine svar med den. Den vises her én gang og gemmes ingen steder.",
};

/** The records of a case, in Danish. */
export const versions: StaffTranslation["versions"] = {
  title: "Poster og versioner",
  back: "Tilbage til sagen",
  signed: "underskrevet",
  unsigned: "ikke underskrevet",
  kinds: {
    report: "Indberetning",
    identity: "Indberetter",
    triage: "Resumé til fordelingen",
    message: "Besked med indberetteren",
    client: "Besked med klienten",
    note: "Internt notat",
    status: "Status",
    redaction: "Udgave til klienten",
    link: "Beslægtet sag",
    assignment: "Tildeling",
    withdrawal: "Tilbagetrukket besked",
    hold: "Sletningsstop",
    disclosure: "Anmodning om at oplyse, hvem der indberettede",
    closing: "Hvordan den endte",
  },
};

/** The evidence pack, in Danish. */
export const evidence: StaffTranslation["evidence"] = {
  title: "Bevispakke",
  hint: "Hvad der blev gjort hvornår, fra revisionsloggen, underskrevet af portalen og af dig.",
  download: "Hent bevispakken",
};
