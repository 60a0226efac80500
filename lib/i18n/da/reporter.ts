import type { ReporterTranslation } from "../catalogues.ts";
import { plural } from "../formats.ts";
import { files } from "./files.ts";
import { help } from "./help.ts";

/** No native reader has read this translation yet. */
export const proofread = false;

const wait = (seconds: number) => plural("da", seconds, { one: "# sekund", other: "# sekunder" });

/** What a reporter reads, in Danish. */
export const reporter: ReporterTranslation = {
  product: "Ombud",
  leave: "Forlad hurtigt",
  otherLanguage: "Sprog",
  notProofread: "Ingen med dansk som modersmål har læst denne oversættelse endnu.",
  skip: "Gå til teksten",

  start: {
    title: "Indberet uregelmæssigheder sikkert",
    lead:
      "Du har set noget på dit arbejde, som ikke er i orden. Her kan du fortælle det til en advokat uden at sige dit navn. Advokaten er organisationens ombudsperson og ikke en del af den.",
    choose: "Vælg organisationen",
    back: "Jeg har en kode",
    backText: "Læs svaret på en indberetning, eller skriv mere.",
    protects: "Hvad denne portal gør for dig",
    protectsItems: [
      "Vi spørger ikke om navn, e-mail eller telefonnummer.",
      "Din adresse på nettet bliver ikke gemt nogen steder, og din browser heller ikke.",
      "Det, du skriver, bliver krypteret. De, der driver serverne, kan ikke læse det.",
      "Fra dine filer fjerner vi skjulte data, for eksempel navne, sted og kamera. Vi viser dig, hvad vi har fjernet.",
      "Med din kode kan du tale med advokaten og forblive ukendt.",
    ],
    protectsNot: "Hvad den ikke kan",
    protectsNotItems: [
      "En computer eller et netværk på dit arbejde kan registrere, hvilke sider du åbner. Brug din egen telefon, væk fra arbejdet.",
      "Det, du skriver, kan vise, hvem du er. Udelad det, som kun du kan vide, eller sig til advokaten, at det ikke må gives videre.",
      "Vi fjerner skjulte data fra filer, ikke det, man kan se eller høre i dem.",
    ],
  },

  org: {
    report: "Lav en indberetning",
    before: "Godt at vide, før du indberetter",
    inbox: "Jeg har en kode",
    steps: [
      "Skriv ned, hvad der er sket. Det tager ti minutter, og du kan forblive ukendt.",
      "Pas på den kode, du får. Den er den eneste vej tilbage til din indberetning.",
      "Inden 7 dage bekræfter ombudspersonen, at indberetningen er kommet frem. Inden 3 måneder derefter får du at vide, hvad der er gjort.",
    ],
    authorities: "Du kan også indberette til en af disse myndigheder",
    who:
      "Indberetningen går til ombudspersonen, en advokat uden for organisationen. De personer, du nævner som involverede, får den ikke.",
  },

  report: {
    title: "Din indberetning",
    codeTitle: "Din kode",
    codeWhy:
      "Skriv den ned nu. Den åbner svarene på din indberetning, og ingen kan give dig en anden. Halvdelen af alle mister deres.",
    required: "Kun feltet med * skal udfyldes.",
    identity: "Vil du sige dit navn?",
    anonymous: "Nej, jeg forbliver ukendt",
    confidential: "Ja, men kun til ombudspersonen. Organisationen får det ikke.",
    category: "Hvad handler det om?",
    what: "Hvad er der sket?",
    whatHint: "Med dine egne ord.",
    when: "Hvornår?",
    where: "Hvor?",
    who: "Hvem var der, hvem ved det?",
    urgent: "Det haster: Nogen er i fare, eller beviser er ved at forsvinde",
    involved: "Hvem må ikke få denne indberetning at vide?",
    involvedHint: "Den, du sætter kryds ved her, kan ikke se, at der er en indberetning.",
    name: "Dit navn",
    contact: "Hvordan vi får fat i dig",
    contactHint: "Kun hvis du har valgt at sige dit navn.",
    files: "Filer",
    filesHint: (count, megabytes) =>
      `Op til ${count} filer på hver ${megabytes} MB. Skjulte data bliver fjernet, og filens navn også. Det, der ikke kan renses med sikkerhed, bliver ikke sendt videre, og du får det at vide.`,
    send: "Send indberetningen",
    sending:
      "På en langsom linje tager det lidt tid at sende. Hvis det går i stå, så send igen: Koden er den samme, og intet kommer to gange.",
    broken: "Forbindelsen røg. Intet er tabt: Send igen. Koden er den samme.",
    filesAgain: "Din tekst er her stadig. Filerne skal vælges igen.",
    refusedForm: "Indberetningen er ikke sendt endnu.",
    errors: {
      what: "Skriv, hvad der er sket.",
      category: "Vælg, hvad det handler om.",
      identity: "Vælg, om du siger dit navn.",
      involved: "Et navn med kryds er ikke længere på listen. Se listen igennem igen.",
      token: "Denne side har været åben for længe. Din tekst er her stadig: Send den igen.",
      code: "Koden i denne formular er ikke fra os. Her er en ny: Skriv den ned.",
      nobody:
        "Du har sat kryds ved alle, der kunne læse indberetningen. Fjern krydset ved den, du frygter mindst, eller gå til en myndighed i stedet.",
      field: (name) => `For langt: ${name}.`,
      patience: (seconds) =>
        `Der kommer rigtig mange indberetninger lige nu, så din må vente lidt. Din tekst og din kode bliver her. Vent ${
          wait(seconds)
        }, og send så igen fra denne side. Uden filer går det hurtigere.`,
    },
  },

  questions: {
    when: (answer) => `Hvis »${answer}«:`,
    others: "En anden",
    dateHint:
      "År, måned og dag, for eksempel 2026-11-23. Lad feltet være tomt, hvis du ikke kender dagen.",
    errors: {
      missing: (question) => `Svar også på dette: ${question}`,
      choice: (question) => `Vælg et af svarene: ${question}`,
      date: (question) => `Skriv dagen som år, måned og dag: ${question}`,
    },
    builtIn: {
      going: "Sker det stadig?",
      told: "Har du sagt det til nogen i organisationen?",
      toldWhom: "Til hvem, og hvad skete der så?",
      yes: "Ja",
      no: "Nej",
      unknown: "Det ved jeg ikke",
      amount: "Hvor mange penge handler det om, eller hvilke ting?",
      hidden: "Hvordan bliver det holdt skjult?",
      gift: "Hvem gav hvad til hvem, og for hvad?",
      often: "Hvor ofte er det sket?",
      danger: "Hvad kan der ske, og for hvem?",
      object: "Hvilken maskine, hvilket produkt eller sted er det?",
      waste: "Hvad slap ud eller blev smidt væk, og hvorhen?",
      muchWaste: "Cirka hvor meget er det?",
      data: "Hvis data er det, og hvilken slags data?",
      seen: "Hvem kunne se dem?",
      companies: "Hvilke virksomheder er med?",
      agreed: "Hvad blev de enige om?",
      rule: "Hvilken regel blev brudt, hvis du ved det?",
    },
  },

  sent: {
    title: "Din indberetning er kommet frem",
    edited:
      "Den var kommet frem før. Det, du har ændret siden, blev ikke taget med: Åbn din indbakke, og skriv det som en besked.",
    keep: "Pas på denne kode",
    keepWhy:
      "Med den læser du svaret. Uden den kan vi ikke finde din indberetning, og ingen kan sende den til dig.",
    open: "Åbn min indbakke nu",
    next: "Hvad der sker nu",
    nextItems: [
      "Inden 7 dage bekræfter ombudspersonen, at indberetningen er kommet frem.",
      "Ombudspersonen vil måske spørge dig om noget. Kom tilbage med koden en gang imellem.",
      "Inden 3 måneder får du at vide, hvad der er gjort.",
    ],
    print: "Du kan udskrive denne side: Kun koden står på papiret. Gem det, hvor ingen ser efter.",
  },

  files,

  categories: {
    fraud: "Bedrageri eller tyveri",
    corruption: "Korruption eller bestikkelse",
    harassment: "Chikane eller diskrimination",
    safety: "Sikkerhed for mennesker eller produkter",
    environment: "Miljø",
    privacy: "Privatliv og data",
    competition: "Konkurrencelov",
    other: "Noget andet",
  },

  removedCategories: {
    person: "navne på mennesker",
    place: "stedet, hvor den blev lavet",
    time: "hvornår den blev lavet eller ændret",
    device: "kameraet, telefonen eller printeren",
    software: "programmer og stier",
    history: "tidligere udgaver og spor af redigering",
    hidden: "skjult indhold",
  },

  receipt: {
    title: "Åbn din indberetning",
    label: "Din kode",
    hint: "20 bogstaver og tal. Store bogstaver, mellemrum og streger betyder ikke noget.",
    open: "Åbn",
    errors: {
      length: "En kode har 20 bogstaver og tal. Sammenlign den med det, du skrev ned.",
      symbols: (group) =>
        group
          ? `Der er et tegn i gruppe ${group}, som ingen kode har. Sammenlign den med det, du skrev ned.`
          : "Der er et tegn, som ingen kode har. Sammenlign den med det, du skrev ned.",
      slip: (group) =>
        group
          ? `Der er en fejl, sandsynligvis i gruppe ${group}. Sammenlign den med det, du skrev ned.`
          : "Der er mere end én fejl. Sammenlign hver gruppe med det, du skrev ned.",
      unknown:
        "Denne kode åbner ikke noget. Måske blev indberetningen ikke sendt, eller den blev slettet, fordi dens tid var gået. Sammenlign koden med det, du skrev ned.",
      token: "Denne side har været åben for længe. Prøv igen.",
      patience: (seconds) =>
        `Rigtig mange prøver koder lige nu. Din kode bliver her. Vent ${
          wait(seconds)
        }, og tryk så på knappen igen.`,
    },
    ended: "Dit besøg er slut. Skriv koden igen.",
  },

  inbox: {
    title: "Din indberetning",
    status: "Status",
    received: "Kommet frem",
    acknowledgeBy: "Bekræftelse senest",
    feedbackBy: "Svar senest",
    yourReport: "Hvad du skrev",
    dialogue: "Beskeder",
    none: "Ingen besked endnu. Kom tilbage med din kode.",
    you: "Dig",
    ombudsman: "Ombudsperson",
    write: "Skriv en besked",
    text: "Besked",
    send: "Send",
    sent: "Din besked er sendt.",
    leave: "Slut besøget",
    empty: "Skriv noget, eller vælg en fil.",
    gone: "Denne indberetning er her ikke længere: Dens tid var gået, og den blev slettet.",
    idle:
      "Denne side lukker efter 15 minutter uden et klik. Skriv en lang tekst et andet sted først.",
  },

  left: {
    title: "Du har forladt siden",
    text:
      "Intet af dette besøg bliver gemt her. Browserens historik kan stadig vise, at du var her.",
    on: "Gå videre til en vejrside",
  },

  statuses: {
    new: "kommet frem",
    assigned: "hos en advokat",
    acknowledged: "bekræftet",
    investigating: "bliver undersøgt",
    awaiting_reporter: "venter på dig",
    closed: "afsluttet",
    archived: "arkiveret",
  },

  help,

  error: {
    title: {
      400: "Det kunne vi ikke læse",
      403: "Ikke tilladt derfra",
      404: "Den side findes ikke",
      405: "Det går ikke her",
      413: "For stort",
      422: "Der mangler noget",
      429: "For mange på én gang",
      500: "Noget gik galt her",
      503: "For travlt lige nu",
    },
    text: {
      400:
        "Det, der kom, var beskadiget eller ikke beregnet til denne side. Intet blev gemt. Gå tilbage, og prøv igen.",
      403: "Formularen kom fra et andet websted. Intet blev gemt.",
      404: "Måske er adressen skrevet forkert, eller også er siden væk.",
      405: "Denne adresse tager en anden slags forespørgsel.",
      413:
        "Det, du sendte, er større, end denne side kan tage. Intet blev gemt. Gå tilbage, tag færre eller mindre filer, og send igen.",
      422: "Gå tilbage, og prøv igen.",
      429: "Vent et øjeblik, og prøv igen. Intet er tabt.",
      500:
        "Det er vores fejl, ikke din. Intet blev gemt, medmindre du så en bekræftelse. Gå tilbage, og send igen: Den samme kode giver aldrig to indberetninger.",
      503:
        "Der er for mange her lige nu, eller en del af siden bliver repareret. Det, du lige sendte, blev ikke gemt. Vent et minut, og prøv så igen.",
    },
    kept: "Det, du skrev, bliver på denne side. Filer skal vælges igen senere.",
    written: "Hvad du skrev",
    again: "Send det igen",
    back: "Til startsiden",
    id: "Hvis du beder om hjælp, så sig dette nummer:",
  },

  closing: {
    title: "Hvordan det endte",
    outcomes: {
      confirmed: "Det, du indberettede, blev bekræftet.",
      partly: "En del af det, du indberettede, blev bekræftet.",
      unfounded: "Det, du indberettede, kunne ikke bekræftes.",
      other: "Sagen endte på en anden måde.",
      unstated: "",
    },
    fresh: "ny",
  },

  draft: {
    title: "Din kladde",
    keep: "Gem som kladde",
    keepHint:
      "En kladde bliver ikke sendt: Ingen andre end du kan læse den. Med din kode fortsætter du senere, på en hvilken som helst enhed, og tilføjer filer en for en. Det hjælper på en langsom linje.",
    kept: "Din kladde er gemt. Den er ikke sendt: Ingen andre end du kan læse den.",
    until: (day) => `Send den før ${day}. Den dag bliver den slettet.`,
    notKept: "Kladden blev ikke gemt endnu.",
    noRoom:
      "Der er ikke plads til en kladde mere lige nu. Din tekst er stadig på denne side. Send indberetningen nu, eller prøv igen om en time.",
    tooLong: "Det er for meget tekst til en kladde. Gør den kortere, eller send indberetningen nu.",
    files: "Filer i denne kladde",
    none: "Ingen fil endnu. Vælg en i formularen, og gem så kladden. Vælg derefter den næste.",
    remove: (file) => `Fjern ${file}`,
    sendAgain: "Noget ændrede sig i samme øjeblik. Din tekst er her stadig: Send den igen.",
  },

  parts: {
    title: "Kan en fil ikke komme igennem?",
    smaller:
      "Et mindre billede kommer lettere igennem: Tag et skærmbillede af det, og send det i stedet.",
    script:
      "Hvor scripts er tilladt, deler denne side selv en stor fil i små dele. Hvis forbindelsen ryger, går det videre, hvor det slap.",
    how:
      "Uden scripts deler du filen på en computer, for eksempel med 7-Zip. Skriv her, hvilken del det er, vælg delen nedenfor, og gem kladden. Gør det samme med hver del. Når alle er kommet, samler vi dem og renser filen.",
    part: "Dette er del nummer",
    parts: "Dele i alt",
    arrived: (parts) => `Af filen, der kommer i dele, er disse kommet frem: ${parts}.`,
    next: (part) => `Næste: del ${part}.`,
    same: "Vælg den samme fil igen, så går det videre, hvor det slap.",
    drop: "Glem disse dele",
    errors: {
      number: "Skriv med tal, hvilken del det er, og hvor mange der er.",
      size: (most) => `En del må højst fylde ${most}. Del filen i mindre dele.`,
      other: "Der er allerede dele af en anden fil. Send resten af dem, eller glem dem først.",
      unfinished:
        "Ikke alle dele af din fil er kommet frem. Send resten, eller glem dem. Send så indberetningen.",
    },
    sending: "Filen bliver sendt i små dele. Lad denne side være åben.",
    waiting: "Forbindelsen røg. Det går videre af sig selv. Lad denne side være åben.",
  },

  proof: {
    title: "Bevis for din indberetning",
    what:
      "To små filer beviser senere, hvad du indberettede, hvor og på hvilken dag. Beviset alene siger intet. Først med sin nøgle taler det: Gem de to hver for sig, eller gem slet ingen nøgle.",
    get: "Gem beviset",
    key: "Gem nøglen til det",
    check: "Alle kan kontrollere dem uden os, også når indberetningen for længst er slettet:",
  },

  newCode: {
    title: "Har nogen set din kode?",
    how:
      "Her er en ny kode. Skriv den ned først. Tryk så på knappen: Fra det øjeblik åbner den gamle kode ingenting.",
    change: "Brug den nye kode",
    done: "Din nye kode",
    doneWhy:
      "Den gamle kode åbner ikke noget længere, og andre enheder, der var inde, er ude. Pas på denne.",
    back: "Tilbage til indberetningen",
  },
};
