import type { ReporterTranslation } from "../catalogues.ts";

/** The pages of help around reporting, in Hungarian. */
export const help: ReporterTranslation["help"] = {
  title: "Súgó",
  lead: "Olvassa el nyugodtan. Itt semmi nem kérdezi, hogy kicsoda Ön.",
  back: "A súgó összes oldala",
  newWindow: "új ablakot nyit",
  emergencyTitle: "Veszélyben van?",
  emergency:
    "Hívja a 112-t. Európában minden telefonról ingyenes, éjjel-nappal. Éjszaka senki nem olvassa ezt a portált.",

  rights: {
    title: "Az Ön jogai",
    lead:
      "Az Európai Unió joga védi azokat, akik munkahelyi visszaélést jelentenek be: (EU) 2019/1937 irányelv. Minden tagállam saját törvényt készített belőle. Ez az oldal rövid változat, nem jogi tanács.",
    sections: {
      who: {
        title: "Kit véd a jog",
        items: [
          "Önt, ha ott dolgozik, ott dolgozott, vagy oda jelentkezett. Nem számít, hogy kap-e érte fizetést.",
          "Önt, ha saját cége van, és a szervezetnek dolgozik, vagy része van benne.",
          "Azokat, akik segítenek Önnek, és a kollégákat vagy a családot, akiket emiatt kár érhet.",
        ],
      },
      when: {
        title: "Mikor védi Önt a jog",
        items: [
          "Jó oka volt azt hinni, hogy igaz, amit bejelent. Nem kell bizonyítania.",
          "Olyan jogsértésről van szó, amelyre a szabályok vonatkoznak: például csalás, biztonság, környezet, élelmiszer, egészség, adatok vagy verseny. Sok állam ennél többet is véd.",
          "Itt tett bejelentést, egy hatóságnál, vagy egyes esetekben nyilvánosan.",
          "Nem adta meg a nevét, és később kiderült, hogy kicsoda Ön. A jog így is védi.",
          "Ha jóhiszeműen tévedett, a jog védi. Aki szándékosan hazudik, azt nem.",
        ],
      },
      against: {
        title: "Mit nem tehet Önnel senki",
        items: [
          "Nem bocsáthatja el, nem helyezheti át, nem csökkentheti a bérét, és nem tagadhatja meg az előléptetését a bejelentés miatt.",
          "Nem zaklathatja, nem fenyegetheti, és nem teheti olyan listára, amely miatt senki nem veszi fel.",
          "Nem próbálhatja kideríteni, hogy kicsoda Ön. A nevét csak akkor szabad továbbadni, ha Ön beleegyezik, vagy ha bíróságnak vagy hatóságnak kell tudnia. Ezt előre megmondják Önnek, ha nem árt az ügynek.",
          "Nem kérheti, hogy aláírással lemondjon a jogairól. Szerződés ezeket nem veheti el.",
        ],
      },
      court: {
        title: "Ha mégis megtörténik",
        items: [
          "A bíróságon megmutatja, hogy bejelentést tett, és hogy kár érte. A munkáltatónak ezután meg kell mutatnia, hogy más oka volt.",
          "Kérdezzen meg egy szakszervezetet, egy ügyvédet vagy országa hatóságát. A hatóság tanácsa ingyenes.",
          "Jegyezze fel, mi történik Önnel, és melyik napon. A feljegyzéseket tartsa otthon.",
        ],
      },
      free: {
        title: "Ön szabadon választ",
        items: [
          "Rögtön fordulhat hatósághoz. Nem kell előbb itt bejelentést tennie.",
          "Mindkettőt megteheti.",
        ],
      },
      others: {
        title: "Akiket megneveznek",
        items: [
          "Nekik is vannak jogaik. Ártatlannak számítanak, amíg az ellenkezője ki nem derül, és meghallgatják őket.",
        ],
      },
    },
    laws: "Az egyes országok törvénye",
  },

  protection: {
    title: "Mit véd ez a portál, és mit nem",
    lead: "Mindkettőt elmondjuk, hogy Ön dönthessen.",
    sections: {
      does: {
        title: "Mit tesz",
        items: [
          "Nem kell név, e-mail-cím vagy telefonszám.",
          "Az eszközének címét nem tároljuk. A böngészőjét, a nyelvét és azt az oldalt sem, ahonnan jött.",
          "Amit ír, azt tárolás előtt lezárjuk. Kulcsa csak az ombudsmannak van, és azoknak, akiknek az ombudsman megengedi az olvasást. A szervereket kezelők nem kapnak kulcsot.",
          "Akit érintettként megnevez, az nem láthatja, hogy van bejelentés.",
          "A fájljaiban lévő rejtett adatokat eltávolítjuk. Látja, mit távolítottunk el.",
          "Amíg nem írja be a kódját, nincs süti. Utána egy van, amíg ki nem lép.",
          "{days} nappal az ügy archiválása után töröljük: a szavait, a fájljait és a kódját. Egy sornyi szám marad.",
        ],
      },
      not: {
        title: "Mit nem tud",
        items: [
          "Elrejteni, hogy ezen az oldalon járt, az elől, aki az eszközét vagy a hálózatát figyeli. Ebben a Tor segít.",
          "Elrejteni Önt a saját szavaiban. Ne írjon olyat, amit csak Ön tudhat.",
          "Megváltoztatni azt, ami egy képen, filmen vagy felvételen látszik vagy hallatszik: egy arcot, egy hangot, egy íróasztalt.",
          "Segíteni, ha valaki a válla fölött figyeli, vagy nála van a telefonja.",
          "Megvédeni olyan embertől, aki teljesen uralja a működő szervert, miközben az Ön oldala áthalad rajta.",
          "Nemet mondani egy bírónak. A bíróság elrendelheti, hogy az ombudsman elmondja, amit tud.",
        ],
      },
      code: {
        title: "Az Ön kódja",
        items: [
          "Akinél ott van, az olvassa a bejelentését, és írhat az Ön nevében. Bánjon vele úgy, mint egy kulccsal.",
          "Ha valaki láthatta, nyissa meg a bejelentését, és kérjen új kódot. A régi azonnal megszűnik.",
          "Ha elveszíti, senki nem tudja visszaadni. Tehet új bejelentést.",
        ],
      },
    },
  },

  safe: {
    title: "Honnan tegyen bejelentést",
    lead: "A legbiztonságosabb út néhány percbe kerül. Tegye meg, amit tud.",
    sections: {
      place: {
        title: "A hely",
        items: [
          "Ne a munkahelyén, és ne a munkahelye hálózatán. Ne olyan gépen vagy telefonon, amelyet a munkáltatója adott vagy állított be.",
          "Otthon, barátnál, vagy könyvtárban, kávézóban, ahol kamera nem látja a képernyőjét.",
          "A munkahelyi telefonját hagyja máshol, amíg ír.",
        ],
      },
      device: {
        title: "Az eszköz",
        items: [
          "A saját telefonja vagy gépe, frissítésekkel.",
          "A privát ablak nem őriz előzményeket az eszközön. A hálózat elől nem rejti el Önt.",
          "A kódot írja papírra. Ne fényképezze le: a képek gyakran a felhőbe kerülnek.",
        ],
      },
      tor: {
        title: "Használja a Tor Browsert",
        items: [
          "A Tor Browser elrejti a hálózat elől, hogy melyik oldalt nyitja meg, és az oldal elől, hogy hol van. Ingyenes: torproject.org.",
          "Otthon töltse le, ne a munkahelyén. A munkáltató láthatja, hogy valaki Tort használ, de azt nem, hogy mire.",
          "Ez a portál a Tor Browser legbiztonságosabb beállításával is működik.",
        ],
      },
      files: {
        title: "Az Ön fájljai",
        items: [
          "Csak azt vigye el, amit a munkájához láthat. Ne törjön be sehová.",
          "A nyomtatók és másolók megjelölhetik a papírt, és listát vezethetnek. Gyakran rögzítik, ki nyitott meg egy fájlt.",
          "Ha egy irat csak kevés embernél van meg, inkább mondja el, mi van benne, és ne küldje el.",
        ],
      },
      after: {
        title: "Utána",
        items: [
          "Nyomja meg a „Gyors kilépés” gombot. Aztán törölje ezt az oldalt a böngésző előzményeiből.",
          "Ne beszéljen róla a munkahelyén, és ott ne is keressen rá.",
          "A válaszért ugyanolyan óvatosan jöjjön vissza, mint először.",
        ],
      },
    },
  },

  steps: {
    title: "Mi mikor történik",
    lead: "Az első szótól a végéig.",
    sections: {
      send: {
        title: "Amikor elküldi",
        items: [
          "Lát egy oldalt, amely azt mondja, hogy a bejelentés megérkezett. Ha nem látja, küldje el újra: semmi nem érkezik meg kétszer.",
          "A bejelentés az ombudsmanhoz kerül. Ha egy ombudsmant érintettként nevezett meg, akkor egy másikhoz.",
        ],
      },
      week: {
        title: "7 napon belül",
        items: [
          "Az ombudsman megírja Önnek, hogy a bejelentés megérkezett. Ezt a kódjával olvassa el.",
        ],
      },
      look: {
        title: "Az utána következő hetekben",
        items: [
          "Az ombudsman kivizsgálja, és kérdezhet Öntől. Önt csak ezen a portálon lehet elérni, ezért jöjjön vissza hetente egyszer.",
          "Az ombudsman átadhatja a bejelentés egy változatát a szervezet kapcsolattartójának, hogy történjen valami. Az Ön nevét soha, csak ha beleegyezik.",
        ],
      },
      months: {
        title: "3 hónapon belül",
        items: [
          "Megtudja, mit tettek vagy mit fognak tenni, és miért. Egyes esetekben ez akár 6 hónapig tart; ezt megmondják Önnek.",
          "Ha nem történik semmi, vagy nem elég, hatósághoz fordulhat.",
        ],
      },
      end: {
        title: "A végén",
        items: [
          "Az ügyet lezárják és archiválják. {days} nappal később mindent törlünk.",
          "Addig még olvashat és írhat.",
        ],
      },
    },
  },

  authorities: {
    title: "Hatóságok",
    lead:
      "Bejelentést hatóságnál is tehet, vagy csak ott. A hatóságnak 7 napon belül vissza kell igazolnia, és 3 hónapon belül válaszolnia, egyes esetekben 6 hónapon belül.",
    none: "Itt minden területnek van hatósága. Az Európai Unió szervei tudják, melyik az.",
    law: "Törvény",
    europe: "Európai Unió",
    europeText: "Az EU pénzével való csalásra és kartellekre. Minden hivatalos nyelvet elfogadnak.",
    checked:
      "Ezt a listát a portál készítői állították össze. Jogász nem ellenőrizte, és a hatóságok változnak. Előbb nézze meg a hatóság oldalát.",
  },

  accessibility: {
    title: "Akadálymentesség",
    lead:
      "Mindenkinek tudnia kell bejelentést tenni. A portált a WCAG 2.2 AA szintje és az EN 301 549 szabvány szerint építjük.",
    sections: {
      state: {
        title: "Hol tartunk",
        items: [
          "Nem tudunk olyan oldalról, amely nem éri el az AA szintet. Ezt a saját tesztjeink mondják. Külső szerv nem vizsgálta, és fogyatékossággal élők csoportja sem.",
          "Minden oldal működik JavaScript nélkül, csak billentyűzettel, 400 %-os nagyítással, az Ön színeivel és mozgás nélkül.",
          "Szöveges böngészőkben teszteljük. A képernyőolvasó is így találkozik vele.",
        ],
      },
      gaps: {
        title: "Amiről tudjuk, hogy hiányzik",
        items: [
          "Az a fordítás, amelyet még nem olvasott anyanyelvi olvasó, ezt az oldal alján jelzi.",
          "Nincs jelnyelvi változat.",
          "A mások által küldött fájlok lehet, hogy nem akadálymentesek.",
          "A munkatársaknak: a belépőkulcshoz (passkey) JavaScript kell. Másképp is be lehet lépni.",
        ],
      },
      tell: {
        title: "Szóljon nekünk",
        items: [
          "Ha valami akadályozza a bejelentésben, felhívhatja az ombudsmant vagy írhat neki, vagy megkérhet valakit, akiben bízik, hogy tegye meg a bejelentést.",
          "Ha van kódja, írja meg üzenetben az ombudsmannak.",
          "Ha nem segítünk, forduljon országa akadálymentességi szervéhez.",
        ],
      },
      how: {
        title: "Hogyan teszteltük",
        items: [
          "Minden változást teszt követ: egy program (axe) minden oldalon, végigjárás billentyűzettel, 320 képpontos szélesség és kényszerített színek.",
        ],
      },
    },
  },
};
