import type { ReporterTranslation } from "../catalogues.ts";
import { plural } from "../formats.ts";
import { files } from "./files.ts";
import { help } from "./help.ts";

/** No native reader has read this translation yet. */
export const proofread = false;

const wait = (seconds: number) =>
  plural("sk", seconds, {
    one: "# sekundu",
    few: "# sekundy",
    many: "# sekundy",
    other: "# sekúnd",
  });

/** What a reporter reads, in Slovak. */
export const reporter: ReporterTranslation = {
  product: "Ombud",
  leave: "Rýchlo odísť",
  otherLanguage: "Jazyk",
  notProofread: "Tento preklad zatiaľ nečítal nikto, pre koho je slovenčina materinským jazykom.",
  skip: "Prejsť na text",

  start: {
    title: "Bezpečné oznámenie protispoločenskej činnosti",
    lead:
      "V práci ste videli niečo zlé. Tu to môžete povedať advokátovi a nemusíte uviesť svoje meno. Advokát je ombudsmanom organizácie, ale nepatrí do nej.",
    choose: "Vyberte organizáciu",
    back: "Mám kód",
    backText: "Prečítať si odpoveď na oznámenie alebo niečo doplniť.",
    protects: "Čo pre vás tento portál robí",
    protectsItems: [
      "Nepýtame sa na meno, e-mail ani telefónne číslo.",
      "Vaša adresa v sieti sa nikde neukladá a váš prehliadač tiež nie.",
      "Čo napíšete, sa šifruje. Kto spravuje servery, to nemôže prečítať.",
      "Zo súborov odstraňujeme skryté údaje, napríklad mená, miesto a fotoaparát. Ukážeme vám, čo sme odstránili.",
      "S kódom môžete hovoriť s ombudsmanom a nemusíte povedať, kto ste.",
    ],
    protectsNot: "Čo nedokáže",
    protectsNotItems: [
      "Počítač alebo sieť zamestnávateľa môže zaznamenať, ktoré stránky otvárate. Použite vlastný telefón, mimo práce.",
      "Čo napíšete, môže ukázať, kto ste. Vynechajte to, čo môžete vedieť len vy, alebo ombudsmanovi povedzte, že sa to nesmie odovzdať ďalej.",
      "Zo súborov odstraňujeme skryté údaje, nie to, čo v nich vidno alebo počuť.",
    ],
  },

  org: {
    report: "Podať oznámenie",
    before: "Čo je dobré vedieť vopred",
    inbox: "Mám kód",
    steps: [
      "Napíšte, čo sa stalo. Trvá to desať minút a meno uvádzať nemusíte.",
      "Uschovajte si kód, ktorý dostanete. Je to jediná cesta späť k vášmu oznámeniu.",
      "Do 7 dní ombudsman potvrdí, že oznámenie prišlo. Do 3 mesiacov potom sa dozviete, čo sa urobilo.",
    ],
    who:
      "Oznámenie ide k ombudsmanovi, advokátovi mimo organizácie. Ľudia, ktorých označíte ako zapojených, ho nedostanú.",
    authorities: "Oznámenie môžete podať aj niektorému z týchto úradov",
  },

  report: {
    title: "Vaše oznámenie",
    codeTitle: "Váš kód",
    codeWhy:
      "Zapíšte si ho hneď. Otvára odpovede na vaše oznámenie a nikto vám nemôže dať iný. Polovica ľudí svoj kód stratí.",
    required: "Vyplniť treba len to, čo je označené *.",
    identity: "Chcete uviesť svoje meno?",
    anonymous: "Nie, meno neuvediem",
    confidential: "Áno, ale len ombudsmanovi. Organizácia ho nedostane.",
    category: "Čoho sa to týka?",
    what: "Čo sa stalo?",
    whatHint: "Vlastnými slovami.",
    when: "Kedy?",
    where: "Kde?",
    who: "Kto pri tom bol, kto o tom vie?",
    urgent: "Je to naliehavé: niekto je v nebezpečenstve alebo dôkazy čoskoro zmiznú",
    involved: "Kto sa o tomto oznámení nesmie dozvedieť?",
    involvedHint: "Koho tu zaškrtnete, ten nevidí, že nejaké oznámenie je.",
    name: "Vaše meno",
    contact: "Ako vás zastihneme",
    contactHint: "Len ak chcete uviesť svoje meno.",
    files: "Súbory",
    filesHint: (count, megabytes) =>
      `Počet súborov: najviac ${count}, každý do ${megabytes} MB. Skryté údaje sa odstránia, názov súboru tiež. Čo sa nedá s istotou vyčistiť, sa neodovzdá ďalej a vy sa to dozviete.`,
    send: "Odoslať oznámenie",
    sending:
      "Na pomalom pripojení odosielanie chvíľu trvá. Ak sa preruší, odošlite znova: kód zostane rovnaký a nič nepríde dvakrát.",
    broken: "Spojenie sa prerušilo. Nič nie je stratené: odošlite znova. Kód zostane rovnaký.",
    filesAgain: "Váš text tu stále je. Súbory treba vybrať znova.",
    refusedForm: "Oznámenie zatiaľ nebolo odoslané.",
    errors: {
      what: "Napíšte, čo sa stalo.",
      category: "Vyberte, čoho sa to týka.",
      identity: "Vyberte, či uvediete svoje meno.",
      involved: "Zaškrtnuté meno už na zozname nie je. Pozrite sa na zoznam znova.",
      token: "Táto stránka bola otvorená príliš dlho. Váš text tu stále je: odošlite ho znova.",
      code: "Kód tohto formulára sme nevydali my. Tu je nový: zapíšte si ho.",
      nobody:
        "Zaškrtli ste všetkých, ktorí by mohli oznámenie čítať. Zrušte zaškrtnutie pri tom, koho sa bojíte najmenej, alebo sa obráťte na úrad.",
      field: (name) => `Príliš dlhé: ${name}.`,
      patience: (seconds) =>
        `Práve prichádza veľmi veľa oznámení, takže to vaše musí chvíľu počkať. Váš text a váš kód zostávajú tu. Počkajte ${
          wait(seconds)
        } a potom ho z tejto stránky odošlite znova. Bez súborov prejde skôr.`,
    },
  },

  questions: {
    when: (answer) => `Ak „${answer}“:`,
    others: "Niekto iný",
    dateHint: "Rok, mesiac a deň, napríklad 2026-11-23. Nechajte prázdne, ak deň neviete.",
    errors: {
      missing: (question) => `Odpovedzte aj na toto: ${question}`,
      choice: (question) => `Vyberte jednu z odpovedí: ${question}`,
      date: (question) => `Napíšte deň ako rok, mesiac a deň: ${question}`,
    },
    builtIn: {
      going: "Deje sa to stále?",
      told: "Povedali ste to niekomu v organizácii?",
      toldWhom: "Komu, a čo sa stalo potom?",
      yes: "Áno",
      no: "Nie",
      unknown: "Neviem",
      amount: "O koľko peňazí ide, alebo o aké veci?",
      hidden: "Ako sa to skrýva?",
      gift: "Kto dal čo komu, a za čo?",
      often: "Koľkokrát sa to stalo?",
      danger: "Čo sa môže stať, a komu?",
      object: "O aký stroj, výrobok alebo miesto ide?",
      waste: "Čo uniklo alebo sa vyhodilo, a kde?",
      muchWaste: "Koľko toho približne je?",
      data: "Čie údaje to sú, a aké?",
      seen: "Kto ich mohol vidieť?",
      companies: "Ktoré firmy sa zúčastňujú?",
      agreed: "Na čom sa dohodli?",
      rule: "Ktoré pravidlo sa porušilo, ak to viete?",
    },
  },

  sent: {
    title: "Vaše oznámenie prišlo",
    edited:
      "Prišlo už skôr. Čo ste odvtedy zmenili, sa neprevzalo: otvorte svoju schránku a napíšte to ako správu.",
    keep: "Uschovajte si tento kód",
    keepWhy:
      "S ním si prečítate odpoveď. Bez neho vaše oznámenie nenájdeme a nikto vám ho nemôže poslať.",
    open: "Otvoriť moju schránku",
    next: "Čo bude teraz",
    nextItems: [
      "Do 7 dní ombudsman potvrdí, že oznámenie prišlo.",
      "Ombudsman sa vás môže na niečo opýtať. Občas sa vráťte s kódom.",
      "Do 3 mesiacov sa dozviete, čo sa urobilo.",
    ],
    print:
      "Túto stránku si môžete vytlačiť: na papieri je iba kód. Uložte ho tam, kam sa nikto nepozerá.",
  },

  files,

  categories: {
    fraud: "Podvod alebo krádež",
    corruption: "Korupcia alebo úplatky",
    harassment: "Obťažovanie alebo diskriminácia",
    safety: "Bezpečnosť ľudí alebo výrobkov",
    environment: "Životné prostredie",
    privacy: "Súkromie a údaje",
    competition: "Hospodárska súťaž",
    other: "Niečo iné",
  },

  removedCategories: {
    person: "mená ľudí",
    place: "miesto, kde vznikol",
    time: "kedy vznikol alebo bol zmenený",
    device: "fotoaparát, telefón alebo tlačiareň",
    software: "programy a cesty",
    history: "staršie verzie a stopy úprav",
    hidden: "skrytý obsah",
  },

  receipt: {
    title: "Otvoriť vaše oznámenie",
    label: "Váš kód",
    hint: "20 písmen a číslic. Na veľkosti písmen, medzerách a pomlčkách nezáleží.",
    open: "Otvoriť",
    errors: {
      length: "Kód má 20 písmen a číslic. Porovnajte ho so svojou poznámkou.",
      symbols: (group) =>
        group
          ? `V skupine ${group} je znak, ktorý žiadny kód nemá. Porovnajte ho so svojou poznámkou.`
          : "Je tam znak, ktorý žiadny kód nemá. Porovnajte ho so svojou poznámkou.",
      slip: (group) =>
        group
          ? `Je tam chyba, asi v skupine ${group}. Porovnajte ho so svojou poznámkou.`
          : "Je tam viac než jedna chyba. Porovnajte každú skupinu so svojou poznámkou.",
      unknown:
        "Tento kód nič neotvára. Oznámenie možno nebolo odoslané, alebo bolo vymazané, pretože jeho čas uplynul. Porovnajte kód so svojou poznámkou.",
      token: "Táto stránka bola otvorená príliš dlho. Skúste to znova.",
      patience: (seconds) =>
        `Práve skúša kódy veľmi veľa ľudí. Váš kód zostáva tu. Počkajte ${
          wait(seconds)
        } a potom stlačte tlačidlo znova.`,
    },
    ended: "Vaša návšteva sa skončila. Zadajte kód znova.",
  },

  inbox: {
    title: "Vaše oznámenie",
    status: "Stav",
    received: "Prišlo",
    acknowledgeBy: "Potvrdenie do",
    feedbackBy: "Odpoveď do",
    yourReport: "Čo ste napísali",
    dialogue: "Správy",
    none: "Zatiaľ žiadna správa. Vráťte sa so svojím kódom.",
    you: "Vy",
    ombudsman: "Váš ombudsman",
    write: "Napísať správu",
    text: "Správa",
    send: "Odoslať",
    sent: "Vaša správa bola odoslaná.",
    leave: "Ukončiť návštevu",
    empty: "Napíšte niečo, alebo vyberte súbor.",
    gone: "Toto oznámenie tu už nie je: jeho čas uplynul a bolo vymazané.",
    idle:
      "Táto stránka sa zavrie po 15 minútach bez kliknutia. Dlhý text je lepšie napísať najprv inde.",
  },

  left: {
    title: "Odišli ste",
    text:
      "Na tomto webe z tejto návštevy nič nezostáva. História prehliadača môže stále ukazovať, že ste tu boli.",
    on: "Pokračovať na stránku s počasím",
  },

  statuses: {
    new: "prišlo",
    assigned: "u advokáta",
    acknowledged: "potvrdené",
    investigating: "preveruje sa",
    awaiting_reporter: "čaká na vás",
    closed: "uzavreté",
    archived: "v archíve",
  },

  help,

  error: {
    title: {
      400: "To sme nemohli prečítať",
      403: "Odtiaľ to nejde",
      404: "Taká stránka nie je",
      405: "To tu nefunguje",
      413: "Príliš veľké",
      422: "Niečo chýba",
      429: "Príliš veľa naraz",
      500: "Niečo sa tu pokazilo",
      503: "Práve je tu plno",
    },
    text: {
      400:
        "Čo prišlo, bolo poškodené alebo nepatrilo tejto stránke. Nič sa neuložilo. Vráťte sa a skúste to znova.",
      403: "Formulár bol odoslaný z iného webu. Nič sa neuložilo.",
      404: "Adresa je možno zle napísaná, alebo stránka už neexistuje.",
      405: "Táto adresa prijíma iný druh požiadavky.",
      413:
        "Čo ste odoslali, je väčšie, než táto stránka prijíma. Nič sa neuložilo. Vráťte sa, vezmite menej súborov alebo menšie a odošlite znova.",
      422: "Vráťte sa a skúste to znova.",
      429: "Chvíľu počkajte a skúste to znova. Nič nie je stratené.",
      500:
        "Je to naša chyba, nie vaša. Nič sa neuložilo, ak ste nevideli potvrdenie. Vráťte sa a odošlite znova: rovnaký kód nikdy nevytvorí druhé oznámenie.",
      503:
        "Práve je tu príliš veľa ľudí, alebo sa časť webu opravuje. Čo ste teraz odoslali, sa neuložilo. Počkajte minútu a skúste to znova.",
    },
    kept: "Čo ste napísali, zostáva na tejto stránke. Súbory bude treba neskôr vybrať znova.",
    written: "Čo ste napísali",
    again: "Odoslať znova",
    back: "Na úvodnú stránku",
    id: "Keď budete žiadať o pomoc, uveďte toto číslo:",
  },

  closing: {
    title: "Ako sa to skončilo",
    outcomes: {
      confirmed: "To, čo ste oznámili, sa potvrdilo.",
      partly: "Časť toho, čo ste oznámili, sa potvrdila.",
      unfounded: "To, čo ste oznámili, sa nepodarilo potvrdiť.",
      other: "Prípad sa skončil inak.",
      unstated: "",
    },
    fresh: "nové",
  },

  draft: {
    title: "Váš koncept",
    keep: "Uložiť ako koncept",
    keepHint:
      "Koncept sa neodosiela: okrem vás ho nikto nemôže čítať. S kódom budete pokračovať neskôr, na ktoromkoľvek zariadení, a súbory pridáte po jednom. Na pomalom pripojení to pomáha.",
    kept: "Váš koncept je uložený. Nie je odoslaný: okrem vás ho nikto nemôže čítať.",
    until: (day) => `Odošlite ho pred dňom ${day}. V ten deň sa vymaže.`,
    notKept: "Koncept zatiaľ nebol uložený.",
    noRoom:
      "Práve nie je miesto pre ďalší koncept. Váš text je stále na tejto stránke. Odošlite oznámenie teraz, alebo to skúste o hodinu.",
    tooLong: "Na koncept je to príliš veľa textu. Skráťte ho, alebo oznámenie odošlite teraz.",
    files: "Súbory tohto konceptu",
    none: "Zatiaľ žiadny súbor. Vyberte jeden vo formulári a uložte koncept. Potom vyberte ďalší.",
    remove: (file) => `Odstrániť ${file}`,
    sendAgain: "V rovnakej chvíli sa niečo zmenilo. Váš text tu stále je: odošlite ho znova.",
  },

  parts: {
    title: "Súbor neprejde?",
    smaller: "Menší obrázok prejde ľahšie: urobte snímku obrazovky a odošlite tú.",
    script:
      "Kde sú skripty povolené, stránka sama rozdelí veľký súbor na malé časti. Keď sa spojenie preruší, pokračuje tam, kde bola.",
    how:
      "Bez skriptov rozdeľte súbor na časti na počítači, napríklad programom 7-Zip. Napíšte sem, ktorá časť to je, vyberte ju nižšie a uložte koncept. To isté urobte s každou časťou. Keď prídu všetky, zložíme ich a súbor vyčistíme.",
    part: "Toto je časť číslo",
    parts: "Častí spolu",
    arrived: (parts) => `Zo súboru po častiach prišli tieto: ${parts}.`,
    next: (part) => `Ďalšia: časť ${part}.`,
    same: "Vyberte znova ten istý súbor a bude sa pokračovať.",
    drop: "Zabudnúť tieto časti",
    errors: {
      number: "Napíšte číslicami, ktorá časť to je a koľko ich je.",
      size: (most) => `Časť môže mať najviac ${most}. Rozdeľte súbor na menšie časti.`,
      other: "Sú tu už časti iného súboru. Odošlite ich zvyšok, alebo ich najprv zabudnite.",
      unfinished:
        "Neprišli ešte všetky časti vášho súboru. Odošlite zvyšok, alebo ich zabudnite. Potom odošlite oznámenie.",
    },
    sending: "Súbor sa nahráva po malých častiach. Nechajte túto stránku otvorenú.",
    waiting: "Spojenie sa prerušilo. Samo bude pokračovať. Nechajte túto stránku otvorenú.",
  },

  proof: {
    title: "Doklad o podaní",
    what:
      "Dva malé súbory neskôr dokážu, čo ste oznámili, kde a v ktorý deň. Samotný doklad nehovorí nič. Prehovorí až so svojím kľúčom: uložte ich oddelene, alebo kľúč neukladajte.",
    get: "Uložiť doklad",
    key: "Uložiť jeho kľúč",
    check: "Ktokoľvek ich môže overiť bez nás, aj keď je oznámenie dávno vymazané:",
  },

  newCode: {
    title: "Videl niekto váš kód?",
    how:
      "Tu je nový kód. Najprv si ho zapíšte. Potom stlačte tlačidlo: od tej chvíle starý kód nič neotvára.",
    change: "Použiť nový kód",
    done: "Váš nový kód",
    doneWhy:
      "Starý kód už nič neotvára a iné zariadenia, ktoré boli vnútri, sú vonku. Uschovajte si tento.",
    back: "Späť k oznámeniu",
  },
};
