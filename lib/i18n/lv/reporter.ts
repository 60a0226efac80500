import type { ReporterTranslation } from "../catalogues.ts";
import { plural } from "../formats.ts";
import { files } from "./files.ts";
import { help } from "./help.ts";

/** No native reader has read this translation yet. */
export const proofread = false;

const wait = (seconds: number) =>
  plural("lv", seconds, { zero: "# sekundes", one: "# sekundi", other: "# sekundes" });

/** What a reporter reads, in Latvian. */
export const reporter: ReporterTranslation = {
  product: "Ombud",
  leave: "Ātri iziet",
  otherLanguage: "Valoda",
  notProofread: "Neviens, kam latviešu valoda ir dzimtā, šo tulkojumu vēl nav lasījis.",
  skip: "Uz tekstu",

  start: {
    title: "Droši ziņojiet par pārkāpumu",
    lead:
      "Jūs darbā esat redzējis ko nepareizu. Šeit varat par to pastāstīt advokātam, nenosaucot savu vārdu. Advokāts ir organizācijas ombuds, nevis tās daļa.",
    choose: "Izvēlieties organizāciju",
    back: "Man ir kods",
    backText: "Lasiet atbildi uz ziņojumu vai papildiniet to.",
    protects: "Ko šis portāls dara jūsu labā",
    protectsItems: [
      "Netiek prasīts ne vārds, ne e-pasts, ne tālruņa numurs.",
      "Jūsu adrese tīklā netiek nekur glabāta, un pārlūks arī ne.",
      "Jūsu rakstīto šifrē. Tie, kas uztur serverus, to nevar lasīt.",
      "No jūsu sūtītajām datnēm izņemam slēptos datus, piemēram, vārdus, vietu un kameru. Mēs parādām, ko izņēmām.",
      "Ar kodu varat runāt ar advokātu, nenosaucot savu vārdu.",
    ],
    protectsNot: "Ko tas nevar",
    protectsNotItems: [
      "Darba devēja dators vai tīkls var ierakstīt, kuras lapas atverat. Lietojiet savu tālruni, ne darbā.",
      "Jūsu rakstītais var parādīt, kas jūs esat. Nerakstiet to, ko varat zināt tikai jūs, vai sakiet advokātam, ka to nedrīkst nodot tālāk.",
      "Mēs izņemam no datnēm slēptos datus, nevis to, kas tajās redzams vai dzirdams.",
    ],
  },

  org: {
    report: "Iesniegt ziņojumu",
    before: "Kas jāzina pirms ziņošanas",
    inbox: "Man ir kods",
    steps: [
      "Uzrakstiet, kas notika. Tas prasa desmit minūtes, un vārds nav jāsaka.",
      "Saglabājiet kodu, ko saņemat. Tas ir vienīgais ceļš atpakaļ pie jūsu ziņojuma.",
      "7 dienu laikā ombuds apstiprina, ka ziņojums ir saņemts. 3 mēnešu laikā pēc tam jums pasaka, kas ir darīts.",
    ],
    who:
      "Ziņojums nonāk pie ombuda, advokāta ārpus organizācijas. Cilvēki, kurus nosaucat par iesaistītiem, to nesaņem.",
    authorities: "Jūs varat ziņot arī kādai no šīm iestādēm",
  },

  report: {
    title: "Jūsu ziņojums",
    codeTitle: "Jūsu kods",
    codeWhy:
      "Pierakstiet to tagad. Tas atver atbildes uz jūsu ziņojumu, un neviens jums nevar dot citu. Puse cilvēku savu kodu pazaudē.",
    required: "Jāaizpilda tikai tas, kas atzīmēts ar *.",
    identity: "Vai vēlaties nosaukt savu vārdu?",
    anonymous: "Nē, es nesaku savu vārdu",
    confidential: "Jā, tikai ombudam. Organizācija to nesaņem.",
    category: "Par ko tas ir?",
    what: "Kas notika?",
    whatHint: "Saviem vārdiem.",
    when: "Kad?",
    where: "Kur?",
    who: "Kas tur bija, kas par to zina?",
    urgent: "Tas ir steidzami: kāds ir briesmās vai pierādījumi drīz pazudīs",
    involved: "Kas nedrīkst uzzināt par šo ziņojumu?",
    involvedHint: "Kuru šeit atzīmējat, tas nevar redzēt, ka ziņojums pastāv.",
    name: "Jūsu vārds",
    contact: "Kā jūs sasniegt",
    contactHint: "Tikai tad, ja izvēlējāties nosaukt savu vārdu.",
    files: "Datnes",
    filesHint: (count, megabytes) =>
      `Lielākais datņu skaits: ${count}, katra līdz ${megabytes} MB. Slēptos datus izņem, datnes nosaukumu arī. To, ko nevar droši iztīrīt, nesūta tālāk, un jums to pasaka.`,
    send: "Sūtīt ziņojumu",
    sending:
      "Lēnā savienojumā sūtīšana prasa laiku. Ja tā pārtrūkst, sūtiet vēlreiz: kods paliek tas pats, un nekas nepienāk divreiz.",
    broken: "Savienojums pārtrūka. Nekas nav zudis: sūtiet vēlreiz. Kods paliek tas pats.",
    filesAgain: "Jūsu teksts vēl ir šeit. Datnes jāizvēlas no jauna.",
    refusedForm: "Ziņojums vēl nav nosūtīts.",
    errors: {
      what: "Uzrakstiet, kas notika.",
      category: "Izvēlieties, par ko tas ir.",
      identity: "Izvēlieties, vai nosaucat savu vārdu.",
      involved: "Atzīmētais vārds vairs nav sarakstā. Apskatiet sarakstu vēlreiz.",
      token: "Šī lapa bija atvērta pārāk ilgi. Jūsu teksts vēl ir šeit: sūtiet to vēlreiz.",
      code: "Šīs veidlapas kodu mēs neizdevām. Šeit ir jauns: pierakstiet to.",
      nobody:
        "Jūs atzīmējāt visus, kas varētu lasīt ziņojumu. Noņemiet atzīmi tam, no kā baidāties vismazāk, vai ziņojiet iestādei.",
      field: (name) => `Pārāk garš: ${name}.`,
      patience: (seconds) =>
        `Šobrīd pienāk ļoti daudz ziņojumu, tāpēc jūsu ziņojumam mazliet jāgaida. Jūsu teksts un kods paliek šeit. Uzgaidiet ${
          wait(seconds)
        }, tad sūtiet to vēlreiz no šīs lapas. Bez datnēm tas tiek cauri ātrāk.`,
    },
  },

  questions: {
    when: (answer) => `Ja “${answer}”:`,
    others: "Kāds cits",
    dateHint: "Gads, mēnesis un diena, piemēram, 2026-11-23. Atstājiet tukšu, ja nezināt dienu.",
    errors: {
      missing: (question) => `Atbildiet arī uz šo: ${question}`,
      choice: (question) => `Izvēlieties vienu no atbildēm: ${question}`,
      date: (question) => `Rakstiet dienu kā gadu, mēnesi un dienu: ${question}`,
    },
    builtIn: {
      going: "Vai tas vēl turpinās?",
      told: "Vai esat kādam organizācijā to teicis?",
      toldWhom: "Kam, un kas tad notika?",
      yes: "Jā",
      no: "Nē",
      unknown: "Es nezinu",
      amount: "Par cik lielu naudu ir runa vai par kādām lietām?",
      hidden: "Kā to slēpj?",
      gift: "Kas ko kam deva un par ko?",
      often: "Cik bieži tas ir noticis?",
      danger: "Kas var notikt un ar ko?",
      object: "Kura iekārta, prece vai vieta tā ir?",
      waste: "Kas noplūda vai tika izmests un kur?",
      muchWaste: "Cik daudz tā ir aptuveni?",
      data: "Kam pieder šie dati, un kādi dati tie ir?",
      seen: "Kas varēja tos redzēt?",
      companies: "Kuri uzņēmumi piedalās?",
      agreed: "Par ko tie vienojās?",
      rule: "Kurš noteikums tika pārkāpts, ja zināt?",
    },
  },

  sent: {
    title: "Jūsu ziņojums ir saņemts",
    edited:
      "Tas jau bija saņemts iepriekš. Kopš tā laika mainītais netika pieņemts: atveriet savu pastkasti un uzrakstiet to kā ziņu.",
    keep: "Saglabājiet šo kodu",
    keepWhy:
      "Ar to jūs lasāt atbildi. Bez tā mēs nevaram atrast jūsu ziņojumu, un neviens nevar jums to atsūtīt.",
    open: "Atvērt pastkasti tagad",
    next: "Kas notiek tagad",
    nextItems: [
      "7 dienu laikā ombuds apstiprina, ka ziņojums ir saņemts.",
      "Ombuds var jums ko jautāt. Šad tad atgriezieties ar kodu.",
      "3 mēnešu laikā jums pasaka, kas ir darīts.",
    ],
    print:
      "Šo lapu varat izdrukāt: uz papīra ir tikai kods. Glabājiet to tur, kur neviens neskatās.",
  },

  files,

  categories: {
    fraud: "Krāpšana vai zādzība",
    corruption: "Korupcija vai kukuļi",
    harassment: "Aizskaršana vai diskriminācija",
    safety: "Cilvēku vai preču drošība",
    environment: "Vide",
    privacy: "Privātums un dati",
    competition: "Konkurences tiesības",
    other: "Kas cits",
  },

  removedCategories: {
    person: "cilvēku vārdi",
    place: "vieta, kur tā tapusi",
    time: "kad tā tapusi vai mainīta",
    device: "kamera, tālrunis vai printeris",
    software: "programmas un ceļi",
    history: "agrākas versijas un labojumu pēdas",
    hidden: "slēpts saturs",
  },

  receipt: {
    title: "Atveriet savu ziņojumu",
    label: "Jūsu kods",
    hint: "20 burti un cipari. Lielie burti, atstarpes un svītras neko nemaina.",
    open: "Atvērt",
    errors: {
      length: "Kodā ir 20 burti un cipari. Salīdziniet to ar savu pierakstu.",
      symbols: (group) =>
        group
          ? `${group}. grupā ir zīme, kādas nav nevienā kodā. Salīdziniet to ar savu pierakstu.`
          : "Ir zīme, kādas nav nevienā kodā. Salīdziniet to ar savu pierakstu.",
      slip: (group) =>
        group
          ? `Ir kļūda, visticamāk, ${group}. grupā. Salīdziniet to ar savu pierakstu.`
          : "Ir vairāk nekā viena kļūda. Salīdziniet katru grupu ar savu pierakstu.",
      unknown:
        "Šis kods neko neatver. Varbūt ziņojums netika nosūtīts, vai arī tas tika izdzēsts, jo beidzās tā laiks. Salīdziniet kodu ar savu pierakstu.",
      token: "Šī lapa bija atvērta pārāk ilgi. Mēģiniet vēlreiz.",
      patience: (seconds) =>
        `Šobrīd kodus mēģina ļoti daudz cilvēku. Jūsu kods paliek šeit. Uzgaidiet ${
          wait(seconds)
        }, tad nospiediet pogu vēlreiz.`,
    },
    ended: "Jūsu apmeklējums ir beidzies. Ievadiet kodu vēlreiz.",
  },

  inbox: {
    title: "Jūsu ziņojums",
    status: "Stāvoklis",
    received: "Saņemts",
    acknowledgeBy: "Apstiprinājums līdz",
    feedbackBy: "Atbilde līdz",
    yourReport: "Ko jūs rakstījāt",
    dialogue: "Ziņas",
    none: "Vēl nav nevienas ziņas. Atgriezieties ar savu kodu.",
    you: "Jūs",
    ombudsman: "Ombuds",
    write: "Rakstīt ziņu",
    text: "Ziņa",
    send: "Sūtīt",
    sent: "Jūsu ziņa ir nosūtīta.",
    leave: "Beigt apmeklējumu",
    empty: "Uzrakstiet kaut ko vai izvēlieties datni.",
    gone: "Šī ziņojuma vairs nav: tā laiks beidzās, un tas tika izdzēsts.",
    idle: "Šī lapa aizveras pēc 15 minūtēm bez klikšķa. Garu tekstu labāk vispirms rakstiet citur.",
  },

  left: {
    title: "Jūs esat izgājis",
    text:
      "Šajā vietnē nekas no šī apmeklējuma nav palicis. Pārlūka vēsture vēl var rādīt, ka bijāt šeit.",
    on: "Tālāk uz laikapstākļu lapu",
  },

  statuses: {
    new: "saņemts",
    assigned: "pie advokāta",
    acknowledged: "apstiprināts",
    investigating: "tiek izskatīts",
    awaiting_reporter: "gaida jūs",
    closed: "slēgts",
    archived: "arhivēts",
  },

  help,

  error: {
    title: {
      400: "Mēs nevarējām to izlasīt",
      403: "No turienes nav atļauts",
      404: "Šādas lapas nav",
      405: "Tas šeit nedarbojas",
      413: "Pārāk liels",
      422: "Kaut kā trūkst",
      429: "Pārāk daudz uzreiz",
      500: "Šeit kaut kas nogāja greizi",
      503: "Pašlaik ir pārāk liela noslodze",
    },
    text: {
      400:
        "Pienākušais bija bojāts vai nebija domāts šai lapai. Nekas netika saglabāts. Ejiet atpakaļ un mēģiniet vēlreiz.",
      403: "Veidlapa tika sūtīta no citas vietnes. Nekas netika saglabāts.",
      404: "Varbūt adrese ir nepareizi uzrakstīta, vai lapas vairs nav.",
      405: "Šī adrese gaida cita veida pieprasījumu.",
      413:
        "Jūsu sūtītais ir lielāks, nekā šī lapa pieņem. Nekas netika saglabāts. Ejiet atpakaļ, ņemiet mazāk vai mazākas datnes un sūtiet vēlreiz.",
      422: "Ejiet atpakaļ un mēģiniet vēlreiz.",
      429: "Mazliet pagaidiet un mēģiniet vēlreiz. Nekas nav zudis.",
      500:
        "Tā ir mūsu vaina, ne jūsu. Nekas netika saglabāts, ja vien neredzējāt apstiprinājumu. Ejiet atpakaļ un sūtiet vēlreiz: tas pats kods nekad neizveido otru ziņojumu.",
      503:
        "Šobrīd šeit ir pārāk daudz cilvēku, vai daļa vietnes tiek labota. Tikko sūtītais netika saglabāts. Uzgaidiet minūti, tad mēģiniet vēlreiz.",
    },
    kept: "Jūsu rakstītais ir saglabāts šajā lapā. Datnes vēlāk jāizvēlas no jauna.",
    written: "Ko jūs rakstījāt",
    again: "Sūtīt vēlreiz",
    back: "Uz sākumlapu",
    id: "Ja lūdzat palīdzību, nosauciet šo numuru:",
  },

  closing: {
    title: "Kā tas beidzās",
    outcomes: {
      confirmed: "Tas, par ko ziņojāt, apstiprinājās.",
      partly: "Daļa no tā, par ko ziņojāt, apstiprinājās.",
      unfounded: "To, par ko ziņojāt, nevarēja apstiprināt.",
      other: "Lieta beidzās citādi.",
      unstated: "",
    },
    fresh: "jauns",
  },

  draft: {
    title: "Jūsu melnraksts",
    keep: "Glabāt kā melnrakstu",
    keepHint:
      "Melnraksts netiek sūtīts: neviens, izņemot jūs, to nevar lasīt. Ar kodu jūs turpināt vēlāk jebkurā ierīcē un pievienojat datnes pa vienai. Tas palīdz lēnā savienojumā.",
    kept: "Jūsu melnraksts ir saglabāts. Tas nav nosūtīts: neviens, izņemot jūs, to nevar lasīt.",
    until: (day) => `Nosūtiet to pirms šīs dienas: ${day}. Tajā dienā to izdzēš.`,
    notKept: "Melnraksts vēl nav saglabāts.",
    noRoom:
      "Šobrīd nav vietas vēl vienam melnrakstam. Jūsu teksts joprojām ir šajā lapā. Sūtiet ziņojumu tagad vai mēģiniet vēlreiz pēc stundas.",
    tooLong: "Melnrakstam tas ir pārāk daudz teksta. Saīsiniet to vai sūtiet ziņojumu tagad.",
    files: "Šī melnraksta datnes",
    none:
      "Vēl nav nevienas datnes. Izvēlieties vienu veidlapā, tad saglabājiet melnrakstu. Pēc tam izvēlieties nākamo.",
    remove: (file) => `Izņemt ${file}`,
    sendAgain: "Kaut kas mainījās tajā pašā brīdī. Jūsu teksts vēl ir šeit: sūtiet to vēlreiz.",
  },

  parts: {
    title: "Vai datne netiek cauri?",
    smaller: "Mazāks attēls tiek cauri vieglāk: uztaisiet tā ekrānuzņēmumu un sūtiet to.",
    script:
      "Kur skripti ir atļauti, šī lapa pati sadala lielu datni mazās daļās. Ja savienojums pārtrūkst, tā turpina no tās pašas vietas.",
    how:
      "Bez skriptiem sadaliet datni daļās datorā, piemēram, ar 7-Zip. Ierakstiet šeit, kura daļa tā ir, izvēlieties šo daļu zemāk un saglabājiet melnrakstu. To pašu dariet ar katru daļu. Kad visas ir saņemtas, mēs tās saliekam kopā un iztīrām datni.",
    part: "Šīs daļas numurs",
    parts: "Daļu skaits kopā",
    arrived: (parts) => `No datnes, kas nāk pa daļām, ir saņemtas šīs: ${parts}.`,
    next: (part) => `Nākamā: ${part}. daļa.`,
    same: "Izvēlieties to pašu datni vēlreiz, un tā turpina no tās pašas vietas.",
    drop: "Aizmirst šīs daļas",
    errors: {
      number: "Ierakstiet ar cipariem, kura daļa tā ir un cik to ir.",
      size: (most) => `Daļa var būt ne lielāka par ${most}. Sadaliet datni mazākās daļās.`,
      other: "Šeit jau ir citas datnes daļas. Nosūtiet pārējās vai vispirms aizmirstiet tās.",
      unfinished:
        "Nav saņemtas visas jūsu datnes daļas. Nosūtiet pārējās vai aizmirstiet tās. Tad sūtiet ziņojumu.",
    },
    sending: "Datne tiek sūtīta mazās daļās. Atstājiet šo lapu atvērtu.",
    waiting: "Savienojums pārtrūka. Tas turpināsies pats. Atstājiet šo lapu atvērtu.",
  },

  proof: {
    title: "Iesniegšanas pierādījums",
    what:
      "Divas mazas datnes vēlāk pierāda, par ko jūs ziņojāt, kur un kurā dienā. Pierādījums viens pats neko nepasaka. Tas runā tikai ar savu atslēgu: glabājiet tos atsevišķi vai neglabājiet atslēgu nemaz.",
    get: "Saglabāt pierādījumu",
    key: "Saglabāt tā atslēgu",
    check: "Ikviens var tos pārbaudīt bez mums, arī kad ziņojums sen ir izdzēsts:",
  },

  newCode: {
    title: "Vai kāds redzēja jūsu kodu?",
    how:
      "Šeit ir jauns kods. Vispirms pierakstiet to. Tad nospiediet pogu: no tā brīža vecais kods neko neatver.",
    change: "Lietot jauno kodu",
    done: "Jūsu jaunais kods",
    doneWhy:
      "Vecais kods vairs neko neatver, un citas ierīces, kas bija iekšā, ir ārā. Saglabājiet šo.",
    back: "Atpakaļ uz ziņojumu",
  },
};
