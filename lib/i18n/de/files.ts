import type { ReporterTranslation } from "../catalogues.ts";

/** What was removed from files, and why one was refused, in German. */
export const files: ReporterTranslation["files"] = {
  title: "Ihre Dateien",
  clean: "bereinigt",
  nothing: "Es wurden keine versteckten Daten gefunden.",
  text: "Eine Textdatei enthält nichts Verstecktes. Was darin steht, wurde nicht geprüft.",
  removed: "Entfernt:",
  refused: "nicht angenommen",
  renamed: (was, now) =>
    `Der Name endete auf .${was}, aber die Datei ist ${now}. Sie hat einen passenden Namen bekommen.`,
  file: (number) => `Datei ${number}`,
  tooLarge: {
    count: (most) => `Eine Meldung nimmt höchstens ${most} Dateien auf einmal.`,
    file: (size) => `Eine Datei darf höchstens ${size} haben.`,
    report: (size) => `Alle Dateien zusammen dürfen höchstens ${size} haben.`,
    form: "Was Sie gesendet haben, ist größer, als diese Seite annimmt.",
  },
  reasons: {
    "unknown": {
      what:
        "Wir kennen diese Art von Datei nicht und wissen deshalb nicht, was sie verraten würde.",
      instead: "Speichern Sie sie als PDF, oder machen Sie ein Bild vom Bildschirm.",
    },
    "lying-name": {
      what: "Der Name der Datei sagt etwas anderes als ihr Inhalt.",
      instead:
        "Geben Sie der Datei die Endung, die zu ihrem Inhalt gehört, und senden Sie sie noch einmal.",
    },
    "damaged": {
      what: "Die Datei ist beschädigt oder unvollständig.",
      instead:
        "Öffnen Sie sie, speichern Sie sie neu und senden Sie sie noch einmal; oder machen Sie ein Bild vom Bildschirm.",
    },
    "encrypted": {
      what: "Die Datei ist mit einem Passwort geschützt. Wir sehen deshalb nicht, was darin ist.",
      instead: "Speichern Sie eine Kopie ohne Passwort und senden Sie diese.",
    },
    "too-large": {
      what: "Die Datei ist zu groß zum Bereinigen: in Bytes, in Bildpunkten oder in Teilen.",
      instead: "Machen Sie sie kleiner, oder teilen Sie sie und senden Sie die Teile.",
    },
    "too-deep": {
      what: "Darin sind Dateien in Dateien in Dateien, mehr als wir verfolgen können.",
      instead: "Nehmen Sie die inneren Dateien heraus und senden Sie sie einzeln.",
    },
    "bomb": {
      what: "Ausgepackt wäre die Datei viel größer, als sie ist.",
      instead: "Senden Sie einzeln, was darin ist.",
    },
    "active": {
      what:
        "Die Datei enthält Programme (Makros oder Skripte), die wir nicht mit Sicherheit entfernen können.",
      instead: "Speichern Sie sie als PDF oder in einem Format ohne Makros.",
    },
    "mail": {
      what: "Das ist eine E-Mail. Ihre Adressen und ihr Weg durch das Netz nennen Menschen.",
      instead:
        "Kopieren Sie den Text in die Meldung, oder drucken Sie ihn als PDF; senden Sie die Anhänge einzeln.",
    },
    "old-format": {
      what: "Die Datei hat ein zu altes Format, um sie mit Sicherheit zu bereinigen.",
      instead: "Speichern Sie sie im neueren Format (.docx, .xlsx, .pptx) oder als PDF.",
    },
    "not-certain": {
      what: "In der Datei ist etwas, das wir nicht mit Sicherheit bereinigen können.",
      instead: "Speichern Sie sie als PDF, oder machen Sie ein Bild vom Bildschirm.",
    },
    "residue": {
      what: "Nach dem Bereinigen war noch etwas da, an dem man einen Menschen erkennen könnte.",
      instead: "Speichern Sie sie als PDF, oder machen Sie ein Bild vom Bildschirm.",
    },
    "deadline": {
      what: "Das Bereinigen der Datei hat zu lange gedauert.",
      instead:
        "Senden Sie sie noch einmal; hilft das nicht, machen Sie sie kleiner oder speichern Sie sie als PDF.",
    },
    "crash": {
      what: "Das Bereinigen der Datei ist gescheitert.",
      instead: "Speichern Sie sie als PDF, oder machen Sie ein Bild vom Bildschirm.",
    },
    "busy": {
      what: "Gerade werden zu viele Dateien bereinigt.",
      instead: "Senden Sie sie in ein paar Minuten noch einmal.",
    },
  },
};
