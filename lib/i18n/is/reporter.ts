import type { ReporterTranslation } from "../catalogues.ts";
import { plural } from "../formats.ts";
import { files } from "./files.ts";
import { help } from "./help.ts";

/** No native reader has read this translation yet. */
export const proofread = false;

const wait = (seconds: number) => plural("is", seconds, { one: "# sekúndu", other: "# sekúndur" });

/** What a reporter reads, in Icelandic. */
export const reporter: ReporterTranslation = {
  product: "Ombud",
  leave: "Fara strax",
  otherLanguage: "Tungumál",
  notProofread: "Enginn með íslensku að móðurmáli hefur lesið þessa þýðingu enn.",
  skip: "Beint í textann",

  start: {
    title: "Tilkynntu misferli á öruggan hátt",
    lead:
      "Þú hefur séð eitthvað rangt í vinnunni. Hér getur þú sagt lögmanni frá því án þess að gefa upp nafn. Lögmaðurinn er umboðsmaður skipulagsheildarinnar, ekki hluti af henni.",
    choose: "Veldu skipulagsheildina",
    back: "Ég er með kóða",
    backText: "Lestu svar við tilkynningu eða bættu við hana.",
    protects: "Hvað þessi gátt gerir fyrir þig",
    protectsItems: [
      "Ekki er spurt um nafn, netfang eða símanúmer.",
      "Vistfang þitt á netinu er hvergi geymt, og vafrinn þinn ekki heldur.",
      "Það sem þú skrifar er dulkóðað. Þau sem reka netþjónana geta ekki lesið það.",
      "Úr skrám sem þú sendir fjarlægjum við falin gögn, svo sem nöfn, stað og myndavél. Við sýnum þér hvað við fjarlægðum.",
      "Með kóðanum getur þú talað við lögmanninn án þess að gefa upp nafn.",
    ],
    protectsNot: "Hvað hún getur ekki",
    protectsNotItems: [
      "Tölva eða net vinnuveitanda getur skráð hvaða síður þú opnar. Notaðu þinn eigin síma, ekki í vinnunni.",
      "Það sem þú skrifar getur sýnt hver þú ert. Slepptu því sem enginn nema þú getur vitað, eða segðu lögmanninum að það megi ekki fara áfram.",
      "Við fjarlægjum falin gögn úr skrám, ekki það sem sést eða heyrist í þeim.",
    ],
  },

  org: {
    report: "Senda tilkynningu",
    before: "Gott að vita áður en þú tilkynnir",
    inbox: "Ég er með kóða",
    steps: [
      "Skrifaðu hvað gerðist. Það tekur tíu mínútur, og þú þarft ekki að gefa upp nafn.",
      "Geymdu kóðann sem þú færð. Hann er eina leiðin aftur að tilkynningunni þinni.",
      "Innan 7 daga staðfestir umboðsmaðurinn að tilkynningin hafi borist. Innan 3 mánaða frá því færð þú að vita hvað var gert.",
    ],
    who:
      "Tilkynningin fer til umboðsmannsins, lögmanns utan skipulagsheildarinnar. Fólk sem þú nefnir sem viðriðið fær hana ekki.",
    authorities: "Þú getur líka tilkynnt til þessara yfirvalda",
  },

  report: {
    title: "Tilkynningin þín",
    codeTitle: "Kóðinn þinn",
    codeWhy:
      "Skrifaðu hann niður núna. Hann opnar svörin við tilkynningunni, og enginn getur látið þig fá annan. Helmingur fólks týnir sínum.",
    required: "Aðeins þarf að fylla út það sem er merkt með *.",
    identity: "Viltu gefa upp nafn þitt?",
    anonymous: "Nei, ég gef ekki upp nafn",
    confidential: "Já, aðeins til umboðsmannsins. Skipulagsheildin fær það ekki.",
    category: "Um hvað snýst þetta?",
    what: "Hvað gerðist?",
    whatHint: "Með þínum eigin orðum.",
    when: "Hvenær?",
    where: "Hvar?",
    who: "Hver var þar, hver veit af því?",
    urgent: "Þetta er brýnt: einhver er í hættu eða sönnunargögn eru að hverfa",
    involved: "Hver má ekki vita af þessari tilkynningu?",
    involvedHint: "Sá sem þú hakar við hér getur ekki séð að tilkynning er til.",
    name: "Nafn þitt",
    contact: "Hvernig má ná í þig",
    contactHint: "Aðeins ef þú valdir að gefa upp nafn þitt.",
    files: "Skrár",
    filesHint: (count, megabytes) =>
      `Allt að ${count} skrár, ${megabytes} MB hver. Falin gögn eru fjarlægð, og heiti skrárinnar líka. Það sem ekki er hægt að hreinsa með vissu er ekki sent áfram, og þú færð að vita það.`,
    send: "Senda tilkynninguna",
    sending:
      "Á hægri tengingu tekur tíma að senda. Ef það slitnar, sendu aftur: kóðinn er sá sami og ekkert berst tvisvar.",
    broken: "Tengingin slitnaði. Ekkert er glatað: sendu aftur. Kóðinn er sá sami.",
    filesAgain: "Textinn þinn er hér enn. Velja þarf skrárnar aftur.",
    refusedForm: "Tilkynningin var ekki send enn.",
    errors: {
      what: "Skrifaðu hvað gerðist.",
      category: "Veldu um hvað þetta snýst.",
      identity: "Veldu hvort þú gefur upp nafn þitt.",
      involved: "Nafn sem þú hakaðir við er ekki lengur á listanum. Skoðaðu listann aftur.",
      token: "Þessi síða var opin of lengi. Textinn þinn er hér enn: sendu hann aftur.",
      code: "Kóði þessa eyðublaðs er ekki frá okkur. Hér er nýr: skrifaðu hann niður.",
      nobody:
        "Þú hakaðir við alla sem gætu lesið tilkynninguna. Taktu hakið af þeim sem þú óttast minnst, eða tilkynntu til yfirvalds í staðinn.",
      field: (name) => `Of langt: ${name}.`,
      patience: (seconds) =>
        `Mjög margar tilkynningar berast núna, svo þín verður að bíða aðeins. Textinn þinn og kóðinn eru hér áfram. Bíddu í ${
          wait(seconds)
        } og sendu svo aftur af þessari síðu. Án skráa kemst hún fyrr í gegn.`,
    },
  },

  questions: {
    when: (answer) => `Ef „${answer}“:`,
    others: "Einhver annar",
    dateHint:
      "Ár, mánuður og dagur, til dæmis 2026-11-23. Hafðu þetta autt ef þú veist ekki daginn.",
    errors: {
      missing: (question) => `Svaraðu þessu líka: ${question}`,
      choice: (question) => `Veldu eitt af svörunum: ${question}`,
      date: (question) => `Skrifaðu daginn sem ár, mánuð og dag: ${question}`,
    },
    builtIn: {
      going: "Er þetta enn í gangi?",
      told: "Hefur þú sagt einhverjum í skipulagsheildinni frá?",
      toldWhom: "Hverjum, og hvað gerðist þá?",
      yes: "Já",
      no: "Nei",
      unknown: "Ég veit það ekki",
      amount: "Um hve mikið fé snýst þetta, eða hvaða hluti?",
      hidden: "Hvernig er því haldið leyndu?",
      gift: "Hver gaf hverjum hvað, og fyrir hvað?",
      often: "Hve oft hefur þetta gerst?",
      danger: "Hvað getur gerst, og fyrir hvern?",
      object: "Hvaða vél, vara eða staður er þetta?",
      waste: "Hvað slapp út eða var hent, og hvert?",
      muchWaste: "Hve mikið er það, um það bil?",
      data: "Hver á gögnin, og hvers konar gögn eru þetta?",
      seen: "Hver gat séð þau?",
      companies: "Hvaða fyrirtæki taka þátt?",
      agreed: "Um hvað sömdu þau?",
      rule: "Hvaða regla var brotin, ef þú veist það?",
    },
  },

  sent: {
    title: "Tilkynningin þín hefur borist",
    edited:
      "Hún hafði borist áður. Það sem þú breyttir síðan var ekki tekið: opnaðu innhólfið þitt og skrifaðu það sem skilaboð.",
    keep: "Geymdu þennan kóða",
    keepWhy:
      "Með honum lest þú svarið. Við getum ekki fundið tilkynninguna þína án hans, og enginn getur sent þér hann.",
    open: "Opna innhólfið núna",
    next: "Hvað gerist núna",
    nextItems: [
      "Innan 7 daga staðfestir umboðsmaðurinn að tilkynningin hafi borist.",
      "Umboðsmaðurinn gæti spurt þig um eitthvað. Komdu aftur með kóðann af og til.",
      "Innan 3 mánaða færð þú að vita hvað var gert.",
    ],
    print:
      "Þú getur prentað þessa síðu: aðeins kóðinn er á blaðinu. Geymdu það þar sem enginn leitar.",
  },

  files,

  categories: {
    fraud: "Svik eða þjófnaður",
    corruption: "Spilling eða mútur",
    harassment: "Áreitni eða mismunun",
    safety: "Öryggi fólks eða vöru",
    environment: "Umhverfi",
    privacy: "Persónuvernd og gögn",
    competition: "Samkeppnislög",
    other: "Eitthvað annað",
  },

  removedCategories: {
    person: "nöfn fólks",
    place: "staðurinn þar sem hún var gerð",
    time: "hvenær hún var gerð eða henni breytt",
    device: "myndavélin, síminn eða prentarinn",
    software: "forrit og slóðir",
    history: "fyrri útgáfur og merki um breytingar",
    hidden: "falið innihald",
  },

  receipt: {
    title: "Opnaðu tilkynninguna þína",
    label: "Kóðinn þinn",
    hint: "20 bókstafir og tölustafir. Hástafir, bil og strik skipta ekki máli.",
    open: "Opna",
    errors: {
      length: "Í kóða eru 20 bókstafir og tölustafir. Berðu hann saman við það sem þú skrifaðir.",
      symbols: (group) =>
        group
          ? `Í hópi ${group} er tákn sem er ekki í neinum kóða. Berðu hann saman við það sem þú skrifaðir.`
          : "Þarna er tákn sem er ekki í neinum kóða. Berðu hann saman við það sem þú skrifaðir.",
      slip: (group) =>
        group
          ? `Þarna er villa, líklega í hópi ${group}. Berðu hann saman við það sem þú skrifaðir.`
          : "Þarna er fleiri en ein villa. Berðu hvern hóp saman við það sem þú skrifaðir.",
      unknown:
        "Þessi kóði opnar ekkert. Ef til vill var tilkynningin ekki send, eða henni var eytt því að tími hennar var liðinn. Berðu kóðann saman við það sem þú skrifaðir.",
      token: "Þessi síða var opin of lengi. Reyndu aftur.",
      patience: (seconds) =>
        `Mjög margir prófa kóða núna. Kóðinn þinn er hér áfram. Bíddu í ${
          wait(seconds)
        } og ýttu svo aftur á hnappinn.`,
    },
    ended: "Heimsókn þinni er lokið. Sláðu kóðann inn aftur.",
  },

  inbox: {
    title: "Tilkynningin þín",
    status: "Staða",
    received: "Barst",
    acknowledgeBy: "Staðfesting fyrir",
    feedbackBy: "Svar fyrir",
    yourReport: "Það sem þú skrifaðir",
    dialogue: "Skilaboð",
    none: "Engin skilaboð enn. Komdu aftur með kóðann þinn.",
    you: "Þú",
    ombudsman: "Umboðsmaður",
    write: "Skrifa skilaboð",
    text: "Skilaboð",
    send: "Senda",
    sent: "Skilaboðin þín hafa verið send.",
    leave: "Ljúka heimsókn",
    empty: "Skrifaðu eitthvað eða veldu skrá.",
    gone: "Þessi tilkynning er ekki lengur hér: tími hennar var liðinn og henni var eytt.",
    idle:
      "Þessi síða lokast eftir 15 mínútur án smells. Betra er að skrifa langan texta annars staðar fyrst.",
  },

  left: {
    title: "Þú hefur yfirgefið vefinn",
    text:
      "Ekkert úr þessari heimsókn er geymt á þessum vef. Saga vafrans gæti enn sýnt að þú komst hingað.",
    on: "Áfram á veðursíðu",
  },

  statuses: {
    new: "barst",
    assigned: "hjá lögmanni",
    acknowledged: "staðfest",
    investigating: "í skoðun",
    awaiting_reporter: "bíður eftir þér",
    closed: "lokið",
    archived: "í safni",
  },

  help,

  error: {
    title: {
      400: "Við gátum ekki lesið þetta",
      403: "Ekki leyft þaðan",
      404: "Þessi síða er ekki til",
      405: "Þetta virkar ekki hér",
      413: "Of stórt",
      422: "Eitthvað vantar",
      429: "Of mikið í einu",
      500: "Eitthvað fór úrskeiðis hér",
      503: "Of mikið að gera núna",
    },
    text: {
      400:
        "Það sem barst var skemmt eða ekki ætlað þessari síðu. Ekkert var geymt. Farðu til baka og reyndu aftur.",
      403: "Eyðublaðið var sent af öðrum vef. Ekkert var geymt.",
      404: "Slóðin er ef til vill rangt skrifuð, eða síðan er farin.",
      405: "Þessi slóð tekur við annars konar beiðni.",
      413:
        "Það sem þú sendir er stærra en þessi síða tekur við. Ekkert var geymt. Farðu til baka, taktu færri eða minni skrár og sendu aftur.",
      422: "Farðu til baka og reyndu aftur.",
      429: "Bíddu augnablik og reyndu aftur. Ekkert er glatað.",
      500:
        "Þetta er okkar sök, ekki þín. Ekkert var geymt nema þú hafir séð staðfestingu. Farðu til baka og sendu aftur: sami kóði býr aldrei til aðra tilkynningu.",
      503:
        "Of margir eru hér núna, eða verið er að laga hluta af þessum vef. Það sem þú sendir áðan var ekki geymt. Bíddu í eina mínútu og reyndu svo aftur.",
    },
    kept: "Það sem þú skrifaðir er geymt á þessari síðu. Velja þarf skrár aftur síðar.",
    written: "Það sem þú skrifaðir",
    again: "Senda aftur",
    back: "Á upphafssíðu",
    id: "Ef þú biður um hjálp, nefndu þetta númer:",
  },

  closing: {
    title: "Hvernig þessu lauk",
    outcomes: {
      confirmed: "Það sem þú tilkynntir var staðfest.",
      partly: "Hluti af því sem þú tilkynntir var staðfestur.",
      unfounded: "Ekki var hægt að staðfesta það sem þú tilkynntir.",
      other: "Málinu lauk á annan hátt.",
      unstated: "",
    },
    fresh: "nýtt",
  },

  draft: {
    title: "Drögin þín",
    keep: "Geyma sem drög",
    keepHint:
      "Drög eru ekki send: enginn nema þú getur lesið þau. Með kóðanum heldur þú áfram síðar, í hvaða tæki sem er, og bætir við skrám einni í einu. Það hjálpar á hægri tengingu.",
    kept: "Drögin þín eru geymd. Þau eru ekki send: enginn nema þú getur lesið þau.",
    until: (day) => `Sendu þau fyrir þennan dag: ${day}. Þann dag er þeim eytt.`,
    notKept: "Drögin voru ekki geymd enn.",
    noRoom:
      "Ekki er pláss fyrir fleiri drög núna. Textinn þinn er enn á þessari síðu. Sendu tilkynninguna núna eða reyndu aftur eftir klukkustund.",
    tooLong: "Þetta er of mikill texti fyrir drög. Styttu hann eða sendu tilkynninguna núna.",
    files: "Skrár í þessum drögum",
    none: "Engin skrá enn. Veldu eina í eyðublaðinu og geymdu svo drögin. Veldu síðan þá næstu.",
    remove: (file) => `Fjarlægja ${file}`,
    sendAgain: "Eitthvað breyttist á sama andartaki. Textinn þinn er hér enn: sendu hann aftur.",
  },

  parts: {
    title: "Kemst skrá ekki í gegn?",
    smaller: "Minni mynd kemst frekar í gegn: taktu skjámynd af henni og sendu skjámyndina.",
    script:
      "Þar sem skriftur eru leyfðar skiptir þessi síða sjálf stórri skrá í litla hluta. Þegar tengingin slitnar heldur hún áfram þar sem frá var horfið.",
    how:
      "Án skrifta skaltu skipta skránni í hluta í tölvu, til dæmis með 7-Zip. Skrifaðu hér hvaða hluti þetta er, veldu þann hluta hér fyrir neðan og geymdu drögin. Gerðu eins við hvern hluta. Þegar allir hafa borist setjum við þá saman og hreinsum skrána.",
    part: "Þetta er hluti númer",
    parts: "Fjöldi hluta alls",
    arrived: (parts) => `Af skránni sem kemur í hlutum hafa þessir borist: ${parts}.`,
    next: (part) => `Næst: hluti ${part}.`,
    same: "Veldu sömu skrá aftur, þá heldur hún áfram þar sem frá var horfið.",
    drop: "Gleyma þessum hlutum",
    errors: {
      number: "Skrifaðu með tölustöfum hvaða hluti þetta er og hve margir þeir eru.",
      size: (most) => `Hluti má mest vera ${most}. Skiptu skránni í minni hluta.`,
      other:
        "Hlutar úr annarri skrá eru þegar hér. Sendu afganginn af þeim eða láttu gleyma þeim fyrst.",
      unfinished:
        "Ekki hafa allir hlutar skrárinnar borist. Sendu afganginn eða láttu gleyma þeim. Sendu síðan tilkynninguna.",
    },
    sending: "Skráin er send í litlum hlutum. Hafðu þessa síðu opna.",
    waiting: "Tengingin slitnaði. Þetta heldur áfram af sjálfu sér. Hafðu þessa síðu opna.",
  },

  proof: {
    title: "Sönnun fyrir tilkynningu",
    what:
      "Tvær litlar skrár sanna síðar hvað þú tilkynntir, hvar og hvaða dag. Sönnunin ein segir ekkert. Hún talar aðeins með lyklinum: geymdu þetta tvennt aðskilið, eða geymdu engan lykil.",
    get: "Vista sönnunina",
    key: "Vista lykilinn",
    check: "Allir geta athugað þær án okkar, líka þegar tilkynningunni var eytt fyrir löngu:",
  },

  newCode: {
    title: "Sá einhver kóðann þinn?",
    how:
      "Hér er nýr kóði. Skrifaðu hann fyrst niður. Ýttu svo á hnappinn: frá þeirri stundu opnar gamli kóðinn ekkert.",
    change: "Nota nýja kóðann",
    done: "Nýi kóðinn þinn",
    doneWhy:
      "Gamli kóðinn opnar ekkert lengur, og önnur tæki sem voru inni eru úti. Geymdu þennan.",
    back: "Aftur að tilkynningunni",
  },
};
