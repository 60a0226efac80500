import type { ReporterTranslation } from "../catalogues.ts";
import { plural } from "../formats.ts";
import { files } from "./files.ts";
import { help } from "./help.ts";

/** No native reader has read this translation yet. */
export const proofread = false;

const wait = (seconds: number) =>
  plural("hr", seconds, { one: "# sekundu", few: "# sekunde", other: "# sekundi" });

/** What a reporter reads, in Croatian. */
export const reporter: ReporterTranslation = {
  product: "Ombud",
  leave: "Brzo izađi",
  otherLanguage: "Jezik",
  notProofread: "Ovaj prijevod još nije pročitao nitko kome je hrvatski materinski jezik.",
  skip: "Prijeđi na tekst",

  start: {
    title: "Sigurno prijavite nepravilnost",
    lead:
      "Vidjeli ste nešto loše na poslu. Ovdje to možete reći odvjetniku, a ne morate reći svoje ime. Odvjetnik je ombudsman organizacije, ali joj ne pripada.",
    choose: "Odaberite organizaciju",
    back: "Imam kod",
    backText: "Pročitajte odgovor na prijavu ili je dopunite.",
    protects: "Što ovaj portal čini za vas",
    protectsItems: [
      "Ne pitamo za ime, adresu e-pošte ni broj telefona.",
      "Vaša mrežna adresa nigdje se ne sprema, a ni vaš preglednik.",
      "Ono što napišete šifrira se. Oni koji vode poslužitelje ne mogu to pročitati.",
      "Iz vaših datoteka uklanjamo skrivene podatke, kao što su imena, mjesto i fotoaparat. Pokazujemo vam što smo uklonili.",
      "Pomoću koda možete razgovarati s ombudsmanom, a da ne kažete tko ste.",
    ],
    protectsNot: "Što ne može",
    protectsNotItems: [
      "Računalo ili mreža vašeg poslodavca može bilježiti koje stranice otvarate. Uzmite vlastiti telefon, izvan posla.",
      "Ono što pišete može pokazati tko ste. Izostavite ono što samo vi možete znati ili recite ombudsmanu da to ne daje dalje.",
      "Iz datoteka uklanjamo skrivene podatke, a ne ono što se u njima vidi ili čuje.",
    ],
  },

  org: {
    report: "Podnesi prijavu",
    before: "Dobro je znati prije prijave",
    inbox: "Imam kod",
    steps: [
      "Napišite što se dogodilo. To traje deset minuta, a ime ne morate dati.",
      "Sačuvajte kod koji dobijete. To je jedini put natrag do vaše prijave.",
      "U roku od 7 dana ombudsman potvrđuje da je prijava stigla. U 3 mjeseca nakon toga saznat ćete što je učinjeno.",
    ],
    who:
      "Prijava ide ombudsmanu, odvjetniku izvan organizacije. Osobe koje navedete kao umiješane ne dobivaju je.",
    authorities: "Možete prijaviti i jednom od ovih tijela",
  },

  report: {
    title: "Vaša prijava",
    codeTitle: "Vaš kod",
    codeWhy:
      "Zapišite ga odmah. On otvara odgovore na vašu prijavu, a nitko vam ne može dati drugi. Polovica ljudi izgubi svoj.",
    required: "Ispuniti treba samo ono što je označeno s *.",
    identity: "Želite li reći svoje ime?",
    anonymous: "Ne, ne dajem ime",
    confidential: "Da, ali samo ombudsmanu. Organizacija ga ne dobiva.",
    category: "O čemu je riječ?",
    what: "Što se dogodilo?",
    whatHint: "Svojim riječima.",
    when: "Kada?",
    where: "Gdje?",
    who: "Tko je bio ondje, tko zna za to?",
    urgent: "Hitno je: netko je u opasnosti ili će dokazi nestati",
    involved: "Tko ne smije saznati za ovu prijavu?",
    involvedHint: "Osoba koju ovdje označite ne može vidjeti da prijava postoji.",
    name: "Vaše ime",
    contact: "Kako vas možemo dobiti",
    contactHint: "Samo ako ste odlučili reći svoje ime.",
    files: "Datoteke",
    filesHint: (count, megabytes) =>
      `Broj datoteka: najviše ${count}, svaka do ${megabytes} MB. Skriveni podaci uklanjaju se, a i naziv datoteke. Što se ne može sigurno očistiti, ne daje se dalje, i to vam se kaže.`,
    send: "Pošalji prijavu",
    sending:
      "Na sporoj vezi slanje traje. Ako se prekine, pošaljite ponovno: kod ostaje isti i ništa ne stiže dvaput.",
    broken: "Veza se prekinula. Ništa nije izgubljeno: pošaljite ponovno. Kod ostaje isti.",
    filesAgain: "Vaš je tekst još ovdje. Datoteke treba odabrati ponovno.",
    refusedForm: "Prijava još nije poslana.",
    errors: {
      what: "Napišite što se dogodilo.",
      category: "Odaberite o čemu je riječ.",
      identity: "Odaberite hoćete li reći svoje ime.",
      involved: "Označeno ime više nije na popisu. Pogledajte popis ponovno.",
      token: "Ova je stranica bila predugo otvorena. Vaš je tekst još ovdje: pošaljite ga ponovno.",
      code: "Kod ovog obrasca nije od nas. Ovdje je novi: zapišite ga.",
      nobody:
        "Označili ste sve koji bi mogli čitati prijavu. Maknite oznaku kod onoga koga se najmanje bojite ili se obratite tijelu.",
      field: (name) => `Predugo: ${name}.`,
      patience: (seconds) =>
        `Upravo stiže vrlo mnogo prijava pa vaša mora malo pričekati. Vaš tekst i vaš kod ostaju ovdje. Pričekajte ${
          wait(seconds)
        }, zatim je pošaljite ponovno s ove stranice. Bez datoteka prolazi prije.`,
    },
  },

  questions: {
    when: (answer) => `Ako „${answer}”:`,
    others: "Netko drugi",
    dateHint: "Godina, mjesec i dan, na primjer 2026-11-23. Ostavite prazno ako ne znate dan.",
    errors: {
      missing: (question) => `Odgovorite i na ovo: ${question}`,
      choice: (question) => `Odaberite jedan od odgovora: ${question}`,
      date: (question) => `Napišite dan kao godinu, mjesec i dan: ${question}`,
    },
    builtIn: {
      going: "Događa li se to još?",
      told: "Jeste li to rekli nekome u organizaciji?",
      toldWhom: "Kome, i što se dogodilo zatim?",
      yes: "Da",
      no: "Ne",
      unknown: "Ne znam",
      amount: "O koliko je novca riječ, ili o kojim stvarima?",
      hidden: "Kako se to skriva?",
      gift: "Tko je što kome dao, i za što?",
      often: "Koliko se puta dogodilo?",
      danger: "Što se može dogoditi, i kome?",
      object: "O kojem je stroju, proizvodu ili mjestu riječ?",
      waste: "Što je isteklo ili je bačeno, i gdje?",
      muchWaste: "Koliko je toga, otprilike?",
      data: "Čiji su to podaci, i kakvi?",
      seen: "Tko ih je mogao vidjeti?",
      companies: "Koje tvrtke sudjeluju?",
      agreed: "O čemu su se dogovorile?",
      rule: "Koje je pravilo prekršeno, ako znate?",
    },
  },

  sent: {
    title: "Vaša je prijava stigla",
    edited:
      "Stigla je već prije. Ono što ste otada promijenili nije preuzeto: otvorite svoj sandučić i napišite to u poruci.",
    keep: "Sačuvajte ovaj kod",
    keepWhy:
      "Njime čitate odgovor. Bez njega ne možemo naći vašu prijavu i nitko vam ga ne može poslati.",
    open: "Otvori moj sandučić",
    next: "Što se sada događa",
    nextItems: [
      "U roku od 7 dana ombudsman potvrđuje da je prijava stigla.",
      "Ombudsman vas može nešto pitati. Vratite se s kodom s vremena na vrijeme.",
      "U roku od 3 mjeseca saznat ćete što je učinjeno.",
    ],
    print:
      "Ovu stranicu možete ispisati: na papiru je samo kod. Držite ga ondje gdje nitko ne gleda.",
  },

  files,

  categories: {
    fraud: "Prijevara ili krađa",
    corruption: "Korupcija ili mito",
    harassment: "Uznemiravanje ili diskriminacija",
    safety: "Sigurnost ljudi ili proizvoda",
    environment: "Okoliš",
    privacy: "Privatnost i podaci",
    competition: "Tržišno natjecanje",
    other: "Nešto drugo",
  },

  removedCategories: {
    person: "imena ljudi",
    place: "mjesto gdje je nastala",
    time: "kada je nastala ili promijenjena",
    device: "fotoaparat, telefon ili pisač",
    software: "programi i putanje",
    history: "ranije verzije i tragovi uređivanja",
    hidden: "skriveni sadržaj",
  },

  receipt: {
    title: "Otvorite svoju prijavu",
    label: "Vaš kod",
    hint: "20 slova i brojki. Velika slova, razmaci i crtice nisu važni.",
    open: "Otvori",
    errors: {
      length: "Kod ima 20 slova i brojki. Usporedite ga sa svojom bilješkom.",
      symbols: (group) =>
        group
          ? `U skupini ${group} znak je koji nema nijedan kod. Usporedite ga sa svojom bilješkom.`
          : "Ovdje je znak koji nema nijedan kod. Usporedite ga sa svojom bilješkom.",
      slip: (group) =>
        group
          ? `Ovdje je pogreška, vjerojatno u skupini ${group}. Usporedite ga sa svojom bilješkom.`
          : "Ovdje je više od jedne pogreške. Usporedite svaku skupinu sa svojom bilješkom.",
      unknown:
        "Ovaj kod ne otvara ništa. Možda prijava nije poslana ili je izbrisana jer je njezino vrijeme isteklo. Usporedite kod sa svojom bilješkom.",
      token: "Ova je stranica bila predugo otvorena. Pokušajte ponovno.",
      patience: (seconds) =>
        `Upravo vrlo mnogo ljudi isprobava kodove. Vaš kod ostaje ovdje. Pričekajte ${
          wait(seconds)
        }, zatim ponovno pritisnite gumb.`,
    },
    ended: "Vaš je posjet završio. Unesite kod ponovno.",
  },

  inbox: {
    title: "Vaša prijava",
    status: "Stanje",
    received: "Stigla",
    acknowledgeBy: "Potvrda do",
    feedbackBy: "Odgovor do",
    yourReport: "Što ste napisali",
    dialogue: "Poruke",
    none: "Još nema poruka. Vratite se sa svojim kodom.",
    you: "Vi",
    ombudsman: "Vaš ombudsman",
    write: "Napišite poruku",
    text: "Poruka",
    send: "Pošalji",
    sent: "Vaša je poruka poslana.",
    leave: "Završi posjet",
    empty: "Napišite nešto ili odaberite datoteku.",
    gone: "Ove prijave više nema: njezino je vrijeme isteklo i izbrisana je.",
    idle:
      "Ova se stranica zatvara nakon 15 minuta bez klika. Dug tekst radije najprije napišite drugdje.",
  },

  left: {
    title: "Izašli ste",
    text:
      "Na ovoj stranici ništa ne ostaje od ovog posjeta. Povijest preglednika i dalje može pokazati da ste bili ovdje.",
    on: "Dalje na stranicu o vremenu",
  },

  statuses: {
    new: "stigla",
    assigned: "kod odvjetnika",
    acknowledged: "potvrđena",
    investigating: "ispituje se",
    awaiting_reporter: "čeka vas",
    closed: "zatvorena",
    archived: "arhivirana",
  },

  help,

  error: {
    title: {
      400: "To nismo mogli pročitati",
      403: "Odande nije dopušteno",
      404: "Takve stranice nema",
      405: "To ovdje ne radi",
      413: "Preveliko",
      422: "Nešto nedostaje",
      429: "Previše odjednom",
      500: "Ovdje nešto nije uspjelo",
      503: "Trenutačno je gužva",
    },
    text: {
      400:
        "Ono što je stiglo bilo je oštećeno ili nije bilo za ovu stranicu. Ništa nije spremljeno. Vratite se i pokušajte ponovno.",
      403: "Obrazac je poslan s druge stranice. Ništa nije spremljeno.",
      404: "Adresa je možda pogrešno napisana ili stranica više ne postoji.",
      405: "Ova adresa prima drugu vrstu zahtjeva.",
      413:
        "Ono što ste poslali veće je nego što ova stranica prima. Ništa nije spremljeno. Vratite se, uzmite manje datoteka ili datoteke manje veličine i pošaljite ponovno.",
      422: "Vratite se i pokušajte ponovno.",
      429: "Pričekajte malo i pokušajte ponovno. Ništa nije izgubljeno.",
      500:
        "To je naša pogreška, ne vaša. Ništa nije spremljeno, osim ako ste vidjeli potvrdu. Vratite se i pošaljite ponovno: isti kod nikada ne stvara drugu prijavu.",
      503:
        "Upravo je ovdje previše ljudi ili se dio stranice popravlja. Ono što ste sada poslali nije spremljeno. Pričekajte minutu, zatim pokušajte ponovno.",
    },
    kept: "Ono što ste napisali ostaje na ovoj stranici. Datoteke ćete poslije odabrati ponovno.",
    written: "Što ste napisali",
    again: "Pošalji ponovno",
    back: "Na početnu stranicu",
    id: "Ako tražite pomoć, navedite ovaj broj:",
  },

  closing: {
    title: "Kako je završilo",
    outcomes: {
      confirmed: "Ono što ste prijavili potvrđeno je.",
      partly: "Dio onoga što ste prijavili potvrđen je.",
      unfounded: "Ono što ste prijavili nije se moglo potvrditi.",
      other: "Slučaj je završio na drugi način.",
      unstated: "",
    },
    fresh: "novo",
  },

  draft: {
    title: "Vaša skica",
    keep: "Sačuvaj kao skicu",
    keepHint:
      "Skica se ne šalje: nitko je osim vas ne može čitati. S kodom nastavljate poslije, na bilo kojem uređaju, i dodajete datoteke jednu po jednu. To pomaže na sporoj vezi.",
    kept: "Vaša je skica sačuvana. Nije poslana: nitko je osim vas ne može čitati.",
    until: (day) => `Pošaljite je prije dana ${day}. Tog se dana briše.`,
    notKept: "Skica još nije sačuvana.",
    noRoom:
      "Trenutačno nema mjesta za još jednu skicu. Vaš je tekst još na ovoj stranici. Pošaljite prijavu sada ili pokušajte ponovno za sat vremena.",
    tooLong: "To je previše teksta za skicu. Skratite ga ili pošaljite prijavu sada.",
    files: "Datoteke ove skice",
    none:
      "Još nema datoteka. Odaberite jednu u obrascu, zatim sačuvajte skicu. Onda odaberite sljedeću.",
    remove: (file) => `Ukloni ${file}`,
    sendAgain:
      "U istom se trenutku nešto promijenilo. Vaš je tekst još ovdje: pošaljite ga ponovno.",
  },

  parts: {
    title: "Datoteka ne prolazi?",
    smaller: "Manja slika lakše prolazi: snimite je sa zaslona i pošaljite tu snimku.",
    script:
      "Gdje su skripte dopuštene, ova stranica sama reže veliku datoteku na male dijelove. Kada se veza prekine, nastavlja gdje je stala.",
    how:
      "Bez skripti razrežite datoteku na dijelove na računalu, na primjer programom 7-Zip. Napišite ovdje koji je to dio, odaberite ga dolje i sačuvajte skicu. Učinite isto sa svakim dijelom. Kada svi stignu, sastavljamo ih i čistimo datoteku.",
    part: "Ovo je dio broj",
    parts: "Dijelova ukupno",
    arrived: (parts) => `Od datoteke u dijelovima stigli su ovi: ${parts}.`,
    next: (part) => `Sljedeći: dio ${part}.`,
    same: "Odaberite ponovno istu datoteku i nastavlja se gdje je stalo.",
    drop: "Zaboravi ove dijelove",
    errors: {
      number: "Napišite brojkama koji je to dio i koliko ih ima.",
      size: (most) => `Dio smije imati najviše ${most}. Razrežite datoteku na manje dijelove.`,
      other:
        "Dijelovi druge datoteke već su ovdje. Pošaljite njihov ostatak ili ih najprije zaboravite.",
      unfinished:
        "Nisu stigli svi dijelovi vaše datoteke. Pošaljite ostatak ili ih zaboravite. Zatim pošaljite prijavu.",
    },
    sending: "Datoteka se šalje u malim dijelovima. Ostavite ovu stranicu otvorenom.",
    waiting: "Veza se prekinula. Nastavlja se samo. Ostavite ovu stranicu otvorenom.",
  },

  proof: {
    title: "Dokaz o podnošenju",
    what:
      "Dvije male datoteke poslije dokazuju što ste prijavili, gdje i kojeg dana. Sam dokaz ne kaže ništa. Govori samo sa svojim ključem: držite ih odvojeno ili nemojte čuvati ključ.",
    get: "Spremi dokaz",
    key: "Spremi njegov ključ",
    check: "Svatko ih može provjeriti bez nas, i kada je prijava odavno izbrisana:",
  },

  newCode: {
    title: "Je li netko vidio vaš kod?",
    how:
      "Ovdje je novi kod. Najprije ga zapišite. Zatim pritisnite gumb: od tog trenutka stari kod ne otvara ništa.",
    change: "Koristi novi kod",
    done: "Vaš novi kod",
    doneWhy:
      "Stari kod više ne otvara ništa, a drugi uređaji koji su bili unutra sada su vani. Sačuvajte ovaj.",
    back: "Natrag na prijavu",
  },
};
