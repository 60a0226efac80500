import type { ReporterTranslation } from "../catalogues.ts";

/** The pages of help around reporting, in Norwegian. */
export const help: ReporterTranslation["help"] = {
  title: "Hjelp",
  lead: "Les dette i ditt eget tempo. Ingenting her spør hvem du er.",
  back: "Alle hjelpesider",
  newWindow: "åpner et nytt vindu",
  emergencyTitle: "I fare?",
  emergency:
    "Ring 112. Det er gratis fra alle telefoner i Europa, dag og natt. Ingen leser denne portalen om natten.",

  rights: {
    title: "Rettighetene dine",
    lead:
      "En lov i Den europeiske union beskytter folk som varsler om noe galt på jobben: direktiv (EU) 2019/1937. Hver medlemsstat har gjort det til sin egen lov. Denne siden er en kort versjon, ikke juridisk råd.",
    sections: {
      who: {
        title: "Hvem som er beskyttet",
        items: [
          "Du, hvis du jobber der, har jobbet der eller har søkt jobb der. Det er det samme om du får lønn.",
          "Du, hvis du har ditt eget firma og jobber for organisasjonen, eller eier en del av den.",
          "De som hjelper deg, og kolleger eller familie som kan få lide for det.",
        ],
      },
      when: {
        title: "Når du er beskyttet",
        items: [
          "Du hadde god grunn til å tro at det du varsler om, er sant. Du trenger ikke å bevise det.",
          "Det handler om brudd på loven som reglene omfatter: for eksempel svindel, sikkerhet, miljø, mat, helse, data eller konkurranse. Mange stater omfatter mer.",
          "Du varslet her, til en myndighet eller i noen tilfeller offentlig.",
          "Du forble ukjent, og senere kom det fram hvem du er. Du er beskyttet likevel.",
          "Tok du feil i god tro, er du beskyttet. Den som lyver med vilje, er det ikke.",
        ],
      },
      against: {
        title: "Hva ingen har lov til å gjøre mot deg",
        items: [
          "Si deg opp, flytte deg, kutte lønnen eller nekte deg forfremmelse på grunn av varselet.",
          "Mobbe eller true deg, eller sette deg på en liste slik at ingen ansetter deg.",
          "Prøve å finne ut hvem du er. Navnet ditt kan bare gis videre hvis du er enig, eller hvis en domstol eller myndighet må ha det. Da får du vite det først, hvis det ikke skader saken.",
          "Få deg til å skrive under på at du gir fra deg rettighetene dine. En avtale kan ikke ta dem fra deg.",
        ],
      },
      court: {
        title: "Hvis det skjer likevel",
        items: [
          "I retten viser du at du varslet, og at du ble skadet. Arbeidsgiveren må da vise at det var en annen grunn.",
          "Spør en fagforening, en advokat eller myndigheten i landet ditt. Råd fra myndigheten er gratis.",
          "Noter hva som skjer med deg, med dag. Ha notatene hjemme.",
        ],
      },
      free: {
        title: "Du velger fritt",
        items: [
          "Du kan gå til en myndighet med en gang. Du trenger ikke å varsle her først.",
          "Du kan gjøre begge deler.",
        ],
      },
      others: {
        title: "De som blir nevnt",
        items: [
          "De har også rettigheter. De regnes som uskyldige til det er vist at de ikke er det, og de blir hørt.",
        ],
      },
    },
    laws: "Loven i hvert land",
  },

  protection: {
    title: "Hva denne portalen beskytter, og hva den ikke beskytter",
    lead: "Vi forteller deg begge deler, slik at du kan bestemme deg.",
    sections: {
      does: {
        title: "Hva den gjør",
        items: [
          "Du trenger ikke navn, e-postadresse eller telefonnummer.",
          "Adressen til enheten din lagres ikke. Heller ikke nettleseren, språket eller siden du kom fra.",
          "Det du skriver, låses før det lagres. Bare ombudet, og de som ombudet lar lese det, har nøkkelen. De som driver serverne, har ingen.",
          "En person som du nevner som innblandet, kan ikke se at det finnes et varsel.",
          "Skjulte data i filene dine fjernes. Du ser hva som ble fjernet.",
          "Det er ingen informasjonskapsel før du skriver inn koden. Da er det én, til du går.",
          "{days} dager etter at en sak er arkivert, blir den slettet: ordene dine, filene dine og koden. Én linje med tall blir igjen.",
        ],
      },
      not: {
        title: "Hva den ikke kan",
        items: [
          "Skjule at du var på dette nettstedet for den som overvåker enheten eller nettet ditt. Der hjelper Tor.",
          "Skjule deg i dine egne ord. Ikke skriv det som bare du kan vite.",
          "Endre det som kan ses eller høres i et bilde, en film eller et opptak: et ansikt, en stemme, en pult.",
          "Hjelpe når noen ser over skulderen din eller har telefonen din.",
          "Beskytte mot en person med full kontroll over serveren mens siden din går gjennom den.",
          "Si nei til en dommer. En domstol kan pålegge ombudet å fortelle det ombudet vet.",
        ],
      },
      code: {
        title: "Koden din",
        items: [
          "Den som har den, leser varselet ditt og kan skrive i ditt navn. Behandle den som en nøkkel.",
          "Hvis noen kan ha sett den, åpne varselet og be om en ny kode. Den gamle slutter å virke med en gang.",
          "Mister du den, kan ingen gi den tilbake. Du kan sende et nytt varsel.",
        ],
      },
    },
  },

  safe: {
    title: "Hvor du bør varsle fra",
    lead: "Den tryggeste måten koster noen minutter. Bruk det du kan.",
    sections: {
      place: {
        title: "Stedet",
        items: [
          "Ikke på jobben, og ikke over nettet på jobben. Ikke på en datamaskin eller telefon som arbeidsgiveren ga deg eller satte opp.",
          "Hjemme, hos en venn, eller på et bibliotek eller en kafé der ikke noe kamera ser skjermen din.",
          "La jobbtelefonen ligge et annet sted mens du skriver.",
        ],
      },
      device: {
        title: "Enheten",
        items: [
          "Din egen telefon eller datamaskin, med oppdateringer.",
          "Et privat vindu lagrer ingen historikk på enheten. Det skjuler deg ikke for nettet.",
          "Skriv koden på papir. Ikke ta bilde av den: Bilder blir ofte kopiert til skyen.",
        ],
      },
      tor: {
        title: "Bruk Tor Browser",
        items: [
          "Tor Browser skjuler for nettet hvilken side du åpner, og for siden hvor du er. Den er gratis: torproject.org.",
          "Hent den hjemme, ikke på jobben. En arbeidsgiver kan se at noen bruker Tor, men ikke til hva.",
          "Denne portalen virker i Tor Browser på den sikreste innstillingen.",
        ],
      },
      files: {
        title: "Filene dine",
        items: [
          "Ta bare det du har lov til å se i jobben din. Ikke bryt deg inn noe sted.",
          "Skrivere og kopimaskiner kan merke papiret og føre lister. Det blir ofte notert hvem som åpnet en fil.",
          "Hvis bare få har et dokument, fortell hva som står i det, i stedet for å sende det.",
        ],
      },
      after: {
        title: "Etterpå",
        items: [
          "Trykk på «Gå raskt ut». Slett så dette nettstedet fra historikken i nettleseren.",
          "Ikke snakk om det på jobben, og ikke søk etter det der.",
          "Kom tilbake etter svaret like forsiktig som første gang.",
        ],
      },
    },
  },

  steps: {
    title: "Hva som skjer når",
    lead: "Fra det første ordet til slutten.",
    sections: {
      send: {
        title: "Når du sender",
        items: [
          "Du ser en side som sier at varselet er kommet fram. Ser du den ikke, send igjen: Ingenting kommer fram to ganger.",
          "Varselet går til ombudet. Har du nevnt et ombud som innblandet, går det til et annet.",
        ],
      },
      week: {
        title: "Innen 7 dager",
        items: [
          "Ombudet skriver til deg at varselet er kommet fram. Du leser det med koden din.",
        ],
      },
      look: {
        title: "Ukene etter",
        items: [
          "Ombudet ser på saken og kan spørre deg om noe. Ingen kan nå deg annet enn gjennom denne portalen, så kom tilbake en gang i uken.",
          "Ombudet kan gi en versjon av varselet til en kontaktperson i organisasjonen, slik at noe blir gjort. Aldri navnet ditt, hvis du ikke er enig.",
        ],
      },
      months: {
        title: "Innen 3 måneder",
        items: [
          "Du får vite hva som er gjort eller skal gjøres, og hvorfor. I noen tilfeller tar det opptil 6 måneder. Da får du beskjed.",
          "Skjer det ingenting, eller er det ikke nok, kan du gå til en myndighet.",
        ],
      },
      end: {
        title: "Til slutt",
        items: [
          "Saken blir avsluttet og arkivert. {days} dager senere blir alt slettet.",
          "Til da kan du fortsatt lese og skrive.",
        ],
      },
    },
  },

  authorities: {
    title: "Myndigheter",
    lead:
      "Du kan også varsle til en myndighet, eller bare dit. Den må bekrefte innen 7 dager og svare innen 3 måneder, i noen tilfeller 6.",
    none: "Her er det en myndighet for hvert område. Organene i Den europeiske union vet hvilken.",
    law: "Lov",
    europe: "Den europeiske union",
    europeText: "For svindel med EUs penger, og for karteller. De tar imot alle offisielle språk.",
    checked:
      "De som lager denne portalen, har satt sammen listen. Ingen advokat har kontrollert den, og myndigheter endrer seg. Se først på siden til myndigheten.",
  },

  accessibility: {
    title: "Tilgjengelighet",
    lead:
      "Alle må kunne varsle. Vi bygger denne portalen etter WCAG 2.2, nivå AA, og standarden EN 301 549.",
    sections: {
      state: {
        title: "Hvor langt vi er kommet",
        items: [
          "Vi vet ikke om noen side som ikke når nivå AA. Det sier våre egne tester. Ingen utenfra har testet den, og ingen gruppe av personer med funksjonsnedsettelser.",
          "Alle sider virker uten JavaScript, med bare tastaturet, med 400 % zoom, med dine egne farger og uten bevegelse.",
          "Portalen er testet i tekstnettlesere. Slik møter en skjermleser den.",
        ],
      },
      gaps: {
        title: "Hva vi vet mangler",
        items: [
          "Oversettelser som ingen med språket som morsmål har lest ennå, sier det nederst på siden.",
          "Det finnes ingen versjon på tegnspråk.",
          "Filer som andre sender, er kanskje ikke tilgjengelige.",
          "For ansatte: En tilgangsnøkkel trenger JavaScript. Det finnes andre måter å logge inn på.",
        ],
      },
      tell: {
        title: "Si fra til oss",
        items: [
          "Hvis noe hindrer deg i å varsle, kan du ringe eller skrive til ombudet, eller la noen du stoler på, sende varselet.",
          "Har du en kode, skriv det i en melding til ombudet.",
          "Hvis vi ikke hjelper, gå til det organet som har ansvar for tilgjengelighet i landet ditt.",
        ],
      },
      how: {
        title: "Hvordan det ble testet",
        items: [
          "Hver endring blir testet av et program (axe) på alle sider, med tastaturet alene, på 320 piksler bredde og med tvungne farger.",
        ],
      },
    },
  },
};
