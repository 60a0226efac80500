import type { ReporterTranslation } from "../catalogues.ts";

/** The pages of help around reporting, in Estonian. */
export const help: ReporterTranslation["help"] = {
  title: "Abi",
  lead: "Lugege seda rahulikult. Miski siin ei küsi, kes te olete.",
  back: "Kõik abilehed",
  newWindow: "avab uue akna",
  emergencyTitle: "Kas olete ohus?",
  emergency:
    "Helistage 112. See on Euroopas igast telefonist tasuta, päeval ja öösel. Öösel ei loe seda portaali keegi.",

  rights: {
    title: "Teie õigused",
    lead:
      "Euroopa Liidu seadus kaitseb inimesi, kes teatavad tööl toimunud rikkumistest: direktiiv (EL) 2019/1937. Iga liikmesriik on teinud sellest oma seaduse. See leht on lühike versioon, mitte õigusnõu.",
    sections: {
      who: {
        title: "Keda kaitstakse",
        items: [
          "Teid, kui te seal töötate, töötasite või kandideerisite sinna tööle. Ei ole tähtis, kas saate palka.",
          "Teid, kui teil on oma ettevõte ja töötate organisatsiooni heaks või kui teil on selles osalus.",
          "Inimesi, kes teid aitavad, ning kolleege ja lähedasi, kes võiksid selle pärast kannatada.",
        ],
      },
      when: {
        title: "Millal teid kaitstakse",
        items: [
          "Teil oli hea põhjus uskuda, et see, millest teatate, on tõsi. Te ei pea seda tõendama.",
          "See puudutab seaduse rikkumist, mida reeglid hõlmavad: näiteks pettus, ohutus, keskkond, toit, tervis, andmed või konkurents. Paljudes riikides on kaitse laiem.",
          "Te teatasite siin, asutusele või mõnel juhul avalikult.",
          "Te ei öelnud oma nime ja hiljem tuli välja, kes te olete. Teid kaitstakse ikkagi.",
          "Kui eksisite heas usus, siis teid kaitstakse. Seda, kes meelega valetab, ei kaitsta.",
        ],
      },
      against: {
        title: "Mida keegi ei tohi teile teha",
        items: [
          "Teate pärast teid vallandada, üle viia, palka vähendada või edutamisest keelduda.",
          "Teid kiusata või ähvardada või panna nimekirja, et keegi teid tööle ei võtaks.",
          "Püüda välja selgitada, kes te olete. Teie nime tohib edasi anda ainult siis, kui olete nõus või kui kohus või asutus peab selle saama. Siis öeldakse seda teile enne, kui see asja ei kahjusta.",
          "Panna teid allkirjaga oma õigustest loobuma. Leping ei saa neid teilt võtta.",
        ],
      },
      court: {
        title: "Kui see siiski juhtub",
        items: [
          "Kohtus näitate, et teatasite ja et teile tehti kahju. Siis peab tööandja näitama, et sellel oli muu põhjus.",
          "Küsige ametiühingult, advokaadilt või oma riigi asutuselt. Asutuse nõu on tasuta.",
          "Kirjutage üles, mis teiega juhtub ja mis päeval. Hoidke märkmeid kodus.",
        ],
      },
      free: {
        title: "Te võite vabalt valida",
        items: [
          "Te võite kohe asutuse poole pöörduda. Te ei pea enne siin teatama.",
          "Te võite teha mõlemat.",
        ],
      },
      others: {
        title: "Need, keda nimetatakse",
        items: [
          "Ka neil on õigused. Neid peetakse süütuks, kuni on näidatud vastupidist, ja nad kuulatakse ära.",
        ],
      },
    },
    laws: "Iga riigi seadus",
  },

  protection: {
    title: "Mida see portaal kaitseb ja mida mitte",
    lead: "Me ütleme teile mõlemat, et saaksite otsustada.",
    sections: {
      does: {
        title: "Mida see teeb",
        items: [
          "Nime, e-posti aadressi ega telefoninumbrit ei ole vaja.",
          "Teie seadme aadressi ei salvestata. Ka mitte brauserit, keelt ega lehte, kust te tulite.",
          "See, mida kirjutate, lukustatakse enne salvestamist. Võti on ainult ombudsmanil ja neil, kellel ta lubab seda lugeda. Serverite haldajatel võtit ei ole.",
          "Inimene, kelle nimetate seotuks, ei näe, et teade on olemas.",
          "Teie failidest eemaldatakse peidetud andmed. Te näete, mis eemaldati.",
          "Enne koodi sisestamist ei ole ühtegi küpsist. Siis on üks, kuni te lahkute.",
          "{days} päeva pärast asja arhiivimist see kustutatakse: teie sõnad, failid ja kood. Alles jääb üks rida arve.",
        ],
      },
      not: {
        title: "Mida see ei saa teha",
        items: [
          "Varjata teie käiku sellel saidil selle eest, kes jälgib teie seadet või võrku. Selleks aitab Tor.",
          "Peita teid teie enda sõnades. Ärge kirjutage seda, mida saate teada ainult teie.",
          "Muuta seda, mida pildil, filmis või salvestises näha või kuulda on: nägu, häält, lauda.",
          "Aidata, kui keegi vaatab üle teie õla või kui teie telefon on tema käes.",
          "Kaitsta inimese eest, kes täielikult juhib töötavat serverit, kui teie leht sealt läbi läheb.",
          "Kohtunikust keelduda. Kohus võib käskida ombudsmanil rääkida, mida ta teab.",
        ],
      },
      code: {
        title: "Teie kood",
        items: [
          "Kelle käes see on, see loeb teie teadet ja saab kirjutada teie nimel. Hoidke seda nagu võtit.",
          "Kui keegi võis seda näha, avage oma teade ja küsige uus kood. Vana lõpeb kohe.",
          "Kui te selle kaotate, ei saa keegi seda tagasi anda. Te võite saata uue teate.",
        ],
      },
    },
  },

  safe: {
    title: "Kust teatada",
    lead: "Kõige turvalisem viis võtab mõne minuti. Tehke nii palju, kui saate.",
    sections: {
      place: {
        title: "Koht",
        items: [
          "Mitte tööl ega töökoha võrgus. Mitte arvutis või telefonis, mille tööandja andis või seadistas.",
          "Kodus, sõbra juures või raamatukogus või kohvikus, kus ükski kaamera ei näe teie ekraani.",
          "Jätke töötelefon kirjutamise ajaks mujale.",
        ],
      },
      device: {
        title: "Seade",
        items: [
          "Teie oma telefon või arvuti, koos uuendustega.",
          "Privaatne aken ei jäta seadmesse ajalugu. See ei peida teid võrgu eest.",
          "Kirjutage kood paberile. Ärge tehke sellest pilti: pildid kopeeritakse sageli pilve.",
        ],
      },
      tor: {
        title: "Kasutage Tor Browserit",
        items: [
          "Tor Browser varjab võrgu eest, millist lehte avate, ja lehe eest, kus te olete. See on tasuta: torproject.org.",
          "Hankige see kodus, mitte tööl. Tööandja võib näha, et keegi kasutab Tori, aga mitte seda, milleks.",
          "See portaal töötab Tor Browseris kõige turvalisema seadega.",
        ],
      },
      files: {
        title: "Teie failid",
        items: [
          "Võtke ainult seda, mida tohite oma töös näha. Ärge murdke kuhugi sisse.",
          "Printerid ja koopiamasinad võivad paberit märgistada ja pidada nimekirju. Sageli pannakse kirja, kes faili avas.",
          "Kui dokument on ainult vähestel, rääkige, mis selles on, selle asemel et seda saata.",
        ],
      },
      after: {
        title: "Pärast",
        items: [
          "Vajutage „Lahku kiiresti“. Seejärel kustutage see sait brauseri ajaloost.",
          "Ärge rääkige sellest tööl ja ärge otsige seal selle kohta.",
          "Tulge vastuse järele sama ettevaatlikult kui esimesel korral.",
        ],
      },
    },
  },

  steps: {
    title: "Mis juhtub ja millal",
    lead: "Esimesest sõnast lõpuni.",
    sections: {
      send: {
        title: "Kui te saadate",
        items: [
          "Näete lehte, mis ütleb, et teade on kohale jõudnud. Kui te seda ei näe, saatke uuesti: miski ei jõua kohale kaks korda.",
          "Teade läheb ombudsmanile. Kui nimetasite ombudsmani seotuks, läheb see teisele.",
        ],
      },
      week: {
        title: "7 päeva jooksul",
        items: [
          "Ombudsman kirjutab teile, et teade on kohale jõudnud. Te loete seda oma koodiga.",
        ],
      },
      look: {
        title: "Järgmistel nädalatel",
        items: [
          "Ombudsman uurib asja ja võib teilt midagi küsida. Teieni jõuab ainult selle portaali kaudu, seega tulge tagasi kord nädalas.",
          "Ombudsman võib anda teate ühe versiooni organisatsiooni kontaktisikule, et midagi tehtaks. Mitte kunagi teie nime, kui te ei ole nõus.",
        ],
      },
      months: {
        title: "3 kuu jooksul",
        items: [
          "Teile öeldakse, mida tehti või tehakse ja miks. Mõnel juhul võtab see kuni 6 kuud. Siis öeldakse seda teile.",
          "Kui midagi ei juhtu või kui sellest ei piisa, võite pöörduda asutuse poole.",
        ],
      },
      end: {
        title: "Lõpus",
        items: [
          "Asi lõpetatakse ja arhiivitakse. {days} päeva hiljem kustutatakse see kõik.",
          "Seni saate veel lugeda ja kirjutada.",
        ],
      },
    },
  },

  authorities: {
    title: "Asutused",
    lead:
      "Te võite teatada ka asutusele või ainult sellele. See peab kinnitama 7 päeva jooksul ja vastama 3 kuu jooksul, mõnel juhul 6.",
    none: "Siin on iga valdkonna jaoks oma asutus. Euroopa Liidu organid teavad, milline.",
    law: "Seadus",
    europe: "Euroopa Liit",
    europeText:
      "ELi rahaga tehtud pettuste ja kartellide jaoks. Nad võtavad vastu kõiki ametlikke keeli.",
    checked:
      "Selle nimekirja koostasid portaali tegijad. Ükski jurist ei ole seda kontrollinud ja asutused muutuvad. Vaadake enne asutuse lehte.",
  },

  accessibility: {
    title: "Ligipääsetavus",
    lead:
      "Igaüks peab saama teatada. Me ehitame seda portaali WCAG 2.2 taseme AA ja standardi EN 301 549 järgi.",
    sections: {
      state: {
        title: "Kui kaugel me oleme",
        items: [
          "Me ei tea ühtegi lehte, mis ei vasta tasemele AA. Nii ütlevad meie oma testid. Ükski väline asutus ei ole seda testinud, ka mitte ükski puudega inimeste rühm.",
          "Iga leht töötab ilma JavaScriptita, ainult klaviatuuriga, 400 % suurendusega, teie oma värvidega ja ilma liikumiseta.",
          "Portaali on testitud tekstibrauserites. Nii kohtab seda ekraanilugeja.",
        ],
      },
      gaps: {
        title: "Mis meie teada puudub",
        items: [
          "Tõlge, mida ükski emakeelne lugeja ei ole veel lugenud, ütleb seda lehe lõpus.",
          "Viipekeelset versiooni ei ole.",
          "Teiste saadetud failid ei pruugi olla ligipääsetavad.",
          "Töötajatele: pääsuvõti vajab JavaScripti. Sisse logida saab ka muul viisil.",
        ],
      },
      tell: {
        title: "Öelge meile",
        items: [
          "Kui miski takistab teid teatamast, võite ombudsmanile helistada või kirjutada või lasta teate saata inimesel, keda usaldate.",
          "Kui teil on kood, kirjutage sellest ombudsmanile sõnumis.",
          "Kui meie ei aita, pöörduge oma riigi ligipääsetavuse asutuse poole.",
        ],
      },
      how: {
        title: "Kuidas seda testiti",
        items: [
          "Iga muudatust testib programm (axe) igal lehel, klaviatuuriga läbi käies, 320 piksli laiuselt ja sunnitud värvidega.",
        ],
      },
    },
  },
};
