import type { ReporterTranslation } from "../catalogues.ts";

/** The pages of help around reporting, in Irish. */
export const help: ReporterTranslation["help"] = {
  title: "Cabhair",
  lead: "Léigh é seo ar do shuaimhneas. Ní fhiafraíonn aon rud anseo cé thú féin.",
  back: "Na leathanaigh chabhrach go léir",
  newWindow: "osclaíonn fuinneog nua",
  emergencyTitle: "I mbaol?",
  emergency:
    "Glaoigh ar 112. Tá sé saor in aisce ó gach fón san Eoraip, lá agus oíche. Ní léann aon duine an tairseach seo istoíche.",

  rights: {
    title: "Do chearta",
    lead:
      "Cosnaíonn dlí de chuid an Aontais Eorpaigh daoine a thuairiscíonn éagóir ag an obair: Treoir (AE) 2019/1937. Rinne gach ballstát a dhlí féin de. Leagan gairid atá sa leathanach seo, ní comhairle dlí.",
    sections: {
      who: {
        title: "Cé atá cosanta",
        items: [
          "Tusa, má oibríonn tú ann, má d’oibrigh tú ann, nó má chuir tú isteach ar phost ann. Is cuma an íoctar thú.",
          "Tusa, má tá do ghnólacht féin agat agus má oibríonn tú don eagraíocht, nó má tá scair agat inti.",
          "Daoine a chabhraíonn leat, agus comhghleacaithe nó teaghlach a d’fhéadfadh fulaingt dá bharr.",
        ],
      },
      when: {
        title: "Cathain atá tú cosanta",
        items: [
          "Bhí cúis mhaith agat a chreidiúint gur fíor an rud a thuairiscíonn tú. Ní gá duit é a chruthú.",
          "Baineann sé le sárú ar an dlí a chlúdaíonn na rialacha: mar shampla calaois, sábháilteacht, an comhshaol, bia, sláinte, sonraí nó iomaíocht. Clúdaíonn a lán stát níos mó.",
          "Thuairiscigh tú anseo, d’údarás, nó i gcásanna áirithe go poiblí.",
          "D’fhan tú anaithnid, agus fuarthas amach níos déanaí cé thú féin. Tá tú cosanta mar sin féin.",
          "Má bhí dul amú ort de mheon macánta, tá tú cosanta. An té a insíonn bréag d’aon ghnó, níl sé cosanta.",
        ],
      },
      against: {
        title: "Cad nach bhfuil cead ag aon duine a dhéanamh ort",
        items: [
          "Thú a bhriseadh as do phost, thú a bhogadh, do phá a ghearradh nó ardú céime a dhiúltú duit mar gheall ar an tuairisc.",
          "Bulaíocht nó bagairt a dhéanamh ort, nó thú a chur ar liosta ionas nach bhfostóidh aon duine thú.",
          "Iarracht a dhéanamh a fháil amach cé thú féin. Ní ceart d’ainm a chur ar aghaidh mura n-aontaíonn tú, nó mura gcaithfidh cúirt nó údarás é a fháil. Insítear duit ar dtús ansin, mura ndéanann sé sin dochar don chás.",
          "Iallach a chur ort do chearta a shíniú uait. Ní féidir le conradh iad a bhaint díot.",
        ],
      },
      court: {
        title: "Má tharlaíonn sé mar sin féin",
        items: [
          "Sa chúirt taispeánann tú gur thuairiscigh tú agus go ndearnadh dochar duit. Caithfidh d’fhostóir a thaispeáint ansin go raibh cúis eile ann.",
          "Cuir ceist ar cheardchumann, ar dhlíodóir nó ar údarás do thíre. Tá comhairle an údaráis saor in aisce.",
          "Coinnigh nótaí ar a dtarlaíonn duit, leis an lá. Coinnigh sa bhaile iad.",
        ],
      },
      free: {
        title: "Tá rogha agat",
        items: [
          "Is féidir leat dul chuig údarás láithreach. Ní gá duit tuairisc a dhéanamh anseo ar dtús.",
          "Is féidir leat an dá rud a dhéanamh.",
        ],
      },
      others: {
        title: "Na daoine a ainmnítear",
        items: [
          "Tá cearta acu freisin. Meastar go bhfuil siad neamhchiontach go dtí go dtaispeántar nach bhfuil, agus éistear leo.",
        ],
      },
    },
    laws: "Dlí gach tíre",
  },

  protection: {
    title: "Cad a chosnaíonn an tairseach seo, agus cad nach gcosnaíonn",
    lead: "Insímid an dá rud duit, ionas gur féidir leat cinneadh a dhéanamh.",
    sections: {
      does: {
        title: "Cad a dhéanann sí",
        items: [
          "Ní gá ainm, seoladh ríomhphoist ná uimhir theileafóin.",
          "Ní stóráiltear seoladh do ghléis. Ná do bhrabhsálaí, do theanga, ná an leathanach ónar tháinig tú.",
          "Cuirtear an méid a scríobhann tú faoi ghlas sula stóráiltear é. Ag an ombudsman amháin, agus ag na daoine a gceadaíonn an t-ombudsman dóibh é a léamh, atá an eochair. Níl eochair ag na daoine a reáchtálann na freastalaithe.",
          "Duine a deir tú a bheith páirteach, ní féidir leis a fheiceáil go bhfuil tuairisc ann.",
          "Baintear sonraí folaithe as do chuid comhad. Feiceann tú cad a baineadh amach.",
          "Níl aon fhianán ann sula gcuireann tú do chód isteach. Ansin tá ceann amháin ann, go dtí go bhfágann tú.",
          "{days} lá tar éis cás a chur sa chartlann, scriostar é: d’fhocail, do chuid comhad agus do chód. Fanann líne amháin figiúirí.",
        ],
      },
      not: {
        title: "Cad nach féidir léi a dhéanamh",
        items: [
          "A cheilt gur thug tú cuairt ar an suíomh seo ón té a fhaireann do ghléas nó do líonra. Cabhraíonn Tor leis sin.",
          "Thú a cheilt i d’fhocail féin. Ná scríobh rudaí nach bhféadfadh a fhios a bheith ach agatsa.",
          "An méid atá le feiceáil nó le cloisteáil i bpictiúr, i scannán nó i dtaifeadadh a athrú: aghaidh, guth, deasc.",
          "Cabhrú nuair a bhreathnaíonn duine thar do ghualainn, nó nuair atá d’fhón aige.",
          "Cosaint ar dhuine a bhfuil smacht iomlán aige ar an bhfreastalaí agus é ag rith, fad a théann do leathanach tríd.",
          "Diúltú do bhreitheamh. Is féidir le cúirt a ordú don ombudsman a bhfuil ar eolas aige a insint.",
        ],
      },
      code: {
        title: "Do chód",
        items: [
          "An té a bhfuil sé aige, léann sé do thuairisc agus is féidir leis scríobh i d’ainm. Caith leis mar eochair.",
          "Má d’fhéadfadh duine é a bheith feicthe aige, oscail do thuairisc agus iarr cód nua. Cuirtear deireadh leis an seanchód láithreach.",
          "Má chailleann tú é, ní féidir le haon duine é a thabhairt ar ais duit. Is féidir leat tuairisc nua a dhéanamh.",
        ],
      },
    },
  },

  safe: {
    title: "Cén áit as a dtuairisceoidh tú",
    lead: "Tógann an bealach is sábháilte cúpla nóiméad. Déan an méid is féidir leat.",
    sections: {
      place: {
        title: "An áit",
        items: [
          "Ní ag an obair, agus ní ar líonra d’oibre. Ní ar ríomhaire ná ar fhón a thug d’fhostóir duit nó a shocraigh sé.",
          "Sa bhaile, i dteach carad, nó i leabharlann nó i gcaife nach bhfeiceann ceamara ar bith do scáileán.",
          "Fág d’fhón oibre in áit eile fad atá tú ag scríobh.",
        ],
      },
      device: {
        title: "An gléas",
        items: [
          "D’fhón nó do ríomhaire féin, agus é nuashonraithe.",
          "Ní choinníonn fuinneog phríobháideach stair ar an ngléas. Ní cheileann sí ón líonra thú.",
          "Scríobh an cód síos ar pháipéar. Ná glac grianghraf de: is minic a chóipeáiltear grianghraif go dtí an néal.",
        ],
      },
      tor: {
        title: "Úsáid Tor Browser",
        items: [
          "Ceileann Tor Browser ón líonra cén leathanach a osclaíonn tú, agus ón leathanach cá bhfuil tú. Tá sé saor in aisce: torproject.org.",
          "Faigh sa bhaile é, ní ag an obair. Is féidir le fostóir a fheiceáil go n-úsáideann duine Tor, ach ní cad chuige.",
          "Oibríonn an tairseach seo i Tor Browser ar an socrú is sábháilte.",
        ],
      },
      files: {
        title: "Do chuid comhad",
        items: [
          "Ná tóg ach an méid a bhfuil cead agat a fheiceáil do do chuid oibre. Ná bris isteach in aon rud.",
          "Is féidir le printéirí agus le cóipirí páipéar a mharcáil agus liostaí a choinneáil. Is minic a thaifeadtar cé a d’oscail comhad.",
          "Mura bhfuil doiciméad ach ag beagán daoine, inis cad atá ann in ionad é a sheoladh.",
        ],
      },
      after: {
        title: "Ina dhiaidh sin",
        items: [
          "Brúigh “Fág go tapa”. Ansin scrios an suíomh seo as stair do bhrabhsálaí.",
          "Ná labhair faoi ag an obair, agus ná cuardaigh ann é.",
          "Tar ar ais le haghaidh an fhreagra chomh cúramach agus a tháinig tú an chéad uair.",
        ],
      },
    },
  },

  steps: {
    title: "Cad a tharlaíonn agus cathain",
    lead: "Ón gcéad fhocal go dtí an deireadh.",
    sections: {
      send: {
        title: "Nuair a sheolann tú",
        items: [
          "Feiceann tú leathanach a deir gur tháinig an tuairisc. Mura bhfeiceann tú é, seol arís: ní thagann rud ar bith faoi dhó.",
          "Téann an tuairisc chuig an ombudsman. Má dúirt tú go raibh ombudsman páirteach, téann sí chuig ombudsman eile.",
        ],
      },
      week: {
        title: "Laistigh de 7 lá",
        items: [
          "Scríobhann an t-ombudsman chugat gur tháinig an tuairisc. Léann tú é le do chód.",
        ],
      },
      look: {
        title: "Sna seachtainí ina dhiaidh sin",
        items: [
          "Scrúdaíonn an t-ombudsman an scéal agus b’fhéidir go gcuirfidh sé ceist ort. Ní féidir le haon duine teagmháil a dhéanamh leat ach tríd an tairseach seo, mar sin tar ar ais uair sa tseachtain.",
          "Féadfaidh an t-ombudsman leagan den tuairisc a thabhairt do theagmhálaí san eagraíocht, ionas go ndéanfar rud éigin. Ní thugtar d’ainm riamh, mura n-aontaíonn tú.",
        ],
      },
      months: {
        title: "Laistigh de 3 mhí",
        items: [
          "Insítear duit cad a rinneadh nó cad a dhéanfar, agus cén fáth. I gcásanna áirithe tógann sé suas le 6 mhí; insítear duit ansin.",
          "Mura dtarlaíonn aon rud, nó mura leor é, is féidir leat dul chuig údarás.",
        ],
      },
      end: {
        title: "Ag an deireadh",
        items: [
          "Dúntar an cás agus cuirtear sa chartlann é. {days} lá ina dhiaidh sin scriostar é go léir.",
          "Go dtí sin is féidir leat léamh agus scríobh fós.",
        ],
      },
    },
  },

  authorities: {
    title: "Údaráis",
    lead:
      "Is féidir leat tuairisc a thabhairt d’údarás freisin, nó d’údarás amháin. Caithfidh sé deimhniú laistigh de 7 lá agus freagra a thabhairt laistigh de 3 mhí, i gcásanna áirithe 6.",
    none:
      "Tá údarás ann do gach réimse anseo. Tá a fhios ag comhlachtaí an Aontais Eorpaigh cé acu.",
    law: "Dlí",
    europe: "An tAontas Eorpach",
    europeText:
      "Maidir le calaois le hairgead an AE, agus le cairtéil. Glacann siad leis na teangacha oifigiúla go léir.",
    checked:
      "Na daoine a rinne an tairseach seo a chuir an liosta seo le chéile. Níor sheiceáil aon dlíodóir é, agus athraíonn údaráis. Féach ar leathanach an údaráis ar dtús.",
  },

  accessibility: {
    title: "Inrochtaineacht",
    lead:
      "Caithfidh gach duine a bheith in ann tuairisc a dhéanamh. Tógaimid an tairseach seo chun WCAG 2.2, leibhéal AA, agus an caighdeán EN 301 549 a chomhlíonadh.",
    sections: {
      state: {
        title: "Cá fhad atáimid tagtha",
        items: [
          "Níl a fhios againn faoi aon leathanach nach sroicheann leibhéal AA. Sin a deir ár dtástálacha féin. Níor thástáil aon chomhlacht seachtrach í, ná aon ghrúpa daoine faoi mhíchumas.",
          "Oibríonn gach leathanach gan JavaScript, leis an méarchlár amháin, ag súmáil 400 %, le do dhathanna féin, agus gan ghluaiseacht.",
          "Tástáiltear í i mbrabhsálaithe téacs, mar is mar sin a fheiceann léitheoir scáileáin í.",
        ],
      },
      gaps: {
        title: "Cad atá in easnamh, go bhfios dúinn",
        items: [
          "Aistriúcháin nach bhfuil léite ag cainteoir dúchais fós, deir siad é sin ag bun an leathanaigh.",
          "Níl leagan ann i dteanga chomharthaíochta.",
          "B’fhéidir nach bhfuil comhaid a sheolann daoine eile inrochtana.",
          "Don fhoireann: teastaíonn JavaScript ó phaseochair. Tá bealaí eile ann chun logáil isteach.",
        ],
      },
      tell: {
        title: "Inis dúinn",
        items: [
          "Má choinníonn rud éigin ó thuairisciú thú, is féidir leat glaoch ar an ombudsman nó scríobh chuige, nó ligean do dhuine a bhfuil muinín agat as an tuairisc a dhéanamh.",
          "Má tá cód agat, scríobh é i dteachtaireacht chuig an ombudsman.",
          "Mura gcabhraímid, téigh chuig an gcomhlacht inrochtaineachta i do thír.",
        ],
      },
      how: {
        title: "Conas a tástáladh í",
        items: [
          "Tástáiltear gach athrú le clár (axe) ar gach leathanach, le siúlóid leis an méarchlár, ag leithead 320 picteilín, agus le dathanna éigeantacha.",
        ],
      },
    },
  },
};
