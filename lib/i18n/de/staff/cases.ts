import type { StaffTranslation } from "../../catalogues.ts";

const casesOf = (count: number) => count === 1 ? "1 Fall" : `${count} Fälle`;

/** The export of a case, in German. */
export const exports: StaffTranslation["exports"] = {
  title: "Export eines Falls",
  link: "Diesen Fall exportieren",
  back: "Zurück zum Fall",
  lead:
    "Ein Export enthält, was Sie vom Fall lesen dürfen, und nicht mehr. Er verlässt den Schutz des Portals: Bewahren Sie ihn verschlüsselt auf, geben Sie ihn niemandem, der den Fall nicht lesen darf, und löschen Sie ihn, wenn er seinen Zweck erfüllt hat.",
  granted: "Er enthält, was für Sie freigegeben wurde, und sonst nichts vom Fall.",
  pdf: "Als PDF exportieren",
  pdfHint: "Ein Dokument zum Lesen, Drucken und für das Archiv (PDF/A).",
  zip: "Als ZIP exportieren",
  zipHint:
    "Die bereinigten Dateien, jede Fassung jedes Eintrags und ein signiertes Prüfblatt, das jede Änderung zeigt.",
  wait:
    "Er wird erstellt, während Sie warten: Ein langer Fall braucht einige Sekunden. Ihr Browser zeigt, wenn er da ist.",
  making: "Er wird erstellt. Ihr Browser zeigt, wenn er da ist.",
  audited: "Dass Sie ihn exportiert haben, steht im Prüfprotokoll.",
  tooLarge:
    "Diese Dateien sind zu groß für ein einziges ZIP. Laden Sie sie einzeln aus dem Fall herunter.",
  case: "Fall",
  made: (name, at) => `Exportiert von ${name}, ${at}.`,
  file: (name, bytes) =>
    `${name} (${
      bytes < 1e6
        ? `${Math.ceil(bytes / 1e3)} kB`
        : `${(bytes / 1e6).toFixed(1).replace(".", ",")} MB`
    })`,
  page: (name) => `Fall ${name}`,
  audit: "Kopf des Prüfprotokolls",
  auditHint: "Die Revision findet das Ereignis dieses Exports unter diesem Hash.",
};

/** Statistics, in German. */
export const statistics: StaffTranslation["statistics"] = {
  title: "Statistik",
  lead:
    "Gezählt werden die Fälle, die Sie lesen dürfen, und anonymisierte Fälle. Von diesen wird keine Zahl unter fünf gezeigt: Kleine werden zusammengefasst, und neue zählen, sobald es fünf sind.",
  none: "Es gibt keine Organisation, deren Statistik Sie lesen dürfen.",
  organisation: "Organisation",
  year: "Jahr",
  show: "Anzeigen",
  unopened: (cases) =>
    `Noch nicht vollständig: ${casesOf(cases)} ${
      cases === 1 ? "muss" : "müssen"
    } geöffnet werden, bevor gezählt werden kann.`,
  received: "Eingegangene Meldungen",
  receivedIn: (year, received, anonymised) =>
    `Im Jahr ${year} eingegangene Meldungen: ${received}. Davon als Fall anonymisiert: ${anonymised}.`,
  categories: (year) => `Kategorien ${year}`,
  outcomes: (year) => `Ergebnisse ${year}`,
  acknowledged: (year) => `Rechtzeitig bestätigt, ${year}`,
  answered: (year) => `Rechtzeitig beantwortet, ${year}`,
  days: (days) =>
    days === 1
      ? "Die Hälfte der Meldungen wurde innerhalb von 1 Tag bestätigt."
      : `Die Hälfte der Meldungen wurde innerhalb von ${days} Tagen bestätigt.`,
  open: "noch nicht beendet",
  figure: "Zahl",
  what: "Was",
  count: "Fälle",
  clock: {
    kept: "rechtzeitig",
    missed: "verspätet",
    running: "läuft noch oder nicht bekannt",
    untold: "anonymisiert, nicht gezeigt",
  },
  csv: "Als Tabelle herunterladen (CSV)",
  report: {
    title: (year) => `Jahresbericht ${year}`,
    lead:
      "Was Artikel 27 Absatz 2 der Richtlinie (EU) 2019/1937 verlangt. Ergänzen Sie, was Sie von Fällen wissen, die in diesen Zahlen nicht enthalten sind.",
    received: "Eingegangene Meldungen",
    investigations: "Deswegen eingeleitete Untersuchungen",
    proceedings: "Deswegen eingeleitete Gerichtsverfahren",
    outcomes: "Ergebnisse",
    damage: "Geschätzter finanzieller Schaden",
    recovered: "Nach Untersuchungen und Verfahren wiedererlangte Beträge",
    euro: (amount, cases) => `${amount} Euro, aus ${cases === 1 ? "1 Fall" : `${cases} Fällen`}`,
    unknown: "nicht bekannt",
    andUntold: (count) => `${count}, dazu eine nicht gezeigte Zahl anonymisierter Fälle`,
    none: "noch keine",
  },
};

