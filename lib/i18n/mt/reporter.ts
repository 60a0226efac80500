import type { ReporterTranslation } from "../catalogues.ts";
import { plural } from "../formats.ts";
import { files } from "./files.ts";
import { help } from "./help.ts";

/** No native reader has read this translation yet. */
export const proofread = false;

const wait = (seconds: number) =>
  plural("mt", seconds, {
    one: "# sekonda",
    two: "# sekondi",
    few: "# sekondi",
    many: "#-il sekonda",
    other: "# sekonda",
  });

/** What a reporter reads, in Maltese. */
export const reporter: ReporterTranslation = {
  product: "Ombud",
  leave: "Oħroġ malajr",
  otherLanguage: "Lingwa",
  notProofread: "L-ebda qarrej tal-lingwa Maltija għadu ma qara din it-traduzzjoni.",
  skip: "Aqbeż għat-test",

  start: {
    title: "Irrapporta għemil ħażin b’mod sigur",
    lead:
      "Rajt xi ħaġa ħażina fuq ix-xogħol. Hawn tista’ tgħid biha lil avukat mingħajr ma tagħti ismek. L-avukat huwa l-ombudsman tal-organizzazzjoni, u mhux parti minnha.",
    choose: "Agħżel l-organizzazzjoni",
    back: "Għandi kodiċi",
    backText: "Aqra t-tweġiba għal rapport, jew żid miegħu.",
    protects: "X’jagħmel dan il-portal għalik",
    protectsItems: [
      "Ma nitolbux isem, email jew numru tat-telefon.",
      "L-indirizz tiegħek fuq in-network ma jinħażen imkien, u lanqas il-browser tiegħek.",
      "Dak li tikteb jiġi kriptat. Dawk li jmexxu s-servers ma jistgħux jaqrawh.",
      "Mill-fajls li tibgħat inneħħu data moħbija, bħal ismijiet, il-post u l-kamera. Nuruk x’neħħejna.",
      "Bil-kodiċi tiegħek tista’ titkellem mal-avukat u tibqa’ mhux magħruf.",
    ],
    protectsNot: "X’ma jistax jagħmel",
    protectsNotItems: [
      "Kompjuter jew network ta’ min iħaddmek jista’ jirreġistra liema paġni tiftaħ. Uża t-telefon tiegħek stess, ’il bogħod mix-xogħol.",
      "Dak li tikteb jista’ juri min int. Ħalli barra dak li tista’ tafu int biss, jew għid lill-avukat li m’għandux jgħaddih.",
      "Inneħħu data moħbija mill-fajls, mhux dak li jidher jew jinstema’ fihom.",
    ],
  },

  org: {
    report: "Agħmel rapport",
    before: "Tajjeb li tkun taf qabel tirrapporta",
    inbox: "Għandi kodiċi",
    steps: [
      "Ikteb x’ġara. Tieħu għaxar minuti, u tista’ tibqa’ mhux magħruf.",
      "Żomm il-kodiċi li tirċievi. Huwa l-uniku mod biex terġa’ lura għar-rapport tiegħek.",
      "Fi żmien 7 ijiem l-ombudsman jikkonferma li r-rapport wasal. Fi żmien 3 xhur minn dakinhar jgħidulek x’sar.",
    ],
    who:
      "Ir-rapport imur għand l-ombudsman, avukat minn barra l-organizzazzjoni. In-nies li ssemmi bħala involuti ma jirċevuhx.",
    authorities: "Tista’ tirrapporta wkoll lil waħda minn dawn l-awtoritajiet",
  },

  report: {
    title: "Ir-rapport tiegħek",
    codeTitle: "Il-kodiċi tiegħek",
    codeWhy:
      "Iktbu issa. Jiftaħ it-tweġibiet għar-rapport tiegħek, u ħadd ma jista’ jagħtik ieħor. Nofs in-nies jitilfu tagħhom.",
    required: "Dak biss li huwa mmarkat b’* irid jimtela.",
    identity: "Trid tagħti ismek?",
    anonymous: "Le, nibqa’ mhux magħruf",
    confidential: "Iva, lill-ombudsman biss. L-organizzazzjoni ma tirċevihx.",
    category: "Dwar xiex inhu?",
    what: "X’ġara?",
    whatHint: "Bi kliemek.",
    when: "Meta?",
    where: "Fejn?",
    who: "Min kien hemm, min jaf b’dan?",
    urgent: "Hija urġenti: xi ħadd jinsab fil-periklu, jew il-provi se jisparixxu",
    involved: "Min m’għandux isir jaf b’dan ir-rapport?",
    involvedHint: "Min timmarka hawn ma jistax jara li hemm rapport.",
    name: "Ismek",
    contact: "Kif nistgħu nilħquk",
    contactHint: "Biss jekk għażilt li tagħti ismek.",
    files: "Fajls",
    filesHint: (count, megabytes) =>
      `Sa ${count} fajls ta’ ${megabytes} MB kull wieħed. Data moħbija titneħħa, u l-isem tal-fajl ukoll. Dak li ma jistax jitnaddaf b’ċertezza ma jintbagħatx, u ngħidulek.`,
    send: "Ibgħat ir-rapport",
    sending:
      "Fuq linja bil-mod jieħu ħin biex jintbagħat. Jekk jinqata’, erġa’ ibgħat: il-kodiċi jibqa’ l-istess u xejn ma jasal darbtejn.",
    broken: "Il-linja nqatgħet. Xejn ma ntilef: erġa’ ibgħat. Il-kodiċi jibqa’ l-istess.",
    filesAgain: "It-test tiegħek għadu hawn. Il-fajls iridu jintgħażlu mill-ġdid.",
    refusedForm: "Ir-rapport għadu ma ntbagħatx.",
    errors: {
      what: "Ikteb x’ġara.",
      category: "Agħżel dwar xiex inhu.",
      identity: "Agħżel jekk tagħtix ismek.",
      involved: "Isem li mmarkajt m’għadux fil-lista. Erġa’ ħares lejn il-lista.",
      token: "Din il-paġna damet miftuħa wisq. It-test tiegħek għadu hawn: erġa’ ibagħtu.",
      code: "Il-kodiċi ta’ din il-formola mhux mingħandna. Hawn wieħed ġdid: iktbu.",
      nobody:
        "Immarkajt lil kull min seta’ jaqra r-rapport. Neħħi l-marka tal-persuna li tibża’ l-inqas minnha, jew irrapporta lil awtorità minflok.",
      field: (name) => `Twil wisq: ${name}.`,
      patience: (seconds) =>
        `Bħalissa qed jaslu ħafna rapporti, u għalhekk tiegħek irid jistenna ftit. It-test u l-kodiċi tiegħek jibqgħu hawn. Stenna ${
          wait(seconds)
        }, imbagħad erġa’ ibagħtu minn din il-paġna. Mingħajr fajls jgħaddi aktar malajr.`,
    },
  },

  questions: {
    when: (answer) => `Jekk “${answer}”:`,
    others: "Xi ħadd ieħor",
    dateHint: "Sena, xahar u jum, bħal 2026-11-23. Ħallih vojt jekk ma tafx il-jum.",
    errors: {
      missing: (question) => `Wieġeb din ukoll: ${question}`,
      choice: (question) => `Agħżel waħda mit-tweġibiet: ${question}`,
      date: (question) => `Ikteb il-jum bħala sena, xahar u jum: ${question}`,
    },
    builtIn: {
      going: "Għadu għaddej?",
      told: "Għidt lil xi ħadd fl-organizzazzjoni?",
      toldWhom: "Lil min, u x’ġara wara?",
      yes: "Iva",
      no: "Le",
      unknown: "Ma nafx",
      amount: "Dwar kemm flus, jew liema affarijiet?",
      hidden: "Kif qed jinżamm moħbi?",
      gift: "Min ta xiex lil min, u għal xiex?",
      often: "Kemm-il darba ġara?",
      danger: "X’jista’ jiġri, u lil min?",
      object: "Liema magna, prodott jew post hu?",
      waste: "X’ħareġ jew intrema, u fejn?",
      muchWaste: "Kemm hu, bejn wieħed u ieħor?",
      data: "Ta’ min hi d-data, u x’tip ta’ data?",
      seen: "Min seta’ jaraha?",
      companies: "Liema kumpaniji jieħdu sehem?",
      agreed: "Fuq xiex qablu?",
      rule: "Liema regola nkisret, jekk taf?",
    },
  },

  sent: {
    title: "Ir-rapport tiegħek wasal",
    edited:
      "Kien diġà wasal qabel. Dak li bdilt minn dakinhar ma ttiħidx: iftaħ il-kaxxa tal-messaġġi tiegħek u iktbu bħala messaġġ.",
    keep: "Żomm dan il-kodiċi",
    keepWhy:
      "Bih taqra t-tweġiba. Mingħajru ma nistgħux insibu r-rapport tiegħek, u ħadd ma jista’ jibgħathulek.",
    open: "Iftaħ il-messaġġi tiegħi issa",
    next: "X’jiġri issa",
    nextItems: [
      "Fi żmien 7 ijiem l-ombudsman jikkonferma li r-rapport wasal.",
      "L-ombudsman jista’ jistaqsik xi ħaġa. Erġa’ lura bil-kodiċi minn żmien għal żmien.",
      "Fi żmien 3 xhur jgħidulek x’sar.",
    ],
    print:
      "Tista’ tipprintja din il-paġna: fuq il-karta jkun hemm il-kodiċi biss. Żommha fejn ħadd ma jħares.",
  },

  files,

  categories: {
    fraud: "Frodi jew serq",
    corruption: "Korruzzjoni jew tixħim",
    harassment: "Fastidju jew diskriminazzjoni",
    safety: "Sigurtà ta’ nies jew prodotti",
    environment: "Ambjent",
    privacy: "Privatezza u data",
    competition: "Liġi tal-kompetizzjoni",
    other: "Xi ħaġa oħra",
  },

  removedCategories: {
    person: "ismijiet ta’ nies",
    place: "il-post fejn sar",
    time: "meta sar jew inbidel",
    device: "il-kamera, it-telefon jew il-printer",
    software: "programmi u mogħdijiet tal-fajls",
    history: "verżjonijiet preċedenti u traċċi ta’ tibdil",
    hidden: "kontenut moħbi",
  },

  receipt: {
    title: "Iftaħ ir-rapport tiegħek",
    label: "Il-kodiċi tiegħek",
    hint: "20 ittra u ċifra. Ittri kbar, spazji u sing ma jgħoddux.",
    open: "Iftaħ",
    errors: {
      length: "Kodiċi għandu 20 ittra u ċifra. Qabblu man-nota tiegħek.",
      symbols: (group) =>
        group
          ? `Hemm sinjal fi grupp ${group} li l-ebda kodiċi m’għandu. Qabblu man-nota tiegħek.`
          : "Hemm sinjal li l-ebda kodiċi m’għandu. Qabblu man-nota tiegħek.",
      slip: (group) =>
        group
          ? `Hemm żball, x’aktarx fi grupp ${group}. Qabblu man-nota tiegħek.`
          : "Hemm aktar minn żball wieħed. Qabbel kull grupp man-nota tiegħek.",
      unknown:
        "Dan il-kodiċi ma jiftaħ xejn. Forsi r-rapport ma ntbagħatx, jew tħassar għax għalaqlu ż-żmien. Qabbel il-kodiċi man-nota tiegħek.",
      token: "Din il-paġna damet miftuħa wisq. Erġa’ pprova.",
      patience: (seconds) =>
        `Bħalissa ħafna nies qed jippruvaw kodiċijiet. Il-kodiċi tiegħek jibqa’ hawn. Stenna ${
          wait(seconds)
        }, imbagħad erġa’ agħfas il-buttuna.`,
    },
    ended: "Iż-żjara tiegħek intemmet. Erġa’ daħħal il-kodiċi.",
  },

  inbox: {
    title: "Ir-rapport tiegħek",
    status: "Stat",
    received: "Wasal",
    acknowledgeBy: "Konferma sa",
    feedbackBy: "Tweġiba sa",
    yourReport: "Dak li ktibt",
    dialogue: "Messaġġi",
    none: "Għad m’hemmx messaġġ. Erġa’ lura bil-kodiċi tiegħek.",
    you: "Int",
    ombudsman: "L-ombudsman",
    write: "Ikteb messaġġ",
    text: "Messaġġ",
    send: "Ibgħat",
    sent: "Il-messaġġ tiegħek intbagħat.",
    leave: "Temm iż-żjara",
    empty: "Ikteb xi ħaġa jew agħżel fajl.",
    gone: "Dan ir-rapport m’għadux hawn: għalaqlu ż-żmien, u tħassar.",
    idle:
      "Din il-paġna tingħalaq wara 15-il minuta mingħajr klikk. Test twil aħjar tiktbu x’imkien ieħor l-ewwel.",
  },

  left: {
    title: "Ħriġt",
    text:
      "Xejn minn din iż-żjara ma jinżamm fuq dan is-sit. L-istorja tal-browser xorta tista’ turi li kont hawn.",
    on: "Kompli għal paġna tat-temp",
  },

  statuses: {
    new: "wasal",
    assigned: "għand avukat",
    acknowledged: "ikkonfermat",
    investigating: "qed jiġi eżaminat",
    awaiting_reporter: "qed jistenna lilek",
    closed: "magħluq",
    archived: "arkivjat",
  },

  help,

  error: {
    title: {
      400: "Ma stajniex naqraw dan",
      403: "Mhux permess minn hemm",
      404: "M’hemmx paġna bħal din",
      405: "Dan ma jaħdimx hawn",
      413: "Kbir wisq",
      422: "Xi ħaġa nieqsa",
      429: "Wisq f’daqqa",
      500: "Xi ħaġa marret ħażin hawn",
      503: "Wisq traffiku bħalissa",
    },
    text: {
      400:
        "Dak li wasal kien bil-ħsara jew mhux għal din il-paġna. Xejn ma nħażen. Mur lura u erġa’ pprova.",
      403: "Il-formola ntbagħtet minn sit ieħor. Xejn ma nħażen.",
      404: "Forsi l-indirizz huwa miktub ħażin, jew il-paġna m’għadhiex hemm.",
      405: "Dan l-indirizz jieħu tip ieħor ta’ talba.",
      413:
        "Dak li bgħatt huwa akbar milli tieħu din il-paġna. Xejn ma nħażen. Mur lura, ħu inqas fajls jew fajls iżgħar, u erġa’ ibgħat.",
      422: "Mur lura u erġa’ pprova.",
      429: "Stenna mument u erġa’ pprova. Xejn ma ntilef.",
      500:
        "Hija t-tort tagħna, mhux tiegħek. Xejn minnu ma nħażen sakemm ma rajtx konferma. Mur lura u erġa’ ibgħat: l-istess kodiċi qatt ma jagħmel rapport ieħor.",
      503:
        "Bħalissa hawn wisq nies, jew parti minn dan is-sit qed tissewwa. Dak li għadek kif bgħatt ma nħażinx. Stenna minuta, imbagħad erġa’ pprova.",
    },
    kept: "Dak li ktibt jinżamm fuq din il-paġna. Il-fajls iridu jerġgħu jintgħażlu aktar tard.",
    written: "Dak li ktibt",
    again: "Erġa’ ibagħtu",
    back: "Għall-paġna tal-bidu",
    id: "Jekk titlob għajnuna, semmi dan in-numru:",
  },

  closing: {
    title: "Kif intemm",
    outcomes: {
      confirmed: "Dak li rrapportajt ġie kkonfermat.",
      partly: "Parti minn dak li rrapportajt ġiet ikkonfermata.",
      unfounded: "Dak li rrapportajt ma setax jiġi kkonfermat.",
      other: "Il-każ intemm b’mod ieħor.",
      unstated: "",
    },
    fresh: "ġdid",
  },

  draft: {
    title: "L-abbozz tiegħek",
    keep: "Żommu bħala abbozz",
    keepHint:
      "Abbozz ma jintbagħatx: ħadd ħliefek ma jista’ jaqrah. Bil-kodiċi tiegħek tkompli aktar tard, fuq kwalunkwe apparat, u żżid il-fajls wieħed wieħed. Dan jgħin fuq linja bil-mod.",
    kept: "L-abbozz tiegħek inżamm. Ma ntbagħatx: ħadd ħliefek ma jista’ jaqrah.",
    until: (day) => `Ibagħtu qabel ${day}. Dakinhar jitħassar.`,
    notKept: "L-abbozz għadu ma nżammx.",
    noRoom:
      "Bħalissa m’hemmx post għal abbozz ieħor. It-test tiegħek għadu fuq din il-paġna. Ibgħat ir-rapport issa, jew erġa’ pprova f’siegħa.",
    tooLong: "Dan huwa wisq test għal abbozz. Qassru, jew ibgħat ir-rapport issa.",
    files: "Fajls ta’ dan l-abbozz",
    none:
      "Għad m’hemmx fajl. Agħżel wieħed fil-formola, imbagħad żomm l-abbozz. Wara agħżel li jmiss.",
    remove: (file) => `Neħħi ${file}`,
    sendAgain: "Xi ħaġa nbidlet fl-istess ħin. It-test tiegħek għadu hawn: erġa’ ibagħtu.",
  },

  parts: {
    title: "Fajl ma jgħaddix?",
    smaller: "Stampa iżgħar tgħaddi aktar faċilment: ħu screenshot tagħha, u ibgħat l-iscreenshot.",
    script:
      "Fejn l-iskripts huma permessi, din il-paġna taqsam hi stess fajl kbir f’partijiet żgħar. Meta tinqata’ l-linja, tkompli minn fejn kienet.",
    how:
      "Mingħajr skripts, aqsam il-fajl f’partijiet fuq kompjuter, pereżempju b’7-Zip. Ikteb hawn liema parti hi, agħżel dik il-parti hawn taħt, u żomm l-abbozz. Agħmel l-istess ma’ kull parti. Meta jkunu waslu kollha, ngħaqqduhom u nnaddfu l-fajl.",
    part: "Din hija l-parti numru",
    parts: "Partijiet b’kollox",
    arrived: (parts) => `Mill-fajl li ġej f’partijiet, waslu dawn: ${parts}.`,
    next: (part) => `Li jmiss: parti ${part}.`,
    same: "Erġa’ agħżel l-istess fajl, u jkompli minn fejn kien.",
    drop: "Insa dawn il-partijiet",
    errors: {
      number: "Ikteb liema parti hi din u kemm hemm, f’numri.",
      size: (most) => `Parti tista’ tkun l-aktar ${most}. Aqsam il-fajl f’partijiet iżgħar.`,
      other: "Diġà hawn partijiet ta’ fajl ieħor. Ibgħat il-bqija tagħhom, jew l-ewwel insihom.",
      unfinished:
        "Mhux il-partijiet kollha tal-fajl tiegħek waslu. Ibgħat il-bqija tagħhom, jew insihom. Imbagħad ibgħat ir-rapport.",
    },
    sending: "Il-fajl sejjer f’partijiet żgħar. Ħalli din il-paġna miftuħa.",
    waiting: "Il-linja nqatgħet. Ikompli waħdu. Ħalli din il-paġna miftuħa.",
  },

  proof: {
    title: "Prova tar-rapport",
    what:
      "Żewġ fajls żgħar jagħtu prova aktar tard x’irrapportajt, fejn u f’liema jum. Il-prova waħedha ma tgħid xejn. Titkellem biss biċ-ċavetta tagħha: żomm it-tnejn ’il bogħod minn xulxin, jew iżżommx ċavetta.",
    get: "Issejvja l-prova",
    key: "Issejvja ċ-ċavetta tagħha",
    check: "Kulħadd jista’ jiċċekkjahom mingħajrna, anke meta r-rapport ikun ilu mħassar:",
  },

  newCode: {
    title: "Xi ħadd ra l-kodiċi tiegħek?",
    how:
      "Hawn kodiċi ġdid. L-ewwel iktbu. Imbagħad agħfas il-buttuna: minn dak il-mument il-kodiċi l-qadim ma jiftaħ xejn.",
    change: "Uża l-kodiċi l-ġdid",
    done: "Il-kodiċi l-ġdid tiegħek",
    doneWhy:
      "Il-kodiċi l-qadim ma jiftaħ xejn aktar, u apparati oħra li kienu ġewwa issa huma barra. Żomm dan.",
    back: "Lura għar-rapport",
  },
};
