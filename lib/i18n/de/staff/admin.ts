import type { StaffTranslation } from "../../catalogues.ts";

/** Administration, in German. */
export const admin: StaffTranslation["admin"] = {
  title: "Administration",
  accounts: "Konten",
  organisations: "Organisationen",
  sessions: "Sitzungen",
  name: "Name",
  phone: "Mobiltelefon",
  phoneHint:
    "Mit der Landesvorwahl, zum Beispiel +4512345678. Dorthin gehen die Codes zum Anmelden.",
  usernameHint: "2 bis 32 Kleinbuchstaben, Ziffern, Punkte und Striche; zuerst ein Buchstabe.",
  role: "Rolle",
  roles: {
    triager: "Fallverteilung",
    ombudsman: "Ombudsperson",
    contact: "Kontaktperson",
    administrator: "Administration",
    auditor: "Revision",
  },
  where: "Organisation",
  everywhere: "die ganze Kanzlei",
  noRole: "keine Rolle",
  active: "aktiv",
  invited: (until) => `eingeladen bis ${until}`,
  lapsed: "die Einladung ist abgelaufen: Setzen Sie das Konto zurück",
  disabled: "gesperrt",
  add: "Hinzufügen",
  save: "Sichern",
  saved: "Gesichert.",
  addAccount: "Ein Konto hinzufügen",
  linkTitle: "Der Aktivierungslink",
  link: (name) =>
    `Geben Sie diesen Link ${name}, und sonst niemandem. Er gilt einmal, 24 Stunden lang, und wird nur jetzt gezeigt.`,
  roleTitle: "Rollen",
  join: "Diese Rolle geben",
  leave: "Diese Rolle entziehen",
  disable: "Konto sperren",
  disableText: "Alle Sitzungen enden sofort, und dieser Person wird kein neuer Fall geöffnet.",
  enable: "Konto entsperren",
  reset: "Konto zurücksetzen",
  resetText:
    "Für den Fall, dass Passwort und Wiederherstellungscode verloren sind. Die Person wählt über einen neuen Link ein neues Passwort, mit demselben Telefon, und liest keinen Fall, bis andere die Fälle zurückgegeben haben. Das lässt sich nicht rückgängig machen.",
  resetSure:
    "Ich habe mit dieser Person gesprochen und weiß, dass sie die ist, für die sie sich ausgibt",
  own: "Das ist Ihr eigenes Konto: Jemand anders aus der Administration ändert es.",
  started: "Begonnen",
  lastUsed: "Zuletzt benutzt",
  endSession: "Diese Sitzung beenden",
  endAll: "Alle Sitzungen beenden",
  noSessions: "Niemand ist angemeldet.",
  addOrganisation: "Eine Organisation hinzufügen",
  slug: "Kurzname",
  slugHint: "Daraus wird die Adresse: Kleinbuchstaben, Ziffern und Striche.",
  welcome: "Begrüßung auf der ersten Seite",
  categories: "Kategorien, eine je Zeile",
  categoriesHint:
    "Worum es in einer Meldung gehen kann. Die üblichen, die wir übersetzen: fraud, corruption, harassment, safety, environment, privacy, competition, other.",
  people: "Menschen, die eine meldende Person als beteiligt ankreuzen kann, ein Name je Zeile",
  peopleHint: "Wer hier eine Rolle hat, steht ohnehin auf der Liste.",
  problems: "Nichts wurde geändert.",
  errors: {
    username: "Dieser Benutzername ist nicht möglich.",
    taken: "Dieser Name ist vergeben.",
    displayName: "Schreiben Sie den Namen, mit 2 bis 80 Zeichen.",
    phone: "Schreiben Sie die Nummer mit Landesvorwahl, zum Beispiel +4512345678.",
    role:
      "Wählen Sie die Rolle und die Organisation. Die Administration gehört zur ganzen Kanzlei.",
    unsure: "Kreuzen Sie das Feld an, wenn Sie sicher sind.",
    erase_disabled: "Sperren Sie zuerst das Konto.",
    erase_last_reader:
      "Niemand sonst liest einige Fälle dieser Person. Lassen Sie sie jemandem zuweisen, dann löschen Sie.",
    apart:
      "Administration und Revision haben keine andere Rolle: Sie dürfen keine Fälle bearbeiten.",
    sure: "Bestätigen Sie, dass Sie mit der Person gesprochen haben.",
    slug: "Dieser Kurzname ist nicht möglich.",
    name: "Schreiben Sie den Namen, mit 2 bis 80 Zeichen.",
    welcome: "Die Begrüßung ist zu lang.",
    categories: "Schreiben Sie 1 bis 40 Kategorien mit 2 bis 80 Zeichen.",
    people: "Schreiben Sie Namen mit 2 bis 80 Zeichen.",
  },
  activate: {
    title: "Ihr Konto aktivieren",
    hello: (name, username) =>
      `${name}, Ihr Benutzername ist ${username}. Wählen Sie ein Passwort.`,
    password: "Neues Passwort",
    again: "Dasselbe Passwort noch einmal",
    next: "Einen Code an mein Telefon senden",
    codeTitle: "Geben Sie den Code ein",
    codeText: (end) =>
      `Ein Code ist unterwegs an Ihr Telefon, dessen Nummer auf ${end} endet. Er gilt einmal, 5 Minuten lang.`,
    finish: "Aktivieren",
    restart: "Kein Code? Passwort noch einmal wählen",
    different: "Die beiden Passwörter sind nicht gleich.",
    noCodes: "Für diesen Link gibt es keine weiteren Codes. Bitten Sie um einen neuen Link.",
    codeOver:
      "Dieser Code ist abgelaufen. Wählen Sie das Passwort noch einmal, um einen neuen zu bekommen.",
    over: "Dieser Link gilt nicht mehr",
    overText:
      "Er wurde benutzt oder ersetzt, oder 24 Stunden sind vorbei. Bitten Sie um einen neuen.",
    doneTitle: "Ihr Konto ist aktiv",
    recoveryTitle: "Ihr Wiederherstellungscode",
    recoveryText:
      "Schreiben Sie ihn auf, und schließen Sie ihn weg. Wenn Sie Ihr Passwort vergessen, ist er ohne die Hilfe zweier anderer Personen der einzige Weg zu Ihren Fällen. Er wird nur jetzt gezeigt, und niemand sonst hat ihn.",
    login: "Anmelden",
  },
};

/** The page on which an organisation's own words are kept, in German. */
export const mends: StaffTranslation["mends"] = {
  title: "Texte in eigenen Worten",
  lead:
    "Die Seiten dieser Organisation können einen Text in eigenen Worten sagen, in jeder Sprache. Reiner Text. Die Zusagen des Portals müssen wahr bleiben.",
  language: "Sprache",
  text: "Text",
  choose: "Wählen",
  original: "Wie das Portal es sagt",
  own: "In eigenen Worten",
  ownHint: "Lassen Sie es leer, um es wie das Portal zu sagen.",
  save: "Sichern",
  mended: "Eigene Worte",
  none: "Keine in dieser Sprache.",
  versions: "Fassungen",
  version: (version, name, at) => `Fassung ${version}, ${name}, ${at}`,
  problems: {
    long: "Der Text ist zu lang.",
    signs: "Der Text enthält ein Zeichen, das nicht gezeigt werden kann.",
    holes: "Was in geschweiften Klammern steht, zum Beispiel {days}, muss bleiben.",
  },
};
