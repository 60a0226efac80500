import type { ReporterTranslation } from "../catalogues.ts";

/** What was removed from files, in Estonian. */
export const files: ReporterTranslation["files"] = {
  title: "Teie failid",
  clean: "puhastatud",
  nothing: "Peidetud andmeid ei leitud.",
  text: "Tekstifailis ei ole midagi peidetud. Mida sinna on kirjutatud, seda ei vaadatud.",
  removed: "Eemaldatud:",
  refused: "vastu ei võetud",
  renamed: (was, now) => `Nime lõpus oli .${was}, aga fail on ${now}. See sai sobiva nime.`,
  file: (number) => `Fail ${number}`,
  tooLarge: {
    count: (most) => `Teatega saab korraga saata kuni ${most} faili.`,
    file: (size) => `Fail võib olla kuni ${size}.`,
    report: (size) => `Kõik failid kokku võivad olla kuni ${size}.`,
    form: "See, mille saatsite, on suurem, kui see leht vastu võtab.",
  },
  reasons: {
    "unknown": {
      what: "Me ei tunne seda liiki faili. Seetõttu me ei tea, mida see paljastaks.",
      instead: "Salvestage see PDF-ina või tehke sellest ekraanipilt.",
    },
    "lying-name": {
      what: "Faili nimi ütleb muud kui selle sisu.",
      instead: "Andke failile sisule vastav lõpp ja saatke see uuesti.",
    },
    "damaged": {
      what: "Fail on rikutud või poolik.",
      instead: "Avage see, salvestage uuesti ja saatke, või tehke sellest ekraanipilt.",
    },
    "encrypted": {
      what: "Fail on kaitstud parooliga. Seetõttu me ei näe, mis selles on.",
      instead: "Salvestage koopia ilma paroolita ja saatke see.",
    },
    "too-large": {
      what: "Fail on puhastamiseks liiga suur: baitides, pikslites või osades.",
      instead: "Tehke see väiksemaks või jagage see osadeks ja saatke osad.",
    },
    "too-deep": {
      what: "Selles on faile failide sees rohkem, kui me jälgida suudame.",
      instead: "Võtke sisemised failid välja ja saatke need ükshaaval.",
    },
    "bomb": {
      what: "Avatuna oleks fail palju suurem, kui see praegu on.",
      instead: "Saatke selle sisu ükshaaval.",
    },
    "active": {
      what: "Failis on programme (makrosid või skripte), mida me ei saa kindlalt eemaldada.",
      instead: "Salvestage see PDF-ina või vormingus, milles ei ole makrosid.",
    },
    "mail": {
      what: "See on e-kiri. Selle aadressid ja teekond võrgus näitavad inimesi.",
      instead: "Kopeerige tekst teatesse või printige see PDF-iks. Saatke manused ükshaaval.",
    },
    "old-format": {
      what: "Faili vorming on kindlaks puhastamiseks liiga vana.",
      instead: "Salvestage see uues vormingus (.docx, .xlsx, .pptx) või PDF-ina.",
    },
    "not-certain": {
      what: "Failis on midagi, mida me ei saa kindlalt puhastada.",
      instead: "Salvestage see PDF-ina või tehke sellest ekraanipilt.",
    },
    "residue": {
      what: "Pärast puhastamist jäi alles midagi, mis võiks inimest näidata.",
      instead: "Salvestage see PDF-ina või tehke sellest ekraanipilt.",
    },
    "deadline": {
      what: "Faili puhastamine võttis liiga kaua aega.",
      instead: "Saatke see uuesti. Kui see ei aita, tehke see väiksemaks või salvestage PDF-ina.",
    },
    "crash": {
      what: "Faili puhastamine ebaõnnestus.",
      instead: "Salvestage see PDF-ina või tehke sellest ekraanipilt.",
    },
    "busy": {
      what: "Praegu puhastatakse liiga palju faile.",
      instead: "Saatke see mõne minuti pärast uuesti.",
    },
  },
};
