import type { ReporterTranslation } from "../catalogues.ts";
import { plural } from "../formats.ts";
import { files } from "./files.ts";
import { help } from "./help.ts";

/** No native reader has read this translation yet. */
export const proofread = false;

const wait = (seconds: number) => plural("nl", seconds, { one: "# seconde", other: "# seconden" });

/** What a reporter reads, in Dutch. */
export const reporter: ReporterTranslation = {
  product: "Ombud",
  leave: "Snel verlaten",
  otherLanguage: "Taal",
  notProofread: "Nog niemand met Nederlands als moedertaal heeft deze vertaling gelezen.",
  skip: "Naar de tekst",

  start: {
    title: "Misstanden veilig melden",
    lead:
      "U hebt op het werk iets ernstigs gezien. Hier kunt u het aan een advocaat vertellen zonder uw naam te geven. De advocaat is de ombudspersoon van de organisatie, maar hoort er niet bij.",
    choose: "Kies de organisatie",
    back: "Ik heb een code",
    backText: "Het antwoord op een melding lezen of iets toevoegen.",
    protects: "Wat dit portaal voor u doet",
    protectsItems: [
      "Er wordt niet gevraagd naar naam, e-mail of telefoonnummer.",
      "Uw adres op het netwerk wordt nergens bewaard, uw browser ook niet.",
      "Wat u schrijft, wordt versleuteld. Wie de servers beheert, kan het niet lezen.",
      "Uit uw bestanden halen we verborgen gegevens, zoals namen, plaats en camera. We laten u zien wat we hebben verwijderd.",
      "Met uw code kunt u met de ombudspersoon praten en onbekend blijven.",
    ],
    protectsNot: "Wat het niet kan",
    protectsNotItems: [
      "Een computer of netwerk van uw werkgever kan bijhouden welke pagina’s u opent. Gebruik uw eigen telefoon, niet op het werk.",
      "Wat u schrijft, kan laten zien wie u bent. Laat weg wat alleen u kunt weten, of zeg de ombudspersoon dat het niet mag worden doorgegeven.",
      "We halen verborgen gegevens uit bestanden, niet wat erin te zien of te horen is.",
    ],
  },

  org: {
    report: "Een melding doen",
    before: "Goed om te weten voordat u meldt",
    inbox: "Ik heb een code",
    steps: [
      "Schrijf op wat er is gebeurd. Dat kost tien minuten, en u kunt onbekend blijven.",
      "Bewaar de code die u krijgt. Dat is de enige weg terug naar uw melding.",
      "Binnen 7 dagen bevestigt de ombudspersoon dat de melding is aangekomen. Binnen 3 maanden daarna hoort u wat er is gedaan.",
    ],
    who:
      "De melding gaat naar de ombudspersoon, een advocaat buiten de organisatie. Mensen die u als betrokken noemt, krijgen haar niet.",
    authorities: "U kunt ook melden bij een van deze autoriteiten",
  },

  report: {
    title: "Uw melding",
    codeTitle: "Uw code",
    codeWhy:
      "Schrijf hem nu op. Hij opent de antwoorden op uw melding, en niemand kan u een andere geven. De helft van de mensen raakt de code kwijt.",
    required: "Alleen wat met * is gemerkt, moet worden ingevuld.",
    identity: "Wilt u uw naam geven?",
    anonymous: "Nee, ik blijf onbekend",
    confidential: "Ja, maar alleen aan de ombudspersoon. De organisatie krijgt hem niet.",
    category: "Waar gaat het over?",
    what: "Wat is er gebeurd?",
    whatHint: "In uw eigen woorden.",
    when: "Wanneer?",
    where: "Waar?",
    who: "Wie was erbij, wie weet ervan?",
    urgent: "Het is dringend: iemand is in gevaar, of bewijs verdwijnt binnenkort",
    involved: "Wie mag niets van deze melding weten?",
    involvedHint: "Wie u hier aankruist, kan niet zien dat er een melding is.",
    name: "Uw naam",
    contact: "Hoe we u bereiken",
    contactHint: "Alleen als u ervoor koos uw naam te geven.",
    files: "Bestanden",
    filesHint: (count, megabytes) =>
      `Hoogstens ${count} bestanden van elk ${megabytes} MB. Verborgen gegevens worden verwijderd, de naam van het bestand ook. Wat niet zeker schoon te maken is, wordt niet doorgegeven, en dat hoort u.`,
    send: "Melding versturen",
    sending:
      "Op een trage lijn duurt het versturen even. Breekt het af, verstuur dan opnieuw: de code blijft dezelfde en niets komt twee keer aan.",
    broken:
      "De lijn is verbroken. Er is niets verloren: verstuur opnieuw. De code blijft dezelfde.",
    filesAgain: "Uw tekst is er nog. De bestanden moet u opnieuw kiezen.",
    refusedForm: "De melding is nog niet verstuurd.",
    errors: {
      what: "Schrijf wat er is gebeurd.",
      category: "Kies waar het over gaat.",
      identity: "Kies of u uw naam geeft.",
      involved: "Een aangekruiste naam staat niet meer op de lijst. Kijk de lijst nog eens na.",
      token: "Deze pagina was te lang open. Uw tekst is er nog: verstuur hem opnieuw.",
      code: "De code van dit formulier komt niet van ons. Hier is een nieuwe: schrijf hem op.",
      nobody:
        "U hebt iedereen aangekruist die de melding zou kunnen lezen. Haal het kruisje weg bij wie u het minst vreest, of ga naar een autoriteit.",
      field: (name) => `Te lang: ${name}.`,
      patience: (seconds) =>
        `Op dit moment komen er heel veel meldingen binnen, dus die van u moet even wachten. Uw tekst en uw code blijven hier. Wacht ${
          wait(seconds)
        } en verstuur haar dan opnieuw vanaf deze pagina. Zonder bestanden gaat het sneller.`,
    },
  },

  questions: {
    when: (answer) => `Als “${answer}”:`,
    others: "Iemand anders",
    dateHint: "Jaar, maand en dag, zoals 2026-11-23. Laat het leeg als u de dag niet weet.",
    errors: {
      missing: (question) => `Beantwoord ook dit: ${question}`,
      choice: (question) => `Kies een van de antwoorden: ${question}`,
      date: (question) => `Schrijf de dag als jaar, maand en dag: ${question}`,
    },
    builtIn: {
      going: "Gebeurt het nog steeds?",
      told: "Hebt u het iemand in de organisatie verteld?",
      toldWhom: "Wie, en wat gebeurde er toen?",
      yes: "Ja",
      no: "Nee",
      unknown: "Dat weet ik niet",
      amount: "Om hoeveel geld gaat het, of om welke dingen?",
      hidden: "Hoe wordt het verborgen gehouden?",
      gift: "Wie gaf wat aan wie, en waarvoor?",
      often: "Hoe vaak is het gebeurd?",
      danger: "Wat kan er gebeuren, en met wie?",
      object: "Om welke machine, welk product of welke plaats gaat het?",
      waste: "Wat kwam vrij of werd weggegooid, en waarheen?",
      muchWaste: "Hoeveel is het ongeveer?",
      data: "Van wie zijn de gegevens, en wat voor gegevens?",
      seen: "Wie kon ze zien?",
      companies: "Welke bedrijven doen mee?",
      agreed: "Wat spraken ze af?",
      rule: "Welke regel is overtreden, als u het weet?",
    },
  },

  sent: {
    title: "Uw melding is aangekomen",
    edited:
      "Ze was al eerder aangekomen. Wat u sindsdien hebt veranderd, is niet overgenomen: open uw postvak en schrijf het als bericht.",
    keep: "Bewaar deze code",
    keepWhy:
      "Hiermee leest u het antwoord. Zonder kunnen we uw melding niet vinden, en niemand kan u de code sturen.",
    open: "Mijn postvak nu openen",
    next: "Wat er nu gebeurt",
    nextItems: [
      "Binnen 7 dagen bevestigt de ombudspersoon dat de melding is aangekomen.",
      "De ombudspersoon wil u misschien iets vragen. Kom af en toe terug met de code.",
      "Binnen 3 maanden hoort u wat er is gedaan.",
    ],
    print:
      "U kunt deze pagina afdrukken: alleen de code staat op het papier. Bewaar het waar niemand kijkt.",
  },

  files,

  categories: {
    fraud: "Fraude of diefstal",
    corruption: "Corruptie of omkoping",
    harassment: "Intimidatie of discriminatie",
    safety: "Veiligheid van mensen of producten",
    environment: "Milieu",
    privacy: "Privacy en gegevens",
    competition: "Mededingingsrecht",
    other: "Iets anders",
  },

  removedCategories: {
    person: "namen van mensen",
    place: "de plaats waar het is gemaakt",
    time: "wanneer het is gemaakt of veranderd",
    device: "de camera, telefoon of printer",
    software: "programma’s en paden",
    history: "eerdere versies en sporen van bewerking",
    hidden: "verborgen inhoud",
  },

  receipt: {
    title: "Uw melding openen",
    label: "Uw code",
    hint: "20 letters en cijfers. Hoofdletters, spaties en streepjes maken niet uit.",
    open: "Openen",
    errors: {
      length: "Een code heeft 20 letters en cijfers. Vergelijk hem met uw notitie.",
      symbols: (group) =>
        group
          ? `In groep ${group} staat een teken dat geen code heeft. Vergelijk hem met uw notitie.`
          : "Er staat een teken in dat geen code heeft. Vergelijk hem met uw notitie.",
      slip: (group) =>
        group
          ? `Er is een fout, waarschijnlijk in groep ${group}. Vergelijk hem met uw notitie.`
          : "Er is meer dan één fout. Vergelijk elke groep met uw notitie.",
      unknown:
        "Deze code opent niets. Misschien is de melding niet verstuurd, of is ze gewist omdat haar tijd om was. Vergelijk de code met uw notitie.",
      token: "Deze pagina was te lang open. Probeer het opnieuw.",
      patience: (seconds) =>
        `Op dit moment proberen heel veel mensen codes. Uw code blijft hier. Wacht ${
          wait(seconds)
        } en druk dan opnieuw op de knop.`,
    },
    ended: "Uw bezoek is voorbij. Voer de code opnieuw in.",
  },

  inbox: {
    title: "Uw melding",
    status: "Stand",
    received: "Aangekomen",
    acknowledgeBy: "Bevestiging vóór",
    feedbackBy: "Antwoord vóór",
    yourReport: "Wat u schreef",
    dialogue: "Berichten",
    none: "Nog geen bericht. Kom terug met uw code.",
    you: "U",
    ombudsman: "Ombudspersoon",
    write: "Een bericht schrijven",
    text: "Bericht",
    send: "Versturen",
    sent: "Uw bericht is verstuurd.",
    leave: "Bezoek beëindigen",
    empty: "Schrijf iets of kies een bestand.",
    gone: "Deze melding is er niet meer: haar tijd was om, en ze is gewist.",
    idle:
      "Deze pagina sluit na 15 minuten zonder klik. Schrijf een lange tekst liever eerst ergens anders.",
  },

  left: {
    title: "U bent weg",
    text:
      "Op deze site blijft niets van dit bezoek. De geschiedenis van de browser kan nog laten zien dat u hier was.",
    on: "Verder naar een weerpagina",
  },

  statuses: {
    new: "aangekomen",
    assigned: "bij een advocaat",
    acknowledged: "bevestigd",
    investigating: "wordt onderzocht",
    awaiting_reporter: "wacht op u",
    closed: "gesloten",
    archived: "gearchiveerd",
  },

  help,

  error: {
    title: {
      400: "Dat konden we niet lezen",
      403: "Niet toegestaan van daar",
      404: "Deze pagina bestaat niet",
      405: "Dat werkt hier niet",
      413: "Te groot",
      422: "Er ontbreekt iets",
      429: "Te veel tegelijk",
      500: "Hier ging iets mis",
      503: "Op dit moment te druk",
    },
    text: {
      400:
        "Wat aankwam, was beschadigd of niet voor deze pagina bedoeld. Er is niets bewaard. Ga terug en probeer het opnieuw.",
      403: "Het formulier kwam van een andere site. Er is niets bewaard.",
      404: "Misschien is het adres verkeerd getypt, of bestaat de pagina niet meer.",
      405: "Dit adres verwacht een ander soort verzoek.",
      413:
        "Wat u verstuurde, is groter dan deze pagina aanneemt. Er is niets bewaard. Ga terug, neem minder of kleinere bestanden en verstuur opnieuw.",
      422: "Ga terug en probeer het opnieuw.",
      429: "Wacht even en probeer het opnieuw. Er is niets verloren.",
      500:
        "Het is onze fout, niet de uwe. Er is niets bewaard, tenzij u een bevestiging zag. Ga terug en verstuur opnieuw: dezelfde code maakt nooit een tweede melding.",
      503:
        "Er zijn op dit moment te veel mensen hier, of een deel van deze site wordt hersteld. Wat u net verstuurde, is niet bewaard. Wacht een minuut en probeer het opnieuw.",
    },
    kept: "Wat u typte, blijft op deze pagina. Bestanden moet u later opnieuw kiezen.",
    written: "Wat u schreef",
    again: "Opnieuw versturen",
    back: "Naar de startpagina",
    id: "Als u hulp vraagt, noem dan dit nummer:",
  },

  closing: {
    title: "Hoe het afliep",
    outcomes: {
      confirmed: "Wat u meldde, is bevestigd.",
      partly: "Een deel van wat u meldde, is bevestigd.",
      unfounded: "Wat u meldde, kon niet worden bevestigd.",
      other: "De zaak liep anders af.",
      unstated: "",
    },
    fresh: "nieuw",
  },

  draft: {
    title: "Uw concept",
    keep: "Als concept bewaren",
    keepHint:
      "Een concept wordt niet verstuurd: niemand behalve u kan het lezen. Met uw code gaat u later verder, op elk apparaat, en voegt u bestanden een voor een toe. Dat helpt op een trage lijn.",
    kept: "Uw concept is bewaard. Het is niet verstuurd: niemand behalve u kan het lezen.",
    until: (day) => `Verstuur het vóór ${day}. Op die dag wordt het gewist.`,
    notKept: "Het concept is nog niet bewaard.",
    noRoom:
      "Er is op dit moment geen plaats voor nog een concept. Uw tekst staat nog op deze pagina. Verstuur de melding nu, of probeer het over een uur opnieuw.",
    tooLong: "Dit is te veel tekst voor een concept. Maak hem korter, of verstuur de melding nu.",
    files: "Bestanden van dit concept",
    none:
      "Nog geen bestand. Kies er een in het formulier en bewaar dan het concept. Kies daarna het volgende.",
    remove: (file) => `${file} verwijderen`,
    sendAgain: "Er veranderde iets op hetzelfde moment. Uw tekst is er nog: verstuur hem opnieuw.",
  },

  parts: {
    title: "Komt een bestand er niet door?",
    smaller:
      "Een kleiner beeld komt er makkelijker door: maak er een schermafdruk van en verstuur die.",
    script:
      "Waar scripts zijn toegestaan, knipt deze pagina een groot bestand zelf in kleine delen. Breekt de lijn af, dan gaat het verder waar het was.",
    how:
      "Knip zonder scripts het bestand op een computer in delen, bijvoorbeeld met 7-Zip. Schrijf hier welk deel het is, kies dat deel hieronder en bewaar het concept. Doe hetzelfde met elk deel. Als ze er allemaal zijn, voegen we ze samen en maken we het bestand schoon.",
    part: "Dit is deel nummer",
    parts: "Delen in totaal",
    arrived: (parts) => `Van het bestand dat in delen komt, zijn deze aangekomen: ${parts}.`,
    next: (part) => `Volgende: deel ${part}.`,
    same: "Kies hetzelfde bestand opnieuw, en het gaat verder waar het was.",
    drop: "Deze delen vergeten",
    errors: {
      number: "Schrijf in cijfers welk deel dit is en hoeveel er zijn.",
      size: (most) => `Een deel mag hoogstens ${most} hebben. Knip het bestand in kleinere delen.`,
      other:
        "Er zijn al delen van een ander bestand. Verstuur de rest daarvan, of vergeet ze eerst.",
      unfinished:
        "Nog niet alle delen van uw bestand zijn aangekomen. Verstuur de rest, of vergeet ze. Verstuur dan de melding.",
    },
    sending: "Het bestand gaat in kleine delen omhoog. Laat deze pagina open.",
    waiting: "De lijn is verbroken. Het gaat vanzelf verder. Laat deze pagina open.",
  },

  proof: {
    title: "Bewijs van indiening",
    what:
      "Twee kleine bestanden bewijzen later wat u meldde, waar en op welke dag. Het bewijs alleen zegt niets. Pas met zijn sleutel spreekt het: bewaar de twee apart, of bewaar geen sleutel.",
    get: "Het bewijs opslaan",
    key: "De sleutel opslaan",
    check: "Iedereen kan ze zonder ons controleren, ook als de melding allang is gewist:",
  },

  newCode: {
    title: "Heeft iemand uw code gezien?",
    how:
      "Hier is een nieuwe code. Schrijf hem eerst op. Druk dan op de knop: vanaf dat moment opent de oude code niets meer.",
    change: "De nieuwe code gebruiken",
    done: "Uw nieuwe code",
    doneWhy:
      "De oude code opent niets meer, en andere apparaten die binnen waren, zijn eruit. Bewaar deze.",
    back: "Terug naar de melding",
  },
};
