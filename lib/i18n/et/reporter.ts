import type { ReporterTranslation } from "../catalogues.ts";
import { plural } from "../formats.ts";
import { files } from "./files.ts";
import { help } from "./help.ts";

/** No native reader has read this translation yet. */
export const proofread = false;

const wait = (seconds: number) => plural("et", seconds, { one: "# sekund", other: "# sekundit" });

/** What a reporter reads, in Estonian. */
export const reporter: ReporterTranslation = {
  product: "Ombud",
  leave: "Lahku kiiresti",
  otherLanguage: "Keel",
  notProofread: "Ükski eesti emakeelega lugeja ei ole seda tõlget veel lugenud.",
  skip: "Teksti juurde",

  start: {
    title: "Teatage rikkumisest turvaliselt",
    lead:
      "Te olete tööl näinud midagi valet. Siin saate sellest rääkida advokaadile oma nime ütlemata. Advokaat on organisatsiooni ombudsman, mitte selle osa.",
    choose: "Valige organisatsioon",
    back: "Mul on kood",
    backText: "Lugege teate vastust või täiendage teadet.",
    protects: "Mida see portaal teie heaks teeb",
    protectsItems: [
      "Ei küsita nime, e-posti aadressi ega telefoninumbrit.",
      "Teie võrguaadressi ei salvestata kuskil, ka mitte brauserit.",
      "See, mida kirjutate, krüpteeritakse. Serverite haldajad ei saa seda lugeda.",
      "Teie saadetud failidest eemaldame peidetud andmed, näiteks nimed, koha ja kaamera. Me näitame teile, mida eemaldasime.",
      "Koodiga saate advokaadiga rääkida ilma oma nime ütlemata.",
    ],
    protectsNot: "Mida see ei saa teha",
    protectsNotItems: [
      "Tööandja arvuti või võrk võib salvestada, milliseid lehti avate. Kasutage oma telefoni, tööst eemal.",
      "See, mida kirjutate, võib näidata, kes te olete. Jätke välja see, mida saate teada ainult teie, või öelge advokaadile, et seda ei tohi edasi anda.",
      "Me eemaldame failidest peidetud andmed, mitte seda, mida neis näha või kuulda on.",
    ],
  },

  org: {
    report: "Saada teade",
    before: "Hea teada enne teatamist",
    inbox: "Mul on kood",
    steps: [
      "Kirjutage, mis juhtus. See võtab kümme minutit ja nime ei pea ütlema.",
      "Hoidke alles kood, mille saate. See on ainus tee tagasi teie teate juurde.",
      "7 päeva jooksul kinnitab ombudsman, et teade on kohale jõudnud. Sellest 3 kuu jooksul öeldakse teile, mida on tehtud.",
    ],
    who:
      "Teade läheb ombudsmanile, advokaadile väljaspool organisatsiooni. Inimesed, kelle nimetate seotuks, seda ei saa.",
    authorities: "Te võite teatada ka ühele neist asutustest",
  },

  report: {
    title: "Teie teade",
    codeTitle: "Teie kood",
    codeWhy:
      "Kirjutage see kohe üles. See avab vastused teie teatele ja keegi ei saa teile teist anda. Pooled inimestest kaotavad oma koodi.",
    required: "Täita tuleb ainult see, mille juures on *.",
    identity: "Kas soovite oma nime öelda?",
    anonymous: "Ei, ma ei ütle oma nime",
    confidential: "Jah, ainult ombudsmanile. Organisatsioon seda ei saa.",
    category: "Millest on jutt?",
    what: "Mis juhtus?",
    whatHint: "Oma sõnadega.",
    when: "Millal?",
    where: "Kus?",
    who: "Kes oli kohal, kes teab sellest?",
    urgent: "On kiire: keegi on ohus või tõendid kaovad peagi",
    involved: "Kes ei tohi sellest teatest teada saada?",
    involvedHint: "See, kelle siin märgite, ei näe, et teade on olemas.",
    name: "Teie nimi",
    contact: "Kuidas teid kätte saada",
    contactHint: "Ainult siis, kui otsustasite oma nime öelda.",
    files: "Failid",
    filesHint: (count, megabytes) =>
      `Kuni ${count} faili, igaüks kuni ${megabytes} MB. Peidetud andmed eemaldatakse, ka faili nimi. Seda, mida ei saa kindlalt puhastada, edasi ei saadeta ja seda öeldakse teile.`,
    send: "Saada teade",
    sending:
      "Aeglase ühendusega võtab saatmine aega. Kui see katkeb, saatke uuesti: kood jääb samaks ja miski ei jõua kohale kaks korda.",
    broken: "Ühendus katkes. Midagi ei läinud kaduma: saatke uuesti. Kood jääb samaks.",
    filesAgain: "Teie tekst on veel siin. Failid tuleb uuesti valida.",
    refusedForm: "Teadet ei ole veel saadetud.",
    errors: {
      what: "Kirjutage, mis juhtus.",
      category: "Valige, millest on jutt.",
      identity: "Valige, kas ütlete oma nime.",
      involved: "Märgitud nime ei ole enam nimekirjas. Vaadake nimekirja uuesti.",
      token: "See leht oli liiga kaua lahti. Teie tekst on veel siin: saatke see uuesti.",
      code: "Selle vormi kood ei ole meie antud. Siin on uus: kirjutage see üles.",
      nobody:
        "Te märkisite kõik, kes võiksid teadet lugeda. Võtke märk ära sellelt, keda kardate kõige vähem, või teatage hoopis asutusele.",
      field: (name) => `Liiga pikk: ${name}.`,
      patience: (seconds) =>
        `Praegu saabub väga palju teateid, seega peab teie oma natuke ootama. Teie tekst ja kood jäävad siia. Oodake ${
          wait(seconds)
        } ja saatke siis sellelt lehelt uuesti. Ilma failideta läheb see läbi kiiremini.`,
    },
  },

  questions: {
    when: (answer) => `Kui „${answer}“:`,
    others: "Keegi teine",
    dateHint: "Aasta, kuu ja päev, näiteks 2026-11-23. Jätke tühjaks, kui te päeva ei tea.",
    errors: {
      missing: (question) => `Vastake ka sellele: ${question}`,
      choice: (question) => `Valige üks vastustest: ${question}`,
      date: (question) => `Kirjutage päev kujul aasta, kuu ja päev: ${question}`,
    },
    builtIn: {
      going: "Kas see kestab veel?",
      told: "Kas olete sellest kellelegi organisatsioonis rääkinud?",
      toldWhom: "Kellele, ja mis siis juhtus?",
      yes: "Jah",
      no: "Ei",
      unknown: "Ma ei tea",
      amount: "Kui palju raha see puudutab või milliseid asju?",
      hidden: "Kuidas seda varjatakse?",
      gift: "Kes andis mida kellele ja mille eest?",
      often: "Kui sageli on see juhtunud?",
      danger: "Mis võib juhtuda ja kellega?",
      object: "Mis masin, toode või koht see on?",
      waste: "Mis pääses välja või visati ära ja kuhu?",
      muchWaste: "Kui palju seda umbes on?",
      data: "Kelle andmed need on ja millised andmed?",
      seen: "Kes võis neid näha?",
      companies: "Millised ettevõtted osalevad?",
      agreed: "Milles nad kokku leppisid?",
      rule: "Millist reeglit rikuti, kui te teate?",
    },
  },

  sent: {
    title: "Teie teade on kohale jõudnud",
    edited:
      "See oli juba varem kohale jõudnud. Pärast seda tehtud muudatusi vastu ei võetud: avage oma postkast ja kirjutage need sõnumina.",
    keep: "Hoidke see kood alles",
    keepWhy:
      "Sellega loete vastust. Ilma selleta me ei leia teie teadet ja keegi ei saa seda teile saata.",
    open: "Ava postkast kohe",
    next: "Mis nüüd juhtub",
    nextItems: [
      "7 päeva jooksul kinnitab ombudsman, et teade on kohale jõudnud.",
      "Ombudsman võib teilt midagi küsida. Tulge aeg-ajalt koodiga tagasi.",
      "3 kuu jooksul öeldakse teile, mida on tehtud.",
    ],
    print:
      "Te võite selle lehe printida: paberil on ainult kood. Hoidke seda seal, kust keegi ei otsi.",
  },

  files,

  categories: {
    fraud: "Pettus või vargus",
    corruption: "Korruptsioon või altkäemaks",
    harassment: "Ahistamine või diskrimineerimine",
    safety: "Inimeste või toodete ohutus",
    environment: "Keskkond",
    privacy: "Privaatsus ja andmed",
    competition: "Konkurentsiõigus",
    other: "Midagi muud",
  },

  removedCategories: {
    person: "inimeste nimed",
    place: "koht, kus see tehti",
    time: "millal see tehti või muudeti",
    device: "kaamera, telefon või printer",
    software: "programmid ja failiteed",
    history: "varasemad versioonid ja muutmise jäljed",
    hidden: "peidetud sisu",
  },

  receipt: {
    title: "Avage oma teade",
    label: "Teie kood",
    hint: "20 tähte ja numbrit. Suurtel tähtedel, tühikutel ja kriipsudel ei ole tähtsust.",
    open: "Ava",
    errors: {
      length: "Koodis on 20 tähte ja numbrit. Võrrelge seda oma märkmega.",
      symbols: (group) =>
        group
          ? `Rühmas ${group} on märk, mida üheski koodis ei ole. Võrrelge seda oma märkmega.`
          : "Seal on märk, mida üheski koodis ei ole. Võrrelge seda oma märkmega.",
      slip: (group) =>
        group
          ? `Seal on viga, kõige tõenäolisemalt rühmas ${group}. Võrrelge seda oma märkmega.`
          : "Seal on rohkem kui üks viga. Võrrelge iga rühma oma märkmega.",
      unknown:
        "See kood ei ava midagi. Võib-olla teadet ei saadetud või see kustutati, sest selle aeg sai läbi. Võrrelge koodi oma märkmega.",
      token: "See leht oli liiga kaua lahti. Proovige uuesti.",
      patience: (seconds) =>
        `Praegu proovib koode väga palju inimesi. Teie kood jääb siia. Oodake ${
          wait(seconds)
        } ja vajutage siis nuppu uuesti.`,
    },
    ended: "Teie külastus on lõppenud. Sisestage kood uuesti.",
  },

  inbox: {
    title: "Teie teade",
    status: "Olek",
    received: "Saabus",
    acknowledgeBy: "Kinnitus hiljemalt",
    feedbackBy: "Vastus hiljemalt",
    yourReport: "Mida te kirjutasite",
    dialogue: "Sõnumid",
    none: "Sõnumeid veel ei ole. Tulge oma koodiga tagasi.",
    you: "Teie",
    ombudsman: "Ombudsman",
    write: "Kirjuta sõnum",
    text: "Sõnum",
    send: "Saada",
    sent: "Teie sõnum on saadetud.",
    leave: "Lõpeta külastus",
    empty: "Kirjutage midagi või valige fail.",
    gone: "Seda teadet enam ei ole: selle aeg sai läbi ja see kustutati.",
    idle: "See leht sulgub, kui 15 minutit ei klõpsata. Pikk tekst kirjutage enne parem mujal.",
  },

  left: {
    title: "Te olete lahkunud",
    text:
      "Sellest külastusest ei jää sellele saidile midagi. Brauseri ajalugu võib siiski näidata, et te siin käisite.",
    on: "Edasi ilmalehele",
  },

  statuses: {
    new: "saabunud",
    assigned: "advokaadi käes",
    acknowledged: "kinnitatud",
    investigating: "uuritakse",
    awaiting_reporter: "ootab teid",
    closed: "lõpetatud",
    archived: "arhiivitud",
  },

  help,

  error: {
    title: {
      400: "Me ei saanud seda lugeda",
      403: "Sealt ei ole lubatud",
      404: "Sellist lehte ei ole",
      405: "See siin ei tööta",
      413: "Liiga suur",
      422: "Midagi on puudu",
      429: "Liiga palju korraga",
      500: "Siin läks midagi valesti",
      503: "Praegu on liiga palju koormust",
    },
    text: {
      400:
        "See, mis saabus, oli katki või ei olnud mõeldud sellele lehele. Midagi ei salvestatud. Minge tagasi ja proovige uuesti.",
      403: "Vorm saadeti teiselt saidilt. Midagi ei salvestatud.",
      404: "Aadress on võib-olla valesti kirjutatud või lehte enam ei ole.",
      405: "See aadress ootab teistsugust päringut.",
      413:
        "See, mille saatsite, on suurem, kui see leht vastu võtab. Midagi ei salvestatud. Minge tagasi, võtke vähem või väiksemaid faile ja saatke uuesti.",
      422: "Minge tagasi ja proovige uuesti.",
      429: "Oodake hetk ja proovige uuesti. Midagi ei läinud kaduma.",
      500:
        "See on meie viga, mitte teie. Midagi ei salvestatud, kui te ei näinud kinnitust. Minge tagasi ja saatke uuesti: sama kood ei tee kunagi teist teadet.",
      503:
        "Praegu on siin liiga palju inimesi või osa saidist on parandamisel. Seda, mille just saatsite, ei salvestatud. Oodake minut ja proovige uuesti.",
    },
    kept: "Teie kirjutatud tekst on sellel lehel alles. Failid tuleb hiljem uuesti valida.",
    written: "Mida te kirjutasite",
    again: "Saada uuesti",
    back: "Avalehele",
    id: "Kui palute abi, öelge see number:",
  },

  closing: {
    title: "Kuidas see lõppes",
    outcomes: {
      confirmed: "See, millest teatasite, leidis kinnitust.",
      partly: "Osa sellest, millest teatasite, leidis kinnitust.",
      unfounded: "Seda, millest teatasite, ei saanud kinnitada.",
      other: "Asi lõppes muul viisil.",
      unstated: "",
    },
    fresh: "uus",
  },

  draft: {
    title: "Teie mustand",
    keep: "Hoia mustandina",
    keepHint:
      "Mustandit ei saadeta: peale teie ei saa seda keegi lugeda. Koodiga jätkate hiljem ükskõik millises seadmes ja lisate faile ükshaaval. See aitab aeglase ühenduse korral.",
    kept: "Teie mustand on alles. Seda ei ole saadetud: peale teie ei saa seda keegi lugeda.",
    until: (day) => `Saatke see enne seda päeva: ${day}. Sel päeval see kustutatakse.`,
    notKept: "Mustandit ei ole veel salvestatud.",
    noRoom:
      "Praegu ei ole veel ühele mustandile ruumi. Teie tekst on endiselt sellel lehel. Saatke teade kohe või proovige tunni aja pärast uuesti.",
    tooLong: "Mustandi jaoks on seda teksti liiga palju. Lühendage seda või saatke teade kohe.",
    files: "Selle mustandi failid",
    none: "Faile veel ei ole. Valige vormis üks ja hoidke mustand alles. Siis valige järgmine.",
    remove: (file) => `Eemalda ${file}`,
    sendAgain: "Midagi muutus samal hetkel. Teie tekst on veel siin: saatke see uuesti.",
  },

  parts: {
    title: "Kas fail ei lähe läbi?",
    smaller: "Väiksem pilt läheb läbi kergemini: tehke sellest ekraanipilt ja saatke see.",
    script:
      "Kui skriptid on lubatud, jagab see leht suure faili ise väikesteks osadeks. Kui ühendus katkeb, jätkab see sealt, kuhu jäi.",
    how:
      "Ilma skriptideta jagage fail arvutis osadeks, näiteks 7-Zipiga. Kirjutage siia, mitmes osa see on, valige see osa allpool ja hoidke mustand alles. Tehke sama iga osaga. Kui kõik on kohal, paneme need kokku ja puhastame faili.",
    part: "See on osa number",
    parts: "Osi kokku",
    arrived: (parts) => `Osadena tulevast failist on kohal need: ${parts}.`,
    next: (part) => `Järgmine: osa ${part}.`,
    same: "Valige sama fail uuesti ja see jätkab sealt, kuhu jäi.",
    drop: "Unusta need osad",
    errors: {
      number: "Kirjutage numbritega, mitmes osa see on ja mitu neid on.",
      size: (most) => `Osa võib olla kuni ${most}. Jagage fail väiksemateks osadeks.`,
      other: "Teise faili osad on juba siin. Saatke ülejäänud või unustage need enne.",
      unfinished:
        "Kõik teie faili osad ei ole kohal. Saatke ülejäänud või unustage need. Siis saatke teade.",
    },
    sending: "Fail läheb teele väikeste osadena. Jätke see leht lahti.",
    waiting: "Ühendus katkes. See jätkub iseenesest. Jätke see leht lahti.",
  },

  proof: {
    title: "Teatamise tõend",
    what:
      "Kaks väikest faili tõendavad hiljem, millest te teatasite, kus ja mis päeval. Tõend üksi ei ütle midagi. See räägib ainult koos võtmega: hoidke neid lahus või ärge võtit üldse hoidke.",
    get: "Salvesta tõend",
    key: "Salvesta selle võti",
    check: "Igaüks saab neid ilma meieta kontrollida, ka siis, kui teade on ammu kustutatud:",
  },

  newCode: {
    title: "Kas keegi nägi teie koodi?",
    how:
      "Siin on uus kood. Kirjutage see enne üles. Siis vajutage nuppu: sellest hetkest ei ava vana kood midagi.",
    change: "Kasuta uut koodi",
    done: "Teie uus kood",
    doneWhy:
      "Vana kood ei ava enam midagi ja teised seadmed, mis olid sees, on väljas. Hoidke see alles.",
    back: "Tagasi teate juurde",
  },
};
