import type { StaffTranslation } from "../../catalogues.ts";

/** Standard answers, in German. */
export const templates: StaffTranslation["templates"] = {
  title: "Standardantworten",
  insert: "In den Text einfügen",
  choose: "Standardantwort",
  hint: "Gewählte Dateien müssen danach noch einmal gewählt werden.",
  kinds: {
    acknowledgement: "Bestätigung",
    details: "Bitte um Einzelheiten",
    closing: "Abschlussschreiben",
  },
  firm: "Alle Organisationen",
  placeholders: (names) =>
    `Diese werden ersetzt, wenn die Antwort in einen Text eingefügt wird: ${names}.`,
  unknown: (name) => `Den Platzhalter ${name} gibt es nicht.`,
  empty: "Schreiben Sie die Antwort.",
  version: (version, name, at) => `Fassung ${version}, ${name}, ${at}`,
  builtIn: "Wie vom Portal mitgeliefert",
  own: "eigene",
  save: "Als neue Fassung sichern",
  earlier: "Frühere Fassungen",
  texts: {
    acknowledgement:
      "Ihre Meldung an {organisation} ist am {received} angekommen. Als Ombudsperson bin ich anwaltlich tätig und gehöre nicht zur Organisation. Ich prüfe die Sache und teile Ihnen bis {feedback_by} mit, was getan wurde. Bitte kommen Sie ab und zu mit Ihrem Code wieder: Ich habe vielleicht Fragen.\n\n{ombudsman}",
    details:
      "Vielen Dank für Ihre Meldung vom {received}. Um weiterzukommen, muss ich mehr wissen:\n\n- Wann und wo geschah es?\n- Wer hat es gesehen?\n- Gibt es Dokumente, und wo?\n\nSchreiben Sie nur, was Sie nicht gefährdet.\n\n{ombudsman}",
    closing:
      "Ihre Meldung an {organisation} vom {received} wurde geprüft. Das wurde festgestellt und getan:\n\n\n\nDer Fall ist damit abgeschlossen. Sie können hier noch schreiben, bis er gelöscht wird.\n\n{ombudsman}",
  },
};

