import type { ReporterTranslation } from "../catalogues.ts";

/** What was removed from files, in Irish. */
export const files: ReporterTranslation["files"] = {
  title: "Do chuid comhad",
  clean: "glanta",
  nothing: "Níor aimsíodh aon sonraí folaithe.",
  text: "Níl aon rud folaithe i gcomhad téacs. Níor breathnaíodh ar a bhfuil scríofa ann.",
  removed: "Bainte amach:",
  refused: "níor glacadh leis",
  renamed: (was, now) =>
    `Bhí .${was} ag deireadh an ainm, ach is ${now} é an comhad. Tugadh ainm oiriúnach dó.`,
  file: (number) => `Comhad ${number}`,
  tooLarge: {
    count: (most) => `Ní ghlacann tuairisc ach le ${most} comhad ar a mhéad ag an am céanna.`,
    file: (size) => `Is é ${size} an méid is mó do chomhad.`,
    report: (size) => `Is é ${size} an méid is mó do na comhaid go léir le chéile.`,
    form: "Tá an rud a sheol tú níos mó ná mar a ghlacann an leathanach seo.",
  },
  reasons: {
    "unknown": {
      what:
        "Níl aithne againn ar an gcineál comhaid seo. Mar sin ní féidir linn a rá cad a sceithfeadh sé.",
      instead: "Sábháil mar PDF é, nó glac seat scáileáin den chuid thábhachtach.",
    },
    "lying-name": {
      what: "Deir ainm an chomhaid cineál eile seachas an t-ábhar atá ann.",
      instead: "Tabhair an deireadh a oireann dá ábhar don chomhad, agus seol arís é.",
    },
    "damaged": {
      what: "Tá an comhad millte nó neamhiomlán.",
      instead: "Oscail é, sábháil arís é agus seol arís é; nó glac seat scáileáin.",
    },
    "encrypted": {
      what: "Tá an comhad faoi chosaint pasfhocail. Mar sin ní fheicimid cad atá ann.",
      instead: "Sábháil cóip gan an pasfhocal, agus seol í sin.",
    },
    "too-large": {
      what:
        "Tá an comhad níos mó ná mar is féidir linn a ghlanadh: i mbearta, i bpicteilíní nó i gcodanna.",
      instead: "Déan níos lú é, nó roinn é agus seol na codanna.",
    },
    "too-deep": {
      what:
        "Tá comhaid istigh i gcomhaid istigh i gcomhaid, níos mó ná mar is féidir linn a leanúint.",
      instead: "Tóg na comhaid atá istigh amach agus seol ceann ar cheann iad.",
    },
    "bomb": {
      what: "Bheadh an comhad i bhfad níos mó ná mar atá sé tar éis é a oscailt.",
      instead: "Seol a bhfuil istigh ann, ceann ar cheann.",
    },
    "active": {
      what:
        "Tá cláir (macraí nó scripteanna) sa chomhad nach féidir linn a bhaint amach go cinnte.",
      instead: "Sábháil mar PDF é, nó i bhformáid gan mhacraí.",
    },
    "mail": {
      what: "Ríomhphost é seo. Ainmníonn a sheoltaí agus a bhealach tríd an líonra daoine.",
      instead:
        "Cóipeáil an téacs isteach sa tuairisc, nó priontáil mar PDF é; seol na ceangaltáin ceann ar cheann.",
    },
    "old-format": {
      what: "Tá leagan an chomhaid róshean le glanadh go cinnte.",
      instead: "Sábháil é san fhormáid nua (.docx, .xlsx, .pptx), nó mar PDF.",
    },
    "not-certain": {
      what: "Tá rud éigin sa chomhad nach féidir linn a ghlanadh go cinnte.",
      instead: "Sábháil mar PDF é, nó glac seat scáileáin den chuid thábhachtach.",
    },
    "residue": {
      what: "Tar éis an ghlanta bhí rud éigin fágtha a d’fhéadfadh duine a aithint.",
      instead: "Sábháil mar PDF é, nó glac seat scáileáin den chuid thábhachtach.",
    },
    "deadline": {
      what: "Thóg sé rófhada an comhad a ghlanadh.",
      instead: "Seol arís é; mura gcabhraíonn sé sin, déan níos lú é nó sábháil mar PDF é.",
    },
    "crash": {
      what: "Theip ar ghlanadh an chomhaid.",
      instead: "Sábháil mar PDF é, nó glac seat scáileáin den chuid thábhachtach.",
    },
    "busy": {
      what: "Tá an iomarca comhad á nglanadh faoi láthair.",
      instead: "Seol arís é i gceann cúpla nóiméad.",
    },
  },
};
