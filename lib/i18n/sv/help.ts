import type { ReporterTranslation } from "../catalogues.ts";

/** The pages of help around reporting, in Swedish. */
export const help: ReporterTranslation["help"] = {
  title: "Hjälp",
  lead: "Läs det här i lugn och ro. Inget här frågar vem du är.",
  back: "Alla hjälpsidor",
  newWindow: "öppnar ett nytt fönster",
  emergencyTitle: "I fara?",
  emergency:
    "Ring 112. Det är gratis från alla telefoner i Europa, dag och natt. Ingen läser portalen på natten.",

  rights: {
    title: "Dina rättigheter",
    lead:
      "En lag i Europeiska unionen skyddar dem som rapporterar missförhållanden på jobbet: direktiv (EU) 2019/1937. Varje medlemsstat har gjort en egen lag av det. Den här sidan är en kort version, ingen juridisk rådgivning.",
    sections: {
      who: {
        title: "Vem som skyddas",
        items: [
          "Du, om du arbetar där, har arbetat där eller har sökt jobb. Det spelar ingen roll om du får betalt.",
          "Du, om du har en egen firma och arbetar för organisationen, eller äger en del av den.",
          "De som hjälper dig, och kollegor eller familj som kan råka illa ut för det.",
        ],
      },
      when: {
        title: "När du skyddas",
        items: [
          "Du hade goda skäl att tro att det du rapporterar är sant. Du behöver inte bevisa det.",
          "Det gäller ett lagbrott som reglerna omfattar: till exempel bedrägeri, säkerhet, miljö, mat, hälsa, uppgifter eller konkurrens. Många stater omfattar mer.",
          "Du rapporterade här, till en myndighet eller i vissa fall offentligt.",
          "Du förblev okänd, och senare kom det fram vem du är. Du skyddas ändå.",
          "Om du hade fel i god tro skyddas du. Den som ljuger med flit gör det inte.",
        ],
      },
      against: {
        title: "Vad ingen får göra mot dig",
        items: [
          "Säga upp dig, flytta dig, sänka din lön eller neka dig en befordran på grund av rapporten.",
          "Mobba eller hota dig, eller sätta dig på en lista så att ingen anställer dig.",
          "Försöka ta reda på vem du är. Ditt namn får inte föras vidare om du inte går med på det, eller om en domstol eller myndighet måste ha det. Då får du veta det först, om det inte skadar ärendet.",
          "Få dig att skriva bort dina rättigheter. Ett avtal kan inte ta dem ifrån dig.",
        ],
      },
      court: {
        title: "Om det händer ändå",
        items: [
          "I domstol visar du att du rapporterade och att du blev illa behandlad. Din arbetsgivare måste då visa att det fanns en annan orsak.",
          "Fråga ett fackförbund, en advokat eller myndigheten i ditt land. Råd från myndigheten är gratis.",
          "Skriv ner vad som händer dig, med dagen. Ha anteckningarna hemma.",
        ],
      },
      free: {
        title: "Du väljer själv",
        items: [
          "Du kan gå till en myndighet genast. Du behöver inte rapportera här först.",
          "Du kan göra båda delarna.",
        ],
      },
      others: {
        title: "De som nämns",
        items: [
          "De har också rättigheter. De räknas som oskyldiga tills motsatsen är visad, och de får yttra sig.",
        ],
      },
    },
    laws: "Lagen i varje land",
  },

  protection: {
    title: "Vad portalen skyddar, och vad den inte skyddar",
    lead: "Vi berättar båda delarna, så att du kan bestämma dig.",
    sections: {
      does: {
        title: "Vad den gör",
        items: [
          "Namn, e-post eller telefonnummer behövs inte.",
          "Adressen till din enhet sparas inte. Inte heller din webbläsare, ditt språk eller sidan som du kom från.",
          "Det du skriver låses innan det sparas. Bara ombudspersonen, och de som ombudspersonen låter läsa det, har nyckeln. De som sköter servrarna har ingen.",
          "Den som du anger som inblandad kan inte se att det finns en rapport.",
          "Dolda uppgifter i dina filer tas bort. Du ser vad som togs bort.",
          "Det finns ingen kaka innan du skriver in din kod. Sedan finns en, tills du går.",
          "{days} dagar efter att ett ärende har arkiverats raderas det: dina ord, dina filer och din kod. En rad med siffror blir kvar.",
        ],
      },
      not: {
        title: "Vad den inte kan",
        items: [
          "Dölja att du besökte webbplatsen för den som bevakar din enhet eller ditt nätverk. Där hjälper Tor.",
          "Dölja dig i dina egna ord. Skriv inte det som bara du kan veta.",
          "Ändra det som syns eller hörs i en bild, film eller inspelning: ett ansikte, en röst, ett skrivbord.",
          "Hjälpa när någon tittar över din axel eller har din telefon.",
          "Skydda mot en person med full kontroll över servern medan din sida går genom den.",
          "Vägra en domare. En domstol kan beordra ombudspersonen att berätta det som ombudspersonen vet.",
        ],
      },
      code: {
        title: "Din kod",
        items: [
          "Den som har den läser din rapport och kan skriva i ditt namn. Behandla den som en nyckel.",
          "Om någon kan ha sett den, öppna din rapport och be om en ny kod. Den gamla slutar gälla genast.",
          "Om du tappar bort den kan ingen ge tillbaka den. Du kan göra en ny rapport.",
        ],
      },
    },
  },

  safe: {
    title: "Varifrån du kan rapportera",
    lead: "Det säkraste sättet kostar några minuter. Ta det du kan.",
    sections: {
      place: {
        title: "Platsen",
        items: [
          "Inte på jobbet, och inte över jobbets nätverk. Inte på en dator eller telefon som arbetsgivaren har gett dig eller ställt in.",
          "Hemma, hos en vän, eller på ett bibliotek eller kafé där ingen kamera ser din skärm.",
          "Lämna jobbtelefonen någon annanstans medan du skriver.",
        ],
      },
      device: {
        title: "Enheten",
        items: [
          "Din egen telefon eller dator, med sina uppdateringar.",
          "Ett privat fönster sparar ingen historik på enheten. Det döljer dig inte för nätverket.",
          "Skriv koden på papper. Ta inte en bild av den: bilder kopieras ofta till molnet.",
        ],
      },
      tor: {
        title: "Använd Tor Browser",
        items: [
          "Tor Browser döljer för nätverket vilken sida du öppnar, och för sidan var du är. Det är gratis: torproject.org.",
          "Hämta den hemma, inte på jobbet. En arbetsgivare kan se att någon använder Tor, men inte till vad.",
          "Portalen fungerar i Tor Browser med den säkraste inställningen.",
        ],
      },
      files: {
        title: "Dina filer",
        items: [
          "Ta bara det som du får se i ditt arbete. Bryt dig inte in någonstans.",
          "Skrivare och kopiatorer kan märka papper och föra listor. Vem som öppnade en fil sparas ofta.",
          "Om bara några få har ett dokument, berätta vad som står i det i stället för att skicka det.",
        ],
      },
      after: {
        title: "Efteråt",
        items: [
          "Tryck på ”Lämna snabbt”. Radera sedan webbplatsen ur webbläsarens historik.",
          "Prata inte om det på jobbet, och sök inte efter det där.",
          "Kom tillbaka för svaret lika försiktigt som första gången.",
        ],
      },
    },
  },

  steps: {
    title: "Vad som händer när",
    lead: "Från första ordet till slutet.",
    sections: {
      send: {
        title: "När du skickar",
        items: [
          "Du ser en sida som säger att rapporten har kommit fram. Om du inte ser den, skicka igen: inget kommer fram två gånger.",
          "Rapporten går till ombudspersonen. Om du angav en ombudsperson som inblandad går den till en annan.",
        ],
      },
      week: {
        title: "Inom 7 dagar",
        items: [
          "Ombudspersonen skriver till dig att rapporten har kommit fram. Du läser det med din kod.",
        ],
      },
      look: {
        title: "Veckorna efter",
        items: [
          "Ombudspersonen utreder och kan vilja fråga dig något. Du kan bara nås genom portalen, så kom tillbaka en gång i veckan.",
          "Ombudspersonen kan ge en version av rapporten till en kontaktperson i organisationen, så att något görs. Aldrig ditt namn, om du inte går med på det.",
        ],
      },
      months: {
        title: "Inom 3 månader",
        items: [
          "Du får veta vad som har gjorts eller ska göras, och varför. I vissa fall tar det upp till 6 månader; då får du veta det.",
          "Om inget händer, eller om det inte räcker, kan du gå till en myndighet.",
        ],
      },
      end: {
        title: "Till slut",
        items: [
          "Ärendet avslutas och arkiveras. {days} dagar senare raderas allt.",
          "Till dess kan du fortfarande läsa och skriva.",
        ],
      },
    },
  },

  authorities: {
    title: "Myndigheter",
    lead:
      "Du kan också rapportera till en myndighet, eller bara dit. Den måste bekräfta inom 7 dagar och svara inom 3 månader, i vissa fall 6.",
    none: "Här finns en myndighet för varje område. Europeiska unionens organ vet vilken.",
    law: "Lag",
    europe: "Europeiska unionen",
    europeText:
      "För bedrägeri med EU:s pengar och för karteller. De tar emot alla officiella språk.",
    checked:
      "De som gör portalen har satt ihop listan. Ingen jurist har kontrollerat den, och myndigheter ändras. Titta först på myndighetens sida.",
  },

  accessibility: {
    title: "Tillgänglighet",
    lead:
      "Alla måste kunna rapportera. Vi bygger portalen efter WCAG 2.2, nivå AA, och standarden EN 301 549.",
    sections: {
      state: {
        title: "Hur långt vi har kommit",
        items: [
          "Vi känner inte till någon sida under nivå AA. Det säger våra egna tester. Ingen utomstående har testat den, och ingen grupp av personer med funktionsnedsättning.",
          "Varje sida fungerar utan JavaScript, med bara tangentbordet, med 400 % zoom, med dina egna färger och utan rörelse.",
          "Den är testad i textwebbläsare. Så möter en skärmläsare den.",
        ],
      },
      gaps: {
        title: "Vad vi vet saknas",
        items: [
          "Översättningar som ingen modersmålsläsare har läst än säger det längst ner på sidan.",
          "Det finns ingen version på teckenspråk.",
          "Filer som andra skickar är kanske inte tillgängliga.",
          "För personal: en nyckel (passkey) behöver JavaScript. Det finns andra sätt att logga in.",
        ],
      },
      tell: {
        title: "Säg till oss",
        items: [
          "Om något hindrar dig från att rapportera kan du ringa eller skriva till ombudspersonen, eller låta någon du litar på göra rapporten.",
          "Om du har en kod, skriv det i ett meddelande till ombudspersonen.",
          "Om vi inte hjälper, vänd dig till det organ för tillgänglighet som finns i ditt land.",
        ],
      },
      how: {
        title: "Hur den är testad",
        items: [
          "Varje ändring testas av ett program (axe) på varje sida, genom en genomgång med tangentbordet, på 320 bildpunkters bredd och med tvingade färger.",
        ],
      },
    },
  },
};
