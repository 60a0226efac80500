import type { ReporterTranslation } from "../catalogues.ts";

/** The pages of help in German. */
export const help: ReporterTranslation["help"] = {
  title: "Hilfe",
  lead: "Lesen Sie in Ruhe. Hier fragt niemand, wer Sie sind.",
  back: "Alle Hilfeseiten",
  newWindow: "öffnet ein neues Fenster",
  emergencyTitle: "In Gefahr?",
  emergency:
    "Rufen Sie 112 an. Das kostet von keinem Telefon in Europa etwas, bei Tag und Nacht. Nachts liest hier niemand.",

  rights: {
    title: "Ihre Rechte",
    lead:
      "Ein Gesetz der Europäischen Union schützt Menschen, die Missstände bei der Arbeit melden: die Richtlinie (EU) 2019/1937. Jeder Mitgliedstaat hat daraus ein eigenes Gesetz gemacht. Diese Seite ist eine kurze Fassung und keine Rechtsberatung.",
    sections: {
      who: {
        title: "Wer geschützt ist",
        items: [
          "Sie, wenn Sie dort arbeiten, gearbeitet haben oder sich beworben haben. Es kommt nicht darauf an, ob Sie bezahlt werden.",
          "Sie, wenn Sie selbständig sind und für die Organisation arbeiten oder einen Anteil an ihr haben.",
          "Menschen, die Ihnen helfen, und Kollegen oder Verwandte, die darunter leiden könnten.",
        ],
      },
      when: {
        title: "Wann Sie geschützt sind",
        items: [
          "Sie hatten gute Gründe zu glauben, dass stimmt, was Sie melden. Beweisen müssen Sie es nicht.",
          "Es geht um einen Verstoß, den die Regeln erfassen: zum Beispiel Betrug, Sicherheit, Umwelt, Lebensmittel, Gesundheit, Daten oder Wettbewerb. Viele Staaten schützen mehr.",
          "Sie haben hier gemeldet, bei einer Behörde oder, in manchen Fällen, öffentlich.",
          "Sie blieben unbekannt, und später kam heraus, wer Sie sind. Sie sind trotzdem geschützt.",
          "Wer sich in gutem Glauben geirrt hat, ist geschützt. Wer absichtlich lügt, nicht.",
        ],
      },
      against: {
        title: "Was Ihnen niemand antun darf",
        items: [
          "Sie wegen der Meldung entlassen, versetzen, schlechter bezahlen oder nicht befördern.",
          "Sie schikanieren oder bedrohen oder auf eine Liste setzen, damit niemand Sie einstellt.",
          "Herausfinden wollen, wer Sie sind. Ihr Name darf nur weitergegeben werden, wenn Sie zustimmen oder wenn ein Gericht oder eine Behörde ihn haben muss. Dann erfahren Sie es vorher, wenn es dem Fall nicht schadet.",
          "Sie auf Ihre Rechte verzichten lassen. Kein Vertrag kann sie Ihnen nehmen.",
        ],
      },
      court: {
        title: "Wenn es trotzdem geschieht",
        items: [
          "Vor Gericht zeigen Sie, dass Sie gemeldet haben und dass Sie einen Nachteil hatten. Dann muss Ihr Arbeitgeber zeigen, dass es dafür einen anderen Grund gab.",
          "Fragen Sie eine Gewerkschaft, eine Anwältin oder einen Anwalt oder die Behörde Ihres Landes. Die Beratung der Behörde kostet nichts.",
          "Notieren Sie mit Datum, was Ihnen geschieht. Bewahren Sie die Notizen zu Hause auf.",
        ],
      },
      free: {
        title: "Sie können frei wählen",
        items: [
          "Sie können gleich zu einer Behörde gehen. Sie müssen nicht zuerst hier melden.",
          "Sie können beides tun.",
        ],
      },
      others: {
        title: "Wer genannt wird",
        items: [
          "Auch diese Menschen haben Rechte. Sie gelten als unschuldig, bis etwas anderes bewiesen ist, und sie werden gehört.",
        ],
      },
    },
    laws: "Das Gesetz jedes Landes",
  },

  protection: {
    title: "Was dieses Portal schützt und was nicht",
    lead: "Wir sagen Ihnen beides, damit Sie entscheiden können.",
    sections: {
      does: {
        title: "Was es tut",
        items: [
          "Name, E-Mail-Adresse und Telefonnummer sind nicht nötig.",
          "Die Adresse Ihres Geräts wird nicht gespeichert. Ihr Browser, Ihre Sprache und die Seite, von der Sie kamen, auch nicht.",
          "Was Sie schreiben, wird verschlossen, bevor es gespeichert wird. Den Schlüssel haben nur die Ombudsperson und wen sie es lesen lässt. Wer die Server betreibt, hat keinen.",
          "Wen Sie als beteiligt nennen, der sieht nicht, dass es eine Meldung gibt.",
          "Versteckte Daten in Ihren Dateien werden entfernt. Sie sehen, was entfernt wurde.",
          "Bevor Sie Ihren Code eingeben, gibt es kein Cookie. Danach gibt es eines, bis Sie gehen.",
          "{days} Tage nachdem ein Fall archiviert wurde, wird er gelöscht: Ihre Worte, Ihre Dateien und Ihr Code. Eine Zeile mit Zahlen bleibt.",
        ],
      },
      not: {
        title: "Was es nicht kann",
        items: [
          "Verbergen, dass Sie auf dieser Seite waren, wenn jemand Ihr Gerät oder Ihr Netz überwacht. Dagegen hilft Tor.",
          "Sie in Ihren eigenen Worten verbergen. Schreiben Sie nichts, was nur Sie wissen können.",
          "Ändern, was man auf einem Bild, in einem Film oder einer Aufnahme sehen oder hören kann: ein Gesicht, eine Stimme, einen Schreibtisch.",
          "Helfen, wenn Ihnen jemand über die Schulter sieht oder Ihr Telefon hat.",
          "Vor jemandem schützen, der den laufenden Server ganz in der Hand hat, während Ihre Seite durch ihn geht.",
          "Sich einem Gericht verweigern. Ein Gericht kann anordnen, dass die Ombudsperson sagt, was sie weiß.",
        ],
      },
      code: {
        title: "Ihr Code",
        items: [
          "Wer ihn hat, liest Ihre Meldung und kann in Ihrem Namen schreiben. Behandeln Sie ihn wie einen Schlüssel.",
          "Wenn ihn jemand gesehen haben könnte, öffnen Sie Ihre Meldung und verlangen Sie einen neuen Code. Der alte gilt dann sofort nicht mehr.",
          "Wenn Sie ihn verlieren, kann ihn niemand zurückgeben. Sie können eine neue Meldung schreiben.",
        ],
      },
    },
  },

  safe: {
    title: "Von wo aus Sie melden",
    lead: "Der sicherste Weg kostet ein paar Minuten. Nutzen Sie davon, was Sie können.",
    sections: {
      place: {
        title: "Der Ort",
        items: [
          "Nicht bei der Arbeit und nicht über das Netz der Arbeit. Nicht an einem Computer oder Telefon, das Ihr Arbeitgeber Ihnen gegeben oder eingerichtet hat.",
          "Zu Hause, bei Freunden oder in einer Bücherei oder einem Café, wo keine Kamera Ihren Bildschirm sieht.",
          "Lassen Sie Ihr Diensttelefon woanders, während Sie schreiben.",
        ],
      },
      device: {
        title: "Das Gerät",
        items: [
          "Ihr eigenes Telefon oder Ihr eigener Computer, mit allen Aktualisierungen.",
          "Ein privates Fenster hinterlässt auf dem Gerät keinen Verlauf. Vor dem Netz verbirgt es Sie nicht.",
          "Schreiben Sie den Code auf Papier. Machen Sie kein Foto davon: Fotos werden oft in die Cloud kopiert.",
        ],
      },
      tor: {
        title: "Tor Browser nutzen",
        items: [
          "Tor Browser verbirgt vor dem Netz, welche Seite Sie öffnen, und vor der Seite, wo Sie sind. Er kostet nichts: torproject.org.",
          "Holen Sie ihn sich zu Hause, nicht bei der Arbeit. Ein Arbeitgeber kann sehen, dass jemand Tor benutzt, aber nicht wofür.",
          "Dieses Portal funktioniert in Tor Browser in der sichersten Einstellung.",
        ],
      },
      files: {
        title: "Ihre Dateien",
        items: [
          "Nehmen Sie nur, was Sie für Ihre Arbeit sehen dürfen. Brechen Sie nirgends ein.",
          "Drucker und Kopierer können Papier kennzeichnen und Listen führen. Wer eine Datei geöffnet hat, wird oft aufgezeichnet.",
          "Wenn nur wenige ein Dokument haben, erzählen Sie, was darin steht, statt es zu senden.",
        ],
      },
      after: {
        title: "Danach",
        items: [
          "Drücken Sie „Schnell verlassen“. Löschen Sie dann diese Seite aus dem Verlauf Ihres Browsers.",
          "Sprechen Sie bei der Arbeit nicht darüber, und suchen Sie dort nicht danach.",
          "Kommen Sie so vorsichtig zur Antwort zurück, wie Sie beim ersten Mal gekommen sind.",
        ],
      },
    },
  },

  steps: {
    title: "Was wann geschieht",
    lead: "Vom ersten Wort bis zum Ende.",
    sections: {
      send: {
        title: "Wenn Sie senden",
        items: [
          "Sie sehen eine Seite, auf der steht, dass die Meldung angekommen ist. Wenn Sie sie nicht sehen, senden Sie noch einmal: Nichts kommt doppelt an.",
          "Die Meldung geht an die Ombudsperson. Wenn Sie eine Ombudsperson als beteiligt genannt haben, an eine andere.",
        ],
      },
      week: {
        title: "Innerhalb von 7 Tagen",
        items: [
          "Die Ombudsperson schreibt Ihnen, dass die Meldung angekommen ist. Sie lesen es mit Ihrem Code.",
        ],
      },
      look: {
        title: "In den Wochen danach",
        items: [
          "Die Ombudsperson prüft die Sache und hat vielleicht Fragen. Nur über dieses Portal kann man Sie erreichen, also kommen Sie einmal in der Woche wieder.",
          "Die Ombudsperson kann einer Kontaktperson in der Organisation eine Fassung der Meldung geben, damit etwas geschieht. Nie Ihren Namen, außer Sie stimmen zu.",
        ],
      },
      months: {
        title: "Innerhalb von 3 Monaten",
        items: [
          "Sie erfahren, was getan wurde oder getan wird, und warum. In manchen Fällen dauert es bis zu 6 Monate; dann erfahren Sie das.",
          "Wenn nichts geschieht oder wenn es nicht genug ist, können Sie zu einer Behörde gehen.",
        ],
      },
      end: {
        title: "Am Ende",
        items: [
          "Der Fall wird abgeschlossen und archiviert. {days} Tage später wird alles gelöscht.",
          "Bis dahin können Sie noch lesen und schreiben.",
        ],
      },
    },
  },

  authorities: {
    title: "Behörden",
    lead:
      "Sie können auch oder stattdessen bei einer Behörde melden. Sie muss innerhalb von 7 Tagen bestätigen und innerhalb von 3 Monaten antworten, in manchen Fällen von 6.",
    none:
      "Hier gibt es für jedes Gebiet eine eigene Behörde. Die Stellen der Europäischen Union wissen, welche.",
    law: "Gesetz",
    europe: "Europäische Union",
    europeText: "Für Betrug mit Geld der EU und für Kartelle. Sie nehmen alle Amtssprachen an.",
    checked:
      "Diese Liste haben die Hersteller des Portals zusammengestellt. Niemand mit juristischer Ausbildung hat sie geprüft, und Behörden ändern sich. Sehen Sie zuerst auf der Seite der Behörde nach.",
  },

  accessibility: {
    title: "Barrierefreiheit",
    lead:
      "Alle müssen melden können. Wir bauen dieses Portal nach WCAG 2.2, Stufe AA, und nach der Norm EN 301 549.",
    sections: {
      state: {
        title: "Wie weit wir sind",
        items: [
          "Wir kennen keine Seite, die Stufe AA nicht erreicht. Das sagen unsere eigenen Tests. Keine fremde Stelle hat das Portal geprüft, und keine Gruppe von Menschen mit Behinderungen.",
          "Jede Seite funktioniert ohne JavaScript, nur mit der Tastatur, bei 400 % Vergrößerung, mit Ihren eigenen Farben und ohne Bewegung.",
          "Sie wird in Textbrowsern getestet; so erlebt sie auch ein Vorleseprogramm.",
        ],
      },
      gaps: {
        title: "Was noch fehlt",
        items: [
          "Eine Übersetzung, die noch niemand aus dieser Sprache gelesen hat, sagt das am Ende der Seite.",
          "Es gibt keine Fassung in Gebärdensprache.",
          "Dateien, die andere senden, sind vielleicht nicht barrierefrei.",
          "Für Mitarbeitende: Ein Passkey braucht JavaScript. Es gibt andere Wege, sich anzumelden.",
        ],
      },
      tell: {
        title: "Sagen Sie es uns",
        items: [
          "Wenn Sie etwas am Melden hindert, können Sie die Ombudsperson anrufen oder ihr schreiben, oder jemand, dem Sie vertrauen, meldet für Sie.",
          "Wenn Sie einen Code haben, schreiben Sie es in einer Nachricht an die Ombudsperson.",
          "Wenn wir nicht helfen, wenden Sie sich an die Stelle für Barrierefreiheit in Ihrem Land.",
        ],
      },
      how: {
        title: "Wie es getestet wurde",
        items: [
          "Jede Änderung wird getestet: mit einem Programm (axe) auf jeder Seite, mit einem Gang durch die Seiten nur mit der Tastatur, bei einer Breite von 320 Bildpunkten und mit erzwungenen Farben.",
        ],
      },
    },
  },
};
