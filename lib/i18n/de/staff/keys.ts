import type { StaffTranslation } from "../../catalogues.ts";

/** Keys, their certificates, recovery and cases given back, in German. */
export const keys: StaffTranslation["keys"] = {
  title: "Meine Schlüssel",
  colleagues: "Schlüssel der anderen",
  about:
    "Was hier geschrieben wird, ist für die Menschen verschlüsselt, die es lesen dürfen. Die Schlüssel anderer Mitglieder der Kanzlei gelten erst, wenn eine Ombudsperson sie verglichen hat.",
  states: {
    certified: "beglaubigt",
    waiting: "warten auf Beglaubigung",
    outgrown: "für weniger Rollen beglaubigt",
    refused: "abgewiesen: nicht die Schlüssel, die beglaubigt wurden",
    none: "noch keine Schlüssel",
  },
  refusedText:
    "Jemand hat diese Schlüssel in der Datenbank verändert. Nichts wird für sie verschlüsselt, und das Prüfprotokoll hält es fest. Fragen Sie den Betreiber, und lassen Sie das Konto zurücksetzen.",
  ownRefused:
    "Die Datenbank nennt Schlüssel, die nicht Ihre sind. Nichts wird für sie verschlüsselt. Sagen Sie es den anderen in der Kanzlei.",
  fingerprint: "Fingerabdruck Ihrer Schlüssel",
  fingerprintText:
    "Lesen Sie ihn der Ombudsperson vor, die Ihre Schlüssel beglaubigt: am Telefon oder persönlich, nicht per E-Mail.",
  made: (day) => `Erstellt am ${day}.`,
  compare: "Schlüssel einer anderen Person beglaubigen",
  compareText:
    "Rufen Sie die Person an. Lassen Sie sie den Fingerabdruck von der Seite „Meine Schlüssel“ vorlesen, und tippen Sie ihn hier ein.",
  colleague: "Person",
  theirFingerprint: "Fingerabdruck, wie er Ihnen vorgelesen wurde",
  certify: "Beglaubigen",
  noneWaiting: "Niemand wartet auf Sie.",
  certified: "Die Schlüssel sind beglaubigt.",
  forgot: "Passwort vergessen?",
  forgotText:
    "Mit Ihrem Wiederherstellungscode wählen Sie ein neues Passwort und behalten Ihre Fälle. Ohne den Code bitten Sie die Administration, das Konto zurückzusetzen; zwei Personen der Kanzlei geben die Fälle dann zurück.",
  code: "Wiederherstellungscode",
  codeHint: "24 Buchstaben und Ziffern, von dem Tag, an dem Sie das Konto aktiviert haben.",
  codeTitle: "Ihr Wiederherstellungscode",
  codeText:
    "Wenn Sie Ihr Passwort vergessen, ist er ohne zwei andere Personen der einzige Weg zu Ihren Fällen. Schreiben Sie ihn auf, und schließen Sie ihn weg. Er wird nur jetzt gezeigt.",
  rotate: "Neue Schlüssel",
  rotateText:
    "Erstellen Sie einmal im Jahr neue Schlüssel, und wenn jemand Ihr Passwort gesehen haben könnte. Ihre Fälle werden sofort für die neuen Schlüssel verschlüsselt, Ihre anderen Sitzungen enden, und Sie bekommen einen neuen Wiederherstellungscode.",
  rotateDue: "Ihre Schlüssel sind älter als ein Jahr. Erstellen Sie jetzt neue.",
  rotateGo: "Neue Schlüssel erstellen",
  noCode:
    "Sie haben keinen Wiederherstellungscode: Der letzte ist verbraucht. Erstellen Sie jetzt einen neuen.",
  makeCode: "Neuen Wiederherstellungscode erstellen",
  makeCodeText: "Der alte gilt dann nicht mehr.",
  recovery: {
    title: "Wiederherstellung mit zwei Anteilen",
    about:
      "Wenn eine Ombudsperson nicht mehr da ist und niemand sonst die Fälle liest, geben zwei der drei gedruckten Anteile der Kanzlei sie einer anderen Ombudsperson. Zwei Menschen tippen je einen Anteil ein, nacheinander, ohne diese Seite zu verlassen. Von den Anteilen wird nichts gespeichert.",
    lost: "Wessen Fälle",
    to: "An wen",
    share: (number) => `Anteil, eingetippt von der ${number === 1 ? "ersten" : "zweiten"} Person`,
    fingerprint: "Fingerabdruck der Schlüssel dieser Person",
    fingerprintHint:
      "Nur wenn niemand mehr da ist, der die Schlüssel beglaubigen könnte: Die Wurzel der Kanzlei tut es, mit diesen Anteilen.",
    go: "Fälle übergeben",
    done: (cases, walled) =>
      `Übergeben: ${cases}.` +
      (walled > 0
        ? ` Ausgelassen: ${walled}, weil die meldende Person diese Person genannt hat.`
        : ""),
    problems: {
      first: "Im ersten Anteil ist ein Schreibfehler.",
      second: "Im zweiten Anteil ist ein Schreibfehler.",
      same: "Das ist zweimal derselbe Anteil.",
      strangers: "Das sind Anteile verschiedener Schlüssel, oder sie gehören nicht dieser Kanzlei.",
      people: "Wählen Sie zwei verschiedene Menschen, an zweiter Stelle eine Ombudsperson.",
      uncertified:
        "Die Schlüssel der zweiten Person sind nicht als die einer Ombudsperson beglaubigt.",
      different: "Das ist nicht der Fingerabdruck der Schlüssel der zweiten Person.",
      refused:
        "Jemand hat den Wiederherstellungs\u00ADschlüssel der Kanzlei in der Datenbank verändert: Nichts wurde getan.",
    },
  },
  rewraps: "Zurückzugebende Fälle",
  rewrapsText:
    "Wer Passwort und Wiederherstellungscode verloren hat, liest keinen Fall mehr. Zwei Personen der Kanzlei geben die Fälle zurück: Eine beginnt, eine andere schließt ab. Sprechen Sie zuerst mit der betroffenen Person.",
  losses: (name) => `${name} hat verloren`,
  give: "Rückgabe der gewählten Fälle beginnen",
  noLosses: "Niemand hat einen Fall verloren, den Sie lesen.",
  toFinish: "Von einer zweiten Person abzuschließen",
  started: (starter, cases, name) =>
    `${starter} gibt ${cases} ${cases === 1 ? "Fall" : "Fälle"} an ${name} zurück.`,
  finish: "Abschließen",
  noneStarted: "Nichts wartet auf Sie.",
  rewrapSaid: {
    started: "Begonnen. Eine zweite Person muss es abschließen.",
    finished: "Abgeschlossen. Die Person findet die Fälle im Arbeitsbereich.",
    none: "Wählen Sie einen Fall.",
    uncertified:
      "Die Schlüssel der Person sind nicht als die einer Ombudsperson beglaubigt. Beglaubigen Sie sie zuerst.",
    alone: "Es gibt niemanden, der es abschließen könnte.",
    gone: "Es wurde schon abgeschlossen, oder es ist nicht mehr da.",
  },
  problems: {
    different:
      "Das ist nicht der Fingerabdruck der Schlüssel dieser Person. Vergleichen Sie noch einmal; bleibt er verschieden, hat jemand die Schlüssel verändert.",
    gone: "Die Schlüssel haben sich gerade geändert. Sehen Sie noch einmal nach.",
    uncertified:
      "Ihre eigenen Schlüssel sind nicht als die einer Ombudsperson beglaubigt. Jemand anders muss das tun.",
    choose: "Wählen Sie eine Person.",
  },
};
