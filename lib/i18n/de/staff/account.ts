import type { StaffTranslation } from "../../catalogues.ts";

/** One's own account, in German. */
export const account: StaffTranslation["account"] = {
  title: "Ihr Konto",
  language: "Sprache des Arbeitsbereichs",
  languageOfBrowser: "wie der Browser verlangt",
  back: "Zurück zu Ihrem Konto",
  change: "Ändern",
  remove: "Entfernen",
  saved: {
    password: "Ihr Passwort wurde geändert. Alle Ihre anderen Sitzungen sind beendet.",
    phone: "Ihr Telefon wurde geändert.",
    totp: "Ihre Authenticator-App ist eingerichtet.",
    passkey: "Ihr Passkey wurde hinzugefügt.",
    removed: "Es wurde entfernt.",
    ended: "Die Sitzungen sind beendet.",
    language: "Der Arbeitsbereich spricht jetzt Ihre Sprache.",
    fresh: "Danke. Sie können die Änderung jetzt vornehmen.",
  },
  mustEnrol:
    "Ihre Kanzlei verlangt einen stärkeren Zweitfaktor als SMS. Richten Sie eine Authenticator-App oder einen Passkey ein; bis dahin öffnet sich nichts anderes.",
  mustEnrolFresh: "Ich habe schon einen: jetzt nutzen",
  last: "Ihre Kanzlei nimmt keine SMS an, deshalb muss dieser bleiben, bis es einen anderen gibt.",
  factors: "Zweitfaktoren",
  smsChoice: "Codes per SMS",
  smsCountries: "Länder, in die Codes gehen",
  smsCountriesHint: "Je zwei Buchstaben, zum Beispiel DK DE SE.",
  smsCountriesWrong: "Nennen Sie mindestens ein Land, jedes mit seinen zwei Buchstaben.",
  smsTaken: "gelten für alle",
  smsRefused:
    "gelten nur für jene, die noch keine Authenticator-App und keinen Passkey haben, um eines davon einzurichten: Bis dahin öffnet sich ihnen nichts anderes",
  method: "Welcher Code?",
  methods: {
    sms: "aus einer SMS",
    totp: "aus meiner Authenticator-App",
    recovery: "einer meiner Wiederherstellungscodes",
  },
  passkey: "Passkey nutzen",
  passkeyFailed:
    "Der Passkey hat nicht geantwortet. Versuchen Sie es noch einmal, oder nehmen Sie einen Code.",
  passkeyScript: "Passkeys brauchen JavaScript.",
  smsOff:
    "Ihre Kanzlei nimmt keine Codes per SMS an, außer von jenen, die noch keine App und keinen Passkey eingerichtet haben.",
  out:
    "Keine SMS? Nehmen Sie Ihre Authenticator-App, einen Passkey oder einen Ihrer Wiederherstellungscodes.",
  freshTitle: "Sind Sie es?",
  freshText:
    "Was Sie tun möchten, braucht einen Zweitfaktor, der weniger als fünf Minuten alt ist. Danach kommen Sie dorthin zurück, wo Sie waren.",
  freshSend: "Einen Code an mein Telefon senden",
  freshSent:
    "Wenn Ihr Konto Codes per SMS annimmt, ist einer unterwegs. Er gilt einmal, 5 Minuten lang.",
  wrong: (left) =>
    left > 0 ? `Das war nicht richtig. Verbleibende Versuche: ${left}.` : "Das war nicht richtig.",
  over: "Das waren zu viele Versuche. Warten Sie zehn Minuten, oder melden Sie sich neu an.",
  problems: "Nichts wurde geändert.",
  smsTitle: "Telefon",
  phoneEnd: (end) => `Codes gehen an die Nummer, die auf ${end} endet.`,
  phone: "Neue Mobilnummer",
  phoneHint: "Mit der Landesvorwahl, zum Beispiel +4512345678. Wir senden einen Code dorthin.",
  phoneProblem:
    "Schreiben Sie eine Mobilnummer mit Landesvorwahl, zum Beispiel +4512345678. Sie muss in einem Land sein, in das die Kanzlei Codes sendet.",
  phoneCode: (end) =>
    `Ein Code ist unterwegs an die Nummer, die auf ${end} endet. Er gilt einmal, 5 Minuten lang.`,
  phoneOver:
    "Dieser Code ist abgelaufen. Geben Sie die Nummer noch einmal ein, um einen neuen zu bekommen.",
  sendCode: "Code senden",
  confirm: "Bestätigen",
  totpTitle: "Authenticator-App",
  totpOn: "Sie ist eingerichtet.",
  totpOff:
    "Eine App auf Ihrem Telefon, die alle 30 Sekunden einen neuen Code erzeugt. Sie funktioniert ohne Netz und ist sicherer als SMS.",
  totpSet: "Authenticator-App einrichten",
  totpAgain: "Eine andere Authenticator-App an ihrer Stelle einrichten",
  totpScan: "Scannen Sie dieses Bild mit der App",
  totpType: "Oder tippen Sie diesen Schlüssel in die App:",
  totpCode: "Der Code, den die App jetzt zeigt",
  totpWrong:
    "Das war nicht der Code dieses Schlüssels. Sehen Sie in der App nach, und auf die Uhr Ihres Telefons.",
  codesTitle: "Wiederherstellungscodes",
  codesLeft: (left) => `Übrig: ${left}.`,
  codesText:
    "Zehn Codes für den Tag, an dem das Telefon verloren ist. Jeder ersetzt einmal einen Code; keiner ersetzt Ihr Passwort.",
  codesMake: "Neue Wiederherstellungscodes erstellen",
  codesMakeText: "Die alten gelten dann nicht mehr. Die neuen werden einmal gezeigt.",
  codesKeep:
    "Drucken Sie diese Codes, oder schreiben Sie sie auf, und schließen Sie sie weg. Sie werden nur jetzt gezeigt.",
  passkeysTitle: "Passkeys",
  passkeysText:
    "Ein Schlüssel in Ihrem Computer, Telefon oder Sicherheitsstick. Niemand kann ihn Ihnen ablisten, deshalb ist er von allen der sicherste.",
  passkeyAdd: "Passkey hinzufügen",
  passkeyName: "Ein Name dafür, zum Beispiel der des Geräts",
  passkeyOf: (site, day) => `für ${site}, hinzugefügt am ${day}`,
  passkeyRefused: "Der Passkey konnte nicht hinzugefügt werden. Versuchen Sie es noch einmal.",
  password: "Passwort",
  passwordChange: "Passwort ändern",
  passwordOld: "Ihr jetziges Passwort",
  passwordNew: "Neues Passwort",
  passwordAgain: "Dasselbe Passwort noch einmal",
  passwordWrong: "Das ist nicht Ihr jetziges Passwort.",
  passwordDifferent: "Die beiden Passwörter sind nicht gleich.",
  sessions: "Sitzungen",
  sessionsText: "Wo Sie angemeldet sind. Eine Sitzung endet von selbst nach 20 Minuten ohne Klick.",
  session: (used, ends) => `zuletzt benutzt ${used}, endet spätestens ${ends}`,
  sessionThis: "diese hier",
  sessionEnd: "Diese Sitzung beenden",
  sessionsEnd: "Alle anderen beenden",
  sms: {
    code: (code) =>
      `${code} ist Ihr Code für Ombud. Er gilt einmal, 5 Minuten lang. Geben Sie ihn niemandem.`,
    notices: {
      password: "Ombud: Ihr Passwort wurde geändert.",
      phone: "Ombud: Ihre Telefonnummer wurde geändert.",
      totp: "Ombud: Ihre Authenticator-App wurde eingerichtet oder entfernt.",
      codes: "Ombud: Für Sie wurden neue Wiederherstellungscodes erstellt.",
      reset: "Ombud: Ihr Konto wurde von der Administration zurückgesetzt.",
      passkey: "Ombud: Ein Passkey von Ihnen wurde hinzugefügt oder entfernt.",
    },
    unless: "Wenn Sie das nicht waren, sagen Sie es sofort der Administration.",
  },
  passwordRule:
    "Mindestens 8 Zeichen, höchstens 128, mit einem Großbuchstaben, einem Kleinbuchstaben, einer Ziffer und einem Sonderzeichen, zum Beispiel einem Leerzeichen oder Strich. Kein verbreitetes Passwort, kein Name von Ihnen, einer Organisation oder diesem Portal, und nichts, was ein Programm bald errät. Sie können es aus einem Passwort-Manager einfügen.",
  passphrase:
    "Drei oder vier ungewöhnliche Wörter eignen sich gut. Das hier wurde gerade für Sie erzeugt:",
  passwordProblems: {
    short: "Nehmen Sie mindestens 8 Zeichen.",
    long: "Nehmen Sie höchstens 128 Zeichen.",
    upper: "Ergänzen Sie einen Großbuchstaben.",
    lower: "Ergänzen Sie einen Kleinbuchstaben.",
    digit: "Ergänzen Sie eine Ziffer.",
    special: "Ergänzen Sie ein Sonderzeichen, zum Beispiel ein Leerzeichen oder einen Strich.",
    common:
      "Das ist ein verbreitetes Passwort in anderem Kleid: Programme probieren ein Jahr, ein Ausrufezeichen und 0 statt o zuerst. Nehmen Sie mehrere Wörter, die nichts miteinander zu tun haben.",
    known:
      "Es enthält einen Namen, den andere kennen: Ihren, den einer Organisation oder dieses Portals. Lassen Sie ihn weg.",
    guessable:
      "Ein Programm würde es bald erraten: Es ist kurz, oder es besteht aus Wiederholungen, Daten oder Tastenreihen. Ergänzen Sie ein oder zwei Wörter, die nichts damit zu tun haben.",
  },
};
