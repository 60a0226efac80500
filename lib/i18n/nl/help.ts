import type { ReporterTranslation } from "../catalogues.ts";

/** The pages of help around reporting, in Dutch. */
export const help: ReporterTranslation["help"] = {
  title: "Hulp",
  lead: "Lees dit rustig. Niets hier vraagt wie u bent.",
  back: "Alle hulppagina’s",
  newWindow: "opent een nieuw venster",
  emergencyTitle: "In gevaar?",
  emergency:
    "Bel 112. Dat is gratis vanaf elke telefoon in Europa, dag en nacht. ’s Nachts leest niemand dit portaal.",

  rights: {
    title: "Uw rechten",
    lead:
      "Een wet van de Europese Unie beschermt mensen die misstanden op het werk melden: Richtlijn (EU) 2019/1937. Elke lidstaat heeft er een eigen wet van gemaakt. Deze pagina is een korte versie, geen juridisch advies.",
    sections: {
      who: {
        title: "Wie beschermd is",
        items: [
          "U, als u er werkt, werkte of om werk hebt gevraagd. Het maakt niet uit of u wordt betaald.",
          "U, als u een eigen bedrijf hebt en voor de organisatie werkt, of een deel ervan bezit.",
          "Mensen die u helpen, en collega’s of familie die eronder kunnen lijden.",
        ],
      },
      when: {
        title: "Wanneer u beschermd bent",
        items: [
          "U had goede redenen om te geloven dat wat u meldt waar is. U hoeft het niet te bewijzen.",
          "Het gaat om een overtreding van de wet waarvoor de regels gelden: bijvoorbeeld fraude, veiligheid, milieu, voedsel, gezondheid, gegevens of mededinging. Veel staten gaan verder.",
          "U meldde hier, bij een autoriteit of in sommige gevallen in het openbaar.",
          "U bleef onbekend, en later kwam uit wie u bent. U bent toch beschermd.",
          "Vergiste u zich te goeder trouw, dan bent u beschermd. Wie met opzet liegt, niet.",
        ],
      },
      against: {
        title: "Wat niemand u mag aandoen",
        items: [
          "U ontslaan, overplaatsen, uw loon verlagen of u een promotie weigeren vanwege de melding.",
          "U pesten of bedreigen, of u op een lijst zetten zodat niemand u aanneemt.",
          "Proberen te ontdekken wie u bent. Uw naam mag alleen worden doorgegeven als u het goedvindt, of als een rechter of autoriteit hem moet hebben. Dan hoort u het eerst, als dat de zaak niet schaadt.",
          "U uw rechten laten wegtekenen. Een contract kan ze u niet afnemen.",
        ],
      },
      court: {
        title: "Als het toch gebeurt",
        items: [
          "Voor de rechter laat u zien dat u hebt gemeld en dat u schade hebt. Uw werkgever moet dan laten zien dat er een andere reden was.",
          "Vraag een vakbond, een advocaat of de autoriteit van uw land. Advies van de autoriteit is gratis.",
          "Schrijf op wat u overkomt, met de dag. Bewaar het thuis.",
        ],
      },
      free: {
        title: "U mag zelf kiezen",
        items: [
          "U kunt meteen naar een autoriteit gaan. U hoeft niet eerst hier te melden.",
          "U kunt beide doen.",
        ],
      },
      others: {
        title: "Wie genoemd wordt",
        items: [
          "Zij hebben ook rechten. Zij gelden als onschuldig tot het tegendeel is aangetoond, en zij worden gehoord.",
        ],
      },
    },
    laws: "De wet van elk land",
  },

  protection: {
    title: "Wat dit portaal beschermt, en wat niet",
    lead: "We vertellen u allebei, zodat u kunt beslissen.",
    sections: {
      does: {
        title: "Wat het doet",
        items: [
          "Naam, e-mailadres of telefoonnummer zijn niet nodig.",
          "Het adres van uw apparaat wordt niet bewaard. Uw browser, uw taal en de pagina waar u vandaan kwam ook niet.",
          "Wat u schrijft, gaat op slot voordat het wordt bewaard. Alleen de ombudspersoon, en wie het van de ombudspersoon mag lezen, heeft de sleutel. Wie de servers beheert, heeft er geen.",
          "Wie u als betrokken noemt, kan niet zien dat er een melding is.",
          "Verborgen gegevens in uw bestanden worden verwijderd. U ziet wat is verwijderd.",
          "Er is geen cookie voordat u uw code invoert. Dan is er een, totdat u weggaat.",
          "{days} dagen nadat een zaak is gearchiveerd, wordt ze gewist: uw woorden, uw bestanden en uw code. Eén regel met cijfers blijft.",
        ],
      },
      not: {
        title: "Wat het niet kan",
        items: [
          "Verbergen dat u deze site bezocht voor wie uw apparaat of netwerk bekijkt. Daar helpt Tor.",
          "U verbergen in uw eigen woorden. Schrijf niet wat alleen u kunt weten.",
          "Veranderen wat te zien of te horen is in een beeld, film of opname: een gezicht, een stem, een bureau.",
          "Helpen als iemand over uw schouder kijkt of uw telefoon heeft.",
          "Beschermen tegen iemand met volledige macht over de draaiende server terwijl uw pagina erdoorheen gaat.",
          "Een rechter weigeren. Een rechtbank kan de ombudspersoon opdragen te zeggen wat die weet.",
        ],
      },
      code: {
        title: "Uw code",
        items: [
          "Wie hem heeft, leest uw melding en kan in uw naam schrijven. Behandel hem als een sleutel.",
          "Als iemand hem gezien kan hebben, open dan uw melding en vraag een nieuwe code. De oude stopt meteen.",
          "Raakt u hem kwijt, dan kan niemand hem teruggeven. U kunt een nieuwe melding doen.",
        ],
      },
    },
  },

  safe: {
    title: "Waar u kunt melden",
    lead: "De veiligste weg kost een paar minuten. Doe wat u kunt.",
    sections: {
      place: {
        title: "De plaats",
        items: [
          "Niet op het werk, en niet via het netwerk van uw werk. Niet op een computer of telefoon die uw werkgever u gaf of instelde.",
          "Thuis, bij een vriend, of in een bibliotheek of café waar geen camera uw scherm ziet.",
          "Laat uw werktelefoon ergens anders terwijl u schrijft.",
        ],
      },
      device: {
        title: "Het apparaat",
        items: [
          "Uw eigen telefoon of computer, met zijn updates.",
          "Een privévenster bewaart geen geschiedenis op het apparaat. Het verbergt u niet voor het netwerk.",
          "Schrijf de code op papier. Maak er geen foto van: foto’s worden vaak naar de cloud gekopieerd.",
        ],
      },
      tor: {
        title: "Tor Browser gebruiken",
        items: [
          "Tor Browser verbergt voor het netwerk welke pagina u opent, en voor de pagina waar u bent. Het is gratis: torproject.org.",
          "Haal het thuis, niet op het werk. Een werkgever kan zien dat iemand Tor gebruikt, maar niet waarvoor.",
          "Dit portaal werkt in Tor Browser op de veiligste stand.",
        ],
      },
      files: {
        title: "Uw bestanden",
        items: [
          "Neem alleen wat u voor uw werk mag zien. Breek nergens in.",
          "Printers en kopieerapparaten kunnen papier merken en lijsten bijhouden. Vaak wordt vastgelegd wie een bestand opende.",
          "Hebben maar weinig mensen een document, vertel dan wat erin staat in plaats van het te sturen.",
        ],
      },
      after: {
        title: "Daarna",
        items: [
          "Druk op “Snel verlaten”. Wis deze site dan uit de geschiedenis van uw browser.",
          "Praat er niet over op het werk, en zoek er daar niet naar.",
          "Kom even voorzichtig terug voor het antwoord als de eerste keer.",
        ],
      },
    },
  },

  steps: {
    title: "Wat er wanneer gebeurt",
    lead: "Van het eerste woord tot het einde.",
    sections: {
      send: {
        title: "Als u verstuurt",
        items: [
          "U ziet een pagina die zegt dat de melding is aangekomen. Ziet u haar niet, verstuur dan opnieuw: niets komt twee keer aan.",
          "De melding gaat naar de ombudspersoon. Hebt u een ombudspersoon als betrokken genoemd, dan naar een andere.",
        ],
      },
      week: {
        title: "Binnen 7 dagen",
        items: [
          "De ombudspersoon schrijft u dat de melding is aangekomen. U leest het met uw code.",
        ],
      },
      look: {
        title: "In de weken daarna",
        items: [
          "De ombudspersoon onderzoekt het en wil u misschien iets vragen. Alleen via dit portaal bent u te bereiken, dus kom eens per week terug.",
          "De ombudspersoon kan een versie van de melding aan een contactpersoon in de organisatie geven, zodat er iets wordt gedaan. Nooit uw naam, tenzij u het goedvindt.",
        ],
      },
      months: {
        title: "Binnen 3 maanden",
        items: [
          "U hoort wat er is gedaan of zal worden gedaan, en waarom. Soms duurt het tot 6 maanden; dan hoort u dat.",
          "Gebeurt er niets, of is het niet genoeg, dan kunt u naar een autoriteit.",
        ],
      },
      end: {
        title: "Aan het einde",
        items: [
          "De zaak wordt gesloten en gearchiveerd. {days} dagen later wordt alles gewist.",
          "Tot dan kunt u nog lezen en schrijven.",
        ],
      },
    },
  },

  authorities: {
    title: "Autoriteiten",
    lead:
      "U kunt ook bij een autoriteit melden, of alleen daar. Die moet binnen 7 dagen bevestigen en binnen 3 maanden antwoorden, soms 6.",
    none: "Hier is er een autoriteit voor elk gebied. De organen van de Europese Unie weten welke.",
    law: "Wet",
    europe: "Europese Unie",
    europeText:
      "Voor fraude met geld van de EU en voor kartels. Zij aanvaarden alle officiële talen.",
    checked:
      "De makers van dit portaal hebben deze lijst gemaakt. Geen advocaat heeft haar gecontroleerd, en autoriteiten veranderen. Kijk eerst op de pagina van de autoriteit.",
  },

  accessibility: {
    title: "Toegankelijkheid",
    lead:
      "Iedereen moet kunnen melden. We bouwen dit portaal volgens WCAG 2.2, niveau AA, en de norm EN 301 549.",
    sections: {
      state: {
        title: "Hoe ver we zijn",
        items: [
          "We kennen geen pagina onder niveau AA. Dat zeggen onze eigen tests. Geen instantie van buiten heeft het getest, en geen groep mensen met een beperking.",
          "Elke pagina werkt zonder JavaScript, met alleen het toetsenbord, bij een zoom van 400 %, met uw eigen kleuren en zonder beweging.",
          "Het is getest in tekstbrowsers. Zo komt een schermlezer het tegen.",
        ],
      },
      gaps: {
        title: "Wat voor zover we weten ontbreekt",
        items: [
          "Vertalingen die nog geen moedertaalspreker heeft gelezen, zeggen dat onderaan de pagina.",
          "Er is geen versie in gebarentaal.",
          "Bestanden die anderen sturen, zijn misschien niet toegankelijk.",
          "Voor medewerkers: een passkey heeft JavaScript nodig. Er zijn andere manieren om in te loggen.",
        ],
      },
      tell: {
        title: "Zeg het ons",
        items: [
          "Als iets u verhindert te melden, kunt u de ombudspersoon bellen of schrijven, of iemand die u vertrouwt de melding laten doen.",
          "Hebt u een code, schrijf het dan in een bericht aan de ombudspersoon.",
          "Helpen wij niet, ga dan naar de instantie voor toegankelijkheid in uw land.",
        ],
      },
      how: {
        title: "Hoe het is getest",
        items: [
          "Elke verandering wordt getest met een programma (axe) op elke pagina, met een ronde via het toetsenbord, op 320 pixels breed en met gedwongen kleuren.",
        ],
      },
    },
  },
};
