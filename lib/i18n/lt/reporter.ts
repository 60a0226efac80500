import type { ReporterTranslation } from "../catalogues.ts";
import { plural } from "../formats.ts";
import { files } from "./files.ts";
import { help } from "./help.ts";

/** No native reader has read this translation yet. */
export const proofread = false;

const wait = (seconds: number) =>
  plural("lt", seconds, {
    one: "# sekundę",
    few: "# sekundes",
    many: "# sekundės",
    other: "# sekundžių",
  });

/** What a reporter reads, in Lithuanian. */
export const reporter: ReporterTranslation = {
  product: "Ombud",
  leave: "Greitai išeiti",
  otherLanguage: "Kalba",
  notProofread: "Šio vertimo dar neskaitė nė vienas žmogus, kuriam lietuvių kalba gimtoji.",
  skip: "Eiti prie teksto",

  start: {
    title: "Saugiai praneškite apie pažeidimą",
    lead:
      "Darbe matėte ką nors netinkamo. Čia galite apie tai papasakoti advokatui, nepasakydami savo vardo. Advokatas yra organizacijos ombudsmenas, o ne jos dalis.",
    choose: "Pasirinkite organizaciją",
    back: "Turiu kodą",
    backText: "Skaitykite atsakymą į pranešimą arba jį papildykite.",
    protects: "Ką šis portalas daro dėl jūsų",
    protectsItems: [
      "Neprašoma nei vardo, nei el. pašto, nei telefono numerio.",
      "Jūsų adresas tinkle niekur nesaugomas, naršyklė taip pat.",
      "Tai, ką rašote, užšifruojama. Serverių prižiūrėtojai to skaityti negali.",
      "Iš jūsų siunčiamų failų pašaliname paslėptus duomenis, pavyzdžiui, vardus, vietą ir fotoaparatą. Parodome, ką pašalinome.",
      "Su kodu galite kalbėtis su advokatu nepasakydami savo vardo.",
    ],
    protectsNot: "Ko jis negali",
    protectsNotItems: [
      "Darbdavio kompiuteris ar tinklas gali įrašyti, kuriuos puslapius atveriate. Naudokite savo telefoną, ne darbe.",
      "Tai, ką rašote, gali parodyti, kas esate. Nerašykite to, ką galite žinoti tik jūs, arba pasakykite advokatui, kad to perduoti negalima.",
      "Iš failų pašaliname paslėptus duomenis, o ne tai, kas juose matoma ar girdima.",
    ],
  },

  org: {
    report: "Pateikti pranešimą",
    before: "Ką verta žinoti prieš pranešant",
    inbox: "Turiu kodą",
    steps: [
      "Parašykite, kas įvyko. Tai trunka dešimt minučių, ir vardo sakyti nereikia.",
      "Išsaugokite gautą kodą. Tai vienintelis kelias atgal prie jūsų pranešimo.",
      "Per 7 dienas ombudsmenas patvirtina, kad pranešimas gautas. Per 3 mėnesius nuo tada jums pasakoma, kas padaryta.",
    ],
    who:
      "Pranešimą gauna ombudsmenas, advokatas ne iš organizacijos. Žmonės, kuriuos nurodote kaip susijusius, jo negauna.",
    authorities: "Taip pat galite pranešti vienai iš šių institucijų",
  },

  report: {
    title: "Jūsų pranešimas",
    codeTitle: "Jūsų kodas",
    codeWhy:
      "Užsirašykite jį dabar. Jis atveria atsakymus į jūsų pranešimą, ir niekas negali jums duoti kito. Pusė žmonių savo kodą pameta.",
    required: "Užpildyti būtina tik tai, kas pažymėta *.",
    identity: "Ar norite pasakyti savo vardą?",
    anonymous: "Ne, vardo nesakau",
    confidential: "Taip, tik ombudsmenui. Organizacija jo negauna.",
    category: "Apie ką tai?",
    what: "Kas įvyko?",
    whatHint: "Savais žodžiais.",
    when: "Kada?",
    where: "Kur?",
    who: "Kas ten buvo, kas apie tai žino?",
    urgent: "Skubu: kam nors gresia pavojus arba tuoj dings įrodymai",
    involved: "Kas neturi sužinoti apie šį pranešimą?",
    involvedHint: "Ką čia pažymite, tas negali matyti, kad pranešimas yra.",
    name: "Jūsų vardas",
    contact: "Kaip jus pasiekti",
    contactHint: "Tik jei pasirinkote pasakyti savo vardą.",
    files: "Failai",
    filesHint: (count, megabytes) =>
      `Daugiausia failų: ${count}, kiekvienas iki ${megabytes} MB. Paslėpti duomenys pašalinami, failo pavadinimas taip pat. Tai, ko negalima tikrai išvalyti, toliau nesiunčiama, ir jums apie tai pasakoma.`,
    send: "Siųsti pranešimą",
    sending:
      "Lėtu ryšiu siuntimas užtrunka. Jei jis nutrūksta, siųskite iš naujo: kodas lieka tas pats, ir niekas neateina du kartus.",
    broken: "Ryšys nutrūko. Niekas neprarasta: siųskite iš naujo. Kodas lieka tas pats.",
    filesAgain: "Jūsų tekstas vis dar čia. Failus reikia pasirinkti iš naujo.",
    refusedForm: "Pranešimas dar neišsiųstas.",
    errors: {
      what: "Parašykite, kas įvyko.",
      category: "Pasirinkite, apie ką tai.",
      identity: "Pasirinkite, ar sakote savo vardą.",
      involved: "Pažymėto vardo sąraše nebėra. Pažiūrėkite sąrašą dar kartą.",
      token:
        "Šis puslapis buvo atvertas per ilgai. Jūsų tekstas vis dar čia: siųskite jį iš naujo.",
      code: "Šios formos kodas ne mūsų išduotas. Štai naujas: užsirašykite jį.",
      nobody:
        "Pažymėjote visus, kas galėtų skaityti pranešimą. Nuimkite žymę nuo to, kurio bijote mažiausiai, arba praneškite institucijai.",
      field: (name) => `Per ilgas: ${name}.`,
      patience: (seconds) =>
        `Šiuo metu ateina labai daug pranešimų, todėl jūsiškis turi truputį palaukti. Jūsų tekstas ir kodas lieka čia. Palaukite ${
          wait(seconds)
        }, tada siųskite iš naujo iš šio puslapio. Be failų jis praeina greičiau.`,
    },
  },

  questions: {
    when: (answer) => `Jei „${answer}“:`,
    others: "Kas nors kitas",
    dateHint:
      "Metai, mėnuo ir diena, pavyzdžiui, 2026-11-23. Palikite tuščią, jei dienos nežinote.",
    errors: {
      missing: (question) => `Atsakykite ir į tai: ${question}`,
      choice: (question) => `Pasirinkite vieną iš atsakymų: ${question}`,
      date: (question) => `Parašykite metus, mėnesį ir dieną: ${question}`,
    },
    builtIn: {
      going: "Ar tai dar tęsiasi?",
      told: "Ar kam nors organizacijoje tai sakėte?",
      toldWhom: "Kam, ir kas tada įvyko?",
      yes: "Taip",
      no: "Ne",
      unknown: "Nežinau",
      amount: "Apie kiek pinigų kalbama arba apie kokius daiktus?",
      hidden: "Kaip tai slepiama?",
      gift: "Kas ką kam davė ir už ką?",
      often: "Kaip dažnai tai įvyko?",
      danger: "Kas gali nutikti ir kam?",
      object: "Kokia tai mašina, gaminys ar vieta?",
      waste: "Kas ištekėjo ar buvo išmesta ir kur?",
      muchWaste: "Kiek to maždaug yra?",
      data: "Kieno tai duomenys ir kokie duomenys?",
      seen: "Kas galėjo juos matyti?",
      companies: "Kurios įmonės dalyvauja?",
      agreed: "Dėl ko jos susitarė?",
      rule: "Kuri taisyklė pažeista, jei žinote?",
    },
  },

  sent: {
    title: "Jūsų pranešimas gautas",
    edited:
      "Jis jau buvo gautas anksčiau. Tai, ką nuo tada pakeitėte, nepriimta: atverkite savo dėžutę ir parašykite tai kaip žinutę.",
    keep: "Išsaugokite šį kodą",
    keepWhy:
      "Su juo skaitote atsakymą. Be jo negalime rasti jūsų pranešimo, ir niekas negali jums jo atsiųsti.",
    open: "Atverti dėžutę dabar",
    next: "Kas vyksta dabar",
    nextItems: [
      "Per 7 dienas ombudsmenas patvirtina, kad pranešimas gautas.",
      "Ombudsmenas gali jūsų ko nors paklausti. Kartais grįžkite su kodu.",
      "Per 3 mėnesius jums pasakoma, kas padaryta.",
    ],
    print:
      "Šį puslapį galite išspausdinti: popieriuje yra tik kodas. Laikykite jį ten, kur niekas nežiūri.",
  },

  files,

  categories: {
    fraud: "Sukčiavimas ar vagystė",
    corruption: "Korupcija ar kyšiai",
    harassment: "Priekabiavimas ar diskriminacija",
    safety: "Žmonių ar gaminių sauga",
    environment: "Aplinka",
    privacy: "Privatumas ir duomenys",
    competition: "Konkurencijos teisė",
    other: "Kas nors kita",
  },

  removedCategories: {
    person: "žmonių vardai",
    place: "vieta, kur jis padarytas",
    time: "kada jis padarytas ar pakeistas",
    device: "fotoaparatas, telefonas ar spausdintuvas",
    software: "programos ir keliai",
    history: "ankstesnės versijos ir taisymo pėdsakai",
    hidden: "paslėptas turinys",
  },

  receipt: {
    title: "Atverkite savo pranešimą",
    label: "Jūsų kodas",
    hint: "20 raidžių ir skaitmenų. Didžiosios raidės, tarpai ir brūkšniai nesvarbu.",
    open: "Atverti",
    errors: {
      length: "Kode yra 20 raidžių ir skaitmenų. Palyginkite jį su savo užrašu.",
      symbols: (group) =>
        group
          ? `Grupėje ${group} yra ženklas, kurio nėra jokiame kode. Palyginkite jį su savo užrašu.`
          : "Yra ženklas, kurio nėra jokiame kode. Palyginkite jį su savo užrašu.",
      slip: (group) =>
        group
          ? `Yra klaida, greičiausiai grupėje ${group}. Palyginkite jį su savo užrašu.`
          : "Yra daugiau nei viena klaida. Palyginkite kiekvieną grupę su savo užrašu.",
      unknown:
        "Šis kodas nieko neatveria. Galbūt pranešimas nebuvo išsiųstas arba buvo ištrintas, nes baigėsi jo laikas. Palyginkite kodą su savo užrašu.",
      token: "Šis puslapis buvo atvertas per ilgai. Bandykite dar kartą.",
      patience: (seconds) =>
        `Šiuo metu kodus bando labai daug žmonių. Jūsų kodas lieka čia. Palaukite ${
          wait(seconds)
        }, tada dar kartą paspauskite mygtuką.`,
    },
    ended: "Jūsų apsilankymas baigėsi. Įveskite kodą dar kartą.",
  },

  inbox: {
    title: "Jūsų pranešimas",
    status: "Būsena",
    received: "Gauta",
    acknowledgeBy: "Patvirtinimas iki",
    feedbackBy: "Atsakymas iki",
    yourReport: "Ką parašėte",
    dialogue: "Žinutės",
    none: "Žinučių dar nėra. Grįžkite su savo kodu.",
    you: "Jūs",
    ombudsman: "Ombudsmenas",
    write: "Rašyti žinutę",
    text: "Žinutė",
    send: "Siųsti",
    sent: "Jūsų žinutė išsiųsta.",
    leave: "Baigti apsilankymą",
    empty: "Parašykite ką nors arba pasirinkite failą.",
    gone: "Šio pranešimo čia nebėra: baigėsi jo laikas, ir jis ištrintas.",
    idle:
      "Šis puslapis užsidaro po 15 minučių be spustelėjimo. Ilgą tekstą geriau pirma rašykite kitur.",
  },

  left: {
    title: "Jūs išėjote",
    text:
      "Iš šio apsilankymo šioje svetainėje nieko neliko. Naršyklės istorija vis dar gali rodyti, kad čia buvote.",
    on: "Toliau į orų puslapį",
  },

  statuses: {
    new: "gautas",
    assigned: "pas advokatą",
    acknowledged: "patvirtintas",
    investigating: "nagrinėjamas",
    awaiting_reporter: "laukia jūsų",
    closed: "baigtas",
    archived: "archyvuotas",
  },

  help,

  error: {
    title: {
      400: "Negalėjome to perskaityti",
      403: "Iš ten neleidžiama",
      404: "Tokio puslapio nėra",
      405: "Tai čia neveikia",
      413: "Per didelis",
      422: "Kažko trūksta",
      429: "Per daug iš karto",
      500: "Čia kažkas nepavyko",
      503: "Dabar per didelė apkrova",
    },
    text: {
      400:
        "Tai, kas atėjo, buvo sugadinta arba skirta ne šiam puslapiui. Nieko neišsaugota. Grįžkite ir bandykite dar kartą.",
      403: "Forma išsiųsta iš kitos svetainės. Nieko neišsaugota.",
      404: "Galbūt adresas parašytas klaidingai arba puslapio nebėra.",
      405: "Šis adresas priima kitokią užklausą.",
      413:
        "Išsiuntėte daugiau, nei šis puslapis priima. Nieko neišsaugota. Grįžkite, imkite mažiau arba mažesnių failų ir siųskite iš naujo.",
      422: "Grįžkite ir bandykite dar kartą.",
      429: "Truputį palaukite ir bandykite dar kartą. Niekas neprarasta.",
      500:
        "Tai mūsų kaltė, ne jūsų. Nieko neišsaugota, nebent matėte patvirtinimą. Grįžkite ir siųskite iš naujo: tas pats kodas niekada nesukuria antro pranešimo.",
      503:
        "Šiuo metu čia per daug žmonių arba dalis svetainės taisoma. Tai, ką ką tik siuntėte, neišsaugota. Palaukite minutę, tada bandykite dar kartą.",
    },
    kept: "Tai, ką parašėte, liko šiame puslapyje. Failus vėliau reikia pasirinkti iš naujo.",
    written: "Ką parašėte",
    again: "Siųsti iš naujo",
    back: "Į pradžios puslapį",
    id: "Jei prašote pagalbos, pasakykite šį numerį:",
  },

  closing: {
    title: "Kaip tai baigėsi",
    outcomes: {
      confirmed: "Tai, apie ką pranešėte, pasitvirtino.",
      partly: "Dalis to, apie ką pranešėte, pasitvirtino.",
      unfounded: "To, apie ką pranešėte, patvirtinti nepavyko.",
      other: "Byla baigėsi kitaip.",
      unstated: "",
    },
    fresh: "nauja",
  },

  draft: {
    title: "Jūsų juodraštis",
    keep: "Laikyti juodraščiu",
    keepHint:
      "Juodraštis nesiunčiamas: niekas, išskyrus jus, negali jo skaityti. Su kodu tęsiate vėliau, bet kuriuo įrenginiu, ir pridedate failus po vieną. Tai padeda esant lėtam ryšiui.",
    kept: "Jūsų juodraštis išsaugotas. Jis neišsiųstas: niekas, išskyrus jus, negali jo skaityti.",
    until: (day) => `Išsiųskite jį iki šios dienos: ${day}. Tą dieną jis ištrinamas.`,
    notKept: "Juodraštis dar neišsaugotas.",
    noRoom:
      "Šiuo metu nėra vietos dar vienam juodraščiui. Jūsų tekstas vis dar šiame puslapyje. Siųskite pranešimą dabar arba bandykite po valandos.",
    tooLong: "Juodraščiui tai per daug teksto. Sutrumpinkite jį arba siųskite pranešimą dabar.",
    files: "Šio juodraščio failai",
    none:
      "Failų dar nėra. Pasirinkite vieną formoje, tada išsaugokite juodraštį. Paskui pasirinkite kitą.",
    remove: (file) => `Pašalinti ${file}`,
    sendAgain: "Tuo pačiu metu kažkas pasikeitė. Jūsų tekstas vis dar čia: siųskite jį iš naujo.",
  },

  parts: {
    title: "Failas nepraeina?",
    smaller: "Mažesnė nuotrauka praeina lengviau: padarykite jos ekrano nuotrauką ir siųskite ją.",
    script:
      "Kur scenarijai leidžiami, šis puslapis pats padalija didelį failą į mažas dalis. Ryšiui nutrūkus, jis tęsia nuo tos pačios vietos.",
    how:
      "Be scenarijų padalykite failą į dalis kompiuteriu, pavyzdžiui, su 7-Zip. Čia parašykite, kelinta tai dalis, žemiau pasirinkite tą dalį ir išsaugokite juodraštį. Tą patį darykite su kiekviena dalimi. Kai visos gautos, jas sudedame ir failą išvalome.",
    part: "Tai dalis numeris",
    parts: "Iš viso dalių",
    arrived: (parts) => `Iš failo, kuris ateina dalimis, gautos šios: ${parts}.`,
    next: (part) => `Toliau: dalis ${part}.`,
    same: "Pasirinkite tą patį failą dar kartą, ir jis tęsis nuo tos pačios vietos.",
    drop: "Pamiršti šias dalis",
    errors: {
      number: "Skaitmenimis parašykite, kelinta tai dalis ir kiek jų yra.",
      size: (most) => `Dalis gali būti ne didesnė kaip ${most}. Padalykite failą į mažesnes dalis.`,
      other: "Čia jau yra kito failo dalių. Išsiųskite likusias arba pirma jas pamirškite.",
      unfinished:
        "Gautos ne visos jūsų failo dalys. Išsiųskite likusias arba jas pamirškite. Tada siųskite pranešimą.",
    },
    sending: "Failas siunčiamas mažomis dalimis. Palikite šį puslapį atvertą.",
    waiting: "Ryšys nutrūko. Tai tęsis savaime. Palikite šį puslapį atvertą.",
  },

  proof: {
    title: "Pateikimo įrodymas",
    what:
      "Du maži failai vėliau įrodo, apie ką pranešėte, kur ir kurią dieną. Vienas įrodymas nieko nepasako. Jis prabyla tik su savo raktu: laikykite juos atskirai arba rakto visai nelaikykite.",
    get: "Išsaugoti įrodymą",
    key: "Išsaugoti jo raktą",
    check: "Kiekvienas gali juos patikrinti be mūsų, net kai pranešimas seniai ištrintas:",
  },

  newCode: {
    title: "Ar kas nors matė jūsų kodą?",
    how:
      "Štai naujas kodas. Pirma jį užsirašykite. Tada paspauskite mygtuką: nuo tos akimirkos senasis kodas nieko neatveria.",
    change: "Naudoti naują kodą",
    done: "Jūsų naujas kodas",
    doneWhy:
      "Senasis kodas nieko nebeatveria, o kiti įrenginiai, kurie buvo viduje, nebeįleidžiami. Išsaugokite šį.",
    back: "Atgal prie pranešimo",
  },
};
