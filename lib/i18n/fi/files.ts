import type { ReporterTranslation } from "../catalogues.ts";

/** What was removed from files, in Finnish. */
export const files: ReporterTranslation["files"] = {
  title: "Tiedostot",
  clean: "puhdistettu",
  nothing: "Piilotettuja tietoja ei löytynyt.",
  text: "Tekstitiedostossa ei ole mitään piilossa. Siihen kirjoitettua ei katsottu.",
  removed: "Poistettu:",
  refused: "ei otettu vastaan",
  renamed: (was, now) =>
    `Nimen lopussa oli .${was}, mutta tiedosto on ${now}. Se sai sopivan nimen.`,
  file: (number) => `Tiedosto ${number}`,
  tooLarge: {
    count: (most) => `Ilmoitukseen mahtuu kerralla enintään ${most} tiedostoa.`,
    file: (size) => `Tiedoston koko voi olla enintään ${size}.`,
    report: (size) => `Kaikkien tiedostojen koko yhteensä voi olla enintään ${size}.`,
    form: "Lähetys on suurempi kuin tämä sivu ottaa vastaan.",
  },
  reasons: {
    "unknown": {
      what: "Emme tunne tällaista tiedostoa. Siksi emme tiedä, mitä se paljastaisi.",
      instead: "Tallentakaa se PDF-muotoon tai ottakaa siitä kuvakaappaus.",
    },
    "lying-name": {
      what: "Tiedoston nimi sanoo muuta kuin sen sisältö.",
      instead: "Antakaa tiedostolle sisältöön sopiva pääte ja lähettäkää se uudelleen.",
    },
    "damaged": {
      what: "Tiedosto on rikki tai vajaa.",
      instead:
        "Avatkaa se, tallentakaa se uudelleen ja lähettäkää, tai ottakaa siitä kuvakaappaus.",
    },
    "encrypted": {
      what: "Tiedosto on suojattu salasanalla. Siksi emme näe, mitä siinä on.",
      instead: "Tallentakaa kopio ilman salasanaa ja lähettäkää se.",
    },
    "too-large": {
      what: "Tiedosto on liian suuri puhdistettavaksi: tavuina, pikseleinä tai osina.",
      instead: "Pienentäkää sitä, tai jakakaa se ja lähettäkää osat.",
    },
    "too-deep": {
      what: "Siinä on tiedostoja tiedostojen sisällä enemmän kuin voimme seurata.",
      instead: "Ottakaa sisemmät tiedostot ulos ja lähettäkää ne yksi kerrallaan.",
    },
    "bomb": {
      what: "Avattuna tiedosto olisi paljon suurempi kuin se on.",
      instead: "Lähettäkää sen sisältö yksi tiedosto kerrallaan.",
    },
    "active": {
      what: "Tiedostossa on ohjelmia (makroja tai skriptejä), joita emme voi varmasti poistaa.",
      instead: "Tallentakaa se PDF-muotoon tai muotoon, jossa ei ole makroja.",
    },
    "mail": {
      what: "Tämä on sähköposti. Sen osoitteet ja reitti verkossa kertovat ihmisistä.",
      instead:
        "Kopioikaa teksti ilmoitukseen tai tulostakaa se PDF-muotoon. Lähettäkää liitteet yksi kerrallaan.",
    },
    "old-format": {
      what: "Tiedoston muoto on liian vanha puhdistettavaksi varmasti.",
      instead: "Tallentakaa se uuteen muotoon (.docx, .xlsx, .pptx) tai PDF-muotoon.",
    },
    "not-certain": {
      what: "Tiedostossa on jotain, mitä emme voi varmasti puhdistaa.",
      instead: "Tallentakaa se PDF-muotoon tai ottakaa siitä kuvakaappaus.",
    },
    "residue": {
      what: "Puhdistuksen jälkeen jäi jotain, mikä voisi paljastaa henkilön.",
      instead: "Tallentakaa se PDF-muotoon tai ottakaa siitä kuvakaappaus.",
    },
    "deadline": {
      what: "Tiedoston puhdistus kesti liian kauan.",
      instead:
        "Lähettäkää se uudelleen. Jos se ei auta, pienentäkää sitä tai tallentakaa se PDF-muotoon.",
    },
    "crash": {
      what: "Tiedoston puhdistus epäonnistui.",
      instead: "Tallentakaa se PDF-muotoon tai ottakaa siitä kuvakaappaus.",
    },
    "busy": {
      what: "Juuri nyt puhdistetaan liian monta tiedostoa.",
      instead: "Lähettäkää se uudelleen muutaman minuutin kuluttua.",
    },
  },
};
