import type { StaffTranslation } from "../../catalogues.ts";
import { plural } from "../../formats.ts";

/** The desk and the page of a case, in German. */
export const desk: StaffTranslation["desk"] = {
  login: "Anmelden",
  username: "Benutzername",
  password: "Passwort",
  next: "Weiter",
  otpTitle: "Geben Sie den Code ein",
  otpText:
    "Wenn Name und Passwort richtig waren, wurde soeben ein Code an Ihr Telefon gesendet. Er gilt einmal, 5 Minuten lang.",
  code: "Code",
  resend: "Noch einmal senden",
  resendFlash: "als Flash-Nachricht",
  resendSms: "als gewöhnliche SMS",
  smsLate:
    "Derzeit kommen SMS bei allen vielleicht verspätet oder gar nicht an. Wenn Sie eine Authenticator-App, einen Passkey oder einen Wiederherstellungscode haben, nutzen Sie stattdessen diesen Weg.",
  resent: "Wenn Name und Passwort richtig waren, ist ein neuer Code unterwegs.",
  tooMany: "Für diese Anmeldung gibt es keine weiteren Codes. Beginnen Sie von vorn.",
  wrongCode: (left) =>
    left > 0
      ? `Das war nicht der Code. Verbleibende Versuche: ${left}.`
      : "Das war nicht der Code.",
  expired: "Diese Anmeldung ist abgelaufen. Beginnen Sie von vorn.",
  again: "Von vorn beginnen",
  tooManyLogins: (seconds) =>
    `Gerade gab es zu viele Anmeldungen. Warten Sie ${
      plural("de", seconds, { one: "# Sekunde", other: "# Sekunden" })
    } und versuchen Sie es dann noch einmal. Ein Browser, mit dem Sie sich schon einmal angemeldet haben, muss nicht auf andere warten.`,
  logout: "Abmelden",
  cases: "Fälle",
  noCases: "Es gibt keinen Fall, den Sie lesen dürfen.",
  caseTitle: "Fall",
  organisation: "Organisation",
  category: "Kategorie",
  status: "Stand",
  received: "Eingegangen",
  messages: "Nachrichten",
  urgent: "dringend",
  report: "Meldung",
  identity: "Meldende Person",
  anonymous: "unbekannt",
  involved: "Darf nichts davon erfahren",
  nobody: "niemand genannt",
  dialogue: "Nachrichten mit der meldenden Person",
  reporter: "Meldende Person",
  answer: "Der meldenden Person schreiben",
  download: "Herunterladen",
  removed: "Vor dem Speichern entfernt",
  refused: (number) => `Datei ${number} wurde nicht angenommen`,
  what: "Was",
  when: "Wann",
  where: "Wo",
  who: "Wer",
  files: "Dateien",
  answers: "Antworten, die die Mandantschaft bekommt",
  fresh: "neu",
  due: "Bestätigen bis",
  answerBy: "Antworten bis",
  wrongNote: "Das war nicht möglich.",
  triage: "Zuzuweisen",
  assign: "Zuweisen an",
  assignHint: "Die anderen Ombudspersonen verlieren den Fall.",
  assignButton: "Zuweisen",
  readers: "Wer diesen Fall liest",
  purposes: {
    case: "den ganzen Fall",
    shared: "die Meldung, wie sie ist",
    redacted: "die geschwärzte Fassung",
    triage: "was für die Zuweisung nötig ist",
    client: "Nachrichten",
  },
  grant: "Für eine Kontaktperson freigeben",
  grantVersion: "Welche Fassung?",
  grantShared: "Wie sie ist, ohne die meldende Person",
  grantRedacted: "Die geschwärzte Fassung",
  grantUntil: "Bis (Tag; leer, wenn ohne Ende)",
  grantButton: "Freigeben",
  mentioned: "in der Meldung genannt",
  despite: "Ich habe geprüft, dass eine in der Meldung genannte Person den Fall bekommen darf",
  revoke: "Freigabe entziehen:",
  redact: "Fassung für die Mandantschaft",
  redactHint:
    "Nehmen Sie heraus, was die Kanzlei nicht verlassen darf. Die Mandantschaft liest nur diesen Text und diese Dateien, niemals, wer gemeldet hat.",
  redactButton: "Diese Fassung sichern",
  client: "Nachrichten mit der Mandantschaft",
  clientWrite: "Der Mandantschaft schreiben",
  ombudsmanWrite: "Der Ombudsperson schreiben",
  notes: "Interne Notizen",
  noteWrite: "Eine Notiz schreiben",
  noteButton: "Notiz sichern",
  history: "Was mit dem Fall geschah",
  statusTitle: "Stand",
  reason: "Grund",
  statusButton: "Stand ändern",
  archive: "Archivieren",
  archiveHint: (days) =>
    `${
      plural("de", days, { one: "# Tag", other: "# Tage" })
    } nach dem Archivieren wird der Fall anonymisiert: Alles außer einer Zeile Statistik wird gelöscht.`,
  outcome: "Ergebnis",
  outcomes: {
    confirmed: "bestätigt",
    partly: "teilweise bestätigt",
    unfounded: "nicht bestätigt",
    other: "anderes",
    unstated: "nicht angegeben",
  },
  reopen: "Wieder aufnehmen",
  extend: "Sechs Monate für die Antwort",
  hold: "Löschsperre",
  holdAsk: "Löschsperre beantragen",
  holdAgree: "Der Löschsperre zustimmen",
  holdAsked: "Eine Löschsperre wurde beantragt. Eine zweite Person muss zustimmen.",
  held: "Unter Löschsperre: Der Fall wird nicht anonymisiert.",
  recuse: "Sich aus diesem Fall zurückziehen",
  recuseHint: "Sie verlieren den Fall sofort und endgültig.",
  withdraw: "Zurücknehmen",
  withdrawn: "zurückgenommen",
  link: "Verwandter Fall",
  linkButton: "Verknüpfen",
  session: {
    note: (minutes) =>
      `Nach ${
        plural("de", minutes, { one: "# Minute", other: "# Minuten" })
      } ohne Klick werden Sie abgemeldet. Was Sie geschrieben haben, lässt sich noch senden, nachdem Sie sich in einem anderen Fenster neu angemeldet haben.`,
    warning: "Sie werden gleich abgemeldet.",
    stay: "Angemeldet bleiben",
    ended:
      "Sie wurden abgemeldet. Was Sie geschrieben haben, ist noch hier: Melden Sie sich in einem anderen Fenster neu an, dann senden Sie es.",
  },
  register: "Einen Fall erfassen",
  faults: {
    title:
      "Jemand hat diesen Fall in der Datenbank verändert. Sagen Sie es den anderen Ombudspersonen der Kanzlei.",
    missing: (place) => `Vor oder an Stelle ${place} fehlt ein Eintrag.`,
    changed: (place) => `Was über den Eintrag an Stelle ${place} vermerkt ist, wurde verändert.`,
    state: (_place) => "Der Stand ist nicht der, der zuletzt festgehalten wurde.",
    signature: (place) =>
      `Dem Eintrag an Stelle ${place} fehlt die Signatur der Person, die ihn schrieb.`,
  },
  cannot: {
    empty: "Schreiben Sie etwas, oder wählen Sie eine Datei.",
    stale:
      "Sie haben sich neu angemeldet, seit diese Seite geöffnet wurde. Ihr Text ist noch da: Senden Sie ihn noch einmal.",
    noSuchPerson: "Für diesen Fall gibt es diese Person nicht.",
    uncertified: "Der Schlüssel dieser Person ist noch nicht beglaubigt: Sie bekommt keinen Fall.",
    mentioned:
      "Die Meldung nennt diese Person; sie könnte beteiligt sein oder für Beteiligte handeln. Kreuzen Sie an, dass Sie es geprüft haben.",
    walled: "Diese Person kann diesen Fall nicht bekommen.",
    noKey:
      "Diese Ombudsperson hat keinen Schlüssel zum Fall. Bitten Sie eine Ombudsperson, die ihn hat, den Fall zuzuweisen.",
    noRedaction: "Es gibt noch keine geschwärzte Fassung: Erstellen Sie sie zuerst.",
    noGrant: "Für diese Person war der Fall nicht freigegeben.",
    nobodyLeft: "Niemand sonst könnte den Fall übernehmen. Weisen Sie ihn zuerst jemandem zu.",
    noSuchStatus: "Diesen Stand gibt es nicht.",
    archived: "Der Fall ist archiviert. Nehmen Sie ihn zuerst wieder auf.",
    notClosed: "Der Fall ist weder abgeschlossen noch archiviert.",
    notYours: "Nur wer eine Nachricht geschrieben hat, kann sie zurücknehmen.",
    alreadyRead: "Die meldende Person hat die Nachricht schon gelesen.",
    noReason: "Geben Sie einen Grund an.",
    noSuchCase: "Diesen Fall gibt es nicht.",
    apart: "Jemand, der einen dieser Fälle liest, darf vom anderen nichts wissen.",
    secondPerson: "Eine zweite Person muss zustimmen.",
    pastDay: "Dieser Tag ist vorbei.",
    noAmount: "Schreiben Sie Beträge als ganze Euro, in Ziffern.",
  },
};

/** When an archived case goes, in German. */
export const going: StaffTranslation["going"] = {
  on: (day) =>
    `Am ${day} wird dieser Fall anonymisiert: Alles außer einer Zeile Statistik wird gelöscht. Nehmen Sie ihn vorher wieder auf, wenn er nicht erledigt ist.`,
  held: "Dieser Fall steht unter Löschsperre: Er bleibt, bis die Sperre aufgehoben wird.",
  short: (day) => `wird gelöscht am ${day}`,
  shortHeld: "unter Löschsperre",
};