/** What is asked of an ended case for the yearly report, in German. */
export const ending: StaffTranslation["ending"] = {
  proceedings: "Ein Gericht, die Polizei oder eine Behörde hat die Sache aufgegriffen",
  damage: "Geschätzter Schaden in Euro",
  recovered: "Wiedererlangter Betrag in Euro",
  hint: "Ganze Euro, oder leer, wenn nicht bekannt. Gespeichert wird auf zwei Stellen gerundet.",
};

/** The list of cases, in German. */
export const list: StaffTranslation["list"] = {
  overview: "Übersicht",
  shows: { "": "Alle", new: "Neu", due: "Fällig", urgent: "Dringend" },
  sorts: { newest: "neueste zuerst", oldest: "älteste zuerst", due: "fällige zuerst" },
  show: "Anzeigen",
  sort: "Reihenfolge",
  any: "beliebig",
  apply: "Fälle anzeigen",
  found: (cases, page, pages) =>
    cases === 0 ? "Kein Fall passt." : `${casesOf(cases)}, Seite ${page} von ${pages}`,
  unopened: (cases) =>
    cases === 1
      ? "Noch auf der Suche: 1 Fall muss geöffnet werden."
      : `Noch auf der Suche: ${cases} Fälle müssen geöffnet werden.`,
  goOn: "Weiter",
  filterRows: "Wörter in den Zeilen dieser Seite",
  filteredRows: "# von ## Zeilen werden gezeigt.",
  pages: "Seiten",
  before: "Vorige Seite",
  after: "Nächste Seite",
};

/** Search, in German. */
export const search: StaffTranslation["search"] = {
  title: "Suche",
  words: "Wörter",
  hint:
    "Findet die Fälle, die Sie lesen dürfen und in denen alle Wörter stehen. Die Wörter werden nirgends festgehalten.",
  button: "Suchen",
  goOn: "Weiter suchen",
  found: (cases, looked, all) => `${casesOf(cases)} gefunden; ${looked} von ${all} durchgesehen.`,
  kinds: {
    report: "Meldung",
    identity: "Meldende Person",
    message: "Nachrichten mit der meldenden Person",
    client: "Nachrichten mit der Mandantschaft",
    note: "Interne Notiz",
    status: "Stand",
    redaction: "Fassung für die Mandantschaft",
  },
};

/** Registering a case that came otherwise, in German. */
export const register: StaffTranslation["register"] = {
  source: "Wie kam sie an?",
  sources: { telephone: "telefonisch", letter: "per Brief", person: "persönlich" },
  noSource: "Wählen Sie, wie die Meldung ankam.",
  code: "Der Code der meldenden Person",
  handOver:
    "Übergeben Sie ihn der meldenden Person; sie liest damit Ihre Antworten. Er wird hier einmal gezeigt und nirgends gespeichert.",
};

