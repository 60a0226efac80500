import type { ReporterTranslation } from "../catalogues.ts";

/** The pages of help around reporting, in Icelandic. */
export const help: ReporterTranslation["help"] = {
  title: "Hjálp",
  lead: "Lestu þetta í ró og næði. Ekkert hér spyr hver þú ert.",
  back: "Allar hjálparsíður",
  newWindow: "opnar nýjan glugga",
  emergencyTitle: "Í hættu?",
  emergency:
    "Hringdu í 112. Það er ókeypis úr öllum símum í Evrópu, dag og nótt. Enginn les þessa gátt á nóttunni.",

  rights: {
    title: "Réttindi þín",
    lead:
      "Lög Evrópusambandsins vernda fólk sem tilkynnir misferli í starfi: tilskipun (ESB) 2019/1937. Hvert aðildarríki hefur sett það í sín eigin lög. Þessi síða er stutt útgáfa, ekki lögfræðiráðgjöf.",
    sections: {
      who: {
        title: "Hver nýtur verndar",
        items: [
          "Þú, ef þú vinnur þar, vannst þar eða hefur sótt um vinnu. Það skiptir ekki máli hvort þú færð laun.",
          "Þú, ef þú rekur eigið fyrirtæki og vinnur fyrir skipulagsheildina eða átt hlut í henni.",
          "Fólk sem hjálpar þér, og samstarfsfólk eða fjölskylda sem gæti liðið fyrir það.",
        ],
      },
      when: {
        title: "Hvenær þú nýtur verndar",
        items: [
          "Þú hafðir góða ástæðu til að halda að það sem þú tilkynnir sé satt. Þú þarft ekki að sanna það.",
          "Það snýst um brot á lögum sem reglurnar ná yfir: til dæmis svik, öryggi, umhverfi, mat, heilsu, gögn eða samkeppni. Mörg ríki ná yfir meira.",
          "Þú tilkynntir hér, til yfirvalds eða í sumum tilvikum opinberlega.",
          "Þú gafst ekki upp nafn og seinna kom í ljós hver þú ert. Þú nýtur samt verndar.",
          "Ef þú hafðir rangt fyrir þér í góðri trú nýtur þú verndar. Sá sem lýgur viljandi gerir það ekki.",
        ],
      },
      against: {
        title: "Það sem enginn má gera þér",
        items: [
          "Segja þér upp, færa þig, lækka launin eða neita þér um stöðuhækkun vegna tilkynningarinnar.",
          "Leggja þig í einelti eða hóta þér, eða setja þig á lista svo að enginn ráði þig.",
          "Reyna að komast að því hver þú ert. Nafn þitt má ekki gefa áfram nema þú samþykkir, eða dómstóll eða yfirvald verði að fá það. Þá færð þú að vita það fyrst, ef það skaðar ekki málið.",
          "Láta þig skrifa undir að þú afsalir þér réttindum. Samningur getur ekki tekið þau af þér.",
        ],
      },
      court: {
        title: "Ef það gerist samt",
        items: [
          "Fyrir dómi sýnir þú að þú tilkynntir og að þér var gert mein. Þá verður vinnuveitandinn að sýna að önnur ástæða var til þess.",
          "Spurðu stéttarfélag, lögmann eða yfirvald í þínu landi. Ráð frá yfirvaldinu er ókeypis.",
          "Skrifaðu hjá þér hvað kemur fyrir þig og hvaða dag. Geymdu það heima.",
        ],
      },
      free: {
        title: "Valið er þitt",
        items: [
          "Þú getur farið strax til yfirvalds. Þú þarft ekki að tilkynna hér fyrst.",
          "Þú getur gert hvort tveggja.",
        ],
      },
      others: {
        title: "Þau sem eru nefnd",
        items: [
          "Þau eiga líka réttindi. Þau teljast saklaus þar til sýnt er að þau séu það ekki, og á þau er hlustað.",
        ],
      },
    },
    laws: "Lög hvers lands",
  },

  protection: {
    title: "Hvað þessi gátt verndar og hvað ekki",
    lead: "Við segjum þér hvort tveggja svo að þú getir ákveðið þig.",
    sections: {
      does: {
        title: "Hvað hún gerir",
        items: [
          "Ekki þarf nafn, netfang eða símanúmer.",
          "Vistfang tækisins þíns er ekki geymt. Ekki heldur vafrinn, tungumálið eða síðan sem þú komst frá.",
          "Það sem þú skrifar er læst áður en það er geymt. Aðeins umboðsmaðurinn, og þau sem hann leyfir að lesa það, hafa lykilinn. Þau sem reka netþjónana hafa engan.",
          "Manneskja sem þú nefnir sem viðriðna getur ekki séð að tilkynning er til.",
          "Falin gögn í skránum þínum eru fjarlægð. Þú sérð hvað var fjarlægt.",
          "Engin vefkaka er til áður en þú slærð inn kóðann. Síðan er ein, þar til þú ferð.",
          "Þegar {days} dagar eru liðnir frá því að mál fór í safn er því eytt: orðum þínum, skrám og kóða. Ein lína af tölum verður eftir.",
        ],
      },
      not: {
        title: "Hvað hún getur ekki",
        items: [
          "Falið heimsókn þína á þennan vef fyrir þeim sem fylgist með tækinu þínu eða netinu. Þar hjálpar Tor.",
          "Falið þig í þínum eigin orðum. Skrifaðu ekki það sem enginn nema þú getur vitað.",
          "Breytt því sem sést eða heyrist í mynd, kvikmynd eða upptöku: andliti, rödd, skrifborði.",
          "Hjálpað þegar einhver horfir yfir öxlina á þér eða er með símann þinn.",
          "Varið gegn manneskju sem hefur fulla stjórn á netþjóninum á meðan síðan þín fer um hann.",
          "Neitað dómara. Dómstóll getur skipað umboðsmanninum að segja það sem hann veit.",
        ],
      },
      code: {
        title: "Kóðinn þinn",
        items: [
          "Sá sem hefur hann les tilkynninguna þína og getur skrifað í þínu nafni. Farðu með hann eins og lykil.",
          "Ef einhver gæti hafa séð hann, opnaðu tilkynninguna og biddu um nýjan kóða. Sá gamli hættir strax að virka.",
          "Ef þú týnir honum getur enginn gefið hann aftur. Þú getur sent nýja tilkynningu.",
        ],
      },
    },
  },

  safe: {
    title: "Hvaðan er best að tilkynna",
    lead: "Öruggasta leiðin tekur nokkrar mínútur. Gerðu það sem þú getur.",
    sections: {
      place: {
        title: "Staðurinn",
        items: [
          "Ekki í vinnunni og ekki um net vinnunnar. Ekki í tölvu eða síma sem vinnuveitandinn lét þig fá eða setti upp.",
          "Heima, hjá vini, eða á bókasafni eða kaffihúsi þar sem engin myndavél sér skjáinn þinn.",
          "Hafðu vinnusímann annars staðar á meðan þú skrifar.",
        ],
      },
      device: {
        title: "Tækið",
        items: [
          "Þinn eigin sími eða tölva, með uppfærslum.",
          "Einkagluggi geymir enga sögu í tækinu. Hann felur þig ekki fyrir netinu.",
          "Skrifaðu kóðann á blað. Taktu ekki mynd af honum: myndir eru oft afritaðar í skýið.",
        ],
      },
      tor: {
        title: "Notaðu Tor Browser",
        items: [
          "Tor Browser felur fyrir netinu hvaða síðu þú opnar, og fyrir síðunni hvar þú ert. Hann er ókeypis: torproject.org.",
          "Sæktu hann heima, ekki í vinnunni. Vinnuveitandi getur séð að einhver notar Tor, en ekki til hvers.",
          "Þessi gátt virkar í Tor Browser á öruggustu stillingu.",
        ],
      },
      files: {
        title: "Skrárnar þínar",
        items: [
          "Taktu aðeins það sem þú mátt sjá í starfi þínu. Ekki brjótast inn neins staðar.",
          "Prentarar og ljósritunarvélar geta merkt blaðið og haldið lista. Oft er skráð hver opnaði skrá.",
          "Ef aðeins fáir hafa skjal, segðu hvað er í því í stað þess að senda það.",
        ],
      },
      after: {
        title: "Á eftir",
        items: [
          "Ýttu á „Fara strax“. Eyddu síðan þessum vef úr sögu vafrans.",
          "Talaðu ekki um þetta í vinnunni og leitaðu ekki að því þar.",
          "Komdu eftir svarinu jafn varlega og í fyrsta sinn.",
        ],
      },
    },
  },

  steps: {
    title: "Hvað gerist og hvenær",
    lead: "Frá fyrsta orði til enda.",
    sections: {
      send: {
        title: "Þegar þú sendir",
        items: [
          "Þú sérð síðu sem segir að tilkynningin hafi borist. Ef þú sérð hana ekki, sendu aftur: ekkert berst tvisvar.",
          "Tilkynningin fer til umboðsmannsins. Ef þú nefndir umboðsmann sem viðriðinn fer hún til annars.",
        ],
      },
      week: {
        title: "Innan 7 daga",
        items: [
          "Umboðsmaðurinn skrifar þér að tilkynningin hafi borist. Þú lest það með kóðanum þínum.",
        ],
      },
      look: {
        title: "Vikurnar á eftir",
        items: [
          "Umboðsmaðurinn skoðar málið og gæti spurt þig um eitthvað. Enginn nær í þig nema um þessa gátt, svo komdu aftur einu sinni í viku.",
          "Umboðsmaðurinn getur látið tengilið í skipulagsheildinni fá útgáfu af tilkynningunni, svo að eitthvað sé gert. Aldrei nafn þitt, nema þú samþykkir.",
        ],
      },
      months: {
        title: "Innan 3 mánaða",
        items: [
          "Þú færð að vita hvað var gert eða verður gert, og hvers vegna. Í sumum tilvikum tekur það allt að 6 mánuði. Þá færð þú að vita það.",
          "Ef ekkert gerist, eða það er ekki nóg, getur þú farið til yfirvalds.",
        ],
      },
      end: {
        title: "Að lokum",
        items: [
          "Málinu er lokað og það sett í safn. {days} dögum síðar er því öllu eytt.",
          "Þangað til getur þú enn lesið og skrifað.",
        ],
      },
    },
  },

  authorities: {
    title: "Yfirvöld",
    lead:
      "Þú getur líka tilkynnt til yfirvalds, eða aðeins þangað. Það verður að staðfesta innan 7 daga og svara innan 3 mánaða, í sumum tilvikum 6.",
    none: "Hér er yfirvald fyrir hvert svið. Stofnanir Evrópusambandsins vita hvert.",
    law: "Lög",
    europe: "Evrópusambandið",
    europeText: "Vegna svika með fé ESB og vegna samráðs. Þær taka við öllum opinberum tungumálum.",
    checked:
      "Þau sem gera þessa gátt settu listann saman. Enginn lögmaður hefur farið yfir hann, og yfirvöld breytast. Skoðaðu fyrst síðu yfirvaldsins.",
  },

  accessibility: {
    title: "Aðgengi",
    lead:
      "Allir verða að geta tilkynnt. Við smíðum þessa gátt eftir WCAG 2.2, stigi AA, og staðlinum EN 301 549.",
    sections: {
      state: {
        title: "Hversu langt við erum komin",
        items: [
          "Við vitum ekki um neina síðu sem nær ekki stigi AA. Það segja okkar eigin prófanir. Enginn utanaðkomandi aðili hefur prófað hana, og enginn hópur fatlaðs fólks.",
          "Hver síða virkar án JavaScript, með lyklaborði einu, með 400 % stækkun, með þínum eigin litum og án hreyfingar.",
          "Gáttin er prófuð í textavöfrum. Þannig mætir skjálesari henni.",
        ],
      },
      gaps: {
        title: "Það sem við vitum að vantar",
        items: [
          "Þýðingar sem enginn með málið að móðurmáli hefur lesið enn segja það neðst á síðunni.",
          "Engin útgáfa er til á táknmáli.",
          "Skrár sem aðrir senda eru ef til vill ekki aðgengilegar.",
          "Fyrir starfsfólk: aðgangslykill þarf JavaScript. Það eru aðrar leiðir til að skrá sig inn.",
        ],
      },
      tell: {
        title: "Segðu okkur",
        items: [
          "Ef eitthvað kemur í veg fyrir að þú tilkynnir getur þú hringt í umboðsmanninn eða skrifað honum, eða látið einhvern sem þú treystir senda tilkynninguna.",
          "Ef þú ert með kóða, skrifaðu það í skilaboðum til umboðsmannsins.",
          "Ef við hjálpum ekki, leitaðu til þess aðila sem sér um aðgengi í þínu landi.",
        ],
      },
      how: {
        title: "Hvernig þetta var prófað",
        items: [
          "Hver breyting er prófuð af forriti (axe) á hverri síðu, með lyklaborði, á 320 díla breidd og með þvinguðum litum.",
        ],
      },
    },
  },
};
