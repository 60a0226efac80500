import type { ReporterTranslation } from "../catalogues.ts";

/** The pages of help around reporting, in Finnish. */
export const help: ReporterTranslation["help"] = {
  title: "Ohje",
  lead: "Lukekaa tätä rauhassa. Mikään täällä ei kysy, kuka olette.",
  back: "Kaikki ohjesivut",
  newWindow: "avaa uuden ikkunan",
  emergencyTitle: "Vaarassa?",
  emergency:
    "Soittakaa 112. Se on ilmainen kaikista puhelimista Euroopassa, päivällä ja yöllä. Kukaan ei lue tätä portaalia yöllä.",

  rights: {
    title: "Oikeutenne",
    lead:
      "Euroopan unionin laki suojelee ihmisiä, jotka ilmoittavat väärinkäytöksistä työssä: direktiivi (EU) 2019/1937. Jokainen jäsenvaltio on tehnyt siitä oman lakinsa. Tämä sivu on lyhyt versio, ei oikeudellista neuvontaa.",
    sections: {
      who: {
        title: "Ketä suojellaan",
        items: [
          "Teitä, jos olette siellä töissä, olitte siellä töissä tai haitte sinne töihin. Ei ole väliä, saatteko palkkaa.",
          "Teitä, jos teillä on oma yritys ja teette työtä organisaatiolle tai omistatte siitä osuuden.",
          "Ihmisiä, jotka auttavat teitä, sekä työtovereita ja läheisiä, jotka voisivat kärsiä siitä.",
        ],
      },
      when: {
        title: "Milloin teitä suojellaan",
        items: [
          "Teillä oli hyvä syy uskoa, että ilmoituksenne on totta. Teidän ei tarvitse todistaa sitä.",
          "Kyse on lain rikkomisesta, jota säännöt koskevat: esimerkiksi petos, turvallisuus, ympäristö, ruoka, terveys, tiedot tai kilpailu. Monissa valtioissa suoja on laajempi.",
          "Ilmoititte täällä, viranomaiselle tai joissakin tapauksissa julkisesti.",
          "Ette kertoneet nimeänne, ja myöhemmin selvisi, kuka olette. Teitä suojellaan silti.",
          "Jos erehdyitte vilpittömästi, teitä suojellaan. Sitä, joka valehtelee tahallaan, ei suojella.",
        ],
      },
      against: {
        title: "Mitä kukaan ei saa tehdä teille",
        items: [
          "Irtisanoa, siirtää, laskea palkkaa tai evätä ylennystä ilmoituksen takia.",
          "Kiusata tai uhkailla teitä, tai panna teitä listalle, jotta kukaan ei palkkaa teitä.",
          "Yrittää saada selville, kuka olette. Nimenne saa antaa eteenpäin vain, jos suostutte tai jos tuomioistuimen tai viranomaisen on saatava se. Silloin siitä kerrotaan teille ensin, jos se ei haittaa asiaa.",
          "Panna teitä luopumaan oikeuksistanne allekirjoituksella. Sopimus ei voi viedä niitä teiltä.",
        ],
      },
      court: {
        title: "Jos niin silti tapahtuu",
        items: [
          "Oikeudessa osoitatte, että ilmoititte ja että teille tehtiin haittaa. Silloin työnantajan on osoitettava, että siihen oli muu syy.",
          "Kysykää ammattiliitolta, asianajajalta tai maanne viranomaiselta. Viranomaisen neuvot ovat ilmaisia.",
          "Kirjoittakaa muistiin, mitä teille tapahtuu ja minä päivänä. Pitäkää muistiinpanot kotona.",
        ],
      },
      free: {
        title: "Saatte valita vapaasti",
        items: [
          "Voitte mennä heti viranomaisen puoleen. Teidän ei tarvitse ilmoittaa ensin täällä.",
          "Voitte tehdä molemmat.",
        ],
      },
      others: {
        title: "Ne, jotka nimetään",
        items: [
          "Heilläkin on oikeuksia. Heitä pidetään syyttöminä, kunnes toisin osoitetaan, ja heitä kuullaan.",
        ],
      },
    },
    laws: "Kunkin maan laki",
  },

  protection: {
    title: "Mitä tämä portaali suojelee ja mitä ei",
    lead: "Kerromme molemmat, jotta voitte päättää.",
    sections: {
      does: {
        title: "Mitä se tekee",
        items: [
          "Nimeä, sähköpostia tai puhelinnumeroa ei tarvita.",
          "Laitteenne osoitetta ei tallenneta. Ei myöskään selainta, kieltä tai sivua, jolta tulitte.",
          "Se, mitä kirjoitatte, lukitaan ennen tallennusta. Avain on vain oikeusasiamiehellä ja niillä, joiden hän antaa lukea sen. Palvelimien ylläpitäjillä ei ole avainta.",
          "Henkilö, jonka nimeätte osalliseksi, ei näe, että ilmoitus on olemassa.",
          "Tiedostojenne piilotetut tiedot poistetaan. Näette, mitä poistettiin.",
          "Evästettä ei ole ennen kuin annatte koodin. Sitten on yksi, kunnes poistutte.",
          "{days} päivää asian arkistoinnin jälkeen se poistetaan: sananne, tiedostonne ja koodinne. Yksi rivi lukuja jää.",
        ],
      },
      not: {
        title: "Mitä se ei voi tehdä",
        items: [
          "Salata käyntiänne tällä sivustolla siltä, joka valvoo laitettanne tai verkkoanne. Siihen auttaa Tor.",
          "Piilottaa teitä omissa sanoissanne. Älkää kirjoittako sitä, minkä vain te voitte tietää.",
          "Muuttaa sitä, mitä kuvassa, videossa tai äänitteessä näkyy tai kuuluu: kasvot, ääni, työpöytä.",
          "Auttaa, kun joku katsoo olkanne yli tai hänellä on puhelimenne.",
          "Suojella henkilöltä, joka hallitsee täysin käynnissä olevaa palvelinta, kun sivunne kulkee sen kautta.",
          "Kieltäytyä tuomarin edessä. Tuomioistuin voi määrätä oikeusasiamiehen kertomaan, mitä hän tietää.",
        ],
      },
      code: {
        title: "Koodinne",
        items: [
          "Se, jolla koodi on, lukee ilmoituksenne ja voi kirjoittaa nimissänne. Pitäkää siitä huolta kuin avaimesta.",
          "Jos joku on voinut nähdä sen, avatkaa ilmoituksenne ja pyytäkää uusi koodi. Vanha lakkaa heti.",
          "Jos kadotatte sen, kukaan ei voi antaa sitä takaisin. Voitte tehdä uuden ilmoituksen.",
        ],
      },
    },
  },

  safe: {
    title: "Mistä kannattaa ilmoittaa",
    lead: "Turvallisin tapa vie muutaman minuutin. Tehkää se, mihin pystytte.",
    sections: {
      place: {
        title: "Paikka",
        items: [
          "Ei työpaikalla eikä työpaikan verkossa. Ei tietokoneella tai puhelimella, jonka työnantaja antoi tai asensi.",
          "Kotona, ystävän luona, tai kirjastossa tai kahvilassa, jossa kamera ei näe näyttöänne.",
          "Jättäkää työpuhelin muualle, kun kirjoitatte.",
        ],
      },
      device: {
        title: "Laite",
        items: [
          "Oma puhelin tai tietokone, päivitykset asennettuina.",
          "Yksityinen ikkuna ei jätä laitteeseen historiaa. Se ei piilota teitä verkolta.",
          "Kirjoittakaa koodi paperille. Älkää ottako siitä kuvaa: kuvat kopioituvat usein pilveen.",
        ],
      },
      tor: {
        title: "Käyttäkää Tor Browseria",
        items: [
          "Tor Browser salaa verkolta, minkä sivun avaatte, ja sivulta, missä olette. Se on ilmainen: torproject.org.",
          "Hankkikaa se kotona, ei työpaikalla. Työnantaja voi nähdä, että joku käyttää Toria, mutta ei sitä, mihin.",
          "Tämä portaali toimii Tor Browserissa sen turvallisimmalla asetuksella.",
        ],
      },
      files: {
        title: "Tiedostonne",
        items: [
          "Ottakaa vain se, mitä saatte työssänne nähdä. Älkää murtautuko mihinkään.",
          "Tulostimet ja kopiokoneet voivat merkitä paperin ja pitää luetteloa. Usein kirjataan, kuka avasi tiedoston.",
          "Jos asiakirja on vain harvoilla, kertokaa, mitä siinä on. Älkää lähettäkö sitä.",
        ],
      },
      after: {
        title: "Sen jälkeen",
        items: [
          "Painakaa ”Poistu nopeasti”. Poistakaa sitten tämä sivusto selaimen historiasta.",
          "Älkää puhuko siitä työpaikalla älkääkä hakeko siitä siellä tietoa.",
          "Tulkaa hakemaan vastaus yhtä varovasti kuin ensimmäisellä kerralla.",
        ],
      },
    },
  },

  steps: {
    title: "Mitä tapahtuu ja milloin",
    lead: "Ensimmäisestä sanasta loppuun.",
    sections: {
      send: {
        title: "Kun lähetätte",
        items: [
          "Näette sivun, joka kertoo, että ilmoitus on saapunut. Jos ette näe sitä, lähettäkää uudelleen: mikään ei saavu kahdesti.",
          "Ilmoitus menee oikeusasiamiehelle. Jos nimesitte oikeusasiamiehen osalliseksi, se menee toiselle.",
        ],
      },
      week: {
        title: "7 päivän kuluessa",
        items: [
          "Oikeusasiamies kirjoittaa teille, että ilmoitus on saapunut. Luette sen koodillanne.",
        ],
      },
      look: {
        title: "Seuraavina viikkoina",
        items: [
          "Oikeusasiamies tutkii asiaa ja voi kysyä teiltä jotain. Teidät tavoittaa vain tämän portaalin kautta, joten palatkaa kerran viikossa.",
          "Oikeusasiamies voi antaa ilmoituksesta version organisaation yhteyshenkilölle, jotta jotain tehdään. Ei koskaan nimeänne, ellette suostu.",
        ],
      },
      months: {
        title: "3 kuukauden kuluessa",
        items: [
          "Teille kerrotaan, mitä tehtiin tai tehdään ja miksi. Joissakin tapauksissa se kestää jopa 6 kuukautta. Silloin siitä kerrotaan teille.",
          "Jos mitään ei tapahdu tai jos se ei riitä, voitte mennä viranomaisen puoleen.",
        ],
      },
      end: {
        title: "Lopuksi",
        items: [
          "Asia päätetään ja arkistoidaan. {days} päivää myöhemmin se poistetaan kokonaan.",
          "Siihen asti voitte vielä lukea ja kirjoittaa.",
        ],
      },
    },
  },

  authorities: {
    title: "Viranomaiset",
    lead:
      "Voitte ilmoittaa myös viranomaiselle tai vain sille. Sen on vahvistettava 7 päivän kuluessa ja vastattava 3 kuukauden kuluessa, joissakin tapauksissa 6.",
    none: "Täällä on viranomainen joka alalle. Euroopan unionin elimet tietävät, mikä.",
    law: "Laki",
    europe: "Euroopan unioni",
    europeText:
      "Petoksista EU:n rahoilla ja kartelleista. Ne ottavat vastaan kaikki viralliset kielet.",
    checked:
      "Tämän portaalin tekijät ovat koonneet tämän luettelon. Kukaan juristi ei ole tarkistanut sitä, ja viranomaiset muuttuvat. Katsokaa ensin viranomaisen sivu.",
  },

  accessibility: {
    title: "Saavutettavuus",
    lead:
      "Jokaisen on voitava ilmoittaa. Rakennamme tätä portaalia WCAG 2.2:n AA-tason ja standardin EN 301 549 mukaan.",
    sections: {
      state: {
        title: "Kuinka pitkällä olemme",
        items: [
          "Emme tiedä yhtään sivua, joka ei täytä AA-tasoa. Niin sanovat omat testimme. Kukaan ulkopuolinen ei ole testannut sitä, eikä mikään vammaisten ihmisten ryhmä.",
          "Jokainen sivu toimii ilman JavaScriptiä, pelkällä näppäimistöllä, 400 %:n suurennoksella, omilla väreillänne ja ilman liikettä.",
          "Portaali on testattu tekstiselaimilla. Niin ruudunlukija sen kohtaa.",
        ],
      },
      gaps: {
        title: "Minkä tiedämme puuttuvan",
        items: [
          "Käännös, jota kukaan äidinkielinen ei ole vielä lukenut, kertoo sen sivun lopussa.",
          "Viittomakielistä versiota ei ole.",
          "Muiden lähettämät tiedostot eivät ehkä ole saavutettavia.",
          "Henkilökunnalle: pääsyavain vaatii JavaScriptin. On muitakin tapoja kirjautua.",
        ],
      },
      tell: {
        title: "Kertokaa meille",
        items: [
          "Jos jokin estää teitä ilmoittamasta, voitte soittaa tai kirjoittaa oikeusasiamiehelle, tai luotettu ihminen voi tehdä ilmoituksen.",
          "Jos teillä on koodi, kirjoittakaa siitä viestissä oikeusasiamiehelle.",
          "Jos emme auta, kääntykää maanne saavutettavuudesta vastaavan elimen puoleen.",
        ],
      },
      how: {
        title: "Miten se testattiin",
        items: [
          "Jokainen muutos testataan ohjelmalla (axe) joka sivulla, näppäimistöllä kulkien, 320 pikselin leveydellä ja pakotetuilla väreillä.",
        ],
      },
    },
  },
};
