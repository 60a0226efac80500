import type { ReporterTranslation } from "../catalogues.ts";

/** The pages of help around reporting, in Maltese. */
export const help: ReporterTranslation["help"] = {
  title: "Għajnuna",
  lead: "Aqra dan bil-kwiet. Xejn hawn ma jistaqsi min int.",
  back: "Il-paġni kollha tal-għajnuna",
  newWindow: "jiftaħ tieqa ġdida",
  emergencyTitle: "Fil-periklu?",
  emergency:
    "Ċempel 112. Huwa b’xejn minn kull telefon fl-Ewropa, lejl u nhar. Ħadd ma jaqra dan il-portal billejl.",

  rights: {
    title: "Id-drittijiet tiegħek",
    lead:
      "Liġi tal-Unjoni Ewropea tħares lin-nies li jirrapportaw għemil ħażin fuq ix-xogħol: id-Direttiva (UE) 2019/1937. Kull stat membru għamilha liġi tiegħu. Din il-paġna hija verżjoni qasira, mhux parir legali.",
    sections: {
      who: {
        title: "Min hu mħares",
        items: [
          "Int, jekk taħdem hemm, ħdimt hemm, jew applikajt għax-xogħol. Ma jimpurtax jekk intix imħallas.",
          "Int, jekk għandek id-ditta tiegħek u taħdem għall-organizzazzjoni, jew għandek sehem fiha.",
          "Nies li jgħinuk, u kollegi jew familja li jistgħu jbatu minħabba f’hekk.",
        ],
      },
      when: {
        title: "Meta int imħares",
        items: [
          "Kellek raġuni tajba biex temmen li dak li tirrapporta huwa minnu. M’għandekx għalfejn tagħti prova.",
          "Huwa dwar ksur tal-liġi li r-regoli jkopru: pereżempju frodi, sigurtà, l-ambjent, l-ikel, is-saħħa, id-data jew il-kompetizzjoni. Ħafna stati jkopru aktar.",
          "Irrapportajt hawn, lil awtorità, jew f’xi każijiet fil-pubbliku.",
          "Bqajt mhux magħruf, u aktar tard inkixef min int. Xorta waħda int imħares.",
          "Jekk żbaljajt b’bona fidi, int imħares. Min jigdeb apposta mhux imħares.",
        ],
      },
      against: {
        title: "X’ħadd ma jista’ jagħmillek",
        items: [
          "Ikeċċik, iċaqilqek, inaqqaslek il-paga jew jiċħadlek promozzjoni minħabba r-rapport.",
          "Jibbuljak jew jheddek, jew iqiegħdek fuq lista biex ħadd ma jħaddmek.",
          "Jipprova jsib min int. Ismek m’għandux jingħadda sakemm ma taqbilx, jew sakemm qorti jew awtorità ma jkollhiex bżonnu. F’dak il-każ jgħidulek l-ewwel, jekk dan ma jagħmilx ħsara lill-każ.",
          "Iġiegħlek tiffirma biex titlef id-drittijiet tiegħek. Kuntratt ma jistax jeħodhomlok.",
        ],
      },
      court: {
        title: "Jekk jiġri xorta waħda",
        items: [
          "Fil-qorti turi li rrapportajt u li saritlek ħsara. Imbagħad min iħaddmek irid juri li kien hemm raġuni oħra.",
          "Staqsi lil union, lil avukat jew lill-awtorità ta’ pajjiżek. Il-parir tal-awtorità huwa b’xejn.",
          "Żomm noti ta’ dak li jiġrilek, bil-jum. Żommhom id-dar.",
        ],
      },
      free: {
        title: "Int liberu li tagħżel",
        items: [
          "Tista’ tmur għand awtorità mill-ewwel. M’għandekx għalfejn tirrapporta hawn l-ewwel.",
          "Tista’ tagħmel it-tnejn.",
        ],
      },
      others: {
        title: "Dawk li jissemmew",
        items: [
          "Huma wkoll għandhom drittijiet. Jitqiesu innoċenti sakemm jintwera li mhumiex, u jinstemgħu.",
        ],
      },
    },
    laws: "Il-liġi ta’ kull pajjiż",
  },

  protection: {
    title: "X’iħares dan il-portal, u x’ma jħarisx",
    lead: "Ngħidulek it-tnejn, biex tkun tista’ tiddeċiedi.",
    sections: {
      does: {
        title: "X’jagħmel",
        items: [
          "M’hemmx bżonn isem, indirizz tal-email jew numru tat-telefon.",
          "L-indirizz tal-apparat tiegħek ma jinħażinx. Lanqas il-browser tiegħek, il-lingwa tiegħek, jew il-paġna li ġejt minnha.",
          "Dak li tikteb jissakkar qabel ma jinħażen. L-ombudsman biss, u dawk li l-ombudsman iħallihom jaqrawh, għandhom iċ-ċavetta. Dawk li jmexxu s-servers m’għandhomx waħda.",
          "Persuna li ssemmi bħala involuta ma tistax tara li hemm rapport.",
          "Data moħbija fil-fajls tiegħek titneħħa. Tara x’tneħħa.",
          "M’hemmx cookie qabel ma ddaħħal il-kodiċi tiegħek. Wara jkun hemm wieħed, sakemm toħroġ.",
          "{days} jum wara li każ jiġi arkivjat, jitħassar: kliemek, il-fajls tiegħek u l-kodiċi tiegħek. Tibqa’ linja waħda ta’ numri.",
        ],
      },
      not: {
        title: "X’ma jistax jagħmel",
        items: [
          "Jaħbi li żort dan is-sit minn min jgħasses l-apparat jew in-network tiegħek. Tor jgħin hemmhekk.",
          "Jaħbik fi kliemek stess. Tiktibx dak li tista’ tafu int biss.",
          "Ibiddel dak li jidher jew jinstema’ fi stampa, film jew reġistrazzjoni: wiċċ, vuċi, skrivanija.",
          "Jgħin meta xi ħadd iħares minn fuq spalltejk, jew ikollu t-telefon tiegħek.",
          "Iħares minn persuna li għandha kontroll sħiħ tas-server li jkun qed jaħdem waqt li l-paġna tiegħek tgħaddi minnu.",
          "Jiċħad imħallef. Qorti tista’ tordna lill-ombudsman jgħid dak li jaf.",
        ],
      },
      code: {
        title: "Il-kodiċi tiegħek",
        items: [
          "Min ikollu l-kodiċi jaqra r-rapport tiegħek u jista’ jikteb f’ismek. Ittrattah bħal ċavetta.",
          "Jekk xi ħadd seta’ rah, iftaħ ir-rapport tiegħek u itlob kodiċi ġdid. Il-qadim jieqaf mill-ewwel.",
          "Jekk titilfu, ħadd ma jista’ jagħtihulek lura. Tista’ tagħmel rapport ġdid.",
        ],
      },
    },
  },

  safe: {
    title: "Minn fejn tirrapporta",
    lead: "L-aktar mod sigur jieħu ftit minuti. Agħmel li tista’.",
    sections: {
      place: {
        title: "Il-post",
        items: [
          "Mhux fuq ix-xogħol, u mhux fuq in-network tax-xogħol. Mhux fuq kompjuter jew telefon li tak jew issettja min iħaddmek.",
          "Id-dar, għand ħabib, jew f’librerija jew kafè fejn l-ebda kamera ma tara l-iskrin tiegħek.",
          "Ħalli t-telefon tax-xogħol x’imkien ieħor waqt li tikteb.",
        ],
      },
      device: {
        title: "L-apparat",
        items: [
          "It-telefon jew il-kompjuter tiegħek stess, bl-aġġornamenti tiegħu.",
          "Tieqa privata ma żżommx storja fuq l-apparat. Ma taħbikx min-network.",
          "Ikteb il-kodiċi fuq karta. Tiħux ritratt tiegħu: ir-ritratti spiss jiġu kkupjati fil-cloud.",
        ],
      },
      tor: {
        title: "Uża Tor Browser",
        items: [
          "Tor Browser jaħbi min-network liema paġna tiftaħ, u mill-paġna fejn int. Huwa b’xejn: torproject.org.",
          "Niżżlu d-dar, mhux fuq ix-xogħol. Min iħaddem jista’ jara li xi ħadd juża Tor, iżda mhux għal xiex.",
          "Dan il-portal jaħdem f’Tor Browser bl-aktar issettjar sigur tiegħu.",
        ],
      },
      files: {
        title: "Il-fajls tiegħek",
        items: [
          "Ħu biss dak li tista’ tara għax-xogħol tiegħek. Tidħolx bil-forza f’xi post jew sistema.",
          "Printers u magni tal-kopji jistgħu jimmarkaw il-karta u jżommu listi. Spiss jiġi rreġistrat min fetaħ fajl.",
          "Jekk ftit nies biss għandhom dokument, għid x’hemm fih minflok tibagħtu.",
        ],
      },
      after: {
        title: "Wara",
        items: [
          "Agħfas “Oħroġ malajr”. Imbagħad ħassar dan is-sit mill-istorja tal-browser tiegħek.",
          "Titkellimx dwaru fuq ix-xogħol, u tfittxux minn hemm.",
          "Erġa’ lura għat-tweġiba bl-istess attenzjoni bħall-ewwel darba.",
        ],
      },
    },
  },

  steps: {
    title: "X’jiġri u meta",
    lead: "Mill-ewwel kelma sat-tmiem.",
    sections: {
      send: {
        title: "Meta tibgħat",
        items: [
          "Tara paġna li tgħid li r-rapport wasal. Jekk ma tarahiex, erġa’ ibgħat: xejn ma jasal darbtejn.",
          "Ir-rapport imur għand l-ombudsman. Jekk semmejt ombudsman bħala involut, imur għand ieħor.",
        ],
      },
      week: {
        title: "Fi żmien 7 ijiem",
        items: [
          "L-ombudsman jiktiblek li r-rapport wasal. Taqrah bil-kodiċi tiegħek.",
        ],
      },
      look: {
        title: "Fil-ġimgħat ta’ wara",
        items: [
          "L-ombudsman jeżamina l-każ u jista’ jistaqsik xi ħaġa. Ħadd ma jista’ jilħqek ħlief minn dan il-portal, għalhekk erġa’ lura darba fil-ġimgħa.",
          "L-ombudsman jista’ jagħti verżjoni tar-rapport lil persuna ta’ kuntatt fl-organizzazzjoni, biex isir xi ħaġa. Qatt ismek, sakemm ma taqbilx.",
        ],
      },
      months: {
        title: "Fi żmien 3 xhur",
        items: [
          "Jgħidulek x’sar jew x’se jsir, u għaliex. F’xi każijiet jieħu sa 6 xhur; f’dak il-każ jgħidulek.",
          "Jekk ma jiġri xejn, jew jekk mhux biżżejjed, tista’ tmur għand awtorità.",
        ],
      },
      end: {
        title: "Fit-tmiem",
        items: [
          "Il-każ jingħalaq u jiġi arkivjat. {days} jum wara jitħassar kollu.",
          "Sa dak iż-żmien għadek tista’ taqra u tikteb.",
        ],
      },
    },
  },

  authorities: {
    title: "Awtoritajiet",
    lead:
      "Tista’ tirrapporta wkoll lil awtorità, jew minflok. Din trid tikkonferma fi żmien 7 ijiem u twieġeb fi żmien 3 xhur, f’xi każijiet 6.",
    none: "Hawn hemm awtorità għal kull qasam. Il-korpi tal-Unjoni Ewropea jafu liema.",
    law: "Liġi",
    europe: "Unjoni Ewropea",
    europeText: "Għal frodi bi flus tal-UE, u għal kartelli. Jaċċettaw il-lingwi uffiċjali kollha.",
    checked:
      "Dawk li għamlu dan il-portal ġabru din il-lista. L-ebda avukat ma ċċekkjaha, u l-awtoritajiet jinbidlu. L-ewwel ħares lejn il-paġna tal-awtorità.",
  },

  accessibility: {
    title: "Aċċessibbiltà",
    lead:
      "Kulħadd irid ikun jista’ jirrapporta. Nibnu dan il-portal biex jilħaq WCAG 2.2, livell AA, u l-istandard EN 301 549.",
    sections: {
      state: {
        title: "Fejn wasalna",
        items: [
          "Ma nafu bl-ebda paġna li ma tilħaqx il-livell AA. Hekk jgħidu t-testijiet tagħna stess. L-ebda korp minn barra ma ttestjah, u l-ebda grupp ta’ nies b’diżabilità.",
          "Kull paġna taħdem mingħajr JavaScript, bit-tastiera biss, b’żum ta’ 400 %, bil-kuluri tiegħek stess, u mingħajr moviment.",
          "Huwa ttestjat f’browsers tat-test, u hekk jiltaqa’ miegħu qarrej tal-iskrin.",
        ],
      },
      gaps: {
        title: "X’nafu li hu nieqes",
        items: [
          "Traduzzjonijiet li l-ebda qarrej tal-lingwa għadu ma qara jgħidu dan f’qiegħ il-paġna.",
          "M’hemmx verżjoni fil-lingwa tas-sinjali.",
          "Fajls li jibagħtu ħaddieħor jistgħu ma jkunux aċċessibbli.",
          "Għall-istaff: passkey teħtieġ JavaScript. Hemm modi oħra biex tidħol.",
        ],
      },
      tell: {
        title: "Għidilna",
        items: [
          "Jekk xi ħaġa żżommok milli tirrapporta, tista’ ċċempel jew tikteb lill-ombudsman, jew tħalli lil xi ħadd li tafdah jagħmel ir-rapport.",
          "Jekk għandek kodiċi, iktibha f’messaġġ lill-ombudsman.",
          "Jekk ma ngħinukx, mur għand il-korp tal-aċċessibbiltà f’pajjiżek.",
        ],
      },
      how: {
        title: "Kif ġie ttestjat",
        items: [
          "Kull bidla tiġi ttestjata minn programm (axe) fuq kull paġna, b’mixja bit-tastiera, b’wisa’ ta’ 320 pixel, u b’kuluri sfurzati.",
        ],
      },
    },
  },
};
