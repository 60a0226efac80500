import type { StaffTranslation } from "../../catalogues.ts";

/** What is held about a member of staff, and how it is corrected and erased, in German. */
export const data: StaffTranslation["data"] = {
  title: "Was über mich gespeichert ist",
  lead:
    "Das ist alles, was dieses Portal über Sie speichert. Von niemandem wird die Netzadresse oder der Browser gespeichert.",
  name: "Name",
  username: "Benutzername",
  id: "Zufallsnummer, unter der Einträge und Protokoll Sie kennen",
  phone: "Telefon",
  phoneWhy: "verschlüsselt; es bekommt Ihre Codes",
  roles: "Rollen",
  keys: "Fingerabdruck Ihrer öffentlichen Schlüssel",
  noKeys: "keine",
  formerKeys: "Frühere öffentliche Schlüssel",
  factors: "Zweitfaktoren",
  factorsText: (app, codes, passkeys) =>
    `Authenticator-App: ${
      app ? "ja" : "nein"
    }; Wiederherstellungscodes: ${codes}; Passkeys: ${passkeys}`,
  sessions: "Offene Sitzungen",
  notices: "Benachrichtigungen",
  none: "keine",
  absence: "Abwesenheit",
  absenceText: (deputy, until) => `bis ${until}, Vertretung ${deputy}`,
  cases: "Für Sie verschlüsselte Fälle",
  recused: "Fälle, aus denen Sie sich zurückgezogen haben",
  acts: "Handlungen im Prüfprotokoll",
  actsText: (count, first, last) => `${count}, von ${first} bis ${last}`,
  download: "Alles herunterladen",
  correct: "Berichtigung und Löschung",
  correctText: [
    "Telefon, Passwort, Faktoren und Benachrichtigungen: Ändern Sie sie selbst auf den Seiten Ihres Kontos.",
    "Name und Rollen: Wenden Sie sich an die Administration.",
    "Was Sie in einem Fall geschrieben haben, gehört zum Fall. Es wird durch eine neue Fassung berichtigt und mit dem Fall gelöscht.",
    "Das Prüfprotokoll wird aufbewahrt, weil das Gesetz den Nachweis verlangt, wer was getan hat. Es nennt Sie nur mit der Zufallsnummer.",
    "Wenn Sie ausscheiden, kann die Administration Ihren Namen, Ihr Telefon, Ihr Passwort, Ihre Schlüssel und Ihre Einstellungen löschen. Die Zufallsnummer und Ihre öffentlichen Schlüssel bleiben, weil Signaturen daran hängen.",
  ],
  rename: "Namen berichtigen",
  renameField: "Name",
  renameProblem: "Der Name braucht 2 bis 80 Zeichen.",
  erase: "Personenbezogene Daten löschen",
  eraseText:
    "Name, Benutzername, Telefon, Passwort, Schlüssel, Faktoren, Rollen und Einstellungen werden endgültig gelöscht. Die Zufallsnummer des Kontos und seine öffentlichen Schlüssel bleiben, weil Signaturen auf Einträgen und das Prüfprotokoll daran hängen.",
  eraseSure: "Ja, die personenbezogenen Daten dieser ausgeschiedenen Person löschen",
};

/** The map of the law, in German. */
export const law: StaffTranslation["law"] = {
  title: "Das Gesetz, Artikel für Artikel",
  lead:
    "Was die Richtlinie (EU) 2019/1937 und die DSGVO verlangen, und was dieses Portal dafür tut. Jede Zeile nennt die automatischen Tests, die es zeigen. Sie laufen bei jeder Änderung der Software.",
  english: "Die Tabelle ist auf Englisch.",
  article: "Artikel",
  asks: "Das Gesetz verlangt",
  does: "Das Portal",
  shown: "Gezeigt durch",
  settings: "Einstellungen",
  pages: "Seiten",
};

/** The page `/security`, in German. */
export const security: StaffTranslation["security"] = {
  title: "Die Sicherheitseinrichtung, wie gemessen",
  lead:
    "Diese Seite ist für Menschen, die Systeme prüfen. Jede Zeile hat das Portal selbst gemessen, zu der Zeit, die daneben steht. Sie ist kein Versprechen und keine Prüfung durch andere.",
  plain: "Dasselbe in einfachen Worten",
  held: "ja",
  not: "nein",
  unknown: "nicht gemessen",
  names: {
    place:
      "Das Portal läuft auf einer eigenen Maschine, hinter einem Unix-Socket, nicht auf einer Edge-Plattform",
    disk:
      "Datenträger, Auslagerung und temporäre Dateien sind verschlüsselt oder im Arbeitsspeicher; keine Speicherabbilder",
    connection: "Jeder öffentliche Name wird über TLS oder als Onion-Dienst bedient",
    databaseLink: "Die Datenbanken werden innerhalb der Maschine oder über geprüftes TLS erreicht",
    databaseLog: "PostgreSQL schreibt keine Anweisung, keinen Wert und keine Adresse ins Protokoll",
    programs:
      "Der Prozess, der Seiten ausliefert, kann kein Programm starten und keinen nativen Code laden",
    files: "Er erreicht nur Dateien und Adressen, die bei seinem Start genannt wurden",
  },
  edge:
    "Auf einer Edge-Plattform beendet die Plattform TLS und behält Spuren von Anfragen: Zeit, Seite und Netzadresse. Das Portal kann das nicht abschalten. Der Onion-Dienst und die eigene Maschine haben keine solchen Spuren.",
  who: "Wer was lesen kann",
  whoItems: [
    "Was von einer Meldung gespeichert ist, ist Chiffrat. Die Schlüssel sind verpackt für den Code der meldenden Person, für Ombudspersonen und jene, denen sie den Fall freigegeben haben, und für den Wiederherstellungs\u00ADschlüssel der Kanzlei, der in drei Anteilen auf Papier steht.",
    "Ein Betreiber kann sehen, dass es Fälle gibt, wie viele, ihre Größe bis auf die Auffüllung, und an welchem Tag etwas geschrieben wurde. Ein Betreiber kann keinen Text, keine Datei, keinen Namen, keine Kategorie und keinen Code lesen.",
    "Ein Betreiber, der die Geheimnisse des Servers hat, kann die Telefonnummern und E-Mail-Adressen der Mitarbeitenden lesen.",
    "Wer den laufenden Server ganz in der Hand hat, kann lesen, was durch ihn geht, während es durchgeht. Das ist der Preis dafür, Menschen ohne JavaScript zu bedienen.",
    "Eine Sicherung allein ist unlesbar, und sie bleibt es für jeden gelöschten Fall: Jeder Fall hat einen zweiten Schlüssel in einer Datenbank, die in keiner langlebigen Sicherung ist.",
    "Versionen von Software werden weder in Kopfzeilen noch auf Seiten gezeigt.",
  ],
  signer: "Der Schlüssel, der signiert",
  signerIs:
    "Mit diesem Schlüssel (Ed25519) signiert das Portal Eingangsnachweise und die Köpfe des Prüfprotokolls. Notieren Sie ihn an einem Tag, an dem nichts strittig ist, und vergleichen Sie ihn mit dem, den eine Prüfung zeigt.",
  methods: "Algorithmen und Schlüsselableitung",
  selfTest: "Bekannte Ergebnisse wurden geprüft, als dieser Prozess startete.",
};
