import type { ReporterTranslation } from "../catalogues.ts";
import { plural } from "../formats.ts";
import { files } from "./files.ts";
import { help } from "./help.ts";

/** No native reader has read this translation yet. */
export const proofread = false;

const wait = (seconds: number) => plural("nb", seconds, { one: "# sekund", other: "# sekunder" });

/** What a reporter reads, in Norwegian. */
export const reporter: ReporterTranslation = {
  product: "Ombud",
  leave: "Gå raskt ut",
  otherLanguage: "Språk",
  notProofread: "Ingen med norsk som morsmål har lest denne oversettelsen ennå.",
  skip: "Gå til teksten",

  start: {
    title: "Varsle trygt om noe galt",
    lead:
      "Du har sett noe galt på jobben. Her kan du fortelle en advokat om det uten å oppgi navnet ditt. Advokaten er ombudet for organisasjonen, ikke en del av den.",
    choose: "Velg organisasjonen",
    back: "Jeg har en kode",
    backText: "Les svaret på et varsel, eller legg til noe.",
    protects: "Hva denne portalen gjør for deg",
    protectsItems: [
      "Ingen spør om navn, e-post eller telefonnummer.",
      "Adressen din på nettet lagres ingen steder, og nettleseren din heller ikke.",
      "Det du skriver, blir kryptert. De som driver serverne, kan ikke lese det.",
      "Fra filer du sender, fjerner vi skjulte data, som navn, sted og kamera. Vi viser deg hva vi fjernet.",
      "Med koden kan du snakke med advokaten og forbli ukjent.",
    ],
    protectsNot: "Hva den ikke kan",
    protectsNotItems: [
      "En datamaskin eller et nett hos arbeidsgiveren kan lagre hvilke sider du åpner. Bruk din egen telefon, ikke på jobben.",
      "Det du skriver, kan vise hvem du er. Utelat det som bare du kan vite, eller si til advokaten at det ikke må gis videre.",
      "Vi fjerner skjulte data fra filer, ikke det som kan ses eller høres i dem.",
    ],
  },

  org: {
    report: "Send et varsel",
    before: "Godt å vite før du varsler",
    inbox: "Jeg har en kode",
    steps: [
      "Skriv hva som skjedde. Det tar ti minutter, og du kan forbli ukjent.",
      "Ta vare på koden du får. Den er den eneste veien tilbake til varselet ditt.",
      "Innen 7 dager bekrefter ombudet at varselet er kommet fram. Innen 3 måneder etter det får du vite hva som er gjort.",
    ],
    who:
      "Varselet går til ombudet, en advokat utenfor organisasjonen. Personer som du nevner som innblandet, får det ikke.",
    authorities: "Du kan også varsle til en av disse myndighetene",
  },

  report: {
    title: "Varselet ditt",
    codeTitle: "Koden din",
    codeWhy:
      "Skriv den ned nå. Den åpner svarene på varselet ditt, og ingen kan gi deg en ny. Halvparten av alle mister sin.",
    required: "Bare det som er merket med *, må fylles ut.",
    identity: "Vil du oppgi navnet ditt?",
    anonymous: "Nei, jeg forblir ukjent",
    confidential: "Ja, bare til ombudet. Organisasjonen får det ikke.",
    category: "Hva handler det om?",
    what: "Hva skjedde?",
    whatHint: "Med dine egne ord.",
    when: "Når?",
    where: "Hvor?",
    who: "Hvem var der, hvem vet om det?",
    urgent: "Det haster: Noen er i fare, eller bevis er i ferd med å forsvinne",
    involved: "Hvem må ikke få vite om dette varselet?",
    involvedHint: "Den du krysser av her, kan ikke se at det finnes et varsel.",
    name: "Navnet ditt",
    contact: "Hvordan vi når deg",
    contactHint: "Bare hvis du valgte å oppgi navnet ditt.",
    files: "Filer",
    filesHint: (count, megabytes) =>
      `Opptil ${count} filer på ${megabytes} MB hver. Skjulte data fjernes, og filnavnet også. Det som ikke kan renses med sikkerhet, sendes ikke videre, og du får beskjed.`,
    send: "Send varselet",
    sending:
      "På en treg linje tar det tid å sende. Hvis det stopper, send igjen: Koden er den samme, og ingenting kommer fram to ganger.",
    broken: "Linjen ble brutt. Ingenting er tapt: Send igjen. Koden er den samme.",
    filesAgain: "Teksten din er her fortsatt. Filene må velges på nytt.",
    refusedForm: "Varselet er ikke sendt ennå.",
    errors: {
      what: "Skriv hva som skjedde.",
      category: "Velg hva det handler om.",
      identity: "Velg om du oppgir navnet ditt.",
      involved: "Et navn du krysset av, er ikke lenger på listen. Se på listen igjen.",
      token: "Denne siden var åpen for lenge. Teksten din er her fortsatt: Send den igjen.",
      code: "Koden i dette skjemaet er ikke fra oss. Her er en ny: Skriv den ned.",
      nobody:
        "Du har krysset av alle som kunne lese varselet. Fjern krysset for den du frykter minst, eller varsle til en myndighet i stedet.",
      field: (name) => `For langt: ${name}.`,
      patience: (seconds) =>
        `Svært mange varsler kommer inn akkurat nå, så ditt må vente litt. Teksten og koden din blir her. Vent ${
          wait(seconds)
        }, og send så igjen fra denne siden. Uten filer kommer det raskere fram.`,
    },
  },

  questions: {
    when: (answer) => `Hvis «${answer}»:`,
    others: "Noen andre",
    dateHint: "År, måned og dag, som 2026-11-23. La det stå tomt hvis du ikke vet dagen.",
    errors: {
      missing: (question) => `Svar på dette også: ${question}`,
      choice: (question) => `Velg ett av svarene: ${question}`,
      date: (question) => `Skriv dagen som år, måned og dag: ${question}`,
    },
    builtIn: {
      going: "Pågår det fortsatt?",
      told: "Har du fortalt det til noen i organisasjonen?",
      toldWhom: "Hvem, og hva skjedde så?",
      yes: "Ja",
      no: "Nei",
      unknown: "Jeg vet ikke",
      amount: "Hvor mye penger handler det om, eller hvilke ting?",
      hidden: "Hvordan blir det holdt skjult?",
      gift: "Hvem ga hva til hvem, og for hva?",
      often: "Hvor ofte har det skjedd?",
      danger: "Hva kan skje, og med hvem?",
      object: "Hvilken maskin, hvilket produkt eller sted er det?",
      waste: "Hva slapp ut eller ble kastet, og hvor?",
      muchWaste: "Omtrent hvor mye er det?",
      data: "Hvem sine data er det, og hva slags data?",
      seen: "Hvem kunne se dem?",
      companies: "Hvilke firmaer er med?",
      agreed: "Hva ble de enige om?",
      rule: "Hvilken regel ble brutt, hvis du vet det?",
    },
  },

  sent: {
    title: "Varselet ditt er kommet fram",
    edited:
      "Det var kommet fram fra før. Det du har endret siden da, ble ikke tatt med: Åpne innboksen din og skriv det som en melding.",
    keep: "Ta vare på denne koden",
    keepWhy:
      "Med den leser du svaret. Uten den kan vi ikke finne varselet ditt, og ingen kan sende den til deg.",
    open: "Åpne innboksen nå",
    next: "Hva som skjer nå",
    nextItems: [
      "Innen 7 dager bekrefter ombudet at varselet er kommet fram.",
      "Ombudet kan spørre deg om noe. Kom tilbake med koden nå og da.",
      "Innen 3 måneder får du vite hva som er gjort.",
    ],
    print:
      "Du kan skrive ut denne siden: Bare koden står på papiret. Ha den et sted der ingen leter.",
  },

  files,

  categories: {
    fraud: "Svindel eller tyveri",
    corruption: "Korrupsjon eller bestikkelser",
    harassment: "Trakassering eller diskriminering",
    safety: "Sikkerhet for folk eller produkter",
    environment: "Miljø",
    privacy: "Personvern og data",
    competition: "Konkurranserett",
    other: "Noe annet",
  },

  removedCategories: {
    person: "navn på personer",
    place: "stedet der den ble laget",
    time: "når den ble laget eller endret",
    device: "kameraet, telefonen eller skriveren",
    software: "programmer og stier",
    history: "tidligere versjoner og spor etter redigering",
    hidden: "skjult innhold",
  },

  receipt: {
    title: "Åpne varselet ditt",
    label: "Koden din",
    hint: "20 bokstaver og tall. Store bokstaver, mellomrom og streker betyr ingenting.",
    open: "Åpne",
    errors: {
      length: "En kode har 20 bokstaver og tall. Sammenlign med det du skrev ned.",
      symbols: (group) =>
        group
          ? `I gruppe ${group} er det et tegn som ingen kode har. Sammenlign med det du skrev ned.`
          : "Det er et tegn som ingen kode har. Sammenlign med det du skrev ned.",
      slip: (group) =>
        group
          ? `Det er en feil, trolig i gruppe ${group}. Sammenlign med det du skrev ned.`
          : "Det er mer enn én feil. Sammenlign hver gruppe med det du skrev ned.",
      unknown:
        "Denne koden åpner ingenting. Kanskje ble varselet ikke sendt, eller det ble slettet fordi tiden var ute. Sammenlign koden med det du skrev ned.",
      token: "Denne siden var åpen for lenge. Prøv igjen.",
      patience: (seconds) =>
        `Svært mange prøver koder akkurat nå. Koden din blir her. Vent ${
          wait(seconds)
        }, og trykk så på knappen igjen.`,
    },
    ended: "Besøket ditt er slutt. Skriv inn koden igjen.",
  },

  inbox: {
    title: "Varselet ditt",
    status: "Tilstand",
    received: "Kom fram",
    acknowledgeBy: "Bekreftelse innen",
    feedbackBy: "Svar innen",
    yourReport: "Det du skrev",
    dialogue: "Meldinger",
    none: "Ingen melding ennå. Kom tilbake med koden din.",
    you: "Du",
    ombudsman: "Ombudet",
    write: "Skriv en melding",
    text: "Melding",
    send: "Send meldingen",
    sent: "Meldingen din er sendt.",
    leave: "Avslutt besøket",
    empty: "Skriv noe eller velg en fil.",
    gone: "Dette varselet er ikke her lenger: Tiden var ute, og det ble slettet.",
    idle:
      "Denne siden lukkes etter 15 minutter uten klikk. Skriv heller lange tekster et annet sted først.",
  },

  left: {
    title: "Du har gått ut",
    text:
      "Ingenting fra dette besøket er lagret på dette nettstedet. Historikken i nettleseren kan fortsatt vise at du var her.",
    on: "Gå videre til en værside",
  },

  statuses: {
    new: "kommet fram",
    assigned: "hos en advokat",
    acknowledged: "bekreftet",
    investigating: "blir undersøkt",
    awaiting_reporter: "venter på deg",
    closed: "avsluttet",
    archived: "arkivert",
  },

  help,

  error: {
    title: {
      400: "Vi kunne ikke lese det",
      403: "Ikke tillatt derfra",
      404: "Siden finnes ikke",
      405: "Det virker ikke her",
      413: "For stort",
      422: "Noe mangler",
      429: "For mye på en gang",
      500: "Noe gikk galt her",
      503: "For travelt akkurat nå",
    },
    text: {
      400:
        "Det som kom, var ødelagt eller ikke ment for denne siden. Ingenting ble lagret. Gå tilbake og prøv igjen.",
      403: "Skjemaet ble sendt fra et annet nettsted. Ingenting ble lagret.",
      404: "Adressen er kanskje skrevet feil, eller siden er borte.",
      405: "Denne adressen tar imot en annen type forespørsel.",
      413:
        "Det du sendte, er større enn denne siden tar imot. Ingenting ble lagret. Gå tilbake, ta færre eller mindre filer, og send igjen.",
      422: "Gå tilbake og prøv igjen.",
      429: "Vent litt og prøv igjen. Ingenting er tapt.",
      500:
        "Det er vår feil, ikke din. Ingenting ble lagret, hvis du ikke så en bekreftelse. Gå tilbake og send igjen: Den samme koden lager aldri et nytt varsel.",
      503:
        "For mange er her akkurat nå, eller en del av dette nettstedet blir reparert. Det du nettopp sendte, ble ikke lagret. Vent et minutt, og prøv så igjen.",
    },
    kept: "Det du skrev, er bevart på denne siden. Filer må velges på nytt senere.",
    written: "Det du skrev",
    again: "Send på nytt",
    back: "Til startsiden",
    id: "Hvis du ber om hjelp, oppgi dette nummeret:",
  },

  closing: {
    title: "Hvordan det endte",
    outcomes: {
      confirmed: "Det du varslet om, ble bekreftet.",
      partly: "En del av det du varslet om, ble bekreftet.",
      unfounded: "Det du varslet om, kunne ikke bekreftes.",
      other: "Saken endte på en annen måte.",
      unstated: "",
    },
    fresh: "ny",
  },

  draft: {
    title: "Utkastet ditt",
    keep: "Lagre som utkast",
    keepHint:
      "Et utkast er ikke sendt: Ingen andre enn du kan lese det. Med koden fortsetter du senere, på hvilken enhet du vil, og legger til filer én for én. Det hjelper på en treg linje.",
    kept: "Utkastet er lagret. Det er ikke sendt: Ingen andre enn du kan lese det.",
    until: (day) => `Send det før ${day}. Den dagen blir det slettet.`,
    notKept: "Utkastet er ikke lagret ennå.",
    noRoom:
      "Det er ikke plass til flere utkast akkurat nå. Teksten din er fortsatt på denne siden. Send varselet nå, eller prøv igjen om en time.",
    tooLong: "Dette er for mye tekst for et utkast. Gjør den kortere, eller send varselet nå.",
    files: "Filer i dette utkastet",
    none: "Ingen fil ennå. Velg en i skjemaet, og lagre utkastet. Velg så den neste.",
    remove: (file) => `Fjern ${file}`,
    sendAgain: "Noe ble endret i samme øyeblikk. Teksten din er her fortsatt: Send den igjen.",
  },

  parts: {
    title: "Kommer en fil ikke gjennom?",
    smaller:
      "Et mindre bilde kommer lettere gjennom: Ta et skjermbilde av det, og send skjermbildet.",
    script:
      "Der skript er tillatt, deler denne siden selv en stor fil i små deler. Når linjen brytes, fortsetter den der den var.",
    how:
      "Uten skript, del filen i deler på en datamaskin, for eksempel med 7-Zip. Skriv her hvilken del det er, velg den delen nedenfor, og lagre utkastet. Gjør det samme med hver del. Når alle er kommet fram, setter vi dem sammen og renser filen.",
    part: "Dette er del nummer",
    parts: "Deler i alt",
    arrived: (parts) => `Av filen som kommer i deler, er disse kommet fram: ${parts}.`,
    next: (part) => `Neste: del ${part}.`,
    same: "Velg den samme filen igjen, så fortsetter den der den var.",
    drop: "Glem disse delene",
    errors: {
      number: "Skriv med tall hvilken del dette er, og hvor mange det er.",
      size: (most) => `En del kan være på høyst ${most}. Del filen i mindre deler.`,
      other: "Deler av en annen fil er allerede her. Send resten av dem, eller glem dem først.",
      unfinished:
        "Ikke alle delene av filen din er kommet fram. Send resten av dem, eller glem dem. Send så varselet.",
    },
    sending: "Filen sendes i små deler. La denne siden stå åpen.",
    waiting: "Linjen ble brutt. Det fortsetter av seg selv. La denne siden stå åpen.",
  },

  proof: {
    title: "Bevis på varselet",
    what:
      "To små filer beviser senere hva du varslet om, hvor og på hvilken dag. Beviset alene sier ingenting. Det sier bare noe sammen med nøkkelen: Hold de to fra hverandre, eller behold ingen nøkkel.",
    get: "Lagre beviset",
    key: "Lagre nøkkelen",
    check: "Alle kan kontrollere dem uten oss, også når varselet er slettet for lenge siden:",
  },

  newCode: {
    title: "Har noen sett koden din?",
    how:
      "Her er en ny kode. Skriv den ned først. Trykk så på knappen: Fra da av åpner den gamle koden ingenting.",
    change: "Bruk den nye koden",
    done: "Den nye koden din",
    doneWhy:
      "Den gamle koden åpner ikke noe lenger, og andre enheter som var inne, er ute. Ta vare på denne.",
    back: "Tilbake til varselet",
  },
};
