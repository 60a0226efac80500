import type { StaffTranslation } from "../../catalogues.ts";
import { plural } from "../../formats.ts";

/** The event log, in Danish. */
export const events: StaffTranslation["events"] = {
  title: "Hændelser",
  lead:
    "Hvad systemet gjorde, og hvad der mislykkedes. Ingen person står i den: intet navn, ingen adresse, ingen sag. Det, som en indberetter kan have forårsaget, viser kun dagen. Sikkerhedshændelser bliver i et år, de andre i tredive dage.",
  kind: "Slags",
  day: "Dag",
  all: "alle",
  filter: "Vis",
  counts: "Hvor mange",
  count: "Antal",
  list: "En for en",
  at: "Hvornår",
  details: "Detaljer",
  none: "Der er intet af den slags i loggen.",
  newer: "Nyere",
  older: "Ældre",
  kinds: {
    "start": "Portalen startede",
    "stop": "Portalen stoppede",
    "login.failed": "Et login mislykkedes: forkert navn, adgangskode eller gendannelseskode",
    "login.locked": "Et login sluttede efter for mange forkerte koder",
    "login.throttled": "Logins blev bremset",
    "code.failed": "En forkert kode",
    "code.throttled": "Koder blev bremset",
    "access.refused": "En, der var logget ind, bad om en side, der ikke er for vedkommende",
    "receipt.failed": "En indberetters kode, der ikke åbner noget",
    "reporter.throttled": "Indberetninger eller indberetteres koder blev bremset",
    "busy": "For travlt: Nogen blev bedt om at komme igen",
    "upload.refused": "En fil blev ikke taget imod",
    "sms.failed": "En sms mislykkedes",
    "sms.refused": "En sms blev ikke sendt: loft eller land",
    "sms.receipt.refused": "En leveringskvittering blev ikke troet",
    "notice.failed": "En påmindelse mislykkedes",
    "job.done": "Et job kørte",
    "job.failed": "Et job mislykkedes",
    "job.paused": "Et job venter på en driftsansvarlig",
    "job.late": "Et job var forsinket og kørte så",
    "error": "En fejl; dens nummer er det, personen så",
    "events.lost": "Flere hændelser, end loggen kunne tage",
  },
};

/** When an archived case goes, in Danish. */
export const going: StaffTranslation["going"] = {
  on: (day) =>
    `Denne sag bliver anonymiseret ${day}: Alt forsvinder undtagen én linje statistik. Tag den op igen inden da, hvis den ikke er slut.`,
  held: "Der er sletningsstop for denne sag: Den bliver, til stoppet er ophævet.",
  short: (day) => `forsvinder ${day}`,
  shortHeld: "sletningsstop",
};

/** How the portal stands, in Danish. */
export const health: StaffTranslation["health"] = {
  title: "Driftstilstand",
  lead: "Målt i dette øjeblik. Intet om en person eller en sag står her.",
  parts: "Dele",
  database: "Database",
  shredDatabase: "Makuleringsdatabase",
  scrubber: "Rensning af filer",
  gateway: "Sms og mail",
  good: (ms) => `virker (${ms} ms)`,
  bad: "virker ikke",
  disk: "Plads på disken",
  memory: "Maskinens hukommelse",
  process: "Denne proces’ hukommelse",
  room: (free, total) => `${free} fri af ${total}`,
  scarce: "næsten fuld",
  unknown: "kan ikke spørges om her",
  jobs: "Job",
  job: "Job",
  state: "Status",
  ran: "Kørte sidst",
  every: "Kører",
  took: (ms) => `tog ${ms} ms`,
  names: {
    sweep: "Udløbne sessioner, koder, links og uploads",
    notices: "Påmindelser",
    anonymise: "Anonymisering",
    anchor: "Revisionsloggens hoveder",
    deadlines: "Frister",
    events: "Gamle hændelser",
    reminders: "Påmindelser om gamle nøgler",
    backup: "Sikkerhedskopi, ved den driftsansvarliges timer",
  },
  states: {
    never: "har ikke kørt endnu",
    good: "til tiden",
    late: "forsinket",
    failed: "mislykket",
    paused: "venter på en driftsansvarlig",
  },
  intervals: {
    minutes: (n) => plural("da", n, { one: "hvert minut", other: "hvert #. minut" }),
    hours: (n) => plural("da", n, { one: "hver time", other: "hver #. time" }),
    day: "hver dag",
  },
  pausedTitle: "Anonymiseringen af sager venter.",
  paused: {
    "clock-back": "Uret blev stillet tilbage.",
    "clock-ahead-or-job-stopped": "Uret sprang frem, eller jobbet har ikke kørt i flere dage.",
    "many-at-once": "Pludselig er mange sager klar til anonymisering.",
  },
  resume:
    'Se på det, der er klar, med "deno task anonymise --dry-run". Når det er rigtigt, lader en driftsansvarlig det fortsætte med "deno task retention resume --reason TEXT".',
};

/** Notices, in Danish. */
export const notices: StaffTranslation["notices"] = {
  title: "Påmindelser",
  lead:
    "En påmindelse siger, at der er noget nyt, og intet andet: intet navn, ingen sag, intet link. Påmindelser bliver samlet og sendt tre gange om dagen, på et tidspunkt, som tilfældet bestemmer.",
  channel: "Hvordan vil du have besked?",
  channels: {
    none: "Slet ikke: Jeg ser på skrivebordet",
    mail: "Pr. mail",
    sms: "Pr. sms, til den telefon, der får dine koder",
  },
  mail: "Mailadresse",
  mailHint: "Den gemmes krypteret, og kun så længe du vælger mail.",
  mailProblem: "Skriv en mailadresse.",
  save: "Gem",
  saved: "Det er gemt.",
  news: { subject: "Ombud", text: "Der er noget nyt på skrivebordet." },
  admin: "Påmindelser",
  day: "Dag",
  outcome: "Udfald",
  outcomes: { sent: "sendt", failed: "mislykket, prøvet igen", lost: "opgivet" },
  count: "Antal",
  none: "Ingen påmindelse er sendt i de sidste tredive dage.",
};