/** The records of a case, in German. */
export const versions: StaffTranslation["versions"] = {
  title: "Einträge und Fassungen",
  back: "Zurück zum Fall",
  signed: "signiert",
  unsigned: "nicht signiert",
  kinds: {
    report: "Meldung",
    identity: "Meldende Person",
    triage: "Zusammenfassung für die Zuweisung",
    message: "Nachricht mit der meldenden Person",
    client: "Nachricht mit der Mandantschaft",
    note: "Interne Notiz",
    status: "Stand",
    redaction: "Fassung für die Mandantschaft",
    link: "Verwandter Fall",
    assignment: "Zuweisung",
    withdrawal: "Zurückgenommene Nachricht",
    hold: "Löschsperre",
    disclosure: "Antrag auf Offenlegung, wer gemeldet hat",
    closing: "Ergebnis",
  },
};

/** The evidence pack, in German. */
export const evidence: StaffTranslation["evidence"] = {
  title: "Nachweispaket",
  hint: "Was wann getan wurde, aus dem Prüfprotokoll, signiert vom Portal und von Ihnen.",
  download: "Nachweispaket herunterladen",
};

/** Deadlines, in German. */
export const clocks: StaffTranslation["clocks"] = {
  level: (level) => `${level} % der Zeit sind vorbei`,
  over: "die Zeit ist vorbei",
  country: "Recht, das die Fristen bestimmt",
};

/** Absence and deputies, in German. */
export const absence: StaffTranslation["absence"] = {
  title: "Abwesenheit",
  lead:
    "Nennen Sie ein Mitglied der Kanzlei, das Sie vertritt. Ihre Fälle werden dieser Person jetzt geöffnet, bis zum Ende des gewählten Tages, und ebenso neue, die Sie in dieser Zeit bekommen. Wer von einem Fall nichts erfahren darf oder sich daraus zurückgezogen hat, bekommt ihn nicht.",
  deputy: "Vertretung",
  until: "Letzter Tag",
  name: "Vertretung benennen",
  end: "Ich bin zurück",
  now: (name, until) => `${name} vertritt Sie bis ${until}.`,
  given: (cases) => `Der Vertretung geöffnete Fälle: ${cases}.`,
  nobody: "In der Kanzlei gibt es niemanden mit beglaubigtem Schlüssel, der Sie vertreten könnte.",
  problem: "Wählen Sie eine Person und einen Tag innerhalb des nächsten Jahres.",
};

/** Notices, in German. */
export const notices: StaffTranslation["notices"] = {
  title: "Benachrichtigungen",
  lead:
    "Eine Benachrichtigung sagt, dass es etwas Neues gibt, und sonst nichts: kein Name, kein Fall, kein Link. Sie werden gesammelt und gehen dreimal am Tag hinaus, zu einem Zeitpunkt, den der Zufall bestimmt.",
  channel: "Wie möchten Sie benachrichtigt werden?",
  channels: {
    none: "Gar nicht: Ich sehe im Arbeitsbereich nach",
    mail: "Per E-Mail",
    sms: "Per SMS, an das Telefon, das Ihre Codes bekommt",
  },
  mail: "E-Mail-Adresse",
  mailHint: "Sie wird verschlüsselt gespeichert, und nur solange Sie E-Mail gewählt haben.",
  mailProblem: "Schreiben Sie eine E-Mail-Adresse.",
  save: "Sichern",
  saved: "Gesichert.",
  news: { subject: "Ombud", text: "Im Arbeitsbereich gibt es etwas Neues." },
  admin: "Benachrichtigungen",
  day: "Tag",
  outcome: "Ergebnis",
  outcomes: {
    sent: "gesendet",
    failed: "fehlgeschlagen, wird erneut versucht",
    lost: "aufgegeben",
  },
  count: "Anzahl",
  none: "In den letzten dreißig Tagen ging keine Benachrichtigung hinaus.",
};
