import type { StaffTranslation } from "../../catalogues.ts";
import { plural } from "../../formats.ts";

/** Acts on a case beside the daily dialogue, in Danish. */
export const handling: StaffTranslation["handling"] = {
  toDo: "Hvad der venter på dig",
  waits: {
    assign: "Fordel sagen, eller tag den",
    acknowledge: (day) => `Bekræft over for indberetteren, at den er kommet frem, senest ${day}`,
    fresh: (count) => plural("da", count, { one: "# ny besked", other: "# nye beskeder" }),
    disclosure: "Svar på anmodningen om at oplyse, hvem der indberettede",
    hold: "Sig ja til et sletningsstop, som en kollega har bedt om",
    release: "Sig ja til at ophæve et sletningsstop, eller behold det",
  },
  details: "Om sagen",
  unread: "ny",
  readByReporter: "læst af indberetteren",
  notYetRead: "ikke læst af indberetteren endnu",

  ombudsman: "Beskeder med ombudspersonen",

  work: "Hvem der arbejder på den",
  take: "Tag den selv",
  takeHint: "De andre ombudspersoner mister sagen.",
  second: "Tag en anden advokat med",
  secondHint: "Læser hele sagen ved siden af dig og er den anden person, hvor der skal to til.",
  secondButton: "Tag med",
  from: "Fra hvornår?",
  fromWhen: { now: "Med det samme", overdue: "Først når en af sagens frister er overskredet" },
  dormant: "så snart en frist er overskredet",
  until: "Til og med (dag, eller tom for ingen slutdato)",
  untilDay: (day) => `til og med ${day}`,

  share: "Klienten",
  earlierVersions: "Tidligere udgaver kan læses under »Poster og versioner«.",
  replaces: "En ny udgave træder i stedet for den forrige: Klienten kan ikke åbne den gamle mere.",
  words: "Streg disse ord og passager over, hvor de end står, en pr. linje",
  replacement: "Filer, der træder i stedet for andre, for eksempel sider, du har streget over i",
  keepFiles: "Filer, som klienten får",

  disclosure: {
    title: "Hvem der indberettede",
    hint:
      "Hvem der indberettede, holdes adskilt og går aldrig til klienten, medmindre én person beder om det med en begrundelse, og en anden godkender (direktiv (EU) 2019/1937, artikel 16).",
    clientHint:
      "Om kontoret kender et navn, vises ikke her, og en anmodning ser ens ud i begge tilfælde. Bed kun om det med indberetterens samtykke, eller hvor en lov gør det nødvendigt.",
    known: "Oplyst til dig",
    for: "Til",
    ground: "På hvilket grundlag?",
    grounds: {
      consent: "Indberetteren har givet samtykke (artikel 16, stk. 1)",
      law: "En lov kræver det i en undersøgelse eller for en domstol (artikel 16, stk. 2)",
    },
    reason: "Hvorfor er det nødvendigt?",
    ask: "Bed om det",
    asked: (name, receiver) =>
      `${name} beder om at oplyse over for ${receiver}, hvem der indberettede`,
    waiting: "Venter på svar fra en anden person.",
    refused: "Ikke oplyst.",
    approved: "Oplyst.",
    decideReason: "Begrundelse for svaret (klienten læser den)",
    decideHint: "Skriv intet, som klienten kan se af, om et navn er kendt, medmindre du godkender.",
    tell: "Hvad indberetteren får at vide først (artikel 16, stk. 3)",
    tellHint:
      "Sendes som en besked. Lad det kun være tomt, hvor det ville bringe undersøgelsen i fare at fortælle det.",
    approve: "Godkend og oplys",
    refuse: "Oplys ikke",
    own: "Du har bedt om det: En anden skal svare.",
    confirm: "Bekræft med din anden faktor (åbner et nyt vindue)",
  },

  state: "Status og afslutning",
  close: "Afslut sagen",
  closeText: "Hvad indberetteren læser",
  closeHint: "Indberetteren ser, hvordan den endte, og denne tekst.",
  closeButton: "Afslut",
  insert: "Sæt det afsluttende standardbrev ind",
  closed: "Hvad indberetteren fik at vide",
  spam: "Afslut som spam",

  relations: "Parter og beslægtede sager",
  parties: "Parter, en pr. linje",
  partiesHint:
    "Den medarbejder, der bærer et af disse navne, mister straks sagen og kan aldrig få den.",
  partiesButton: "Gem parterne",
  conflictTitle: "Interessekonflikter",
  conflict: (names) =>
    `Denne sag nævner ${names}, som du også handler for. Erklær dig inhabil, hvis det er en konflikt.`,
  conflictLook: "Led efter de personer, der er nævnt her, i mine andre sager",
  conflictNames: (names) => `Ledte efter: ${names}`,
  conflictNobody: "Ingen er nævnt som part eller som involveret endnu.",
  conflictNone: "Ingen af dem står i en anden sag, som du må læse.",
  conflictLooked: (looked, all) => `Gennemsete sager: ${looked} af ${all}`,
  actsFor: "handler for en organisation, der er nævnt i den",
  link: "Den anden sags adresse eller nummer",
  linkKind: "Hvordan hører den til denne?",
  linkKinds: {
    related: "Beslægtet sag",
    duplicate: "Dublet",
    none: "Slet ikke: Tag forbindelsen tilbage",
  },

  correct: "Ret det",
  correctButton: "Gem som ny version",
  version: (version) => `version ${version}`,
  earlier: "Tidligere versioner",

  holdReason: "Begrundelse for sletningsstoppet",
  assigned: (name) => `givet til ${name}`,
  holdSteps: {
    asked: "bedt om",
    agreed: "godkendt",
    releaseAsked: "bedt om ophævelse",
    kept: "beholdt",
    released: "ophævet",
  },
  holdTakeBack: "Træk anmodningen tilbage",
  holdKeep: "Behold sletningsstoppet",
  releaseAsk: "Bed om at ophæve sletningsstoppet",
  releaseAgree: "Sig ja til at ophæve sletningsstoppet",
  releaseAsked: "Der er bedt om at ophæve det. En anden person skal sige ja; indtil da bliver det.",
  records: "Poster og beviser",

  readWhole: "Læs det hele",
  answers: { approved: "Oplyst", refused: "Ikke oplyst" },

  cannot: {
    notYourNote: "Kun den, der har skrevet et notat, kan rette det.",
    changedMeanwhile:
      "Notatet er ændret i mellemtiden. Din tekst er her stadig: Se efter, og send den så.",
    asked: "Der er allerede bedt om det, og det venter på svar.",
    noRequest: "Den anmodning findes ikke, eller den har fået sit svar.",
    noIdentity:
      "Indberetteren gav intet navn: Der er intet at oplyse. Svar, at du ikke oplyser det.",
    yourself: "Du er en af disse personer: Erklær dig inhabil i sagen i stedet.",
    actsFor:
      "Denne person handler for en organisation, som sagen nævner. Sæt kryds ved, at du har kontrolleret det.",
    held: "Der er allerede sletningsstop for sagen.",
    noHold: "Der er intet sletningsstop.",
    notFresh:
      "Bekræft først med din anden faktor i et andet vindue. Det, du har skrevet, er her stadig: Send det så igen.",
  },
};
