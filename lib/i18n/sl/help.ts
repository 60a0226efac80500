import type { ReporterTranslation } from "../catalogues.ts";

/** The pages of help around reporting, in Slovenian. */
export const help: ReporterTranslation["help"] = {
  title: "Pomoč",
  lead: "Berite v miru. Nič tukaj ne sprašuje, kdo ste.",
  back: "Vse strani pomoči",
  newWindow: "odpre novo okno",
  emergencyTitle: "Ste v nevarnosti?",
  emergency:
    "Pokličite 112. Klic je brezplačen z vsakega telefona v Evropi, podnevi in ponoči. Ponoči tega portala nihče ne bere.",

  rights: {
    title: "Vaše pravice",
    lead:
      "Pravo Evropske unije varuje ljudi, ki prijavijo nepravilnosti pri delu: Direktiva (EU) 2019/1937. Vsaka država članica jo je prenesla v svoj zakon. Ta stran je kratka različica, ne pravni nasvet.",
    sections: {
      who: {
        title: "Kdo je zaščiten",
        items: [
          "Vi, če tam delate, ste tam delali ali ste se prijavili za delo. Ni pomembno, ali ste plačani.",
          "Vi, če imate svoje podjetje in delate za organizacijo ali imate v njej delež.",
          "Ljudje, ki vam pomagajo, ter sodelavci ali družina, ki bi zaradi tega lahko trpeli.",
        ],
      },
      when: {
        title: "Kdaj ste zaščiteni",
        items: [
          "Imeli ste dober razlog za prepričanje, da je to, kar prijavljate, res. Tega vam ni treba dokazati.",
          "Gre za kršitev prava, ki jo pravila zajemajo: na primer goljufija, varnost, okolje, hrana, zdravje, podatki ali konkurenca. Veliko držav zajema več.",
          "Prijavili ste tukaj, organu ali v nekaterih primerih javno.",
          "Imena niste povedali, pozneje pa se je izvedelo, kdo ste. Vseeno ste zaščiteni.",
          "Če ste se zmotili v dobri veri, ste zaščiteni. Kdor namerno laže, ni.",
        ],
      },
      against: {
        title: "Česa vam nihče ne sme storiti",
        items: [
          "Vas odpustiti, premestiti, znižati plačo ali zavrniti napredovanje zaradi prijave.",
          "Vas trpinčiti ali vam groziti ali vas dati na seznam, da vas nihče ne zaposli.",
          "Poskušati izvedeti, kdo ste. Vaše ime se sme dati naprej le, če se strinjate ali če ga mora imeti sodišče ali organ. Takrat vam to povejo vnaprej, če to ne škodi primeru.",
          "Zahtevati, da se s podpisom odpoveste pravicam. Pogodba vam jih ne more vzeti.",
        ],
      },
      court: {
        title: "Če se to vseeno zgodi",
        items: [
          "Na sodišču pokažete, da ste prijavili in da se vam je zgodila škoda. Delodajalec mora nato pokazati, da je bil razlog drug.",
          "Vprašajte sindikat, odvetnika ali organ svoje države. Nasvet organa je brezplačen.",
          "Zapisujte si, kaj se vam dogaja, in dan. Zapiske imejte doma.",
        ],
      },
      free: {
        title: "Sami izberete",
        items: [
          "Lahko greste takoj k organu. Ni treba najprej prijaviti tukaj.",
          "Lahko storite oboje.",
        ],
      },
      others: {
        title: "Osebe, ki so omenjene",
        items: [
          "Tudi te imajo pravice. Veljajo za nedolžne, dokler se ne pokaže, da niso, in se lahko izjavijo.",
        ],
      },
    },
    laws: "Zakon vsake države",
  },

  protection: {
    title: "Kaj ta portal varuje in česa ne",
    lead: "Povemo vam oboje, da se lahko odločite.",
    sections: {
      does: {
        title: "Kaj naredi",
        items: [
          "Ime, e-poštni naslov in telefonska številka niso potrebni.",
          "Naslov vaše naprave se ne shrani. Tudi brskalnik, jezik in stran, s katere ste prišli, ne.",
          "Kar napišete, se pred shranjevanjem zaklene. Ključ imajo samo ombudsman in tisti, ki jim ombudsman dovoli branje. Kdor upravlja strežnike, ga nima.",
          "Oseba, ki jo navedete kot vpleteno, ne more videti, da prijava obstaja.",
          "Skriti podatki v vaših datotekah se odstranijo. Vidite, kaj je bilo odstranjeno.",
          "Preden vnesete kodo, ni nobenega piškotka. Potem je eden, dokler ne odidete.",
          "{days} dni po arhiviranju se primer izbriše: vaše besede, vaše datoteke in vaša koda. Ostane ena vrstica številk.",
        ],
      },
      not: {
        title: "Česa ne more",
        items: [
          "Skriti, da ste obiskali to stran, pred tistim, ki nadzira vašo napravo ali omrežje. Pri tem pomaga Tor.",
          "Skriti vas v vaših lastnih besedah. Ne pišite tega, kar lahko veste samo vi.",
          "Spremeniti tega, kar se vidi ali sliši na sliki, filmu ali posnetku: obraz, glas, mizo.",
          "Pomagati, če vam kdo gleda čez ramo ali ima vaš telefon.",
          "Varovati pred osebo s popolno oblastjo nad delujočim strežnikom, medtem ko gre vaša stran skozenj.",
          "Zavrniti sodnika. Sodišče lahko ombudsmanu naloži, da pove, kar ve.",
        ],
      },
      code: {
        title: "Vaša koda",
        items: [
          "Kdor jo ima, bere vašo prijavo in lahko piše v vašem imenu. Ravnajte z njo kot s ključem.",
          "Če jo je kdo morda videl, odprite prijavo in zahtevajte novo kodo. Stara takoj preneha veljati.",
          "Če jo izgubite, vam je nihče ne more vrniti. Lahko vložite novo prijavo.",
        ],
      },
    },
  },

  safe: {
    title: "Od kod prijaviti",
    lead: "Najvarnejša pot vzame nekaj minut. Naredite, kar lahko.",
    sections: {
      place: {
        title: "Kraj",
        items: [
          "Ne v službi in ne prek službenega omrežja. Ne na računalniku ali telefonu, ki vam ga je dal ali nastavil delodajalec.",
          "Doma, pri prijateljih ali v knjižnici ali kavarni, kjer kamera ne vidi zaslona.",
          "Službeni telefon med pisanjem pustite drugje.",
        ],
      },
      device: {
        title: "Naprava",
        items: [
          "Lasten telefon ali računalnik, s posodobitvami.",
          "Zasebno okno na napravi ne hrani zgodovine. Pred omrežjem vas ne skrije.",
          "Kodo zapišite na papir. Ne fotografirajte je: slike se pogosto kopirajo v oblak.",
        ],
      },
      tor: {
        title: "Uporabite Tor Browser",
        items: [
          "Tor Browser skrije pred omrežjem, katero stran odpirate, in pred stranjo, kje ste. Je brezplačen: torproject.org.",
          "Prenesite ga doma, ne v službi. Delodajalec lahko vidi, da nekdo uporablja Tor, ne pa za kaj.",
          "Ta portal deluje v brskalniku Tor Browser z najvarnejšo nastavitvijo.",
        ],
      },
      files: {
        title: "Vaše datoteke",
        items: [
          "Vzemite samo to, kar smete videti za svoje delo. Nikamor ne vdirajte.",
          "Tiskalniki in kopirni stroji lahko označijo papir in vodijo sezname. Pogosto se zapiše, kdo je odprl datoteko.",
          "Če ima dokument le malo ljudi, raje povejte, kaj v njem piše, namesto da ga pošljete.",
        ],
      },
      after: {
        title: "Potem",
        items: [
          "Pritisnite »Hitro zapusti«. Nato izbrišite to stran iz zgodovine brskalnika.",
          "V službi o tem ne govorite in tam o tem nič ne iščite.",
          "Po odgovor se vrnite enako previdno kot prvič.",
        ],
      },
    },
  },

  steps: {
    title: "Kaj se kdaj zgodi",
    lead: "Od prve besede do konca.",
    sections: {
      send: {
        title: "Ko pošljete",
        items: [
          "Vidite stran, ki pove, da je prijava prispela. Če je ne vidite, pošljite znova: nič ne prispe dvakrat.",
          "Prijava gre ombudsmanu. Če ste ombudsmana navedli kot vpletenega, gre drugemu.",
        ],
      },
      week: {
        title: "V 7 dneh",
        items: [
          "Ombudsman vam napiše, da je prijava prispela. To preberete s svojo kodo.",
        ],
      },
      look: {
        title: "V tednih po tem",
        items: [
          "Ombudsman zadevo preverja in vas lahko kaj vpraša. Nihče vas ne more doseči drugače kot prek tega portala, zato se vrnite enkrat na teden.",
          "Ombudsman lahko da različico prijave kontaktni osebi v organizaciji, da se kaj naredi. Nikoli vašega imena, razen če se strinjate.",
        ],
      },
      months: {
        title: "V 3 mesecih",
        items: [
          "Izveste, kaj je bilo ali bo narejeno, in zakaj. V nekaterih primerih traja do 6 mesecev; takrat vam to povejo.",
          "Če se nič ne zgodi ali če ni dovolj, lahko greste k organu.",
        ],
      },
      end: {
        title: "Na koncu",
        items: [
          "Primer se zapre in arhivira. {days} dni pozneje se vse izbriše.",
          "Do takrat lahko še berete in pišete.",
        ],
      },
    },
  },

  authorities: {
    title: "Pristojni organi",
    lead:
      "Prijavite lahko tudi organu ali samo njemu. Potrditi mora v 7 dneh in odgovoriti v 3 mesecih, v nekaterih primerih v 6.",
    none: "Tukaj je za vsako področje organ. Organi Evropske unije vedo, kateri.",
    law: "Zakon",
    europe: "Evropska unija",
    europeText: "Za goljufije z denarjem EU in za kartele. Sprejemajo vse uradne jezike.",
    checked:
      "Ta seznam so sestavili avtorji portala. Noben pravnik ga ni preveril in organi se spreminjajo. Najprej poglejte stran organa.",
  },

  accessibility: {
    title: "Dostopnost",
    lead:
      "Vsakdo mora imeti možnost prijave. Portal gradimo po WCAG 2.2, raven AA, in standardu EN 301 549.",
    sections: {
      state: {
        title: "Kako daleč smo",
        items: [
          "Ne vemo za nobeno stran pod ravnjo AA. Tako pravijo naši lastni testi. Preizkusil ga ni noben zunanji organ in nobena skupina oseb z invalidnostmi.",
          "Vsaka stran deluje brez JavaScript, samo s tipkovnico, pri povečavi 400 %, z vašimi barvami in brez gibanja.",
          "Preizkuša se v besedilnih brskalnikih. Tako jo sreča bralnik zaslona.",
        ],
      },
      gaps: {
        title: "Kaj vemo, da manjka",
        items: [
          "Prevodi, ki jih še ni prebral naravni govorec, to povedo na dnu strani.",
          "Ni različice v znakovnem jeziku.",
          "Datoteke, ki jih pošljejo drugi, morda niso dostopne.",
          "Za osebje: ključ za dostop (passkey) potrebuje JavaScript. Prijaviti se je mogoče tudi drugače.",
        ],
      },
      tell: {
        title: "Povejte nam",
        items: [
          "Če vam kaj preprečuje prijavo, lahko ombudsmana pokličete ali mu pišete ali pustite, da prijavo vloži nekdo, ki mu zaupate.",
          "Če imate kodo, to napišite v sporočilu ombudsmanu.",
          "Če ne pomagamo, se obrnite na organ za dostopnost v svoji državi.",
        ],
      },
      how: {
        title: "Kako je bilo preizkušeno",
        items: [
          "Vsako spremembo preizkusijo program (axe) na vsaki strani, pot s tipkovnico, širina 320 pik in vsiljene barve.",
        ],
      },
    },
  },
};