/** Acts on a case beside the daily dialogue, in German. */
export const handling: StaffTranslation["handling"] = {
  toDo: "Was auf Sie wartet",
  waits: {
    assign: "Den Fall zuweisen oder übernehmen",
    acknowledge: (day) => `Der meldenden Person den Eingang bestätigen, bis ${day}`,
    fresh: (count) => count === 1 ? "1 neue Nachricht" : `${count} neue Nachrichten`,
    disclosure: "Den Antrag auf Offenlegung, wer gemeldet hat, beantworten",
    hold: "Einer beantragten Löschsperre zustimmen",
    release: "Der Aufhebung einer Löschsperre zustimmen, oder sie beibehalten",
  },
  details: "Zum Fall",
  unread: "neu",
  readByReporter: "von der meldenden Person gelesen",
  notYetRead: "von der meldenden Person noch nicht gelesen",

  ombudsman: "Nachrichten mit der Ombudsperson",

  work: "Wer daran arbeitet",
  take: "Selbst übernehmen",
  takeHint: "Die anderen Ombudspersonen verlieren den Fall.",
  second: "Eine zweite Ombudsperson hinzuziehen",
  secondHint:
    "Liest neben Ihnen den ganzen Fall und ist die zweite Person, wo es zwei Personen braucht.",
  secondButton: "Hinzuziehen",
  from: "Ab wann?",
  fromWhen: { now: "Sofort", overdue: "Erst wenn eine Frist des Falls verstrichen ist" },
  dormant: "sobald eine Frist verstrichen ist",
  until: "Bis (Tag; leer, wenn ohne Ende)",
  untilDay: (day) => `bis ${day}`,

  share: "Die Mandantschaft",
  earlierVersions: "Frühere Fassungen stehen unter „Einträge und Fassungen“.",
  replaces:
    "Eine neue Fassung tritt an die Stelle der vorigen: Die Mandantschaft kann die alte nicht mehr öffnen.",
  words: "Diese Wörter und Stellen überall schwärzen, eine je Zeile",
  replacement: "Dateien, die andere ersetzen, zum Beispiel von Ihnen geschwärzte Seiten",
  keepFiles: "Dateien, die die Mandantschaft bekommt",

  disclosure: {
    title: "Wer gemeldet hat",
    hint:
      "Wer gemeldet hat, wird getrennt aufbewahrt und geht nie an die Mandantschaft, außer eine Person beantragt es mit Begründung und eine andere genehmigt es (Richtlinie (EU) 2019/1937, Artikel 16).",
    clientHint:
      "Ob die Kanzlei einen Namen kennt, wird hier nicht gezeigt, und ein Antrag sieht in beiden Fällen gleich aus. Stellen Sie ihn nur, wenn die meldende Person einwilligt oder ein Gesetz es nötig macht.",
    known: "Ihnen offengelegt",
    for: "Für",
    ground: "Auf welcher Grundlage?",
    grounds: {
      consent: "Die meldende Person hat eingewilligt (Artikel 16 Absatz 1)",
      law:
        "Ein Gesetz verlangt es in einer Untersuchung oder vor einem Gericht (Artikel 16 Absatz 2)",
    },
    reason: "Warum ist es nötig?",
    ask: "Beantragen",
    asked: (name, receiver) => `${name} beantragt, ${receiver} offenzulegen, wer gemeldet hat`,
    waiting: "Wartet auf die Antwort einer zweiten Person.",
    refused: "Nicht offengelegt.",
    approved: "Offengelegt.",
    decideReason: "Begründung der Antwort (die Mandantschaft liest sie)",
    decideHint:
      "Schreiben Sie nichts, woran die Mandantschaft erkennt, ob ein Name bekannt ist, außer Sie genehmigen.",
    tell: "Was die meldende Person vorher erfährt (Artikel 16 Absatz 3)",
    tellHint:
      "Wird als Nachricht gesendet. Lassen Sie es nur leer, wo die Mitteilung die Untersuchung gefährden würde.",
    approve: "Genehmigen und offenlegen",
    refuse: "Nicht offenlegen",
    own: "Sie haben den Antrag gestellt: Jemand anders muss antworten.",
    confirm: "Mit Ihrem Zweitfaktor bestätigen (öffnet ein neues Fenster)",
  },

  state: "Stand und Abschluss",
  close: "Den Fall abschließen",
  closeText: "Was die meldende Person liest",
  closeHint: "Die meldende Person sieht das Ergebnis und diesen Text.",
  closeButton: "Abschließen",
  insert: "Standard-Abschlussschreiben einfügen",
  closed: "Was die meldende Person erfuhr",
  spam: "Als Spam abschließen",

  relations: "Beteiligte und verwandte Fälle",
  parties: "Beteiligte, eine Angabe je Zeile",
  partiesHint:
    "Wer von den Mitarbeitenden einen dieser Namen trägt, verliert den Fall sofort und kann ihn nie mehr bekommen.",
  partiesButton: "Beteiligte sichern",
  conflictTitle: "Interessenkonflikte",
  conflict: (names) =>
    `Dieser Fall nennt ${names}; dafür sind auch Sie tätig. Ziehen Sie sich zurück, wenn das ein Konflikt ist.`,
  conflictLook: "Die hier genannten Menschen in meinen anderen Fällen suchen",
  conflictNames: (names) => `Gesucht: ${names}`,
  conflictNobody: "Noch ist niemand als beteiligt genannt.",
  conflictNone: "Niemand davon steht in einem anderen Fall, den Sie lesen dürfen.",
  conflictLooked: (looked, all) => `Durchgesehene Fälle: ${looked} von ${all}`,
  actsFor: "ist für eine darin genannte Organisation tätig",
  link: "Adresse oder Nummer des anderen Falls",
  linkKind: "Wie gehört er zu diesem?",
  linkKinds: {
    related: "Verwandter Fall",
    duplicate: "Doppelt gemeldet",
    none: "Gar nicht: die Verknüpfung zurücknehmen",
  },

  correct: "Berichtigen",
  correctButton: "Als neue Fassung sichern",
  version: (version) => `Fassung ${version}`,
  earlier: "Frühere Fassungen",

  holdReason: "Grund der Löschsperre",
  assigned: (name) => `an ${name} gegeben`,
  holdSteps: {
    asked: "beantragt",
    agreed: "zugestimmt",
    releaseAsked: "Aufhebung beantragt",
    kept: "beibehalten",
    released: "aufgehoben",
  },
  holdTakeBack: "Den Antrag zurücknehmen",
  holdKeep: "Die Löschsperre beibehalten",
  releaseAsk: "Die Aufhebung der Löschsperre beantragen",
  releaseAgree: "Der Aufhebung der Löschsperre zustimmen",
  releaseAsked:
    "Die Aufhebung wurde beantragt. Eine zweite Person muss zustimmen; bis dahin bleibt die Sperre.",
  records: "Einträge und Nachweise",

  readWhole: "Ganz lesen",
  answers: { approved: "Offengelegt", refused: "Nicht offengelegt" },

  cannot: {
    notYourNote: "Nur wer eine Notiz geschrieben hat, kann sie berichtigen.",
    changedMeanwhile:
      "Die Notiz wurde inzwischen geändert. Ihr Text ist noch da: Sehen Sie nach, dann senden Sie ihn.",
    asked: "Das ist schon beantragt und wartet auf eine Antwort.",
    noRequest: "Diesen Antrag gibt es nicht, oder er ist beantwortet.",
    noIdentity:
      "Die meldende Person hat keinen Namen genannt: Es gibt nichts offenzulegen. Antworten Sie, dass Sie es nicht tun.",
    yourself: "Sie gehören zu diesen Menschen: Ziehen Sie sich stattdessen aus dem Fall zurück.",
    actsFor:
      "Diese Person ist für eine Organisation tätig, die der Fall nennt. Kreuzen Sie an, dass Sie es geprüft haben.",
    held: "Der Fall steht schon unter Löschsperre.",
    noHold: "Es gibt keine Löschsperre.",
    notFresh:
      "Bestätigen Sie zuerst in einem anderen Fenster mit Ihrem Zweitfaktor. Was Sie geschrieben haben, ist noch hier: Senden Sie es danach noch einmal.",
  },
};
