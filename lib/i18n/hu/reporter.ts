import type { ReporterTranslation } from "../catalogues.ts";
import { plural } from "../formats.ts";
import { files } from "./files.ts";
import { help } from "./help.ts";

/** No native reader has read this translation yet. */
export const proofread = false;

const wait = (seconds: number) =>
  plural("hu", seconds, { one: "# másodpercet", other: "# másodpercet" });

/** What a reporter reads, in Hungarian. */
export const reporter: ReporterTranslation = {
  product: "Ombud",
  leave: "Gyors kilépés",
  otherLanguage: "Nyelv",
  notProofread: "Ezt a fordítást még nem olvasta el magyar anyanyelvű olvasó.",
  skip: "Ugrás a szövegre",

  start: {
    title: "Jelentsen be visszaélést biztonságosan",
    lead:
      "Valami rosszat látott a munkahelyén. Itt elmondhatja egy ügyvédnek, és nem kell megadnia a nevét. Az ügyvéd a szervezet ombudsmanja, de nem tartozik a szervezethez.",
    choose: "Válassza ki a szervezetet",
    back: "Van kódom",
    backText: "Olvassa el a választ egy bejelentésre, vagy egészítse ki.",
    protects: "Mit tesz Önért ez a portál",
    protectsItems: [
      "Nem kérünk nevet, e-mail-címet vagy telefonszámot.",
      "A hálózati címét sehol nem tároljuk, és a böngészőjét sem.",
      "Amit ír, azt titkosítjuk. A szervereket kezelők nem tudják elolvasni.",
      "A fájljaiból eltávolítjuk a rejtett adatokat, például a neveket, a helyet és a kamerát. Megmutatjuk, mit távolítottunk el.",
      "A kódjával beszélhet az ombudsmannal úgy, hogy nem mondja meg, kicsoda Ön.",
    ],
    protectsNot: "Mit nem tud",
    protectsNotItems: [
      "A munkáltatója gépe vagy hálózata feljegyezheti, mely oldalakat nyitja meg. Használja a saját telefonját, a munkahelyén kívül.",
      "Amit ír, az megmutathatja, kicsoda Ön. Hagyja ki, amit csak Ön tudhat, vagy mondja meg az ombudsmannak, hogy ne adja tovább.",
      "A fájlokból a rejtett adatokat távolítjuk el, nem azt, ami látszik vagy hallatszik bennük.",
    ],
  },

  org: {
    report: "Bejelentést teszek",
    before: "Jó tudni a bejelentés előtt",
    inbox: "Van kódom",
    steps: [
      "Írja le, mi történt. Tíz percig tart, és nem kell megadnia a nevét.",
      "Őrizze meg a kódot, amelyet kap. Csak ezzel juthat vissza a bejelentéséhez.",
      "Az ombudsman 7 napon belül visszaigazolja, hogy a bejelentés megérkezett. Az azt követő 3 hónapban megtudja, mit tettek.",
    ],
    who:
      "A bejelentés az ombudsmanhoz kerül, aki a szervezeten kívüli ügyvéd. Akiket érintettként megnevez, nem kapják meg.",
    authorities: "E hatóságok egyikénél is tehet bejelentést",
  },

  report: {
    title: "Az Ön bejelentése",
    codeTitle: "Az Ön kódja",
    codeWhy:
      "Írja fel most. Ez nyitja meg a válaszokat a bejelentésére, és senki nem tud másikat adni. Az emberek fele elveszíti a sajátját.",
    required: "Csak azt kell kitölteni, ami mellett * áll.",
    identity: "Meg akarja adni a nevét?",
    anonymous: "Nem, nem adom meg a nevem",
    confidential: "Igen, de csak az ombudsmannak. A szervezet nem kapja meg.",
    category: "Miről van szó?",
    what: "Mi történt?",
    whatHint: "A saját szavaival.",
    when: "Mikor?",
    where: "Hol?",
    who: "Ki volt ott, ki tud róla?",
    urgent: "Sürgős: valaki veszélyben van, vagy bizonyítékok fognak eltűnni",
    involved: "Ki nem tudhat erről a bejelentésről?",
    involvedHint: "Akit itt bejelöl, az nem láthatja, hogy van bejelentés.",
    name: "Az Ön neve",
    contact: "Hogyan érjük el Önt",
    contactHint: "Csak ha úgy döntött, hogy megadja a nevét.",
    files: "Fájlok",
    filesHint: (count, megabytes) =>
      `Legfeljebb ${count} fájl, egyenként ${megabytes} MB. A rejtett adatokat eltávolítjuk, a fájl nevét is. Amit nem lehet biztosan megtisztítani, azt nem adjuk tovább, és ezt megmondjuk Önnek.`,
    send: "Bejelentés küldése",
    sending:
      "Lassú vonalon a küldés sokáig tart. Ha megszakad, küldje el újra: a kód ugyanaz marad, és semmi nem érkezik meg kétszer.",
    broken: "A vonal megszakadt. Semmi nem veszett el: küldje el újra. A kód ugyanaz marad.",
    filesAgain: "A szövege még itt van. A fájlokat újra ki kell választani.",
    refusedForm: "A bejelentést még nem küldtük el.",
    errors: {
      what: "Írja le, mi történt.",
      category: "Válassza ki, miről van szó.",
      identity: "Válassza ki, megadja-e a nevét.",
      involved: "Egy bejelölt név már nincs a listán. Nézze meg újra a listát.",
      token: "Ez az oldal túl sokáig volt nyitva. A szövege még itt van: küldje el újra.",
      code: "Az űrlap kódja nem tőlünk való. Itt egy új: írja fel.",
      nobody:
        "Mindenkit bejelölt, aki olvashatná a bejelentést. Vegye ki annak a jelölését, akitől a legkevésbé tart, vagy forduljon hatósághoz.",
      field: (name) => `Túl hosszú: ${name}.`,
      patience: (seconds) =>
        `Most nagyon sok bejelentés érkezik, ezért az Önének várnia kell egy kicsit. A szövege és a kódja itt marad. Várjon ${
          wait(seconds)
        }, aztán küldje el újra erről az oldalról. Fájlok nélkül hamarabb átjut.`,
    },
  },

  questions: {
    when: (answer) => `Ha „${answer}”:`,
    others: "Valaki más",
    dateHint: "Év, hónap és nap, például 2026-11-23. Hagyja üresen, ha nem tudja a napot.",
    errors: {
      missing: (question) => `Erre is válaszoljon: ${question}`,
      choice: (question) => `Válasszon egyet a válaszok közül: ${question}`,
      date: (question) => `Írja a napot így: év, hónap és nap: ${question}`,
    },
    builtIn: {
      going: "Még tart?",
      told: "Elmondta valakinek a szervezetben?",
      toldWhom: "Kinek, és mi történt utána?",
      yes: "Igen",
      no: "Nem",
      unknown: "Nem tudom",
      amount: "Mennyi pénzről van szó, vagy milyen dolgokról?",
      hidden: "Hogyan titkolják?",
      gift: "Ki mit adott kinek, és miért?",
      often: "Hányszor történt meg?",
      danger: "Mi történhet, és kivel?",
      object: "Melyik gépről, termékről vagy helyről van szó?",
      waste: "Mi szivárgott ki, vagy mit dobtak ki, és hol?",
      muchWaste: "Körülbelül mennyi?",
      data: "Kinek az adatai, és milyen adatok?",
      seen: "Ki láthatta őket?",
      companies: "Mely cégek vesznek részt benne?",
      agreed: "Miben állapodtak meg?",
      rule: "Melyik szabályt sértették meg, ha tudja?",
    },
  },

  sent: {
    title: "A bejelentése megérkezett",
    edited:
      "Már korábban megérkezett. Amit azóta megváltoztatott, azt nem vettük át: nyissa meg a postafiókját, és írja meg üzenetben.",
    keep: "Őrizze meg ezt a kódot",
    keepWhy:
      "Ezzel olvassa el a választ. Nélküle nem találjuk meg a bejelentését, és senki nem tudja elküldeni Önnek.",
    open: "Postafiókom megnyitása",
    next: "Mi történik most",
    nextItems: [
      "Az ombudsman 7 napon belül visszaigazolja, hogy a bejelentés megérkezett.",
      "Az ombudsman kérdezhet Öntől. Időnként jöjjön vissza a kóddal.",
      "3 hónapon belül megtudja, mit tettek.",
    ],
    print:
      "Ezt az oldalt kinyomtathatja: a papíron csak a kód áll. Tartsa ott, ahová senki nem néz be.",
  },

  files,

  categories: {
    fraud: "Csalás vagy lopás",
    corruption: "Korrupció vagy vesztegetés",
    harassment: "Zaklatás vagy hátrányos bánásmód",
    safety: "Emberek vagy termékek biztonsága",
    environment: "Környezet",
    privacy: "Magánélet és adatok",
    competition: "Versenyjog",
    other: "Valami más",
  },

  removedCategories: {
    person: "emberek neve",
    place: "a hely, ahol készült",
    time: "mikor készült vagy változott",
    device: "a kamera, a telefon vagy a nyomtató",
    software: "programok és útvonalak",
    history: "korábbi változatok és a szerkesztés nyomai",
    hidden: "rejtett tartalom",
  },

  receipt: {
    title: "Nyissa meg a bejelentését",
    label: "Az Ön kódja",
    hint: "20 betű és szám. A nagybetű, a szóköz és a kötőjel nem számít.",
    open: "Megnyitás",
    errors: {
      length: "Egy kódban 20 betű és szám van. Vesse össze a feljegyzésével.",
      symbols: (group) =>
        group
          ? `Ebben a csoportban: ${group}, olyan jel van, amely egyetlen kódban sincs. Vesse össze a feljegyzésével.`
          : "Olyan jel van benne, amely egyetlen kódban sincs. Vesse össze a feljegyzésével.",
      slip: (group) =>
        group
          ? `Hiba van benne, valószínűleg ebben a csoportban: ${group}. Vesse össze a feljegyzésével.`
          : "Több hiba van benne. Vessen össze minden csoportot a feljegyzésével.",
      unknown:
        "Ez a kód nem nyit meg semmit. Lehet, hogy a bejelentést nem küldték el, vagy törölték, mert lejárt az ideje. Vesse össze a kódot a feljegyzésével.",
      token: "Ez az oldal túl sokáig volt nyitva. Próbálja újra.",
      patience: (seconds) =>
        `Most nagyon sokan próbálnak kódokat. A kódja itt marad. Várjon ${
          wait(seconds)
        }, aztán nyomja meg újra a gombot.`,
    },
    ended: "A látogatása véget ért. Írja be újra a kódot.",
  },

  inbox: {
    title: "Az Ön bejelentése",
    status: "Állapot",
    received: "Megérkezett",
    acknowledgeBy: "Visszaigazolás eddig",
    feedbackBy: "Válasz eddig",
    yourReport: "Amit Ön írt",
    dialogue: "Üzenetek",
    none: "Még nincs üzenet. Jöjjön vissza a kódjával.",
    you: "Ön",
    ombudsman: "Az ombudsman",
    write: "Írjon üzenetet",
    text: "Üzenet",
    send: "Küldés",
    sent: "Az üzenetét elküldtük.",
    leave: "Látogatás vége",
    empty: "Írjon valamit, vagy válasszon ki egy fájlt.",
    gone: "Ez a bejelentés már nincs itt: lejárt az ideje, és töröltük.",
    idle:
      "Ez az oldal 15 perc kattintás nélkül bezárul. Hosszú szöveget inkább előbb máshol írjon meg.",
  },

  left: {
    title: "Kilépett",
    text:
      "Ezen az oldalon semmi nem marad ebből a látogatásból. A böngésző előzményei még mutathatják, hogy itt járt.",
    on: "Tovább egy időjárási oldalra",
  },

  statuses: {
    new: "megérkezett",
    assigned: "ügyvédnél",
    acknowledged: "visszaigazolva",
    investigating: "vizsgálat alatt",
    awaiting_reporter: "Önre vár",
    closed: "lezárva",
    archived: "archiválva",
  },

  help,

  error: {
    title: {
      400: "Ezt nem tudtuk elolvasni",
      403: "Onnan nem megengedett",
      404: "Nincs ilyen oldal",
      405: "Ez itt nem működik",
      413: "Túl nagy",
      422: "Valami hiányzik",
      429: "Túl sok egyszerre",
      500: "Itt valami nem sikerült",
      503: "Most túl sokan vannak itt",
    },
    text: {
      400:
        "Ami megérkezett, sérült volt, vagy nem erre az oldalra való. Semmit nem mentettünk el. Menjen vissza, és próbálja újra.",
      403: "Az űrlapot egy másik oldalról küldték. Semmit nem mentettünk el.",
      404: "A cím talán hibás, vagy az oldal már nem létezik.",
      405: "Ez a cím másfajta kérést fogad.",
      413:
        "Amit küldött, nagyobb, mint amit ez az oldal elfogad. Semmit nem mentettünk el. Menjen vissza, válasszon kevesebb vagy kisebb fájlt, és küldje el újra.",
      422: "Menjen vissza, és próbálja újra.",
      429: "Várjon egy kicsit, és próbálja újra. Semmi nem veszett el.",
      500:
        "Ez a mi hibánk, nem az Öné. Semmit nem mentettünk el, kivéve, ha látott visszaigazolást. Menjen vissza, és küldje el újra: ugyanaz a kód soha nem hoz létre második bejelentést.",
      503:
        "Most túl sokan vannak itt, vagy az oldal egy részét javítják. Amit most küldött, azt nem mentettük el. Várjon egy percet, aztán próbálja újra.",
    },
    kept: "Amit írt, ezen az oldalon marad. A fájlokat később újra ki kell választani.",
    written: "Amit Ön írt",
    again: "Küldés újra",
    back: "A kezdőlapra",
    id: "Ha segítséget kér, ezt a számot adja meg:",
  },

  closing: {
    title: "Hogyan végződött",
    outcomes: {
      confirmed: "Amit bejelentett, az beigazolódott.",
      partly: "Egy része annak, amit bejelentett, beigazolódott.",
      unfounded: "Amit bejelentett, azt nem lehetett igazolni.",
      other: "Az ügy másképp ért véget.",
      unstated: "",
    },
    fresh: "új",
  },

  draft: {
    title: "Az Ön piszkozata",
    keep: "Mentés piszkozatként",
    keepHint:
      "A piszkozatot nem küldjük el: Önön kívül senki nem olvashatja. A kódjával később folytathatja, bármilyen eszközön, és a fájlokat egyesével adhatja hozzá. Ez lassú vonalon segít.",
    kept: "A piszkozatát megőriztük. Nincs elküldve: Önön kívül senki nem olvashatja.",
    until: (day) => `Küldje el ez előtt a nap előtt: ${day}. Azon a napon töröljük.`,
    notKept: "A piszkozatot még nem mentettük el.",
    noRoom:
      "Most nincs hely még egy piszkozatnak. A szövege még ezen az oldalon van. Küldje el most a bejelentést, vagy próbálja újra egy óra múlva.",
    tooLong: "Ez túl sok szöveg egy piszkozathoz. Rövidítse le, vagy küldje el most a bejelentést.",
    files: "Ennek a piszkozatnak a fájljai",
    none:
      "Még nincs fájl. Válasszon ki egyet az űrlapon, aztán mentse a piszkozatot. Utána válassza ki a következőt.",
    remove: (file) => `Eltávolítás: ${file}`,
    sendAgain:
      "Ugyanabban a pillanatban valami megváltozott. A szövege még itt van: küldje el újra.",
  },

  parts: {
    title: "Egy fájl nem jut át?",
    smaller: "Egy kisebb kép könnyebben átjut: készítsen róla képernyőképet, és azt küldje el.",
    script:
      "Ahol a szkriptek engedélyezve vannak, ez az oldal magától kis részekre vágja a nagy fájlt. Ha a vonal megszakad, ott folytatja, ahol tartott.",
    how:
      "Szkriptek nélkül vágja részekre a fájlt egy számítógépen, például a 7-Zip programmal. Írja ide, melyik rész ez, válassza ki lent azt a részt, és mentse a piszkozatot. Tegye ugyanezt minden résszel. Amikor mind megérkezett, összerakjuk őket, és megtisztítjuk a fájlt.",
    part: "Ennek a résznek a száma",
    parts: "Részek száma összesen",
    arrived: (parts) => `A részekben érkező fájlból ezek érkeztek meg: ${parts}.`,
    next: (part) => `Következik: ${part}. rész.`,
    same: "Válassza ki újra ugyanazt a fájlt, és ott folytatódik, ahol tartott.",
    drop: "Részek elfelejtése",
    errors: {
      number: "Írja be számokkal, melyik rész ez, és hány rész van.",
      size: (most) => `Egy rész legfeljebb ekkora lehet: ${most}. Vágja kisebb részekre a fájlt.`,
      other:
        "Egy másik fájl részei már itt vannak. Küldje el a többi részét, vagy előbb felejtse el őket.",
      unfinished:
        "A fájl részei közül nem érkezett meg mind. Küldje el a többit, vagy felejtse el őket. Aztán küldje el a bejelentést.",
    },
    sending: "A fájl kis részekben megy fel. Hagyja nyitva ezt az oldalt.",
    waiting: "A vonal megszakadt. Magától folytatódik. Hagyja nyitva ezt az oldalt.",
  },

  proof: {
    title: "A bejelentés igazolása",
    what:
      "Két kis fájl később bizonyítja, mit jelentett be, hol és melyik napon. Az igazolás egyedül nem mond semmit. Csak a kulcsával együtt beszél: tartsa a kettőt külön, vagy ne őrizzen meg kulcsot.",
    get: "Igazolás mentése",
    key: "Kulcs mentése",
    check: "Bárki ellenőrizheti őket nélkülünk, akkor is, ha a bejelentést már rég törölték:",
  },

  newCode: {
    title: "Látta valaki a kódját?",
    how:
      "Itt egy új kód. Előbb írja fel. Aztán nyomja meg a gombot: attól kezdve a régi kód nem nyit meg semmit.",
    change: "Az új kód használata",
    done: "Az Ön új kódja",
    doneWhy:
      "A régi kód már nem nyit meg semmit, és a többi eszköz, amely bent volt, kint van. Ezt őrizze meg.",
    back: "Vissza a bejelentéshez",
  },
};
