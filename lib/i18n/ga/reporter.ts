import type { ReporterTranslation } from "../catalogues.ts";
import { plural } from "../formats.ts";
import { files } from "./files.ts";
import { help } from "./help.ts";

/** No native reader has read this translation yet. */
export const proofread = false;

const wait = (seconds: number) =>
  plural("ga", seconds, {
    one: "# soicind",
    two: "# shoicind",
    few: "# shoicind",
    many: "# soicind",
    other: "# soicind",
  });

/** What a reporter reads, in Irish. */
export const reporter: ReporterTranslation = {
  product: "Ombud",
  leave: "Fág go tapa",
  otherLanguage: "Teanga",
  notProofread: "Níl an t-aistriúchán seo léite ag aon chainteoir dúchais fós.",
  skip: "Téigh go dtí an téacs",

  start: {
    title: "Tuairiscigh éagóir go sábháilte",
    lead:
      "Chonaic tú rud éigin mícheart ag an obair. Is féidir leat é a insint do dhlíodóir anseo gan d’ainm a thabhairt. Is é an dlíodóir ombudsman na heagraíochta, agus ní cuid den eagraíocht é.",
    choose: "Roghnaigh an eagraíocht",
    back: "Tá cód agam",
    backText: "Léigh an freagra ar thuairisc, nó cuir leis an tuairisc.",
    protects: "Cad a dhéanann an tairseach seo duit",
    protectsItems: [
      "Ní iarrtar ainm, ríomhphost ná uimhir theileafóin.",
      "Ní stóráiltear do sheoladh ar an líonra in aon áit, ná do bhrabhsálaí.",
      "Criptítear an méid a scríobhann tú. Ní féidir leis na daoine a reáchtálann na freastalaithe é a léamh.",
      "Bainimid sonraí folaithe as na comhaid a sheolann tú, ar nós ainmneacha, na háite agus an cheamara. Taispeánaimid duit cad a bhaineamar amach.",
      "Le do chód is féidir leat labhairt leis an dlíodóir agus fanacht anaithnid.",
    ],
    protectsNot: "Cad nach féidir léi a dhéanamh",
    protectsNotItems: [
      "Féadfaidh ríomhaire nó líonra d’fhostóra a thaifeadadh cé na leathanaigh a osclaíonn tú. Úsáid d’fhón féin, amach ón obair.",
      "Is féidir leis an méid a scríobhann tú a thaispeáint cé thú féin. Fág ar lár rudaí nach bhféadfadh a fhios a bheith ach agatsa, nó abair leis an dlíodóir nach ceart iad a chur ar aghaidh.",
      "Bainimid sonraí folaithe as comhaid, ní an méid atá le feiceáil nó le cloisteáil iontu.",
    ],
  },

  org: {
    report: "Déan tuairisc",
    before: "Eolas maith sula dtuairiscíonn tú",
    inbox: "Tá cód agam",
    steps: [
      "Scríobh síos cad a tharla. Tógann sé deich nóiméad, agus is féidir leat fanacht anaithnid.",
      "Coinnigh an cód a fhaigheann tú. Is é an t-aon bhealach ar ais chuig do thuairisc é.",
      "Laistigh de 7 lá deimhníonn an t-ombudsman gur tháinig an tuairisc. Laistigh de 3 mhí ina dhiaidh sin insítear duit cad a rinneadh.",
    ],
    who:
      "Téann an tuairisc chuig an ombudsman, dlíodóir lasmuigh den eagraíocht. Ní fhaigheann na daoine a deir tú a bheith páirteach í.",
    authorities: "Is féidir leat tuairisc a thabhairt do cheann de na húdaráis seo freisin",
  },

  report: {
    title: "Do thuairisc",
    codeTitle: "Do chód",
    codeWhy:
      "Scríobh síos anois é. Osclaíonn sé na freagraí ar do thuairisc, agus ní féidir le haon duine ceann eile a thabhairt duit. Cailleann leath na ndaoine a gcód.",
    required: "Níl ort ach an méid atá marcáilte le * a líonadh.",
    identity: "Ar mhaith leat d’ainm a thabhairt?",
    anonymous: "Níor mhaith, fanfaidh mé anaithnid",
    confidential: "Ba mhaith, don ombudsman amháin. Ní fhaigheann an eagraíocht é.",
    category: "Cad lena mbaineann sé?",
    what: "Cad a tharla?",
    whatHint: "I d’fhocail féin.",
    when: "Cathain?",
    where: "Cén áit?",
    who: "Cé a bhí ann, cé a bhfuil a fhios aige?",
    urgent: "Tá sé práinneach: tá duine i mbaol, nó tá fianaise ar tí imeacht",
    involved: "Cé nach ceart dó a fháil amach faoin tuairisc seo?",
    involvedHint:
      "An té a gcuireann tú tic leis anseo, ní féidir leis a fheiceáil go bhfuil tuairisc ann.",
    name: "D’ainm",
    contact: "Conas teagmháil a dhéanamh leat",
    contactHint: "Ach amháin má roghnaigh tú d’ainm a thabhairt.",
    files: "Comhaid",
    filesHint: (count, megabytes) =>
      `Suas le ${count} comhad, ${megabytes} MB an ceann. Baintear sonraí folaithe amach, agus ainm an chomhaid freisin. An rud nach féidir a ghlanadh go cinnte, ní chuirtear ar aghaidh é, agus insítear é sin duit.`,
    send: "Seol an tuairisc",
    sending:
      "Tógann sé tamall seoladh ar líne mhall. Má bhriseann sé, seol arís: fanann an cód mar an gcéanna agus ní thagann rud ar bith faoi dhó.",
    broken: "Bhris an líne. Níl aon rud caillte: seol arís. Fanann an cód mar an gcéanna.",
    filesAgain: "Tá do théacs anseo fós. Caithfear na comhaid a roghnú arís.",
    refusedForm: "Níor seoladh an tuairisc fós.",
    errors: {
      what: "Scríobh cad a tharla.",
      category: "Roghnaigh cad lena mbaineann sé.",
      identity: "Roghnaigh an dtabharfaidh tú d’ainm.",
      involved: "Níl ainm a bhfuil tic leis ar an liosta a thuilleadh. Féach ar an liosta arís.",
      token: "Bhí an leathanach seo oscailte rófhada. Tá do théacs anseo fós: seol arís é.",
      code: "Ní uainne a tháinig cód na foirme seo. Seo ceann nua: scríobh síos é.",
      nobody:
        "Chuir tú tic le gach duine a d’fhéadfadh an tuairisc a léamh. Bain an tic den duine is lú a bhfuil eagla ort roimhe, nó tuairiscigh d’údarás ina ionad sin.",
      field: (name) => `Rófhada: ${name}.`,
      patience: (seconds) =>
        `Tá an-chuid tuairiscí ag teacht faoi láthair, agus mar sin caithfidh do cheannsa fanacht beagán. Fanann do théacs agus do chód anseo. Fan ${
          wait(seconds)
        }, ansin seol arís é ón leathanach seo. Gan chomhaid téann sé tríd níos luaithe.`,
    },
  },

  questions: {
    when: (answer) => `Más “${answer}”:`,
    others: "Duine eile",
    dateHint:
      "Bliain, mí agus lá, mar shampla 2026-11-23. Fág folamh é mura bhfuil an lá ar eolas agat.",
    errors: {
      missing: (question) => `Freagair é seo freisin: ${question}`,
      choice: (question) => `Roghnaigh ceann de na freagraí: ${question}`,
      date: (question) => `Scríobh an lá mar bhliain, mí agus lá: ${question}`,
    },
    builtIn: {
      going: "An bhfuil sé ar siúl fós?",
      told: "An bhfuil sé inste agat do dhuine ar bith san eagraíocht?",
      toldWhom: "Cé dó, agus cad a tharla ansin?",
      yes: "Tá",
      no: "Níl",
      unknown: "Níl a fhios agam",
      amount: "Cé mhéad airgid atá i gceist, nó cé na rudaí?",
      hidden: "Conas a choinnítear faoi cheilt é?",
      gift: "Cé a thug cad é do cé, agus cén fáth?",
      often: "Cé chomh minic ar tharla sé?",
      danger: "Cad is féidir a tharlú, agus cé dó?",
      object: "Cén meaisín, táirge nó áit é?",
      waste: "Cad a d’éalaigh nó a caitheadh amach, agus cén áit?",
      muchWaste: "Cé mhéad atá ann, thart faoi?",
      data: "Cé leis na sonraí, agus cén cineál sonraí iad?",
      seen: "Cé a d’fhéadfadh iad a fheiceáil?",
      companies: "Cé na cuideachtaí atá páirteach?",
      agreed: "Cad ar ar aontaigh siad?",
      rule: "Cén riail a briseadh, má tá a fhios agat?",
    },
  },

  sent: {
    title: "Tháinig do thuairisc",
    edited:
      "Bhí sí tagtha roimhe seo. Níor glacadh leis an méid a d’athraigh tú ó shin: oscail do bhosca isteach agus scríobh mar theachtaireacht é.",
    keep: "Coinnigh an cód seo",
    keepWhy:
      "Leis seo léann tú an freagra. Ní féidir linn do thuairisc a aimsiú gan é, agus ní féidir le haon duine é a sheoladh chugat.",
    open: "Oscail mo bhosca isteach anois",
    next: "Cad a tharlaíonn anois",
    nextItems: [
      "Laistigh de 7 lá deimhníonn an t-ombudsman gur tháinig an tuairisc.",
      "B’fhéidir go gcuirfidh an t-ombudsman ceist ort. Tar ar ais leis an gcód ó am go ham.",
      "Laistigh de 3 mhí insítear duit cad a rinneadh.",
    ],
    print:
      "Is féidir leat an leathanach seo a phriontáil: níl ach an cód ar an bpáipéar. Coinnigh é in áit nach mbreathnaíonn aon duine.",
  },

  files,

  categories: {
    fraud: "Calaois nó goid",
    corruption: "Éilliú nó breabanna",
    harassment: "Ciapadh nó idirdhealú",
    safety: "Sábháilteacht daoine nó táirgí",
    environment: "An comhshaol",
    privacy: "Príobháideachas agus sonraí",
    competition: "Dlí na hiomaíochta",
    other: "Rud éigin eile",
  },

  removedCategories: {
    person: "ainmneacha daoine",
    place: "an áit ina ndearnadh é",
    time: "cathain a rinneadh nó a athraíodh é",
    device: "an ceamara, an fón nó an printéir",
    software: "cláir agus conairí comhad",
    history: "leaganacha níos luaithe agus rianta eagarthóireachta",
    hidden: "ábhar folaithe",
  },

  receipt: {
    title: "Oscail do thuairisc",
    label: "Do chód",
    hint: "20 litir agus digit. Is cuma faoi cheannlitreacha, spásanna agus daiseanna.",
    open: "Oscail",
    errors: {
      length: "Tá 20 litir agus digit i gcód. Cuir i gcomparáid le do nóta é.",
      symbols: (group) =>
        group
          ? `Tá comhartha i ngrúpa ${group} nach bhfuil in aon chód. Cuir i gcomparáid le do nóta é.`
          : "Tá comhartha ann nach bhfuil in aon chód. Cuir i gcomparáid le do nóta é.",
      slip: (group) =>
        group
          ? `Tá botún ann, is dócha i ngrúpa ${group}. Cuir i gcomparáid le do nóta é.`
          : "Tá níos mó ná botún amháin ann. Cuir gach grúpa i gcomparáid le do nóta.",
      unknown:
        "Ní osclaíonn an cód seo aon rud. B’fhéidir nár seoladh an tuairisc, nó gur scriosadh í mar go raibh a ham caite. Cuir an cód i gcomparáid le do nóta.",
      token: "Bhí an leathanach seo oscailte rófhada. Bain triail eile as.",
      patience: (seconds) =>
        `Tá an-chuid daoine ag triail cód faoi láthair. Fanann do chód anseo. Fan ${
          wait(seconds)
        }, ansin brúigh an cnaipe arís.`,
    },
    ended: "Tá deireadh le do chuairt. Cuir isteach an cód arís.",
  },

  inbox: {
    title: "Do thuairisc",
    status: "Stádas",
    received: "Tagtha",
    acknowledgeBy: "Deimhniú faoi",
    feedbackBy: "Freagra faoi",
    yourReport: "An méid a scríobh tú",
    dialogue: "Teachtaireachtaí",
    none: "Níl aon teachtaireacht ann fós. Tar ar ais le do chód.",
    you: "Tusa",
    ombudsman: "An tOmbudsman",
    write: "Scríobh teachtaireacht",
    text: "Teachtaireacht",
    send: "Seol",
    sent: "Seoladh do theachtaireacht.",
    leave: "Cuir deireadh leis an gcuairt",
    empty: "Scríobh rud éigin nó roghnaigh comhad.",
    gone: "Níl an tuairisc seo anseo a thuilleadh: bhí a ham caite, agus scriosadh í.",
    idle:
      "Dúnann an leathanach seo tar éis 15 nóiméad gan chliceáil. Is fearr téacs fada a scríobh in áit eile ar dtús.",
  },

  left: {
    title: "D’fhág tú",
    text:
      "Ní choinnítear aon rud den chuairt seo ar an suíomh seo. B’fhéidir go dtaispeánfaidh stair an bhrabhsálaí fós go raibh tú anseo.",
    on: "Ar aghaidh go leathanach aimsire",
  },

  statuses: {
    new: "tagtha",
    assigned: "ag dlíodóir",
    acknowledged: "deimhnithe",
    investigating: "á scrúdú",
    awaiting_reporter: "ag fanacht leatsa",
    closed: "dúnta",
    archived: "sa chartlann",
  },

  help,

  error: {
    title: {
      400: "Níorbh fhéidir linn é sin a léamh",
      403: "Ní cheadaítear é ón áit sin",
      404: "Níl a leithéid de leathanach ann",
      405: "Ní oibríonn sé sin anseo",
      413: "Rómhór",
      422: "Tá rud éigin in easnamh",
      429: "An iomarca ag an am céanna",
      500: "Chuaigh rud éigin mícheart anseo",
      503: "Róghnóthach faoi láthair",
    },
    text: {
      400:
        "Bhí an rud a tháinig briste, nó ní don leathanach seo é. Níor stóráladh aon rud. Téigh ar ais agus bain triail eile as.",
      403: "Seoladh an fhoirm ó shuíomh eile. Níor stóráladh aon rud.",
      404: "B’fhéidir go bhfuil an seoladh scríofa mícheart, nó go bhfuil an leathanach imithe.",
      405: "Glacann an seoladh seo le cineál eile iarratais.",
      413:
        "Tá an rud a sheol tú níos mó ná mar a ghlacann an leathanach seo. Níor stóráladh aon rud. Téigh ar ais, tóg níos lú comhad nó comhaid níos lú, agus seol arís.",
      422: "Téigh ar ais agus bain triail eile as.",
      429: "Fan nóiméad agus bain triail eile as. Níl aon rud caillte.",
      500:
        "Orainne atá an locht, ní ortsa. Níor stóráladh aon rud de mura bhfaca tú deimhniú. Téigh ar ais agus seol arís: ní dhéanann an cód céanna an dara tuairisc riamh.",
      503:
        "Tá an iomarca daoine anseo faoi láthair, nó tá cuid den suíomh seo á deisiú. Níor stóráladh an rud a sheol tú díreach anois. Fan nóiméad, ansin bain triail eile as.",
    },
    kept:
      "Coinnítear an méid a scríobh tú ar an leathanach seo. Caithfear comhaid a roghnú arís níos déanaí.",
    written: "An méid a scríobh tú",
    again: "Seol arís é",
    back: "Go dtí an leathanach tosaigh",
    id: "Má iarrann tú cabhair, luaigh an uimhir seo:",
  },

  closing: {
    title: "An deireadh a bhí air",
    outcomes: {
      confirmed: "Deimhníodh an rud a thuairiscigh tú.",
      partly: "Deimhníodh cuid den rud a thuairiscigh tú.",
      unfounded: "Níorbh fhéidir an rud a thuairiscigh tú a dheimhniú.",
      other: "Chríochnaigh an cás ar bhealach eile.",
      unstated: "",
    },
    fresh: "nua",
  },

  draft: {
    title: "Do dhréacht",
    keep: "Coinnigh mar dhréacht",
    keepHint:
      "Ní sheoltar dréacht: ní féidir le haon duine ach leatsa é a léamh. Le do chód leanann tú ar aghaidh níos déanaí, ar ghléas ar bith, agus cuireann tú comhaid leis ceann ar cheann. Cabhraíonn sé sin ar líne mhall.",
    kept: "Tá do dhréacht coinnithe. Níor seoladh é: ní féidir le haon duine ach leatsa é a léamh.",
    until: (day) => `Seol é roimh ${day}. Scriostar é an lá sin.`,
    notKept: "Níor coinníodh an dréacht fós.",
    noRoom:
      "Níl spás ann do dhréacht eile faoi láthair. Tá do théacs ar an leathanach seo fós. Seol an tuairisc anois, nó bain triail eile as i gceann uair an chloig.",
    tooLong: "Tá an iomarca téacs ann do dhréacht. Giorraigh é, nó seol an tuairisc anois.",
    files: "Comhaid an dréachta seo",
    none:
      "Níl aon chomhad ann fós. Roghnaigh ceann san fhoirm, ansin coinnigh an dréacht. Ansin roghnaigh an chéad cheann eile.",
    remove: (file) => `Bain ${file} amach`,
    sendAgain: "D’athraigh rud éigin ag an am céanna. Tá do théacs anseo fós: seol arís é.",
  },

  parts: {
    title: "Nach dtéann comhad tríd?",
    smaller:
      "Téann pictiúr níos lú tríd níos éasca: glac seat scáileáin de, agus seol an seat scáileáin.",
    script:
      "Áit a gceadaítear scripteanna, gearrann an leathanach seo comhad mór ina chodanna beaga as féin. Nuair a bhriseann an líne, leanann sé ar aghaidh ón áit a raibh sé.",
    how:
      "Gan scripteanna, gearr an comhad ina chodanna ar ríomhaire, mar shampla le 7-Zip. Scríobh anseo cén chuid í, roghnaigh an chuid sin thíos, agus coinnigh an dréacht. Déan an rud céanna le gach cuid. Nuair a bheidh gach cuid tagtha, cuirimid le chéile iad agus glanaimid an comhad.",
    part: "Seo cuid uimhir",
    parts: "Líon iomlán na gcodanna",
    arrived: (parts) => `Den chomhad atá ag teacht ina chodanna, tháinig siad seo: ${parts}.`,
    next: (part) => `Ar aghaidh: cuid ${part}.`,
    same: "Roghnaigh an comhad céanna arís, agus leanann sé ón áit a raibh sé.",
    drop: "Déan dearmad ar na codanna seo",
    errors: {
      number: "Scríobh cén chuid í seo agus cé mhéad cuid atá ann, i bhfigiúirí.",
      size: (most) => `Is é ${most} an méid is mó do chuid. Gearr an comhad ina chodanna níos lú.`,
      other:
        "Tá codanna de chomhad eile anseo cheana. Seol an chuid eile díobh, nó déan dearmad orthu ar dtús.",
      unfinished:
        "Níor tháinig gach cuid de do chomhad. Seol an chuid eile díobh, nó déan dearmad orthu. Ansin seol an tuairisc.",
    },
    sending: "Tá an comhad ag dul suas ina chodanna beaga. Fág an leathanach seo oscailte.",
    waiting: "Bhris an líne. Leanann sé ar aghaidh as féin. Fág an leathanach seo oscailte.",
  },

  proof: {
    title: "Cruthúnas ar an tuairisc",
    what:
      "Cruthaíonn dhá chomhad bheaga níos déanaí cad a thuairiscigh tú, cén áit agus cén lá. Ní deir an cruthúnas leis féin aon rud. Ní labhraíonn sé ach lena eochair: coinnigh an dá cheann scartha, nó ná coinnigh eochair ar bith.",
    get: "Sábháil an cruthúnas",
    key: "Sábháil a eochair",
    check:
      "Is féidir le duine ar bith iad a sheiceáil gan sinne, fiú nuair atá an tuairisc scriosta le fada:",
  },

  newCode: {
    title: "An bhfaca duine éigin do chód?",
    how:
      "Seo cód nua. Scríobh síos é ar dtús. Ansin brúigh an cnaipe: ón nóiméad sin ní osclaíonn an seanchód aon rud.",
    change: "Úsáid an cód nua",
    done: "Do chód nua",
    doneWhy:
      "Ní osclaíonn an seanchód aon rud a thuilleadh, agus tá gléasanna eile a bhí istigh amuigh anois. Coinnigh an ceann seo.",
    back: "Ar ais go dtí an tuairisc",
  },
};
