import type { ReporterTranslation } from "../catalogues.ts";

/** The pages of help around reporting, in Lithuanian. */
export const help: ReporterTranslation["help"] = {
  title: "Pagalba",
  lead: "Skaitykite neskubėdami. Niekas čia neklausia, kas jūs esate.",
  back: "Visi pagalbos puslapiai",
  newWindow: "atveria naują langą",
  emergencyTitle: "Ar jums gresia pavojus?",
  emergency:
    "Skambinkite 112. Tai nemokama iš visų telefonų Europoje, dieną ir naktį. Naktį šio portalo niekas neskaito.",

  rights: {
    title: "Jūsų teisės",
    lead:
      "Europos Sąjungos teisės aktas saugo žmones, kurie praneša apie pažeidimus darbe: Direktyva (ES) 2019/1937. Kiekviena valstybė narė ją perkėlė į savo įstatymą. Šis puslapis yra trumpas aprašymas, ne teisinė konsultacija.",
    sections: {
      who: {
        title: "Kas yra saugomas",
        items: [
          "Jūs, jei ten dirbate, dirbote arba ieškojote ten darbo. Nesvarbu, ar jums moka.",
          "Jūs, jei turite savo įmonę ir dirbate organizacijai arba turite jos dalį.",
          "Žmonės, kurie jums padeda, taip pat kolegos ir artimieji, kurie dėl to galėtų nukentėti.",
        ],
      },
      when: {
        title: "Kada esate saugomi",
        items: [
          "Turėjote rimtą priežastį tikėti, kad tai, apie ką pranešate, yra tiesa. Jums nereikia to įrodyti.",
          "Tai teisės pažeidimas, kuriam taikomos taisyklės: pavyzdžiui, sukčiavimas, sauga, aplinka, maistas, sveikata, duomenys ar konkurencija. Daugelyje valstybių apsauga platesnė.",
          "Pranešėte čia, institucijai arba kai kuriais atvejais viešai.",
          "Nepasakėte savo vardo, o vėliau paaiškėjo, kas esate. Vis tiek esate saugomi.",
          "Jei klydote sąžiningai, esate saugomi. Kas meluoja tyčia, nėra saugomas.",
        ],
      },
      against: {
        title: "Ko niekas negali jums daryti",
        items: [
          "Dėl pranešimo jus atleisti, perkelti, sumažinti atlyginimą ar nepaaukštinti.",
          "Jus užgaulioti ar jums grasinti arba įrašyti jus į sąrašą, kad niekas neįdarbintų.",
          "Mėginti sužinoti, kas esate. Jūsų vardą galima perduoti tik jei sutinkate arba jei jį turi gauti teismas ar institucija. Tada jums apie tai pirma pasakoma, jei tai nekenkia bylai.",
          "Priversti jus pasirašyti, kad atsisakote savo teisių. Sutartis negali jų atimti.",
        ],
      },
      court: {
        title: "Jei tai vis tiek atsitinka",
        items: [
          "Teisme parodote, kad pranešėte ir kad jums buvo pakenkta. Tada darbdavys turi parodyti, kad buvo kita priežastis.",
          "Klauskite profesinės sąjungos, advokato arba savo šalies institucijos. Institucijos patarimas nemokamas.",
          "Užsirašykite, kas jums nutinka ir kurią dieną. Užrašus laikykite namie.",
        ],
      },
      free: {
        title: "Galite laisvai rinktis",
        items: [
          "Galite iš karto kreiptis į instituciją. Nebūtina pirma pranešti čia.",
          "Galite daryti abu dalykus.",
        ],
      },
      others: {
        title: "Tie, kurie įvardyti",
        items: [
          "Jie taip pat turi teisių. Jie laikomi nekaltais, kol neparodyta kitaip, ir jie išklausomi.",
        ],
      },
    },
    laws: "Kiekvienos šalies įstatymas",
  },

  protection: {
    title: "Ką šis portalas saugo ir ko ne",
    lead: "Pasakome jums abu dalykus, kad galėtumėte nuspręsti.",
    sections: {
      does: {
        title: "Ką jis daro",
        items: [
          "Nereikia nei vardo, nei el. pašto adreso, nei telefono numerio.",
          "Jūsų įrenginio adresas nesaugomas. Taip pat nei naršyklė, nei kalba, nei puslapis, iš kurio atėjote.",
          "Tai, ką rašote, užrakinama prieš išsaugant. Raktą turi tik ombudsmenas ir tie, kuriems ombudsmenas leidžia skaityti. Serverių prižiūrėtojai rakto neturi.",
          "Žmogus, kurį nurodote kaip susijusį, negali matyti, kad pranešimas yra.",
          "Paslėpti duomenys iš jūsų failų pašalinami. Matote, kas pašalinta.",
          "Kol neįvedate kodo, slapukų nėra. Paskui yra vienas, kol išeinate.",
          "Praėjus {days} d. po bylos archyvavimo, ji ištrinama: jūsų žodžiai, failai ir kodas. Lieka viena skaičių eilutė.",
        ],
      },
      not: {
        title: "Ko jis negali",
        items: [
          "Paslėpti, kad lankėtės šioje svetainėje, nuo to, kas stebi jūsų įrenginį ar tinklą. Tam padeda Tor.",
          "Paslėpti jūsų jūsų pačių žodžiuose. Nerašykite to, ką galite žinoti tik jūs.",
          "Pakeisti to, kas matoma ar girdima nuotraukoje, filme ar įraše: veido, balso, stalo.",
          "Padėti, kai kas nors žiūri jums per petį arba turi jūsų telefoną.",
          "Apsaugoti nuo žmogaus, kuris visiškai valdo veikiantį serverį, kol jūsų puslapis per jį eina.",
          "Atsisakyti paklusti teisėjui. Teismas gali įpareigoti ombudsmeną pasakyti, ką jis žino.",
        ],
      },
      code: {
        title: "Jūsų kodas",
        items: [
          "Kas jį turi, skaito jūsų pranešimą ir gali rašyti jūsų vardu. Saugokite jį kaip raktą.",
          "Jei kas nors galėjo jį pamatyti, atverkite savo pranešimą ir paprašykite naujo kodo. Senasis iš karto nustoja veikti.",
          "Jei jį pamesite, niekas negalės jo grąžinti. Galite pateikti naują pranešimą.",
        ],
      },
    },
  },

  safe: {
    title: "Iš kur pranešti",
    lead: "Saugiausias būdas trunka kelias minutes. Darykite tai, ką galite.",
    sections: {
      place: {
        title: "Vieta",
        items: [
          "Ne darbe ir ne darbo tinkle. Ne kompiuteriu ar telefonu, kurį davė ar nustatė darbdavys.",
          "Namie, pas draugą arba bibliotekoje ar kavinėje, kur jokia kamera nemato jūsų ekrano.",
          "Kol rašote, darbo telefoną palikite kitur.",
        ],
      },
      device: {
        title: "Įrenginys",
        items: [
          "Jūsų pačių telefonas arba kompiuteris su naujiniais.",
          "Privatus langas nepalieka įrenginyje istorijos. Nuo tinklo jis jūsų neslepia.",
          "Kodą užsirašykite ant popieriaus. Nefotografuokite jo: nuotraukos dažnai kopijuojamos į debesį.",
        ],
      },
      tor: {
        title: "Naudokite Tor Browser",
        items: [
          "Tor Browser slepia nuo tinklo, kurį puslapį atveriate, o nuo puslapio – kur esate. Ji nemokama: torproject.org.",
          "Parsisiųskite ją namie, ne darbe. Darbdavys gali matyti, kad kas nors naudoja Tor, bet ne kam.",
          "Šis portalas veikia Tor Browser su saugiausia nuostata.",
        ],
      },
      files: {
        title: "Jūsų failai",
        items: [
          "Imkite tik tai, ką galite matyti savo darbe. Niekur nesilaužkite.",
          "Spausdintuvai ir kopijavimo aparatai gali pažymėti popierių ir vesti sąrašus. Dažnai įrašoma, kas atvėrė failą.",
          "Jei dokumentą turi tik keli žmonės, papasakokite, kas jame yra, užuot jį siuntę.",
        ],
      },
      after: {
        title: "Paskui",
        items: [
          "Paspauskite „Greitai išeiti“. Tada ištrinkite šią svetainę iš naršyklės istorijos.",
          "Nekalbėkite apie tai darbe ir ten apie tai neieškokite.",
          "Atsakymo ateikite taip pat atsargiai, kaip pirmą kartą.",
        ],
      },
    },
  },

  steps: {
    title: "Kas ir kada vyksta",
    lead: "Nuo pirmo žodžio iki pabaigos.",
    sections: {
      send: {
        title: "Kai išsiunčiate",
        items: [
          "Matote puslapį, kuriame parašyta, kad pranešimas gautas. Jei jo nematote, siųskite iš naujo: niekas neateina du kartus.",
          "Pranešimą gauna ombudsmenas. Jei ombudsmeną nurodėte kaip susijusį, jį gauna kitas.",
        ],
      },
      week: {
        title: "Per 7 dienas",
        items: [
          "Ombudsmenas jums parašo, kad pranešimas gautas. Tai perskaitote su savo kodu.",
        ],
      },
      look: {
        title: "Kitomis savaitėmis",
        items: [
          "Ombudsmenas nagrinėja bylą ir gali jūsų ko nors paklausti. Jus pasiekti galima tik per šį portalą, todėl grįžkite kartą per savaitę.",
          "Ombudsmenas gali perduoti pranešimo variantą kontaktiniam asmeniui organizacijoje, kad kas nors būtų padaryta. Niekada jūsų vardo, jei nesutinkate.",
        ],
      },
      months: {
        title: "Per 3 mėnesius",
        items: [
          "Jums pasakoma, kas padaryta ar bus padaryta ir kodėl. Kai kuriais atvejais tai trunka iki 6 mėnesių. Tada jums apie tai pasakoma.",
          "Jei nieko nevyksta arba to nepakanka, galite kreiptis į instituciją.",
        ],
      },
      end: {
        title: "Pabaigoje",
        items: [
          "Byla baigiama ir archyvuojama. Po {days} d. visa tai ištrinama.",
          "Iki tol dar galite skaityti ir rašyti.",
        ],
      },
    },
  },

  authorities: {
    title: "Institucijos",
    lead:
      "Galite pranešti ir institucijai arba tik jai. Ji turi patvirtinti per 7 dienas ir atsakyti per 3 mėnesius, kai kuriais atvejais per 6.",
    none: "Čia kiekvienai sričiai yra institucija. Europos Sąjungos įstaigos žino, kuri.",
    law: "Įstatymas",
    europe: "Europos Sąjunga",
    europeText: "Dėl sukčiavimo ES pinigais ir dėl kartelių. Jos priima visas oficialias kalbas.",
    checked:
      "Šį sąrašą sudarė portalo kūrėjai. Joks teisininkas jo netikrino, o institucijos keičiasi. Pirma pažiūrėkite institucijos puslapį.",
  },

  accessibility: {
    title: "Prieinamumas",
    lead:
      "Kiekvienas turi galėti pranešti. Šį portalą kuriame pagal WCAG 2.2 AA lygį ir standartą EN 301 549.",
    sections: {
      state: {
        title: "Kiek esame pasiekę",
        items: [
          "Nežinome nė vieno puslapio, kuris neatitiktų AA lygio. Taip rodo mūsų pačių bandymai. Jokia išorės įstaiga jo nebandė, nei jokia žmonių su negalia grupė.",
          "Kiekvienas puslapis veikia be JavaScript, vien klaviatūra, padidintas 400 %, su jūsų spalvomis ir be judesio.",
          "Portalas išbandytas tekstinėse naršyklėse. Taip jį pasiekia ekrano skaityklė.",
        ],
      },
      gaps: {
        title: "Ko, kiek žinome, trūksta",
        items: [
          "Vertimas, kurio dar neskaitė nė vienas žmogus, kuriam ta kalba gimtoji, tai pasako puslapio apačioje.",
          "Nėra varianto gestų kalba.",
          "Kitų siunčiami failai gali būti neprieinami.",
          "Darbuotojams: prieigos raktui reikia JavaScript. Yra ir kitų būdų prisijungti.",
        ],
      },
      tell: {
        title: "Pasakykite mums",
        items: [
          "Jei kas nors trukdo jums pranešti, galite ombudsmenui paskambinti ar parašyti, arba pranešimą gali pateikti žmogus, kuriuo pasitikite.",
          "Jei turite kodą, parašykite apie tai žinutėje ombudsmenui.",
          "Jei nepadedame, kreipkitės į savo šalies įstaigą, atsakingą už prieinamumą.",
        ],
      },
      how: {
        title: "Kaip tai išbandyta",
        items: [
          "Kiekvieną pakeitimą kiekviename puslapyje tikrina programa (axe), pereinama klaviatūra, 320 pikselių pločiu ir su priverstinėmis spalvomis.",
        ],
      },
    },
  },
};
