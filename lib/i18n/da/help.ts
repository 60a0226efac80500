import type { ReporterTranslation } from "../catalogues.ts";

/** The pages of help in Danish. */
export const help: ReporterTranslation["help"] = {
  title: "Hjælp",
  lead: "Læs i ro og mag. Her er der ingen, der spørger, hvem du er.",
  back: "Alle hjælpesider",
  newWindow: "åbner et nyt vindue",
  emergencyTitle: "I fare?",
  emergency:
    "Ring 112. Det er gratis fra enhver telefon i Europa, dag og nat. Ingen læser denne portal om natten.",

  rights: {
    title: "Dine rettigheder",
    lead:
      "En lov i Den Europæiske Union beskytter mennesker, der indberetter uregelmæssigheder på arbejdet: direktiv (EU) 2019/1937. Hver medlemsstat har lavet sin egen lov ud af det. Denne side er en kort udgave og ikke juridisk rådgivning.",
    sections: {
      who: {
        title: "Hvem der er beskyttet",
        items: [
          "Du, hvis du arbejder der, har arbejdet der eller har søgt arbejde der. Det er lige meget, om du får løn.",
          "Du, hvis du er selvstændig og arbejder for organisationen eller ejer en del af den.",
          "De, der hjælper dig, og kolleger eller familie, som det kunne gå ud over.",
        ],
      },
      when: {
        title: "Hvornår du er beskyttet",
        items: [
          "Du havde god grund til at tro, at det, du indberetter, er sandt. Du behøver ikke bevise det.",
          "Det handler om et brud på de love, som reglerne dækker: for eksempel bedrageri, sikkerhed, miljø, fødevarer, sundhed, data eller konkurrence. Mange lande dækker mere.",
          "Du indberettede her, til en myndighed eller i nogle tilfælde offentligt.",
          "Du forblev ukendt, og senere kom det frem, hvem du er. Du er beskyttet alligevel.",
          "Hvis du tog fejl i god tro, er du beskyttet. Den, der lyver med vilje, er ikke.",
        ],
      },
      against: {
        title: "Hvad ingen må gøre mod dig",
        items: [
          "Fyre dig, flytte dig, sætte din løn ned eller nægte dig en forfremmelse på grund af indberetningen.",
          "Chikanere eller true dig eller sætte dig på en liste, så ingen ansætter dig.",
          "Prøve at finde ud af, hvem du er. Dit navn må kun gives videre, hvis du siger ja, eller hvis en domstol eller myndighed skal have det. Så får du det at vide først, hvis det ikke skader sagen.",
          "Få dig til at skrive dine rettigheder væk. En kontrakt kan ikke tage dem fra dig.",
        ],
      },
      court: {
        title: "Hvis det sker alligevel",
        items: [
          "I retten viser du, at du har indberettet, og at det gik ud over dig. Så skal din arbejdsgiver vise, at der var en anden grund.",
          "Spørg en fagforening, en advokat eller myndigheden i dit land. Råd fra myndigheden er gratis.",
          "Skriv ned med dato, hvad der sker med dig. Gem det derhjemme.",
        ],
      },
      free: {
        title: "Du vælger frit",
        items: [
          "Du kan gå til en myndighed med det samme. Du behøver ikke indberette her først.",
          "Du kan gøre begge dele.",
        ],
      },
      others: {
        title: "De, der bliver nævnt",
        items: [
          "De har også rettigheder. De er uskyldige, indtil det modsatte er vist, og de bliver hørt.",
        ],
      },
    },
    laws: "Loven i hvert land",
  },

  protection: {
    title: "Hvad portalen beskytter, og hvad den ikke gør",
    lead: "Vi fortæller dig begge dele, så du kan vælge.",
    sections: {
      does: {
        title: "Hvad den gør",
        items: [
          "Navn, e-mail og telefonnummer er ikke nødvendige.",
          "Din enheds adresse bliver ikke gemt. Heller ikke din browser, dit sprog eller den side, du kom fra.",
          "Det, du skriver, bliver låst, før det gemmes. Kun ombudspersonen, og dem som ombudspersonen lader læse det, har nøglen. De, der driver serverne, har ingen.",
          "En person, som du nævner som involveret, kan ikke se, at der er en indberetning.",
          "Skjulte data i dine filer bliver fjernet. Du ser, hvad der er fjernet.",
          "Der er ingen cookie, før du skriver din kode. Så er der én, til du går.",
          "{days} dage efter at en sag er arkiveret, bliver den slettet: dine ord, dine filer og din kode. Én linje med tal bliver.",
        ],
      },
      not: {
        title: "Hvad den ikke kan",
        items: [
          "Skjule, at du har besøgt denne side, for den, der overvåger din enhed eller dit net. Der hjælper Tor.",
          "Skjule dig i dine egne ord. Skriv ikke det, som kun du kan vide.",
          "Ændre det, man kan se eller høre i et billede, en film eller en optagelse: et ansigt, en stemme, et skrivebord.",
          "Hjælpe, når nogen kigger dig over skulderen eller har din telefon.",
          "Beskytte mod en person med fuld kontrol over den kørende server, mens din side går igennem den.",
          "Sige nej til en dommer. En domstol kan pålægge ombudspersonen at sige, hvad ombudspersonen ved.",
        ],
      },
      code: {
        title: "Din kode",
        items: [
          "Den, der har koden, læser din indberetning og kan skrive i dit navn. Pas på den som på en nøgle.",
          "Hvis nogen kan have set den, så åbn din indberetning, og bed om en ny kode. Den gamle gælder straks ikke mere.",
          "Hvis du mister den, kan ingen give den tilbage. Du kan lave en ny indberetning.",
        ],
      },
    },
  },

  safe: {
    title: "Hvorfra du indberetter",
    lead: "Den sikreste vej koster nogle minutter. Tag det med, du kan.",
    sections: {
      place: {
        title: "Stedet",
        items: [
          "Ikke på arbejdet, og ikke over arbejdets net. Ikke på en computer eller telefon, som din arbejdsgiver har givet dig eller sat op.",
          "Derhjemme, hos en ven eller på et bibliotek eller en café, hvor intet kamera ser din skærm.",
          "Lad arbejdstelefonen ligge et andet sted, mens du skriver.",
        ],
      },
      device: {
        title: "Enheden",
        items: [
          "Din egen telefon eller computer med alle opdateringer.",
          "Et privat vindue gemmer ingen historik på enheden. Det skjuler dig ikke for nettet.",
          "Skriv koden ned på papir. Tag ikke et billede af den: Billeder bliver tit kopieret til skyen.",
        ],
      },
      tor: {
        title: "Brug Tor Browser",
        items: [
          "Tor Browser skjuler for nettet, hvilken side du åbner, og for siden, hvor du er. Den er gratis: torproject.org.",
          "Hent den derhjemme, ikke på arbejdet. En arbejdsgiver kan se, at nogen bruger Tor, men ikke til hvad.",
          "Denne portal virker i Tor Browser på den sikreste indstilling.",
        ],
      },
      files: {
        title: "Dine filer",
        items: [
          "Tag kun det, du må se i dit arbejde. Bryd ikke ind nogen steder.",
          "Printere og kopimaskiner kan mærke papir og føre lister. Det bliver tit registreret, hvem der har åbnet en fil.",
          "Hvis kun få har et dokument, så fortæl, hvad der står i det, i stedet for at sende det.",
        ],
      },
      after: {
        title: "Bagefter",
        items: [
          "Tryk på »Forlad hurtigt«. Slet så denne side fra browserens historik.",
          "Tal ikke om det på arbejdet, og søg ikke efter det der.",
          "Kom lige så forsigtigt tilbage efter svaret, som da du kom første gang.",
        ],
      },
    },
  },

  steps: {
    title: "Hvad der sker hvornår",
    lead: "Fra det første ord til slutningen.",
    sections: {
      send: {
        title: "Når du sender",
        items: [
          "Du ser en side, der siger, at indberetningen er kommet frem. Hvis du ikke ser den, så send igen: Intet kommer to gange.",
          "Indberetningen går til ombudspersonen. Hvis du nævnte en ombudsperson som involveret, går den til en anden.",
        ],
      },
      week: {
        title: "Inden 7 dage",
        items: [
          "Ombudspersonen skriver til dig, at indberetningen er kommet frem. Du læser det med din kode.",
        ],
      },
      look: {
        title: "I ugerne efter",
        items: [
          "Ombudspersonen ser på sagen og vil måske spørge dig om noget. Man kan kun få fat i dig gennem denne portal, så kom tilbage en gang om ugen.",
          "Ombudspersonen kan give en udgave af indberetningen til en kontaktperson i organisationen, så der bliver gjort noget. Aldrig dit navn, medmindre du siger ja.",
        ],
      },
      months: {
        title: "Inden 3 måneder",
        items: [
          "Du får at vide, hvad der er gjort eller bliver gjort, og hvorfor. I nogle tilfælde tager det op til 6 måneder; så får du det at vide.",
          "Hvis der ikke sker noget, eller hvis det ikke er nok, kan du gå til en myndighed.",
        ],
      },
      end: {
        title: "Til sidst",
        items: [
          "Sagen bliver afsluttet og arkiveret. {days} dage senere bliver alt slettet.",
          "Indtil da kan du stadig læse og skrive.",
        ],
      },
    },
  },

  authorities: {
    title: "Myndigheder",
    lead:
      "Du kan også indberette til en myndighed, eller gøre det i stedet. Den skal bekræfte inden 7 dage og svare inden 3 måneder, i nogle tilfælde 6.",
    none: "Her er der en myndighed for hvert område. Den Europæiske Unions organer ved, hvilken.",
    law: "Lov",
    europe: "Den Europæiske Union",
    europeText: "For svindel med EU's penge og for karteller. De tager imod alle officielle sprog.",
    checked:
      "De, der har lavet portalen, har samlet denne liste. Ingen jurist har kontrolleret den, og myndigheder ændrer sig. Se først på myndighedens egen side.",
  },

  accessibility: {
    title: "Tilgængelighed",
    lead:
      "Alle skal kunne indberette. Vi bygger portalen efter WCAG 2.2, niveau AA, og standarden EN 301 549.",
    sections: {
      state: {
        title: "Hvor langt vi er",
        items: [
          "Vi kender ingen side, der ikke når niveau AA. Det siger vores egne test. Ingen udefra har testet den, og intet panel af mennesker med handicap.",
          "Hver side virker uden JavaScript, med tastaturet alene, ved 400 % zoom, med dine egne farver og uden bevægelse.",
          "Den er testet i tekstbrowsere; sådan møder en skærmlæser den.",
        ],
      },
      gaps: {
        title: "Hvad vi ved mangler",
        items: [
          "Oversættelser, som ingen med sproget som modersmål har læst endnu, siger det nederst på siden.",
          "Der er ingen udgave på tegnsprog.",
          "Filer, som andre sender, er måske ikke tilgængelige.",
          "For medarbejdere: En passkey kræver JavaScript. Man kan logge ind på andre måder.",
        ],
      },
      tell: {
        title: "Fortæl os det",
        items: [
          "Hvis noget holder dig fra at indberette, kan du ringe eller skrive til ombudspersonen eller lade en, du stoler på, indberette.",
          "Hvis du har en kode, så skriv det i en besked til ombudspersonen.",
          "Hvis vi ikke hjælper, så gå til det organ, der står for tilgængelighed i dit land.",
        ],
      },
      how: {
        title: "Hvordan det er testet",
        items: [
          "Hver ændring bliver testet af et program (axe) på hver side, ved en tur med tastaturet, ved en bredde på 320 billedpunkter og med tvungne farver.",
        ],
      },
    },
  },
};
