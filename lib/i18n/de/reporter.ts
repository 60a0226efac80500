import type { ReporterTranslation } from "../catalogues.ts";
import { plural } from "../formats.ts";
import { files } from "./files.ts";
import { help } from "./help.ts";

/** No native reader has read this translation yet. */
export const proofread = false;

/** What a reporter reads, in German. */
export const reporter: ReporterTranslation = {
  product: "Ombud",
  leave: "Schnell verlassen",
  otherLanguage: "Sprache",
  notProofread: "Diese Übersetzung hat noch niemand gelesen, dessen Muttersprache Deutsch ist.",
  skip: "Zum Text springen",

  start: {
    title: "Missstände sicher melden",
    lead:
      "Sie haben bei der Arbeit etwas gesehen, das nicht in Ordnung ist. Hier können Sie es einer Anwältin oder einem Anwalt mitteilen, ohne Ihren Namen zu nennen. Diese Ombudsperson gehört nicht zur Organisation.",
    choose: "Wählen Sie die Organisation",
    back: "Ich habe einen Code",
    backText: "Die Antwort auf eine Meldung lesen oder etwas ergänzen.",
    protects: "Was dieses Portal für Sie tut",
    protectsItems: [
      "Wir fragen nicht nach Name, E-Mail-Adresse oder Telefonnummer.",
      "Ihre Adresse im Netz wird nirgends gespeichert, Ihr Browser auch nicht.",
      "Was Sie schreiben, wird verschlüsselt. Wer die Server betreibt, kann es nicht lesen.",
      "Aus Ihren Dateien entfernen wir versteckte Daten, zum Beispiel Namen, Ort und Kamera. Wir zeigen Ihnen, was wir entfernt haben.",
      "Mit Ihrem Code können Sie mit der Ombudsperson sprechen und unbekannt bleiben.",
    ],
    protectsNot: "Was es nicht kann",
    protectsNotItems: [
      "Ein Computer oder Netz Ihres Arbeitgebers kann aufzeichnen, welche Seiten Sie öffnen. Nehmen Sie Ihr eigenes Telefon, nicht bei der Arbeit.",
      "Was Sie schreiben, kann zeigen, wer Sie sind. Lassen Sie weg, was nur Sie wissen können, oder sagen Sie der Ombudsperson, dass es nicht weitergegeben werden darf.",
      "Wir entfernen versteckte Daten aus Dateien. Was man darin sehen oder hören kann, bleibt.",
    ],
  },

  org: {
    report: "Etwas melden",
    before: "Gut zu wissen, bevor Sie etwas melden",
    inbox: "Ich habe einen Code",
    steps: [
      "Schreiben Sie auf, was geschehen ist. Das dauert zehn Minuten, und Sie können unbekannt bleiben.",
      "Bewahren Sie den Code auf, den Sie bekommen. Nur mit ihm kommen Sie zu Ihrer Meldung zurück.",
      "Innerhalb von 7 Tagen bestätigt die Ombudsperson, dass die Meldung angekommen ist. Innerhalb von 3 Monaten danach erfahren Sie, was getan wurde.",
    ],
    authorities: "Sie können auch bei einer dieser Behörden melden",
    who:
      "Die Meldung geht an die Ombudsperson, eine Anwältin oder einen Anwalt außerhalb der Organisation. Wen Sie als beteiligt nennen, der bekommt sie nicht.",
  },

  report: {
    title: "Ihre Meldung",
    codeTitle: "Ihr Code",
    codeWhy:
      "Schreiben Sie ihn jetzt auf. Mit ihm öffnen Sie die Antworten auf Ihre Meldung, und niemand kann Ihnen einen anderen geben. Die Hälfte aller Menschen verliert ihren.",
    required: "Nur das Feld mit * muss ausgefüllt sein.",
    identity: "Möchten Sie Ihren Namen nennen?",
    anonymous: "Nein, ich bleibe unbekannt",
    confidential: "Ja, aber nur der Ombudsperson. Die Organisation erfährt ihn nicht.",
    category: "Worum geht es?",
    what: "Was ist geschehen?",
    whatHint: "In Ihren eigenen Worten.",
    when: "Wann?",
    where: "Wo?",
    who: "Wer war dabei, wer weiß davon?",
    urgent: "Es ist dringend: Jemand ist in Gefahr, oder Beweise verschwinden bald",
    involved: "Wer darf von dieser Meldung nichts erfahren?",
    involvedHint: "Wen Sie hier ankreuzen, der sieht nicht, dass es eine Meldung gibt.",
    name: "Ihr Name",
    contact: "Wie wir Sie erreichen",
    contactHint: "Nur wenn Sie Ihren Namen nennen möchten.",
    files: "Dateien",
    filesHint: (count, megabytes) =>
      `Bis zu ${count} Dateien mit je ${megabytes} MB. Versteckte Daten werden entfernt, der Name der Datei auch. Was nicht mit Sicherheit bereinigt werden kann, wird nicht weitergegeben, und Sie erfahren es.`,
    send: "Meldung senden",
    sending:
      "Auf einer langsamen Leitung dauert das Senden eine Weile. Wenn es abbricht, senden Sie noch einmal: Der Code bleibt derselbe, und nichts kommt doppelt an.",
    broken:
      "Die Verbindung ist abgebrochen. Nichts ist verloren: Senden Sie noch einmal. Der Code bleibt derselbe.",
    filesAgain: "Ihr Text ist noch da. Die Dateien müssen Sie noch einmal auswählen.",
    refusedForm: "Die Meldung wurde noch nicht gesendet.",
    errors: {
      what: "Schreiben Sie, was geschehen ist.",
      category: "Wählen Sie, worum es geht.",
      identity: "Wählen Sie, ob Sie Ihren Namen nennen.",
      involved:
        "Ein angekreuzter Name steht nicht mehr auf der Liste. Sehen Sie die Liste noch einmal durch.",
      token: "Diese Seite war zu lange offen. Ihr Text ist noch da: Senden Sie ihn noch einmal.",
      code:
        "Der Code dieses Formulars stammt nicht von uns. Hier ist ein neuer: Schreiben Sie ihn auf.",
      nobody:
        "Sie haben alle angekreuzt, die die Meldung lesen könnten. Nehmen Sie das Kreuz bei der Person weg, die Sie am wenigsten fürchten, oder wenden Sie sich an eine Behörde.",
      field: (name) => `Zu lang: ${name}.`,
      patience: (seconds) =>
        `Gerade kommen sehr viele Meldungen an, deshalb muss Ihre etwas warten. Ihr Text und Ihr Code bleiben hier. Warten Sie ${
          plural("de", seconds, { one: "# Sekunde", other: "# Sekunden" })
        } und senden Sie dann von dieser Seite noch einmal. Ohne Dateien geht es schneller.`,
    },
  },

  questions: {
    when: (answer) => `Wenn „${answer}“:`,
    others: "Jemand anders",
    dateHint:
      "Jahr, Monat und Tag, zum Beispiel 2026-11-23. Lassen Sie es leer, wenn Sie den Tag nicht wissen.",
    errors: {
      missing: (question) => `Beantworten Sie auch das: ${question}`,
      choice: (question) => `Wählen Sie eine der Antworten: ${question}`,
      date: (question) => `Schreiben Sie den Tag als Jahr, Monat und Tag: ${question}`,
    },
    builtIn: {
      going: "Geschieht es noch immer?",
      told: "Haben Sie es jemandem in der Organisation gesagt?",
      toldWhom: "Wem, und was geschah dann?",
      yes: "Ja",
      no: "Nein",
      unknown: "Ich weiß es nicht",
      amount: "Um wie viel Geld geht es etwa, oder um welche Dinge?",
      hidden: "Wie wird es verborgen?",
      gift: "Wer gab wem was, und wofür?",
      often: "Wie oft ist es geschehen?",
      danger: "Was kann geschehen, und wem?",
      object: "Um welche Maschine, welches Produkt oder welchen Ort geht es?",
      waste: "Was ist ausgetreten oder wurde weggeworfen, und wohin?",
      muchWaste: "Wie viel ist es etwa?",
      data: "Wessen Daten sind es, und was für Daten?",
      seen: "Wer konnte sie sehen?",
      companies: "Welche Firmen machen mit?",
      agreed: "Was haben sie abgesprochen?",
      rule: "Gegen welche Regel wurde verstoßen, wenn Sie es wissen?",
    },
  },

  sent: {
    title: "Ihre Meldung ist angekommen",
    edited:
      "Sie war schon vorher angekommen. Was Sie seitdem geändert haben, wurde nicht übernommen: Öffnen Sie Ihr Postfach und schreiben Sie es als Nachricht.",
    keep: "Bewahren Sie diesen Code auf",
    keepWhy:
      "Mit ihm lesen Sie die Antwort. Ohne ihn finden wir Ihre Meldung nicht, und niemand kann ihn Ihnen schicken.",
    open: "Mein Postfach jetzt öffnen",
    next: "Wie es weitergeht",
    nextItems: [
      "Innerhalb von 7 Tagen bestätigt die Ombudsperson, dass die Meldung angekommen ist.",
      "Die Ombudsperson hat vielleicht Fragen. Kommen Sie ab und zu mit dem Code wieder.",
      "Innerhalb von 3 Monaten erfahren Sie, was getan wurde.",
    ],
    print:
      "Sie können diese Seite drucken: Auf dem Papier steht nur der Code. Bewahren Sie es dort auf, wo niemand nachsieht.",
  },

  files,

  categories: {
    fraud: "Betrug oder Diebstahl",
    corruption: "Korruption oder Bestechung",
    harassment: "Belästigung oder Diskriminierung",
    safety: "Sicherheit von Menschen oder Produkten",
    environment: "Umwelt",
    privacy: "Privatsphäre und Daten",
    competition: "Kartellrecht und Wettbewerb",
    other: "Etwas anderes",
  },

  removedCategories: {
    person: "Namen von Menschen",
    place: "der Ort, an dem sie entstand",
    time: "wann sie entstand oder geändert wurde",
    device: "Kamera, Telefon oder Drucker",
    software: "Programme und Pfade",
    history: "frühere Fassungen und Spuren der Bearbeitung",
    hidden: "versteckter Inhalt",
  },

  receipt: {
    title: "Ihre Meldung öffnen",
    label: "Ihr Code",
    hint: "20 Buchstaben und Ziffern. Großschreibung, Leerzeichen und Striche sind egal.",
    open: "Öffnen",
    errors: {
      length: "Ein Code hat 20 Buchstaben und Ziffern. Vergleichen Sie ihn mit Ihrer Notiz.",
      symbols: (group) =>
        group
          ? `In Gruppe ${group} steht ein Zeichen, das kein Code hat. Vergleichen Sie sie mit Ihrer Notiz.`
          : "Darin steht ein Zeichen, das kein Code hat. Vergleichen Sie ihn mit Ihrer Notiz.",
      slip: (group) =>
        group
          ? `Da ist ein Schreibfehler, wahrscheinlich in Gruppe ${group}. Vergleichen Sie sie mit Ihrer Notiz.`
          : "Da ist mehr als ein Schreibfehler. Vergleichen Sie jede Gruppe mit Ihrer Notiz.",
      unknown:
        "Dieser Code öffnet nichts. Vielleicht wurde die Meldung nicht gesendet, oder sie wurde gelöscht, weil ihre Zeit um war. Vergleichen Sie den Code mit Ihrer Notiz.",
      token: "Diese Seite war zu lange offen. Versuchen Sie es noch einmal.",
      patience: (seconds) =>
        `Gerade probieren sehr viele Menschen Codes aus. Ihr Code bleibt hier. Warten Sie ${
          plural("de", seconds, { one: "# Sekunde", other: "# Sekunden" })
        } und drücken Sie dann noch einmal auf den Knopf.`,
    },
    ended: "Ihr Besuch ist beendet. Geben Sie den Code noch einmal ein.",
  },

  inbox: {
    title: "Ihre Meldung",
    status: "Stand",
    received: "Angekommen",
    acknowledgeBy: "Bestätigung bis",
    feedbackBy: "Antwort bis",
    yourReport: "Was Sie geschrieben haben",
    dialogue: "Nachrichten",
    none: "Noch keine Nachricht. Kommen Sie mit Ihrem Code wieder.",
    you: "Sie",
    ombudsman: "Ombudsperson",
    write: "Eine Nachricht schreiben",
    text: "Nachricht",
    send: "Senden",
    sent: "Ihre Nachricht wurde gesendet.",
    leave: "Besuch beenden",
    empty: "Schreiben Sie etwas, oder wählen Sie eine Datei.",
    gone: "Diese Meldung ist nicht mehr da: Ihre Zeit war um, und sie wurde gelöscht.",
    idle:
      "Diese Seite schließt sich nach 15 Minuten ohne Klick. Langen Text schreiben Sie besser zuerst anderswo.",
  },

  left: {
    title: "Sie haben die Seite verlassen",
    text:
      "Von diesem Besuch bleibt hier nichts. Der Verlauf des Browsers kann noch zeigen, dass Sie hier waren.",
    on: "Weiter zu einer Wetterseite",
  },

  statuses: {
    new: "angekommen",
    assigned: "bei einer Anwältin oder einem Anwalt",
    acknowledged: "bestätigt",
    investigating: "wird geprüft",
    awaiting_reporter: "wartet auf Sie",
    closed: "abgeschlossen",
    archived: "archiviert",
  },

  help,

  error: {
    title: {
      400: "Das konnten wir nicht lesen",
      403: "Von dort nicht erlaubt",
      404: "Diese Seite gibt es nicht",
      405: "Das geht hier nicht",
      413: "Zu groß",
      422: "Etwas fehlt",
      429: "Zu viele auf einmal",
      500: "Hier ist etwas schiefgegangen",
      503: "Gerade zu viel los",
    },
    text: {
      400:
        "Was ankam, war beschädigt oder nicht für diese Seite bestimmt. Nichts wurde gespeichert. Gehen Sie zurück und versuchen Sie es noch einmal.",
      403: "Das Formular kam von einer anderen Website. Nichts wurde gespeichert.",
      404: "Vielleicht ist die Adresse falsch geschrieben, oder die Seite gibt es nicht mehr.",
      405: "Diese Adresse nimmt eine andere Art von Anfrage.",
      413:
        "Was Sie gesendet haben, ist größer, als diese Seite annimmt. Nichts wurde gespeichert. Gehen Sie zurück, nehmen Sie weniger oder kleinere Dateien und senden Sie noch einmal.",
      422: "Gehen Sie zurück und versuchen Sie es noch einmal.",
      429: "Warten Sie einen Moment und versuchen Sie es noch einmal. Nichts ist verloren.",
      500:
        "Das ist unser Fehler, nicht Ihrer. Nichts wurde gespeichert, außer Sie haben eine Bestätigung gesehen. Gehen Sie zurück und senden Sie noch einmal: Derselbe Code ergibt nie eine zweite Meldung.",
      503:
        "Gerade sind zu viele Menschen hier, oder ein Teil dieser Seite wird repariert. Was Sie eben gesendet haben, wurde nicht gespeichert. Warten Sie eine Minute und versuchen Sie es dann noch einmal.",
    },
    kept:
      "Was Sie geschrieben haben, bleibt auf dieser Seite. Dateien müssen Sie später noch einmal auswählen.",
    written: "Was Sie geschrieben haben",
    again: "Noch einmal senden",
    back: "Zur Startseite",
    id: "Wenn Sie um Hilfe bitten, nennen Sie diese Nummer:",
  },

  closing: {
    title: "Wie es ausging",
    outcomes: {
      confirmed: "Was Sie gemeldet haben, hat sich bestätigt.",
      partly: "Ein Teil dessen, was Sie gemeldet haben, hat sich bestätigt.",
      unfounded: "Was Sie gemeldet haben, konnte nicht bestätigt werden.",
      other: "Der Fall ist auf andere Weise zu Ende gegangen.",
      unstated: "",
    },
    fresh: "neu",
  },

  draft: {
    title: "Ihr Entwurf",
    keep: "Als Entwurf aufbewahren",
    keepHint:
      "Ein Entwurf wird nicht gesendet: Niemand außer Ihnen kann ihn lesen. Mit Ihrem Code machen Sie später weiter, an jedem Gerät, und fügen Dateien einzeln hinzu. Das hilft auf einer langsamen Leitung.",
    kept: "Ihr Entwurf ist aufbewahrt. Er ist nicht gesendet: Niemand außer Ihnen kann ihn lesen.",
    until: (day) => `Senden Sie ihn vor dem ${day}. An diesem Tag wird er gelöscht.`,
    notKept: "Der Entwurf wurde noch nicht aufbewahrt.",
    noRoom:
      "Gerade ist kein Platz für einen weiteren Entwurf. Ihr Text steht noch auf dieser Seite. Senden Sie die Meldung jetzt, oder versuchen Sie es in einer Stunde noch einmal.",
    tooLong:
      "Das ist zu viel Text für einen Entwurf. Kürzen Sie ihn, oder senden Sie die Meldung jetzt.",
    files: "Dateien dieses Entwurfs",
    none:
      "Noch keine Datei. Wählen Sie eine im Formular und bewahren Sie den Entwurf auf. Wählen Sie dann die nächste.",
    remove: (file) => `${file} entfernen`,
    sendAgain:
      "Im selben Moment hat sich etwas geändert. Ihr Text ist noch da: Senden Sie ihn noch einmal.",
  },

  parts: {
    title: "Eine Datei kommt nicht durch?",
    smaller:
      "Ein kleineres Bild kommt leichter durch: Machen Sie ein Bild vom Bildschirm und senden Sie dieses.",
    script:
      "Wo Skripte erlaubt sind, teilt diese Seite eine große Datei von selbst in kleine Teile. Wenn die Verbindung abbricht, geht es dort weiter, wo es war.",
    how:
      "Ohne Skripte teilen Sie die Datei an einem Computer, zum Beispiel mit 7-Zip. Schreiben Sie hier, welcher Teil es ist, wählen Sie diesen Teil unten aus und bewahren Sie den Entwurf auf. Tun Sie das mit jedem Teil. Wenn alle da sind, setzen wir sie zusammen und bereinigen die Datei.",
    part: "Das ist Teil Nummer",
    parts: "Teile im Ganzen",
    arrived: (parts) => `Von der Datei, die in Teilen kommt, sind diese angekommen: ${parts}.`,
    next: (part) => `Als Nächstes: Teil ${part}.`,
    same: "Wählen Sie dieselbe Datei noch einmal, und es geht dort weiter, wo es war.",
    drop: "Diese Teile vergessen",
    errors: {
      number: "Schreiben Sie in Ziffern, welcher Teil das ist und wie viele es gibt.",
      size: (most) =>
        `Ein Teil darf höchstens ${most} haben. Teilen Sie die Datei in kleinere Teile.`,
      other:
        "Es sind schon Teile einer anderen Datei da. Senden Sie den Rest davon, oder vergessen Sie sie zuerst.",
      unfinished:
        "Nicht alle Teile Ihrer Datei sind angekommen. Senden Sie den Rest, oder vergessen Sie sie. Senden Sie dann die Meldung.",
    },
    sending: "Die Datei geht in kleinen Teilen hinauf. Lassen Sie diese Seite offen.",
    waiting:
      "Die Verbindung ist abgebrochen. Es geht von selbst weiter. Lassen Sie diese Seite offen.",
  },

  proof: {
    title: "Beleg Ihrer Meldung",
    what:
      "Zwei kleine Dateien beweisen später, was Sie wo und an welchem Tag gemeldet haben. Der Beleg allein sagt nichts. Erst mit seinem Schlüssel spricht er: Bewahren Sie beide getrennt auf, oder bewahren Sie gar keinen Schlüssel auf.",
    get: "Beleg speichern",
    key: "Seinen Schlüssel speichern",
    check: "Jeder kann sie ohne uns prüfen, auch wenn die Meldung längst gelöscht ist:",
  },

  newCode: {
    title: "Hat jemand Ihren Code gesehen?",
    how:
      "Hier ist ein neuer Code. Schreiben Sie ihn zuerst auf. Drücken Sie dann auf den Knopf: Von da an öffnet der alte Code nichts mehr.",
    change: "Den neuen Code verwenden",
    done: "Ihr neuer Code",
    doneWhy:
      "Der alte Code öffnet nichts mehr, und andere Geräte, die drin waren, sind draußen. Bewahren Sie diesen auf.",
    back: "Zurück zur Meldung",
  },
};
