import type { ReporterTranslation } from "../catalogues.ts";
import { plural } from "../formats.ts";
import { files } from "./files.ts";
import { help } from "./help.ts";

/** No native reader has read this translation yet. */
export const proofread = false;

const wait = (seconds: number) =>
  plural("cs", seconds, {
    one: "# sekundu",
    few: "# sekundy",
    many: "# sekundy",
    other: "# sekund",
  });

/** What a reporter reads, in Czech. */
export const reporter: ReporterTranslation = {
  product: "Ombud",
  leave: "Rychle odejít",
  otherLanguage: "Jazyk",
  notProofread: "Tento překlad zatím nečetl nikdo, pro koho je čeština mateřským jazykem.",
  skip: "Přejít na text",

  start: {
    title: "Bezpečné oznámení protiprávního jednání",
    lead:
      "V práci se děje něco špatného. Tady to můžete říct advokátovi a nemusíte uvést své jméno. Advokát je ombudsmanem organizace, ale nepatří do ní.",
    choose: "Vyberte organizaci",
    back: "Mám kód",
    backText: "Přečíst si odpověď na oznámení, nebo něco doplnit.",
    protects: "Co pro vás tento portál dělá",
    protectsItems: [
      "Neptáme se na jméno, e-mail ani telefonní číslo.",
      "Vaše adresa v síti se nikde neukládá a váš prohlížeč také ne.",
      "Co napíšete, se šifruje. Kdo spravuje servery, to nemůže přečíst.",
      "Ze souborů odstraňujeme skrytá data, například jména, místo a fotoaparát. Ukážeme vám, co jsme odstranili.",
      "S kódem můžete mluvit s ombudsmanem a nemusíte říct, kdo jste.",
    ],
    protectsNot: "Co neumí",
    protectsNotItems: [
      "Počítač nebo síť zaměstnavatele může zaznamenat, které stránky otevíráte. Použijte vlastní telefon, mimo práci.",
      "Co napíšete, může ukázat, kdo jste. Vynechte to, co můžete vědět jen vy, nebo ombudsmanovi řekněte, že se to nesmí předat dál.",
      "Ze souborů odstraňujeme skrytá data, ne to, co je v nich vidět nebo slyšet.",
    ],
  },

  org: {
    report: "Podat oznámení",
    before: "Co je dobré vědět předem",
    inbox: "Mám kód",
    steps: [
      "Napište, co se stalo. Trvá to deset minut a jméno uvádět nemusíte.",
      "Uschovejte si kód, který dostanete. Je to jediná cesta zpět k vašemu oznámení.",
      "Do 7 dnů ombudsman potvrdí, že oznámení dorazilo. Do 3 měsíců poté se dozvíte, co se udělalo.",
    ],
    who:
      "Oznámení jde k ombudsmanovi, advokátovi mimo organizaci. Lidé, které označíte jako zapojené, ho nedostanou.",
    authorities: "Oznámení můžete podat také u některého z těchto úřadů",
  },

  report: {
    title: "Vaše oznámení",
    codeTitle: "Váš kód",
    codeWhy:
      "Zapište si ho hned. Otevírá odpovědi na vaše oznámení a nikdo vám nemůže dát jiný. Polovina lidí svůj kód ztratí.",
    required: "Vyplnit je třeba jen to, co je označeno *.",
    identity: "Chcete uvést své jméno?",
    anonymous: "Ne, jméno neuvedu",
    confidential: "Ano, ale jen ombudsmanovi. Organizace ho nedostane.",
    category: "Čeho se to týká?",
    what: "Co se stalo?",
    whatHint: "Vlastními slovy.",
    when: "Kdy?",
    where: "Kde?",
    who: "Kdo u toho byl, kdo o tom ví?",
    urgent: "Je to naléhavé: někdo je v nebezpečí, nebo důkazy brzy zmizí",
    involved: "Kdo se o tomto oznámení nesmí dozvědět?",
    involvedHint: "Koho zde zaškrtnete, ten nevidí, že nějaké oznámení je.",
    name: "Vaše jméno",
    contact: "Jak vás zastihneme",
    contactHint: "Jen pokud chcete uvést své jméno.",
    files: "Soubory",
    filesHint: (count, megabytes) =>
      `Počet souborů: nejvýše ${count}, každý do ${megabytes} MB. Skrytá data se odstraní, název souboru také. Co nejde s jistotou vyčistit, se nepředá dál a vy se to dozvíte.`,
    send: "Odeslat oznámení",
    sending:
      "Na pomalém připojení odesílání chvíli trvá. Když se přeruší, odešlete znovu: kód zůstane stejný a nic nedorazí dvakrát.",
    broken: "Spojení se přerušilo. Nic není ztraceno: odešlete znovu. Kód zůstane stejný.",
    filesAgain: "Váš text tu stále je. Soubory je třeba vybrat znovu.",
    refusedForm: "Oznámení zatím nebylo odesláno.",
    errors: {
      what: "Napište, co se stalo.",
      category: "Vyberte, čeho se to týká.",
      identity: "Vyberte, zda uvedete své jméno.",
      involved: "Zaškrtnuté jméno už na seznamu není. Podívejte se na seznam znovu.",
      token: "Tato stránka byla otevřená příliš dlouho. Váš text tu stále je: odešlete ho znovu.",
      code: "Kód tohoto formuláře nevydali jsme my. Zde je nový: zapište si ho.",
      nobody:
        "Zaškrtli jste všechny, kdo by mohli oznámení číst. Zrušte zaškrtnutí u toho, koho se bojíte nejméně, nebo se obraťte na úřad.",
      field: (name) => `Příliš dlouhé: ${name}.`,
      patience: (seconds) =>
        `Právě přichází velmi mnoho oznámení, takže to vaše musí chvíli počkat. Váš text a váš kód zůstávají zde. Počkejte ${
          wait(seconds)
        } a pak ho z této stránky odešlete znovu. Bez souborů projde dříve.`,
    },
  },

  questions: {
    when: (answer) => `Pokud „${answer}“:`,
    others: "Někdo jiný",
    dateHint: "Rok, měsíc a den, například 2026-11-23. Nechte prázdné, pokud den neznáte.",
    errors: {
      missing: (question) => `Odpovězte i na toto: ${question}`,
      choice: (question) => `Vyberte jednu z odpovědí: ${question}`,
      date: (question) => `Napište den jako rok, měsíc a den: ${question}`,
    },
    builtIn: {
      going: "Děje se to stále?",
      told: "Řekli jste to někomu v organizaci?",
      toldWhom: "Komu, a co se stalo potom?",
      yes: "Ano",
      no: "Ne",
      unknown: "Nevím",
      amount: "O kolik peněz jde, nebo o jaké věci?",
      hidden: "Jak se to skrývá?",
      gift: "Kdo dal co komu, a za co?",
      often: "Kolikrát se to stalo?",
      danger: "Co se může stát, a komu?",
      object: "O jaký stroj, výrobek nebo místo jde?",
      waste: "Co uniklo nebo se vyhodilo, a kam?",
      muchWaste: "Kolik toho přibližně je?",
      data: "Čí údaje to jsou, a jaké?",
      seen: "Kdo je mohl vidět?",
      companies: "Které firmy se účastní?",
      agreed: "Na čem se dohodly?",
      rule: "Které pravidlo se porušilo, pokud to víte?",
    },
  },

  sent: {
    title: "Vaše oznámení dorazilo",
    edited:
      "Dorazilo už dříve. Co jste od té doby změnili, se nepřevzalo: otevřete svou schránku a napište to jako zprávu.",
    keep: "Uschovejte si tento kód",
    keepWhy:
      "S ním si přečtete odpověď. Bez něj vaše oznámení nenajdeme a nikdo vám ho nemůže poslat.",
    open: "Otevřít mou schránku",
    next: "Co bude teď",
    nextItems: [
      "Do 7 dnů ombudsman potvrdí, že oznámení dorazilo.",
      "Ombudsman se vás může na něco zeptat. Občas se vraťte s kódem.",
      "Do 3 měsíců se dozvíte, co se udělalo.",
    ],
    print:
      "Tuto stránku si můžete vytisknout: na papíře je jen kód. Uložte ho tam, kam se nikdo nedívá.",
  },

  files,

  categories: {
    fraud: "Podvod nebo krádež",
    corruption: "Korupce nebo úplatky",
    harassment: "Obtěžování nebo diskriminace",
    safety: "Bezpečnost lidí nebo výrobků",
    environment: "Životní prostředí",
    privacy: "Soukromí a údaje",
    competition: "Hospodářská soutěž",
    other: "Něco jiného",
  },

  removedCategories: {
    person: "jména lidí",
    place: "místo, kde vznikl",
    time: "kdy vznikl nebo byl změněn",
    device: "fotoaparát, telefon nebo tiskárna",
    software: "programy a cesty",
    history: "dřívější verze a stopy úprav",
    hidden: "skrytý obsah",
  },

  receipt: {
    title: "Otevřít vaše oznámení",
    label: "Váš kód",
    hint: "20 písmen a číslic. Na velikosti písmen, mezerách a pomlčkách nezáleží.",
    open: "Otevřít",
    errors: {
      length: "Kód má 20 písmen a číslic. Porovnejte ho se svou poznámkou.",
      symbols: (group) =>
        group
          ? `Ve skupině ${group} je znak, který žádný kód nemá. Porovnejte ho se svou poznámkou.`
          : "Je tam znak, který žádný kód nemá. Porovnejte ho se svou poznámkou.",
      slip: (group) =>
        group
          ? `Je tam chyba, nejspíš ve skupině ${group}. Porovnejte ho se svou poznámkou.`
          : "Je tam více než jedna chyba. Porovnejte každou skupinu se svou poznámkou.",
      unknown:
        "Tento kód nic neotevírá. Oznámení možná nebylo odesláno, nebo bylo smazáno, protože jeho čas vypršel. Porovnejte kód se svou poznámkou.",
      token: "Tato stránka byla otevřená příliš dlouho. Zkuste to znovu.",
      patience: (seconds) =>
        `Právě zkouší kódy velmi mnoho lidí. Váš kód zůstává zde. Počkejte ${
          wait(seconds)
        } a pak stiskněte tlačítko znovu.`,
    },
    ended: "Vaše návštěva skončila. Zadejte kód znovu.",
  },

  inbox: {
    title: "Vaše oznámení",
    status: "Stav",
    received: "Dorazilo",
    acknowledgeBy: "Potvrzení do",
    feedbackBy: "Odpověď do",
    yourReport: "Co jste napsali",
    dialogue: "Zprávy",
    none: "Zatím žádná zpráva. Vraťte se se svým kódem.",
    you: "Vy",
    ombudsman: "Váš ombudsman",
    write: "Napsat zprávu",
    text: "Zpráva",
    send: "Odeslat",
    sent: "Vaše zpráva byla odeslána.",
    leave: "Ukončit návštěvu",
    empty: "Napište něco, nebo vyberte soubor.",
    gone: "Toto oznámení tu už není: jeho čas vypršel a bylo smazáno.",
    idle:
      "Tato stránka se zavře po 15 minutách bez kliknutí. Dlouhý text je lepší napsat nejdřív jinde.",
  },

  left: {
    title: "Odešli jste",
    text:
      "Na tomto webu z této návštěvy nic nezůstává. Historie prohlížeče může stále ukazovat, že jste tu byli.",
    on: "Pokračovat na stránku s počasím",
  },

  statuses: {
    new: "dorazilo",
    assigned: "u advokáta",
    acknowledged: "potvrzeno",
    investigating: "prošetřuje se",
    awaiting_reporter: "čeká na vás",
    closed: "uzavřeno",
    archived: "v archivu",
  },

  help,

  error: {
    title: {
      400: "To jsme nemohli přečíst",
      403: "Odtamtud to nejde",
      404: "Taková stránka není",
      405: "To tady nefunguje",
      413: "Příliš velké",
      422: "Něco chybí",
      429: "Příliš mnoho najednou",
      500: "Něco se tu pokazilo",
      503: "Právě je tu plno",
    },
    text: {
      400:
        "Co přišlo, bylo poškozené nebo nepatřilo této stránce. Nic se neuložilo. Vraťte se a zkuste to znovu.",
      403: "Formulář byl odeslán z jiného webu. Nic se neuložilo.",
      404: "Adresa je možná špatně napsaná, nebo stránka už neexistuje.",
      405: "Tato adresa přijímá jiný druh požadavku.",
      413:
        "Co jste odeslali, je větší, než tato stránka přijímá. Nic se neuložilo. Vraťte se, vezměte méně souborů nebo menší a odešlete znovu.",
      422: "Vraťte se a zkuste to znovu.",
      429: "Chvíli počkejte a zkuste to znovu. Nic není ztraceno.",
      500:
        "Je to naše chyba, ne vaše. Nic se neuložilo, pokud jste neviděli potvrzení. Vraťte se a odešlete znovu: stejný kód nikdy nevytvoří druhé oznámení.",
      503:
        "Právě je tu příliš mnoho lidí, nebo se část webu opravuje. Co jste teď odeslali, se neuložilo. Počkejte minutu a zkuste to znovu.",
    },
    kept: "Co jste napsali, zůstává na této stránce. Soubory bude třeba později vybrat znovu.",
    written: "Co jste napsali",
    again: "Odeslat znovu",
    back: "Na úvodní stránku",
    id: "Když budete žádat o pomoc, uveďte toto číslo:",
  },

  closing: {
    title: "Jak to skončilo",
    outcomes: {
      confirmed: "To, co jste oznámili, se potvrdilo.",
      partly: "Část toho, co jste oznámili, se potvrdila.",
      unfounded: "To, co jste oznámili, se nepodařilo potvrdit.",
      other: "Případ skončil jinak.",
      unstated: "",
    },
    fresh: "nové",
  },

  draft: {
    title: "Váš koncept",
    keep: "Uložit jako koncept",
    keepHint:
      "Koncept se neodesílá: kromě vás ho nikdo nemůže číst. S kódem budete pokračovat později, na kterémkoli zařízení, a soubory přidáte po jednom. Na pomalém připojení to pomáhá.",
    kept: "Váš koncept je uložený. Není odeslaný: kromě vás ho nikdo nemůže číst.",
    until: (day) => `Odešlete ho před dnem ${day}. Ten den se smaže.`,
    notKept: "Koncept zatím nebyl uložen.",
    noRoom:
      "Právě není místo pro další koncept. Váš text je stále na této stránce. Odešlete oznámení teď, nebo to zkuste za hodinu.",
    tooLong: "Na koncept je to příliš mnoho textu. Zkraťte ho, nebo oznámení odešlete teď.",
    files: "Soubory tohoto konceptu",
    none: "Zatím žádný soubor. Vyberte jeden ve formuláři a uložte koncept. Pak vyberte další.",
    remove: (file) => `Odstranit ${file}`,
    sendAgain: "Ve stejnou chvíli se něco změnilo. Váš text tu stále je: odešlete ho znovu.",
  },

  parts: {
    title: "Soubor neprojde?",
    smaller: "Menší obrázek projde snáz: udělejte snímek obrazovky a odešlete ten.",
    script:
      "Kde jsou skripty povolené, stránka sama rozdělí velký soubor na malé části. Když se spojení přeruší, pokračuje tam, kde byla.",
    how:
      "Bez skriptů rozdělte soubor na části na počítači, například programem 7-Zip. Napište sem, která část to je, vyberte ji níže a uložte koncept. Totéž udělejte s každou částí. Až dorazí všechny, složíme je a soubor vyčistíme.",
    part: "Toto je část číslo",
    parts: "Částí celkem",
    arrived: (parts) => `Ze souboru po částech dorazily tyto: ${parts}.`,
    next: (part) => `Další: část ${part}.`,
    same: "Vyberte znovu stejný soubor a bude se pokračovat.",
    drop: "Zapomenout tyto části",
    errors: {
      number: "Napište číslicemi, která část to je a kolik jich je.",
      size: (most) => `Část může mít nejvýše ${most}. Rozdělte soubor na menší části.`,
      other: "Jsou tu už části jiného souboru. Odešlete jejich zbytek, nebo je nejdřív zapomeňte.",
      unfinished:
        "Nedorazily ještě všechny části vašeho souboru. Odešlete zbytek, nebo je zapomeňte. Pak odešlete oznámení.",
    },
    sending: "Soubor se nahrává po malých částech. Nechte tuto stránku otevřenou.",
    waiting: "Spojení se přerušilo. Samo bude pokračovat. Nechte tuto stránku otevřenou.",
  },

  proof: {
    title: "Doklad o podání",
    what:
      "Dva malé soubory později dokážou, co jste oznámili, kde a který den. Samotný doklad neříká nic. Promluví až se svým klíčem: uložte je každý zvlášť, nebo klíč neukládejte.",
    get: "Uložit doklad",
    key: "Uložit jeho klíč",
    check: "Kdokoli je může ověřit bez nás, i když je oznámení dávno smazané:",
  },

  newCode: {
    title: "Viděl někdo váš kód?",
    how:
      "Zde je nový kód. Nejdřív si ho zapište. Pak stiskněte tlačítko: od té chvíle starý kód nic neotevírá.",
    change: "Použít nový kód",
    done: "Váš nový kód",
    doneWhy:
      "Starý kód už nic neotevírá a jiná zařízení, která byla uvnitř, jsou venku. Uschovejte si tento.",
    back: "Zpět k oznámení",
  },
};
