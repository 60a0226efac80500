import type { ReporterTranslation } from "../catalogues.ts";
import { plural } from "../formats.ts";
import { files } from "./files.ts";
import { help } from "./help.ts";

/** No native reader has read this translation yet. */
export const proofread = false;

const wait = (seconds: number) => plural("fi", seconds, { one: "# sekunti", other: "# sekuntia" });

/** What a reporter reads, in Finnish. */
export const reporter: ReporterTranslation = {
  product: "Ombud",
  leave: "Poistu nopeasti",
  otherLanguage: "Kieli",
  notProofread: "Kukaan äidinkieleltään suomenkielinen ei ole vielä lukenut tätä käännöstä.",
  skip: "Siirry tekstiin",

  start: {
    title: "Ilmoittakaa väärinkäytöksestä turvallisesti",
    lead:
      "Olette nähneet työssä jotain väärää. Täällä voitte kertoa siitä asianajajalle antamatta nimeänne. Asianajaja on organisaation oikeusasiamies, ei osa sitä.",
    choose: "Valitkaa organisaatio",
    back: "Minulla on koodi",
    backText: "Lukekaa vastaus ilmoitukseen tai täydentäkää sitä.",
    protects: "Mitä tämä portaali tekee hyväksenne",
    protectsItems: [
      "Nimeä, sähköpostia tai puhelinnumeroa ei kysytä.",
      "Verkko-osoitettanne ei tallenneta minnekään, eikä selaintanne.",
      "Se, mitä kirjoitatte, salataan. Palvelimien ylläpitäjät eivät voi lukea sitä.",
      "Lähettämistänne tiedostoista poistamme piilotetut tiedot, kuten nimet, paikan ja kameran. Näytämme, mitä poistimme.",
      "Koodilla voitte keskustella asianajajan kanssa kertomatta nimeänne.",
    ],
    protectsNot: "Mitä se ei voi tehdä",
    protectsNotItems: [
      "Työnantajan tietokone tai verkko voi tallentaa, mitä sivuja avaatte. Käyttäkää omaa puhelinta, poissa työpaikalta.",
      "Se, mitä kirjoitatte, voi näyttää, kuka olette. Jättäkää pois se, minkä vain te voitte tietää, tai sanokaa asianajajalle, ettei sitä saa antaa eteenpäin.",
      "Poistamme tiedostoista piilotetut tiedot, emme sitä, mitä niissä näkyy tai kuuluu.",
    ],
  },

  org: {
    report: "Tee ilmoitus",
    before: "Hyvä tietää ennen ilmoitusta",
    inbox: "Minulla on koodi",
    steps: [
      "Kirjoittakaa, mitä tapahtui. Se vie kymmenen minuuttia, eikä nimeä tarvitse kertoa.",
      "Säilyttäkää saamanne koodi. Se on ainoa tie takaisin ilmoitukseenne.",
      "Oikeusasiamies vahvistaa 7 päivän kuluessa, että ilmoitus on saapunut. Siitä 3 kuukauden kuluessa teille kerrotaan, mitä on tehty.",
    ],
    who:
      "Ilmoitus menee oikeusasiamiehelle, organisaation ulkopuoliselle asianajajalle. Ihmiset, jotka nimeätte osallisiksi, eivät saa sitä.",
    authorities: "Voitte ilmoittaa myös jollekin näistä viranomaisista",
  },

  report: {
    title: "Ilmoituksenne",
    codeTitle: "Koodinne",
    codeWhy:
      "Kirjoittakaa se muistiin nyt. Se avaa vastaukset ilmoitukseenne, eikä kukaan voi antaa teille toista. Puolet ihmisistä kadottaa omansa.",
    required: "Vain tähdellä * merkityt kohdat on täytettävä.",
    identity: "Haluatteko kertoa nimenne?",
    anonymous: "Ei, en kerro nimeäni",
    confidential: "Kyllä, vain oikeusasiamiehelle. Organisaatio ei saa sitä.",
    category: "Mistä on kyse?",
    what: "Mitä tapahtui?",
    whatHint: "Omin sanoin.",
    when: "Milloin?",
    where: "Missä?",
    who: "Kuka oli paikalla, kuka tietää siitä?",
    urgent: "On kiire: joku on vaarassa, tai todisteet katoavat pian",
    involved: "Kuka ei saa tietää tästä ilmoituksesta?",
    involvedHint: "Se, jonka rastitatte tässä, ei näe, että ilmoitus on olemassa.",
    name: "Nimenne",
    contact: "Miten teidät tavoittaa",
    contactHint: "Vain jos päätitte kertoa nimenne.",
    files: "Tiedostot",
    filesHint: (count, megabytes) =>
      `Enintään ${count} tiedostoa, kukin ${megabytes} Mt. Piilotetut tiedot poistetaan, samoin tiedoston nimi. Sitä, mitä ei voi varmasti puhdistaa, ei lähetetä eteenpäin, ja siitä kerrotaan teille.`,
    send: "Lähetä ilmoitus",
    sending:
      "Hitaalla yhteydellä lähetys kestää. Jos se katkeaa, lähettäkää uudelleen: koodi pysyy samana, eikä mikään saavu kahdesti.",
    broken: "Yhteys katkesi. Mitään ei ole kadonnut: lähettäkää uudelleen. Koodi pysyy samana.",
    filesAgain: "Tekstinne on vielä tässä. Tiedostot on valittava uudelleen.",
    refusedForm: "Ilmoitusta ei ole vielä lähetetty.",
    errors: {
      what: "Kirjoittakaa, mitä tapahtui.",
      category: "Valitkaa, mistä on kyse.",
      identity: "Valitkaa, kerrotteko nimenne.",
      involved: "Rastitettu nimi ei ole enää luettelossa. Katsokaa luettelo uudelleen.",
      token: "Tämä sivu oli auki liian kauan. Tekstinne on vielä tässä: lähettäkää se uudelleen.",
      code: "Tämän lomakkeen koodi ei ole meiltä. Tässä on uusi: kirjoittakaa se muistiin.",
      nobody:
        "Rastititte kaikki, jotka voisivat lukea ilmoituksen. Poistakaa rasti siltä, jota pelkäätte vähiten, tai ilmoittakaa viranomaiselle.",
      field: (name) => `Liian pitkä: ${name}.`,
      patience: (seconds) =>
        `Juuri nyt saapuu hyvin paljon ilmoituksia, joten teidän on odotettava hetki. Tekstinne ja koodinne pysyvät tässä. Odotusaika: ${
          wait(seconds)
        }. Lähettäkää se sitten uudelleen tältä sivulta. Ilman tiedostoja se menee läpi nopeammin.`,
    },
  },

  questions: {
    when: (answer) => `Jos ”${answer}”:`,
    others: "Joku muu",
    dateHint:
      "Vuosi, kuukausi ja päivä, esimerkiksi 2026-11-23. Jättäkää tyhjäksi, jos ette tiedä päivää.",
    errors: {
      missing: (question) => `Vastatkaa tähänkin: ${question}`,
      choice: (question) => `Valitkaa yksi vastauksista: ${question}`,
      date: (question) => `Kirjoittakaa vuosi, kuukausi ja päivä: ${question}`,
    },
    builtIn: {
      going: "Jatkuuko se yhä?",
      told: "Oletteko kertoneet siitä kenellekään organisaatiossa?",
      toldWhom: "Kenelle, ja mitä sitten tapahtui?",
      yes: "Kyllä",
      no: "Ei",
      unknown: "En tiedä",
      amount: "Kuinka paljosta rahasta on kyse, tai mistä tavaroista?",
      hidden: "Miten se pidetään piilossa?",
      gift: "Kuka antoi mitä kenelle, ja mistä hyvästä?",
      often: "Kuinka usein se on tapahtunut?",
      danger: "Mitä voi tapahtua, ja kenelle?",
      object: "Mistä koneesta, tuotteesta tai paikasta on kyse?",
      waste: "Mitä pääsi ulos tai heitettiin pois, ja minne?",
      muchWaste: "Kuinka paljon sitä on suunnilleen?",
      data: "Kenen tietoja ne ovat, ja millaisia tietoja?",
      seen: "Kuka saattoi nähdä ne?",
      companies: "Mitkä yritykset ovat mukana?",
      agreed: "Mistä ne sopivat?",
      rule: "Mitä sääntöä rikottiin, jos tiedätte?",
    },
  },

  sent: {
    title: "Ilmoituksenne on saapunut",
    edited:
      "Se oli saapunut jo aiemmin. Sen jälkeen tehtyjä muutoksia ei otettu mukaan: avatkaa viestinne ja kirjoittakaa ne viestiksi.",
    keep: "Säilyttäkää tämä koodi",
    keepWhy:
      "Sillä luette vastauksen. Ilman sitä emme löydä ilmoitustanne, eikä kukaan voi lähettää sitä teille.",
    open: "Avaa viestit nyt",
    next: "Mitä nyt tapahtuu",
    nextItems: [
      "Oikeusasiamies vahvistaa 7 päivän kuluessa, että ilmoitus on saapunut.",
      "Oikeusasiamies voi kysyä teiltä jotain. Palatkaa koodin kanssa silloin tällöin.",
      "3 kuukauden kuluessa teille kerrotaan, mitä on tehty.",
    ],
    print:
      "Voitte tulostaa tämän sivun: paperissa on vain koodi. Säilyttäkää se siellä, mistä kukaan ei etsi.",
  },

  files,

  categories: {
    fraud: "Petos tai varkaus",
    corruption: "Korruptio tai lahjukset",
    harassment: "Häirintä tai syrjintä",
    safety: "Ihmisten tai tuotteiden turvallisuus",
    environment: "Ympäristö",
    privacy: "Yksityisyys ja tiedot",
    competition: "Kilpailulaki",
    other: "Jotain muuta",
  },

  removedCategories: {
    person: "ihmisten nimet",
    place: "paikka, jossa se tehtiin",
    time: "milloin se tehtiin tai muutettiin",
    device: "kamera, puhelin tai tulostin",
    software: "ohjelmat ja polut",
    history: "aiemmat versiot ja muokkauksen jäljet",
    hidden: "piilotettu sisältö",
  },

  receipt: {
    title: "Avatkaa ilmoituksenne",
    label: "Koodinne",
    hint: "20 kirjainta ja numeroa. Isoilla kirjaimilla, väleillä ja viivoilla ei ole merkitystä.",
    open: "Avaa",
    errors: {
      length: "Koodissa on 20 kirjainta ja numeroa. Verratkaa sitä muistiinpanoonne.",
      symbols: (group) =>
        group
          ? `Ryhmässä ${group} on merkki, jota ei ole missään koodissa. Verratkaa sitä muistiinpanoonne.`
          : "Siinä on merkki, jota ei ole missään koodissa. Verratkaa sitä muistiinpanoonne.",
      slip: (group) =>
        group
          ? `Siinä on virhe, todennäköisesti ryhmässä ${group}. Verratkaa sitä muistiinpanoonne.`
          : "Siinä on useampi kuin yksi virhe. Verratkaa jokaista ryhmää muistiinpanoonne.",
      unknown:
        "Tämä koodi ei avaa mitään. Ehkä ilmoitusta ei lähetetty, tai se poistettiin, koska sen aika oli ohi. Verratkaa koodia muistiinpanoonne.",
      token: "Tämä sivu oli auki liian kauan. Yrittäkää uudelleen.",
      patience: (seconds) =>
        `Juuri nyt hyvin moni kokeilee koodeja. Koodinne pysyy tässä. Odotusaika: ${
          wait(seconds)
        }. Painakaa sitten nappia uudelleen.`,
    },
    ended: "Käyntinne on päättynyt. Antakaa koodi uudelleen.",
  },

  inbox: {
    title: "Ilmoituksenne",
    status: "Tila",
    received: "Saapunut",
    acknowledgeBy: "Vahvistus viimeistään",
    feedbackBy: "Vastaus viimeistään",
    yourReport: "Mitä kirjoititte",
    dialogue: "Viestit",
    none: "Ei vielä viestiä. Palatkaa koodinne kanssa.",
    you: "Te",
    ombudsman: "Oikeusasiamies",
    write: "Kirjoita viesti",
    text: "Viesti",
    send: "Lähetä",
    sent: "Viestinne on lähetetty.",
    leave: "Lopeta käynti",
    empty: "Kirjoittakaa jotain tai valitkaa tiedosto.",
    gone: "Tätä ilmoitusta ei enää ole: sen aika oli ohi, ja se poistettiin.",
    idle:
      "Tämä sivu sulkeutuu, jos 15 minuuttiin ei napsauteta. Pitkä teksti kannattaa kirjoittaa ensin muualla.",
  },

  left: {
    title: "Olette poistuneet",
    text:
      "Tästä käynnistä ei jää mitään tälle sivustolle. Selaimen historia voi silti näyttää, että olitte täällä.",
    on: "Jatka sääsivulle",
  },

  statuses: {
    new: "saapunut",
    assigned: "asianajajalla",
    acknowledged: "vahvistettu",
    investigating: "tutkitaan",
    awaiting_reporter: "odottaa teitä",
    closed: "päätetty",
    archived: "arkistoitu",
  },

  help,

  error: {
    title: {
      400: "Emme voineet lukea sitä",
      403: "Ei sallittu sieltä",
      404: "Sivua ei ole",
      405: "Se ei toimi täällä",
      413: "Liian suuri",
      422: "Jotain puuttuu",
      429: "Liikaa kerralla",
      500: "Täällä meni jotain vikaan",
      503: "Juuri nyt on ruuhkaa",
    },
    text: {
      400:
        "Se, mikä saapui, oli rikki tai ei tarkoitettu tälle sivulle. Mitään ei tallennettu. Palatkaa takaisin ja yrittäkää uudelleen.",
      403: "Lomake lähetettiin toiselta sivustolta. Mitään ei tallennettu.",
      404: "Osoitteessa on ehkä virhe, tai sivua ei enää ole.",
      405: "Tämä osoite odottaa toisenlaista pyyntöä.",
      413:
        "Lähetys on suurempi kuin tämä sivu ottaa vastaan. Mitään ei tallennettu. Palatkaa takaisin, ottakaa vähemmän tai pienempiä tiedostoja ja lähettäkää uudelleen.",
      422: "Palatkaa takaisin ja yrittäkää uudelleen.",
      429: "Odottakaa hetki ja yrittäkää uudelleen. Mitään ei ole kadonnut.",
      500:
        "Se on meidän vikamme, ei teidän. Mitään ei tallennettu, ellette nähneet vahvistusta. Palatkaa takaisin ja lähettäkää uudelleen: sama koodi ei koskaan tee toista ilmoitusta.",
      503:
        "Täällä on juuri nyt liikaa ihmisiä, tai sivuston osaa korjataan. Äskeistä lähetystänne ei tallennettu. Odottakaa minuutti ja yrittäkää uudelleen.",
    },
    kept: "Kirjoittamanne teksti säilyy tällä sivulla. Tiedostot on valittava myöhemmin uudelleen.",
    written: "Mitä kirjoititte",
    again: "Lähetä uudelleen",
    back: "Aloitussivulle",
    id: "Jos pyydätte apua, mainitkaa tämä numero:",
  },

  closing: {
    title: "Miten se päättyi",
    outcomes: {
      confirmed: "Se, mitä ilmoititte, vahvistui.",
      partly: "Osa siitä, mitä ilmoititte, vahvistui.",
      unfounded: "Sitä, mitä ilmoititte, ei voitu vahvistaa.",
      other: "Asia päättyi muulla tavalla.",
      unstated: "",
    },
    fresh: "uusi",
  },

  draft: {
    title: "Luonnoksenne",
    keep: "Säilytä luonnoksena",
    keepHint:
      "Luonnosta ei lähetetä: kukaan muu kuin te ei voi lukea sitä. Koodilla jatkatte myöhemmin millä laitteella tahansa ja lisäätte tiedostoja yksi kerrallaan. Se auttaa hitaalla yhteydellä.",
    kept: "Luonnoksenne on tallessa. Sitä ei ole lähetetty: kukaan muu kuin te ei voi lukea sitä.",
    until: (day) => `Lähettäkää se ennen tätä päivää: ${day}. Sinä päivänä se poistetaan.`,
    notKept: "Luonnosta ei ole vielä tallennettu.",
    noRoom:
      "Juuri nyt ei ole tilaa uudelle luonnokselle. Tekstinne on yhä tällä sivulla. Lähettäkää ilmoitus nyt tai yrittäkää uudelleen tunnin kuluttua.",
    tooLong:
      "Tämä on liian paljon tekstiä luonnokselle. Lyhentäkää sitä tai lähettäkää ilmoitus nyt.",
    files: "Tämän luonnoksen tiedostot",
    none:
      "Ei vielä tiedostoa. Valitkaa lomakkeessa yksi ja säilyttäkää luonnos. Valitkaa sitten seuraava.",
    remove: (file) => `Poista ${file}`,
    sendAgain: "Jokin muuttui samalla hetkellä. Tekstinne on vielä tässä: lähettäkää se uudelleen.",
  },

  parts: {
    title: "Eikö tiedosto mene läpi?",
    smaller: "Pienempi kuva menee läpi helpommin: ottakaa siitä kuvakaappaus ja lähettäkää se.",
    script:
      "Jos skriptit on sallittu, tämä sivu jakaa itse suuren tiedoston pieniin osiin. Kun yhteys katkeaa, se jatkaa siitä, mihin jäi.",
    how:
      "Ilman skriptejä jakakaa tiedosto osiin tietokoneella, esimerkiksi 7-Zipillä. Kirjoittakaa tähän, mikä osa se on, valitkaa se osa alempana ja säilyttäkää luonnos. Tehkää sama jokaiselle osalle. Kun kaikki ovat saapuneet, yhdistämme ne ja puhdistamme tiedoston.",
    part: "Tämä on osa numero",
    parts: "Osia yhteensä",
    arrived: (parts) => `Osina tulevasta tiedostosta ovat saapuneet nämä: ${parts}.`,
    next: (part) => `Seuraava: osa ${part}.`,
    same: "Valitkaa sama tiedosto uudelleen, niin se jatkaa siitä, mihin jäi.",
    drop: "Unohda nämä osat",
    errors: {
      number: "Kirjoittakaa numeroin, mikä osa tämä on ja montako osia on.",
      size: (most) => `Osan koko voi olla enintään ${most}. Jakakaa tiedosto pienempiin osiin.`,
      other: "Toisen tiedoston osia on jo täällä. Lähettäkää loput niistä tai unohtakaa ne ensin.",
      unfinished:
        "Kaikki tiedostonne osat eivät ole saapuneet. Lähettäkää loput tai unohtakaa ne. Lähettäkää sitten ilmoitus.",
    },
    sending: "Tiedosto lähtee pieninä osina. Jättäkää tämä sivu auki.",
    waiting: "Yhteys katkesi. Lähetys jatkuu itsestään. Jättäkää tämä sivu auki.",
  },

  proof: {
    title: "Todiste ilmoituksesta",
    what:
      "Kaksi pientä tiedostoa todistaa myöhemmin, mitä ilmoititte, missä ja minä päivänä. Todiste yksin ei kerro mitään. Se puhuu vain avaimensa kanssa: pitäkää ne erillään tai älkää säilyttäkö avainta lainkaan.",
    get: "Tallenna todiste",
    key: "Tallenna sen avain",
    check:
      "Kuka tahansa voi tarkistaa ne ilman meitä, myös kun ilmoitus on kauan sitten poistettu:",
  },

  newCode: {
    title: "Näkikö joku koodinne?",
    how:
      "Tässä on uusi koodi. Kirjoittakaa se ensin muistiin. Painakaa sitten nappia: siitä hetkestä vanha koodi ei avaa mitään.",
    change: "Käytä uutta koodia",
    done: "Uusi koodinne",
    doneWhy:
      "Vanha koodi ei avaa enää mitään, ja muut sisällä olleet laitteet ovat ulkona. Säilyttäkää tämä.",
    back: "Takaisin ilmoitukseen",
  },
};
