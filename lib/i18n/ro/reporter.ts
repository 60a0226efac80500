import type { ReporterTranslation } from "../catalogues.ts";
import { plural } from "../formats.ts";
import { files } from "./files.ts";
import { help } from "./help.ts";

/** No native reader has read this translation yet. */
export const proofread = false;

const wait = (seconds: number) =>
  plural("ro", seconds, { one: "# secundă", few: "# secunde", other: "# de secunde" });

/** What a reporter reads, in Romanian. */
export const reporter: ReporterTranslation = {
  product: "Ombud",
  leave: "Ieșire rapidă",
  otherLanguage: "Limba",
  notProofread: "Nicio persoană cu limba maternă română nu a citit încă această traducere.",
  skip: "La text",

  start: {
    title: "Raportați o neregulă în siguranță",
    lead:
      "Ați văzut ceva grav la locul de muncă. Aici îi puteți spune unui avocat fără să vă dați numele. Avocatul este avocatul de încredere al organizației, dar nu face parte din ea.",
    choose: "Alegeți organizația",
    back: "Am un cod",
    backText: "Citiți răspunsul la o raportare sau adăugați ceva.",
    protects: "Ce face acest portal pentru dumneavoastră",
    protectsItems: [
      "Nu se cere niciun nume, e-mail sau număr de telefon.",
      "Adresa dumneavoastră din rețea nu se păstrează nicăieri, nici browserul.",
      "Ce scrieți este criptat. Cei care administrează serverele nu pot citi.",
      "Din fișiere scoatem datele ascunse, cum ar fi nume, locul și aparatul foto. Vă arătăm ce am scos.",
      "Cu codul puteți vorbi cu avocatul fără să spuneți cine sunteți.",
    ],
    protectsNot: "Ce nu poate face",
    protectsNotItems: [
      "Un computer sau o rețea a angajatorului poate înregistra ce pagini deschideți. Folosiți telefonul propriu, departe de muncă.",
      "Ce scrieți poate arăta cine sunteți. Lăsați deoparte ce numai dumneavoastră puteți ști, sau spuneți-i avocatului să nu transmită mai departe.",
      "Scoatem datele ascunse din fișiere, nu ce se vede sau se aude în ele.",
    ],
  },

  org: {
    report: "Faceți o raportare",
    before: "Bine de știut înainte",
    inbox: "Am un cod",
    steps: [
      "Scrieți ce s-a întâmplat. Durează zece minute și nu trebuie să vă dați numele.",
      "Păstrați codul pe care îl primiți. Este singura cale înapoi la raportare.",
      "În 7 zile avocatul confirmă că raportarea a ajuns. În următoarele 3 luni aflați ce s-a făcut.",
    ],
    who:
      "Raportarea ajunge la avocat, care este din afara organizației. Persoanele pe care le numiți ca implicate nu o primesc.",
    authorities: "Puteți raporta și la una dintre aceste autorități",
  },

  report: {
    title: "Raportarea dumneavoastră",
    codeTitle: "Codul dumneavoastră",
    codeWhy:
      "Notați-l acum. Deschide răspunsurile la raportare și nimeni nu vă poate da altul. Jumătate dintre oameni îl pierd.",
    required: "Trebuie completat doar ce este marcat cu *.",
    identity: "Vreți să vă dați numele?",
    anonymous: "Nu, nu îl dau",
    confidential: "Da, dar numai avocatului. Organizația nu îl primește.",
    category: "Despre ce este vorba?",
    what: "Ce s-a întâmplat?",
    whatHint: "Cu propriile cuvinte.",
    when: "Când?",
    where: "Unde?",
    who: "Cine era acolo, cine știe?",
    urgent: "Este urgent: cineva este în pericol sau dovezile dispar curând",
    involved: "Cine nu trebuie să afle de această raportare?",
    involvedHint: "Cine este bifat aici nu poate vedea că există o raportare.",
    name: "Numele dumneavoastră",
    contact: "Cum vă putem contacta",
    contactHint: "Numai dacă ați ales să vă dați numele.",
    files: "Fișiere",
    filesHint: (count, megabytes) =>
      `Cel mult ${count} fișiere de ${megabytes} MB fiecare. Datele ascunse se scot, și numele fișierului. Ce nu se poate curăța cu certitudine nu se transmite, iar dumneavoastră aflați.`,
    send: "Trimiteți raportarea",
    sending:
      "Pe o linie lentă trimiterea durează. Dacă se întrerupe, trimiteți din nou: codul rămâne același și nimic nu ajunge de două ori.",
    broken: "Linia s-a întrerupt. Nu s-a pierdut nimic: trimiteți din nou. Codul rămâne același.",
    filesAgain: "Textul este încă aici. Fișierele trebuie alese din nou.",
    refusedForm: "Raportarea nu a fost trimisă încă.",
    errors: {
      what: "Scrieți ce s-a întâmplat.",
      category: "Alegeți despre ce este vorba.",
      identity: "Alegeți dacă vă dați numele.",
      involved: "Un nume bifat nu mai este pe listă. Uitați-vă din nou pe listă.",
      token: "Pagina a stat deschisă prea mult. Textul este încă aici: trimiteți-l din nou.",
      code: "Codul acestui formular nu este de la noi. Iată unul nou: notați-l.",
      nobody:
        "I-ați bifat pe toți cei care ar putea citi raportarea. Debifați persoana de care vă temeți cel mai puțin sau mergeți la o autoritate.",
      field: (name) => `Prea lung: ${name}.`,
      patience: (seconds) =>
        `Acum sosesc foarte multe raportări, așa că a dumneavoastră trebuie să aștepte puțin. Textul și codul rămân aici. Așteptați ${
          wait(seconds)
        }, apoi trimiteți-o din nou de pe această pagină. Fără fișiere trece mai repede.`,
    },
  },

  questions: {
    when: (answer) => `Dacă „${answer}”:`,
    others: "Altcineva",
    dateHint: "An, lună și zi, de exemplu 2026-11-23. Lăsați gol dacă nu știți ziua.",
    errors: {
      missing: (question) => `Răspundeți și la aceasta: ${question}`,
      choice: (question) => `Alegeți unul dintre răspunsuri: ${question}`,
      date: (question) => `Scrieți ziua cu an, lună și zi: ${question}`,
    },
    builtIn: {
      going: "Se mai întâmplă?",
      told: "Ați spus cuiva din organizație?",
      toldWhom: "Cui, și ce s-a întâmplat apoi?",
      yes: "Da",
      no: "Nu",
      unknown: "Nu știu",
      amount: "Despre câți bani este vorba, sau despre ce lucruri?",
      hidden: "Cum se ține ascuns?",
      gift: "Cine a dat ce, cui și pentru ce?",
      often: "De câte ori s-a întâmplat?",
      danger: "Ce se poate întâmpla, și cui?",
      object: "Ce mașină, produs sau loc este?",
      waste: "Ce a scăpat sau a fost aruncat, și unde?",
      muchWaste: "Cât este, aproximativ?",
      data: "Ale cui sunt datele, și ce fel de date?",
      seen: "Cine le putea vedea?",
      companies: "Ce firme iau parte?",
      agreed: "Ce au convenit?",
      rule: "Ce regulă s-a încălcat, dacă știți?",
    },
  },

  sent: {
    title: "Raportarea a ajuns",
    edited:
      "Ajunsese deja. Ce ați schimbat de atunci nu s-a preluat: deschideți căsuța și scrieți ca mesaj.",
    keep: "Păstrați acest cod",
    keepWhy:
      "Cu el citiți răspunsul. Fără el nu găsim raportarea, și nimeni nu vi-l poate trimite.",
    open: "Deschideți căsuța acum",
    next: "Ce urmează",
    nextItems: [
      "În 7 zile avocatul confirmă că raportarea a ajuns.",
      "Avocatul vă poate întreba ceva. Reveniți din când în când cu codul.",
      "În 3 luni aflați ce s-a făcut.",
    ],
    print:
      "Puteți tipări această pagină: pe hârtie este doar codul. Păstrați-o unde nu se uită nimeni.",
  },

  files,

  categories: {
    fraud: "Fraudă sau furt",
    corruption: "Corupție sau mită",
    harassment: "Hărțuire sau discriminare",
    safety: "Siguranța oamenilor sau a produselor",
    environment: "Mediu",
    privacy: "Viață privată și date",
    competition: "Dreptul concurenței",
    other: "Altceva",
  },

  removedCategories: {
    person: "nume de persoane",
    place: "locul unde a fost făcut",
    time: "când a fost făcut sau schimbat",
    device: "aparatul foto, telefonul sau imprimanta",
    software: "programe și căi",
    history: "versiuni anterioare și urme de editare",
    hidden: "conținut ascuns",
  },

  receipt: {
    title: "Deschideți raportarea",
    label: "Codul dumneavoastră",
    hint: "20 de litere și cifre. Majusculele, spațiile și liniuțele nu contează.",
    open: "Deschideți",
    errors: {
      length: "Un cod are 20 de litere și cifre. Comparați-l cu notița.",
      symbols: (group) =>
        group
          ? `În grupul ${group} este un semn pe care niciun cod nu îl are. Comparați-l cu notița.`
          : "Este un semn pe care niciun cod nu îl are. Comparați-l cu notița.",
      slip: (group) =>
        group
          ? `Este o greșeală, probabil în grupul ${group}. Comparați-l cu notița.`
          : "Este mai mult de o greșeală. Comparați fiecare grup cu notița.",
      unknown:
        "Acest cod nu deschide nimic. Poate că raportarea nu a fost trimisă sau a fost ștearsă pentru că timpul ei trecuse. Comparați codul cu notița.",
      token: "Pagina a stat deschisă prea mult. Încercați din nou.",
      patience: (seconds) =>
        `Acum foarte mulți oameni încearcă coduri. Codul rămâne aici. Așteptați ${
          wait(seconds)
        }, apoi apăsați din nou butonul.`,
    },
    ended: "Vizita s-a încheiat. Introduceți din nou codul.",
  },

  inbox: {
    title: "Raportarea dumneavoastră",
    status: "Stare",
    received: "A ajuns",
    acknowledgeBy: "Confirmare până la",
    feedbackBy: "Răspuns până la",
    yourReport: "Ce ați scris",
    dialogue: "Mesaje",
    none: "Niciun mesaj încă. Reveniți cu codul.",
    you: "Dumneavoastră",
    ombudsman: "Avocat",
    write: "Scrieți un mesaj",
    text: "Mesaj",
    send: "Trimiteți",
    sent: "Mesajul a fost trimis.",
    leave: "Încheiați vizita",
    empty: "Scrieți ceva sau alegeți un fișier.",
    gone: "Această raportare nu mai este aici: timpul ei a trecut și a fost ștearsă.",
    idle:
      "Pagina se închide după 15 minute fără clic. Un text lung este mai bine de scris întâi în altă parte.",
  },

  left: {
    title: "Ați ieșit",
    text:
      "Pe acest site nu rămâne nimic din vizită. Istoricul browserului mai poate arăta că ați fost aici.",
    on: "Continuați la o pagină despre vreme",
  },

  statuses: {
    new: "a ajuns",
    assigned: "la un avocat",
    acknowledged: "confirmată",
    investigating: "în cercetare",
    awaiting_reporter: "vă așteaptă",
    closed: "închisă",
    archived: "arhivată",
  },

  help,

  error: {
    title: {
      400: "Nu am putut citi",
      403: "Nepermis de acolo",
      404: "Nu există această pagină",
      405: "Asta nu merge aici",
      413: "Prea mare",
      422: "Lipsește ceva",
      429: "Prea multe deodată",
      500: "Ceva nu a mers aici",
      503: "Prea aglomerat acum",
    },
    text: {
      400:
        "Ce a ajuns era stricat sau nu era pentru această pagină. Nu s-a păstrat nimic. Mergeți înapoi și încercați din nou.",
      403: "Formularul a fost trimis de pe alt site. Nu s-a păstrat nimic.",
      404: "Poate că adresa este scrisă greșit sau pagina nu mai există.",
      405: "Această adresă așteaptă alt fel de cerere.",
      413:
        "Ce ați trimis este mai mare decât primește această pagină. Nu s-a păstrat nimic. Mergeți înapoi, luați mai puține fișiere sau mai mici și trimiteți din nou.",
      422: "Mergeți înapoi și încercați din nou.",
      429: "Așteptați puțin și încercați din nou. Nu s-a pierdut nimic.",
      500:
        "Este vina noastră, nu a dumneavoastră. Nu s-a păstrat nimic, dacă nu ați văzut o confirmare. Mergeți înapoi și trimiteți din nou: același cod nu face niciodată o a doua raportare.",
      503:
        "Acum sunt prea mulți oameni aici sau o parte a site-ului se repară. Ce tocmai ați trimis nu s-a păstrat. Așteptați un minut și încercați din nou.",
    },
    kept: "Ce ați scris rămâne pe această pagină. Fișierele vor trebui alese din nou mai târziu.",
    written: "Ce ați scris",
    again: "Trimiteți din nou",
    back: "La pagina de început",
    id: "Dacă cereți ajutor, spuneți acest număr:",
  },

  closing: {
    title: "Cum s-a încheiat",
    outcomes: {
      confirmed: "Ce ați raportat s-a confirmat.",
      partly: "O parte din ce ați raportat s-a confirmat.",
      unfounded: "Ce ați raportat nu s-a putut confirma.",
      other: "Cazul s-a încheiat altfel.",
      unstated: "",
    },
    fresh: "nou",
  },

  draft: {
    title: "Ciorna dumneavoastră",
    keep: "Păstrați ca ciornă",
    keepHint:
      "O ciornă nu se trimite: nimeni în afară de dumneavoastră nu o poate citi. Cu codul continuați mai târziu, pe orice aparat, și adăugați fișierele unul câte unul. Asta ajută pe o linie lentă.",
    kept:
      "Ciorna este păstrată. Nu este trimisă: nimeni în afară de dumneavoastră nu o poate citi.",
    until: (day) => `Trimiteți-o înainte de ${day}. În acea zi se șterge.`,
    notKept: "Ciorna nu a fost păstrată încă.",
    noRoom:
      "Acum nu este loc pentru încă o ciornă. Textul este încă pe această pagină. Trimiteți raportarea acum sau încercați peste o oră.",
    tooLong: "Este prea mult text pentru o ciornă. Scurtați-l sau trimiteți raportarea acum.",
    files: "Fișierele acestei ciorne",
    none:
      "Niciun fișier încă. Alegeți unul în formular, apoi păstrați ciorna. Apoi alegeți următorul.",
    remove: (file) => `Scoateți ${file}`,
    sendAgain: "Ceva s-a schimbat în același moment. Textul este încă aici: trimiteți-l din nou.",
  },

  parts: {
    title: "Un fișier nu trece?",
    smaller: "O imagine mai mică trece mai ușor: faceți o captură de ecran și trimiteți captura.",
    script:
      "Unde scripturile sunt permise, pagina taie singură un fișier mare în părți mici. Când linia se întrerupe, continuă de unde era.",
    how:
      "Fără scripturi, tăiați fișierul în părți pe un computer, de exemplu cu 7-Zip. Scrieți aici ce parte este, alegeți partea mai jos și păstrați ciorna. Faceți la fel cu fiecare parte. Când au ajuns toate, le punem împreună și curățăm fișierul.",
    part: "Aceasta este partea numărul",
    parts: "Părți în total",
    arrived: (parts) => `Din fișierul în părți au ajuns acestea: ${parts}.`,
    next: (part) => `Urmează: partea ${part}.`,
    same: "Alegeți din nou același fișier și continuă de unde era.",
    drop: "Uitați aceste părți",
    errors: {
      number: "Scrieți cu cifre ce parte este și câte sunt.",
      size: (most) => `O parte poate avea cel mult ${most}. Tăiați fișierul în părți mai mici.`,
      other: "Sunt deja aici părți ale altui fișier. Trimiteți restul lor sau uitați-le întâi.",
      unfinished:
        "Nu au ajuns toate părțile fișierului. Trimiteți restul sau uitați-le. Apoi trimiteți raportarea.",
    },
    sending: "Fișierul urcă în părți mici. Lăsați pagina deschisă.",
    waiting: "Linia s-a întrerupt. Continuă singură. Lăsați pagina deschisă.",
  },

  proof: {
    title: "Dovada depunerii",
    what:
      "Două fișiere mici dovedesc mai târziu ce ați raportat, unde și în ce zi. Dovada singură nu spune nimic. Vorbește numai cu cheia ei: păstrați-le separat sau nu păstrați nicio cheie.",
    get: "Salvați dovada",
    key: "Salvați cheia ei",
    check: "Oricine le poate verifica fără noi, și după ce raportarea a fost ștearsă demult:",
  },

  newCode: {
    title: "A văzut cineva codul?",
    how:
      "Iată un cod nou. Întâi notați-l. Apoi apăsați butonul: din acel moment codul vechi nu mai deschide nimic.",
    change: "Folosiți codul nou",
    done: "Codul dumneavoastră nou",
    doneWhy:
      "Codul vechi nu mai deschide nimic, iar alte aparate care erau înăuntru sunt afară. Păstrați-l pe acesta.",
    back: "Înapoi la raportare",
  },
};
