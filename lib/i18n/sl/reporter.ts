import type { ReporterTranslation } from "../catalogues.ts";
import { plural } from "../formats.ts";
import { files } from "./files.ts";
import { help } from "./help.ts";

/** No native reader has read this translation yet. */
export const proofread = false;

const wait = (seconds: number) =>
  plural("sl", seconds, {
    one: "# sekundo",
    two: "# sekundi",
    few: "# sekunde",
    other: "# sekund",
  });

/** What a reporter reads, in Slovenian. */
export const reporter: ReporterTranslation = {
  product: "Ombud",
  leave: "Hitro zapusti",
  otherLanguage: "Jezik",
  notProofread: "Tega prevoda še ni prebral nihče, čigar materni jezik je slovenščina.",
  skip: "Skoči na besedilo",

  start: {
    title: "Varno prijavite nepravilnost",
    lead:
      "Pri delu ste videli nekaj slabega. Tukaj lahko to poveste odvetniku, svojega imena pa vam ni treba povedati. Odvetnik je ombudsman organizacije, a ni njen del.",
    choose: "Izberite organizacijo",
    back: "Imam kodo",
    backText: "Preberite odgovor na prijavo ali jo dopolnite.",
    protects: "Kaj ta portal naredi za vas",
    protectsItems: [
      "Ne vprašamo po imenu, e-poštnem naslovu ali telefonski številki.",
      "Vaš omrežni naslov se nikjer ne shrani, vaš brskalnik prav tako ne.",
      "Kar napišete, se šifrira. Kdor upravlja strežnike, tega ne more brati.",
      "Iz vaših datotek odstranimo skrite podatke, na primer imena, kraj in fotoaparat. Pokažemo vam, kaj smo odstranili.",
      "S kodo lahko govorite z ombudsmanom, ne da bi povedali, kdo ste.",
    ],
    protectsNot: "Česa ne more",
    protectsNotItems: [
      "Računalnik ali omrežje delodajalca lahko zapiše, katere strani odpirate. Vzemite svoj telefon, zunaj službe.",
      "To, kar pišete, lahko pokaže, kdo ste. Izpustite, kar lahko veste samo vi, ali povejte ombudsmanu, naj tega ne da naprej.",
      "Iz datotek odstranimo skrite podatke, ne pa tega, kar se v njih vidi ali sliši.",
    ],
  },

  org: {
    report: "Vloži prijavo",
    before: "Dobro je vedeti pred prijavo",
    inbox: "Imam kodo",
    steps: [
      "Napišite, kaj se je zgodilo. To traja deset minut, imena pa vam ni treba povedati.",
      "Shranite kodo, ki jo dobite. To je edina pot nazaj do vaše prijave.",
      "V 7 dneh ombudsman potrdi, da je prijava prispela. V 3 mesecih po tem izveste, kaj je bilo narejeno.",
    ],
    who:
      "Prijava gre ombudsmanu, odvetniku zunaj organizacije. Osebe, ki jih navedete kot vpletene, je ne dobijo.",
    authorities: "Prijavite lahko tudi enemu od teh organov",
  },

  report: {
    title: "Vaša prijava",
    codeTitle: "Vaša koda",
    codeWhy:
      "Zapišite jo takoj. Odpre odgovore na vašo prijavo in nihče vam ne more dati druge. Polovica ljudi svojo izgubi.",
    required: "Izpolniti je treba samo to, kar je označeno z *.",
    identity: "Želite povedati svoje ime?",
    anonymous: "Ne, imena ne povem",
    confidential: "Da, vendar samo ombudsmanu. Organizacija ga ne dobi.",
    category: "Za kaj gre?",
    what: "Kaj se je zgodilo?",
    whatHint: "S svojimi besedami.",
    when: "Kdaj?",
    where: "Kje?",
    who: "Kdo je bil zraven, kdo za to ve?",
    urgent: "Nujno je: nekdo je v nevarnosti ali bodo dokazi izginili",
    involved: "Kdo ne sme izvedeti za to prijavo?",
    involvedHint: "Oseba, ki jo tukaj označite, ne more videti, da prijava obstaja.",
    name: "Vaše ime",
    contact: "Kako vas dosežemo",
    contactHint: "Samo če ste se odločili povedati svoje ime.",
    files: "Datoteke",
    filesHint: (count, megabytes) =>
      `Število datotek: največ ${count}, vsaka do ${megabytes} MB. Skriti podatki se odstranijo, ime datoteke tudi. Kar se ne da zanesljivo očistiti, se ne da naprej, in to vam povemo.`,
    send: "Pošlji prijavo",
    sending:
      "Na počasni povezavi pošiljanje traja. Če se prekine, pošljite znova: koda ostane ista in nič ne prispe dvakrat.",
    broken: "Povezava se je prekinila. Nič ni izgubljeno: pošljite znova. Koda ostane ista.",
    filesAgain: "Vaše besedilo je še tukaj. Datoteke je treba izbrati znova.",
    refusedForm: "Prijava še ni bila poslana.",
    errors: {
      what: "Napišite, kaj se je zgodilo.",
      category: "Izberite, za kaj gre.",
      identity: "Izberite, ali boste povedali svoje ime.",
      involved: "Označenega imena ni več na seznamu. Poglejte seznam znova.",
      token: "Ta stran je bila predolgo odprta. Vaše besedilo je še tukaj: pošljite ga znova.",
      code: "Koda tega obrazca ni od nas. Tukaj je nova: zapišite jo.",
      nobody:
        "Označili ste vse, ki bi lahko brali prijavo. Odstranite oznako pri tistem, ki se ga najmanj bojite, ali se obrnite na organ.",
      field: (name) => `Predolgo: ${name}.`,
      patience: (seconds) =>
        `Pravkar prihaja zelo veliko prijav, zato mora vaša malo počakati. Vaše besedilo in vaša koda ostaneta tukaj. Počakajte ${
          wait(seconds)
        }, nato jo s te strani pošljite znova. Brez datotek gre prej skozi.`,
    },
  },

  questions: {
    when: (answer) => `Če »${answer}«:`,
    others: "Nekdo drug",
    dateHint: "Leto, mesec in dan, na primer 2026-11-23. Pustite prazno, če dneva ne veste.",
    errors: {
      missing: (question) => `Odgovorite tudi na to: ${question}`,
      choice: (question) => `Izberite enega od odgovorov: ${question}`,
      date: (question) => `Napišite dan kot leto, mesec in dan: ${question}`,
    },
    builtIn: {
      going: "Ali se to še dogaja?",
      told: "Ste to povedali komu v organizaciji?",
      toldWhom: "Komu, in kaj se je zgodilo potem?",
      yes: "Da",
      no: "Ne",
      unknown: "Ne vem",
      amount: "Za koliko denarja gre ali za katere stvari?",
      hidden: "Kako se to skriva?",
      gift: "Kdo je komu kaj dal, in za kaj?",
      often: "Kolikokrat se je zgodilo?",
      danger: "Kaj se lahko zgodi, in komu?",
      object: "Za kateri stroj, izdelek ali kraj gre?",
      waste: "Kaj je ušlo ali je bilo odvrženo, in kje?",
      muchWaste: "Koliko je tega, približno?",
      data: "Čigavi so podatki, in kakšni?",
      seen: "Kdo jih je lahko videl?",
      companies: "Katera podjetja sodelujejo?",
      agreed: "O čem so se dogovorila?",
      rule: "Katero pravilo je bilo kršeno, če veste?",
    },
  },

  sent: {
    title: "Vaša prijava je prispela",
    edited:
      "Prispela je že prej. Kar ste od takrat spremenili, ni bilo prevzeto: odprite svoj nabiralnik in to napišite v sporočilu.",
    keep: "Shranite to kodo",
    keepWhy:
      "Z njo preberete odgovor. Brez nje vaše prijave ne moremo najti in nihče vam je ne more poslati.",
    open: "Odpri moj nabiralnik",
    next: "Kaj se zgodi zdaj",
    nextItems: [
      "V 7 dneh ombudsman potrdi, da je prijava prispela.",
      "Ombudsman vas lahko kaj vpraša. Občasno se vrnite s kodo.",
      "V 3 mesecih izveste, kaj je bilo narejeno.",
    ],
    print:
      "To stran lahko natisnete: na papirju je samo koda. Hranite ga tam, kamor nihče ne gleda.",
  },

  files,

  categories: {
    fraud: "Goljufija ali kraja",
    corruption: "Korupcija ali podkupnine",
    harassment: "Nadlegovanje ali diskriminacija",
    safety: "Varnost ljudi ali izdelkov",
    environment: "Okolje",
    privacy: "Zasebnost in podatki",
    competition: "Pravo konkurence",
    other: "Nekaj drugega",
  },

  removedCategories: {
    person: "imena ljudi",
    place: "kraj, kjer je nastala",
    time: "kdaj je nastala ali bila spremenjena",
    device: "fotoaparat, telefon ali tiskalnik",
    software: "programi in poti",
    history: "prejšnje različice in sledi urejanja",
    hidden: "skrita vsebina",
  },

  receipt: {
    title: "Odprite svojo prijavo",
    label: "Vaša koda",
    hint: "20 črk in številk. Velike črke, presledki in vezaji niso pomembni.",
    open: "Odpri",
    errors: {
      length: "Koda ima 20 črk in številk. Primerjajte jo s svojim zapisom.",
      symbols: (group) =>
        group
          ? `V skupini ${group} je znak, ki ga nima nobena koda. Primerjajte jo s svojim zapisom.`
          : "Tu je znak, ki ga nima nobena koda. Primerjajte jo s svojim zapisom.",
      slip: (group) =>
        group
          ? `Tu je napaka, verjetno v skupini ${group}. Primerjajte jo s svojim zapisom.`
          : "Tu je več kot ena napaka. Primerjajte vsako skupino s svojim zapisom.",
      unknown:
        "Ta koda ne odpre ničesar. Morda prijava ni bila poslana ali pa je bila izbrisana, ker je njen čas potekel. Primerjajte kodo s svojim zapisom.",
      token: "Ta stran je bila predolgo odprta. Poskusite znova.",
      patience: (seconds) =>
        `Pravkar zelo veliko ljudi preizkuša kode. Vaša koda ostane tukaj. Počakajte ${
          wait(seconds)
        }, nato znova pritisnite gumb.`,
    },
    ended: "Vaš obisk se je končal. Vnesite kodo znova.",
  },

  inbox: {
    title: "Vaša prijava",
    status: "Stanje",
    received: "Prispela",
    acknowledgeBy: "Potrditev do",
    feedbackBy: "Odgovor do",
    yourReport: "Kaj ste napisali",
    dialogue: "Sporočila",
    none: "Sporočil še ni. Vrnite se s svojo kodo.",
    you: "Vi",
    ombudsman: "Vaš ombudsman",
    write: "Napišite sporočilo",
    text: "Sporočilo",
    send: "Pošlji",
    sent: "Vaše sporočilo je bilo poslano.",
    leave: "Končaj obisk",
    empty: "Napišite kaj ali izberite datoteko.",
    gone: "Te prijave ni več tukaj: njen čas je potekel in bila je izbrisana.",
    idle:
      "Ta stran se zapre po 15 minutah brez klika. Dolgo besedilo raje najprej napišite drugje.",
  },

  left: {
    title: "Zapustili ste stran",
    text:
      "Na tej strani od tega obiska ne ostane nič. Zgodovina brskalnika lahko še vedno pokaže, da ste bili tukaj.",
    on: "Naprej na stran o vremenu",
  },

  statuses: {
    new: "prispela",
    assigned: "pri odvetniku",
    acknowledged: "potrjena",
    investigating: "se preverja",
    awaiting_reporter: "čaka na vas",
    closed: "zaprta",
    archived: "arhivirana",
  },

  help,

  error: {
    title: {
      400: "Tega nismo mogli prebrati",
      403: "Od tam ni dovoljeno",
      404: "Take strani ni",
      405: "To tukaj ne deluje",
      413: "Preveliko",
      422: "Nekaj manjka",
      429: "Preveč naenkrat",
      500: "Tukaj nekaj ni uspelo",
      503: "Trenutno je gneča",
    },
    text: {
      400:
        "Kar je prispelo, je bilo poškodovano ali ni bilo za to stran. Nič ni bilo shranjeno. Vrnite se in poskusite znova.",
      403: "Obrazec je bil poslan z druge strani. Nič ni bilo shranjeno.",
      404: "Naslov je morda napačno napisan ali pa strani ni več.",
      405: "Ta naslov sprejema drugo vrsto zahteve.",
      413:
        "Kar ste poslali, je večje, kot ta stran sprejme. Nič ni bilo shranjeno. Vrnite se, vzemite manj datotek ali manjše in pošljite znova.",
      422: "Vrnite se in poskusite znova.",
      429: "Malo počakajte in poskusite znova. Nič ni izgubljeno.",
      500:
        "To je naša napaka, ne vaša. Nič ni bilo shranjeno, razen če ste videli potrditev. Vrnite se in pošljite znova: ista koda nikoli ne naredi druge prijave.",
      503:
        "Trenutno je tukaj preveč ljudi ali pa se del strani popravlja. Kar ste zdaj poslali, ni bilo shranjeno. Počakajte minuto, nato poskusite znova.",
    },
    kept: "Kar ste napisali, ostane na tej strani. Datoteke boste pozneje izbrali znova.",
    written: "Kaj ste napisali",
    again: "Pošlji znova",
    back: "Na začetno stran",
    id: "Če prosite za pomoč, navedite to številko:",
  },

  closing: {
    title: "Kako se je končalo",
    outcomes: {
      confirmed: "To, kar ste prijavili, je bilo potrjeno.",
      partly: "Del tega, kar ste prijavili, je bil potrjen.",
      unfounded: "Tega, kar ste prijavili, ni bilo mogoče potrditi.",
      other: "Primer se je končal drugače.",
      unstated: "",
    },
    fresh: "novo",
  },

  draft: {
    title: "Vaš osnutek",
    keep: "Shrani kot osnutek",
    keepHint:
      "Osnutek se ne pošlje: razen vas ga nihče ne more brati. S kodo nadaljujete pozneje, na kateri koli napravi, in dodajate datoteke eno za drugo. To pomaga na počasni povezavi.",
    kept: "Vaš osnutek je shranjen. Ni poslan: razen vas ga nihče ne more brati.",
    until: (day) => `Pošljite ga pred dnem ${day}. Na ta dan se izbriše.`,
    notKept: "Osnutek še ni bil shranjen.",
    noRoom:
      "Trenutno ni prostora za še en osnutek. Vaše besedilo je še na tej strani. Pošljite prijavo zdaj ali poskusite znova čez eno uro.",
    tooLong: "To je preveč besedila za osnutek. Skrajšajte ga ali pošljite prijavo zdaj.",
    files: "Datoteke tega osnutka",
    none: "Datotek še ni. Izberite eno v obrazcu, nato shranite osnutek. Potem izberite naslednjo.",
    remove: (file) => `Odstrani ${file}`,
    sendAgain:
      "V istem trenutku se je nekaj spremenilo. Vaše besedilo je še tukaj: pošljite ga znova.",
  },

  parts: {
    title: "Datoteka ne gre skozi?",
    smaller: "Manjša slika gre lažje skozi: naredite posnetek zaslona in pošljite tega.",
    script:
      "Kjer so skripti dovoljeni, ta stran sama razreže veliko datoteko na majhne dele. Ko se povezava prekine, nadaljuje tam, kjer je bila.",
    how:
      "Brez skriptov razrežite datoteko na dele na računalniku, na primer s programom 7-Zip. Sem napišite, kateri del je to, izberite ga spodaj in shranite osnutek. Enako naredite z vsakim delom. Ko prispejo vsi, jih sestavimo in datoteko očistimo.",
    part: "To je del številka",
    parts: "Delov skupaj",
    arrived: (parts) => `Od datoteke v delih so prispeli ti: ${parts}.`,
    next: (part) => `Naslednji: del ${part}.`,
    same: "Znova izberite isto datoteko in nadaljuje se tam, kjer je bilo.",
    drop: "Pozabi te dele",
    errors: {
      number: "S številkami napišite, kateri del je to in koliko jih je.",
      size: (most) => `Del ima lahko največ ${most}. Razrežite datoteko na manjše dele.`,
      other: "Deli druge datoteke so že tukaj. Pošljite njihov ostanek ali jih najprej pozabite.",
      unfinished:
        "Niso prispeli vsi deli vaše datoteke. Pošljite ostanek ali jih pozabite. Nato pošljite prijavo.",
    },
    sending: "Datoteka se pošilja v majhnih delih. Pustite to stran odprto.",
    waiting: "Povezava se je prekinila. Nadaljuje se samo. Pustite to stran odprto.",
  },

  proof: {
    title: "Dokaz o vložitvi",
    what:
      "Dve majhni datoteki pozneje dokažeta, kaj ste prijavili, kje in kateri dan. Sam dokaz ne pove ničesar. Govori šele s svojim ključem: hranite ju ločeno ali ključa ne hranite.",
    get: "Shrani dokaz",
    key: "Shrani njegov ključ",
    check: "Vsakdo ju lahko preveri brez nas, tudi ko je prijava že davno izbrisana:",
  },

  newCode: {
    title: "Je kdo videl vašo kodo?",
    how:
      "Tukaj je nova koda. Najprej jo zapišite. Nato pritisnite gumb: od tega trenutka stara koda ne odpre ničesar.",
    change: "Uporabi novo kodo",
    done: "Vaša nova koda",
    doneWhy:
      "Stara koda ne odpre ničesar več, druge naprave, ki so bile notri, pa so zunaj. Shranite to.",
    back: "Nazaj na prijavo",
  },
};
