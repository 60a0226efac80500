import type { ReporterTranslation } from "../catalogues.ts";

/** The pages of help around reporting, in Croatian. */
export const help: ReporterTranslation["help"] = {
  title: "Pomoć",
  lead: "Čitajte u miru. Ništa ovdje ne pita tko ste.",
  back: "Sve stranice pomoći",
  newWindow: "otvara novi prozor",
  emergencyTitle: "U opasnosti ste?",
  emergency:
    "Nazovite 112. Poziv je besplatan sa svakog telefona u Europi, danju i noću. Noću nitko ne čita ovaj portal.",

  rights: {
    title: "Vaša prava",
    lead:
      "Pravo Europske unije štiti ljude koji prijave nepravilnosti na poslu: Direktiva (EU) 2019/1937. Svaka država članica pretvorila ju je u vlastiti zakon. Ova je stranica kratka verzija, a ne pravni savjet.",
    sections: {
      who: {
        title: "Tko je zaštićen",
        items: [
          "Vi, ako ondje radite, radili ste ili ste se prijavili za posao. Nije važno jeste li plaćeni.",
          "Vi, ako imate svoju tvrtku i radite za organizaciju ili u njoj imate udio.",
          "Ljudi koji vam pomažu te kolege ili obitelj koji bi zbog toga mogli trpjeti.",
        ],
      },
      when: {
        title: "Kada ste zaštićeni",
        items: [
          "Imali ste dobar razlog vjerovati da je ono što prijavljujete istina. Ne morate to dokazati.",
          "Riječ je o kršenju prava na koje se pravila odnose: na primjer prijevara, sigurnost, okoliš, hrana, zdravlje, podaci ili tržišno natjecanje. Mnoge države obuhvaćaju više.",
          "Prijavili ste ovdje, tijelu ili u nekim slučajevima javno.",
          "Niste dali ime, a poslije se otkrilo tko ste. Svejedno ste zaštićeni.",
          "Ako ste pogriješili u dobroj vjeri, zaštićeni ste. Tko namjerno laže, nije.",
        ],
      },
      against: {
        title: "Što vam nitko ne smije učiniti",
        items: [
          "Dati vam otkaz, premjestiti vas, smanjiti plaću ili odbiti napredovanje zbog prijave.",
          "Zlostavljati vas ili vam prijetiti, ili vas staviti na popis da vas nitko ne zaposli.",
          "Pokušati saznati tko ste. Vaše ime smije se dati dalje samo ako se slažete ili ako ga sud ili tijelo mora imati. Tada vam se to kaže unaprijed, ako ne šteti slučaju.",
          "Tražiti da se potpisom odreknete prava. Ugovor vam ih ne može oduzeti.",
        ],
      },
      court: {
        title: "Ako se to ipak dogodi",
        items: [
          "Na sudu pokazujete da ste prijavili i da vam je nanesena šteta. Poslodavac tada mora pokazati da je postojao drugi razlog.",
          "Pitajte sindikat, odvjetnika ili tijelo svoje zemlje. Savjet tijela je besplatan.",
          "Zapisujte što vam se događa i kojeg dana. Bilješke držite kod kuće.",
        ],
      },
      free: {
        title: "Slobodno birate",
        items: [
          "Možete se odmah obratiti tijelu. Ne morate najprije prijaviti ovdje.",
          "Možete učiniti oboje.",
        ],
      },
      others: {
        title: "Osobe koje se spominju",
        items: [
          "I one imaju prava. Smatraju se nedužnima dok se ne pokaže da nisu, i mogu se izjasniti.",
        ],
      },
    },
    laws: "Zakon svake zemlje",
  },

  protection: {
    title: "Što ovaj portal štiti, a što ne",
    lead: "Kažemo vam oboje, da možete odlučiti.",
    sections: {
      does: {
        title: "Što čini",
        items: [
          "Ime, adresa e-pošte ni broj telefona nisu potrebni.",
          "Adresa vašeg uređaja ne sprema se. Ne spremaju se ni preglednik, jezik ni stranica s koje ste došli.",
          "Ono što napišete zaključa se prije spremanja. Ključ imaju samo ombudsman i oni kojima ombudsman dopusti čitanje. Oni koji vode poslužitelje nemaju ga.",
          "Osoba koju navedete kao umiješanu ne može vidjeti da prijava postoji.",
          "Skriveni podaci u vašim datotekama uklanjaju se. Vidite što je uklonjeno.",
          "Nema kolačića prije nego što unesete kod. Zatim postoji jedan, dok ne odete.",
          "{days} dana nakon arhiviranja slučaj se briše: vaše riječi, vaše datoteke i vaš kod. Ostaje jedan redak brojki.",
        ],
      },
      not: {
        title: "Što ne može",
        items: [
          "Sakriti da ste bili na ovoj stranici od onoga tko nadzire vaš uređaj ili mrežu. U tome pomaže Tor.",
          "Sakriti vas u vašim riječima. Ne pišite ono što samo vi možete znati.",
          "Promijeniti ono što se vidi ili čuje na slici, filmu ili snimci: lice, glas, stol.",
          "Pomoći kada vam netko gleda preko ramena ili ima vaš telefon.",
          "Zaštititi od osobe s punom vlašću nad poslužiteljem u radu dok vaša stranica prolazi kroz njega.",
          "Odbiti suca. Sud može naložiti ombudsmanu da kaže što zna.",
        ],
      },
      code: {
        title: "Vaš kod",
        items: [
          "Tko ga ima, čita vašu prijavu i može pisati u vaše ime. Čuvajte ga kao ključ.",
          "Ako ga je netko mogao vidjeti, otvorite prijavu i zatražite novi kod. Stari odmah prestaje vrijediti.",
          "Ako ga izgubite, nitko vam ga ne može vratiti. Možete podnijeti novu prijavu.",
        ],
      },
    },
  },

  safe: {
    title: "Odakle prijaviti",
    lead: "Najsigurniji put traje nekoliko minuta. Učinite što možete.",
    sections: {
      place: {
        title: "Mjesto",
        items: [
          "Ne na poslu i ne preko mreže s posla. Ne na računalu ili telefonu koji vam je dao ili namjestio poslodavac.",
          "Kod kuće, kod prijatelja ili u knjižnici ili kafiću gdje kamera ne vidi vaš zaslon.",
          "Službeni telefon ostavite drugdje dok pišete.",
        ],
      },
      device: {
        title: "Uređaj",
        items: [
          "Vlastiti telefon ili računalo, s ažuriranjima.",
          "Privatni prozor ne sprema povijest na uređaj. Ne skriva vas od mreže.",
          "Zapišite kod na papir. Nemojte ga fotografirati: slike se često kopiraju u oblak.",
        ],
      },
      tor: {
        title: "Koristite Tor Browser",
        items: [
          "Tor Browser skriva od mreže koju stranicu otvarate, a od stranice gdje ste. Besplatan je: torproject.org.",
          "Preuzmite ga kod kuće, ne na poslu. Poslodavac može vidjeti da netko koristi Tor, ali ne i za što.",
          "Ovaj portal radi u pregledniku Tor Browser s najsigurnijom postavkom.",
        ],
      },
      files: {
        title: "Vaše datoteke",
        items: [
          "Uzmite samo ono što smijete vidjeti zbog posla. Ne provaljujte nigdje.",
          "Pisači i kopirni uređaji mogu označiti papir i voditi popise. Često se bilježi tko je otvorio datoteku.",
          "Ako dokument ima samo malo ljudi, recite što piše u njemu umjesto da ga pošaljete.",
        ],
      },
      after: {
        title: "Poslije",
        items: [
          "Pritisnite „Brzo izađi”. Zatim izbrišite ovu stranicu iz povijesti preglednika.",
          "Ne razgovarajte o tome na poslu i ne tražite ondje ništa o tome.",
          "Vratite se po odgovor jednako oprezno kao prvi put.",
        ],
      },
    },
  },

  steps: {
    title: "Što se kada događa",
    lead: "Od prve riječi do kraja.",
    sections: {
      send: {
        title: "Kada pošaljete",
        items: [
          "Vidite stranicu koja kaže da je prijava stigla. Ako je ne vidite, pošaljite ponovno: ništa ne stiže dvaput.",
          "Prijava ide ombudsmanu. Ako ste ombudsmana naveli kao umiješanog, ide drugome.",
        ],
      },
      week: {
        title: "U roku od 7 dana",
        items: [
          "Ombudsman vam piše da je prijava stigla. To čitate pomoću koda.",
        ],
      },
      look: {
        title: "U tjednima nakon toga",
        items: [
          "Ombudsman to ispituje i može vas nešto pitati. Nitko do vas ne može doći osim preko ovog portala, zato se vratite jednom tjedno.",
          "Ombudsman može dati verziju prijave kontakt-osobi u organizaciji, da se nešto učini. Nikada vaše ime, osim ako se slažete.",
        ],
      },
      months: {
        title: "U roku od 3 mjeseca",
        items: [
          "Saznat ćete što je učinjeno ili će se učiniti, i zašto. U nekim slučajevima traje do 6 mjeseci; tada vam se to kaže.",
          "Ako se ništa ne dogodi ili ako nije dovoljno, možete se obratiti tijelu.",
        ],
      },
      end: {
        title: "Na kraju",
        items: [
          "Slučaj se zatvara i arhivira. {days} dana poslije sve se briše.",
          "Dotad još možete čitati i pisati.",
        ],
      },
    },
  },

  authorities: {
    title: "Nadležna tijela",
    lead:
      "Možete prijaviti i tijelu, ili samo njemu. Ono mora potvrditi u roku od 7 dana i odgovoriti u roku od 3 mjeseca, u nekim slučajevima 6.",
    none: "Ovdje za svako područje postoji tijelo. Tijela Europske unije znaju koje.",
    law: "Zakon",
    europe: "Europska unija",
    europeText: "Za prijevare s novcem EU-a i za kartele. Primaju sve službene jezike.",
    checked:
      "Ovaj su popis sastavili autori portala. Nijedan ga pravnik nije provjerio, a tijela se mijenjaju. Najprije pogledajte stranicu tijela.",
  },

  accessibility: {
    title: "Pristupačnost",
    lead:
      "Svatko mora moći prijaviti. Portal gradimo prema WCAG 2.2, razina AA, i normi EN 301 549.",
    sections: {
      state: {
        title: "Dokle smo stigli",
        items: [
          "Ne znamo ni za jednu stranicu ispod razine AA. To kažu naši vlastiti testovi. Nije ga ispitalo nijedno vanjsko tijelo ni skupina osoba s invaliditetom.",
          "Svaka stranica radi bez JavaScript, samo s tipkovnicom, uz povećanje od 400 %, s vašim bojama i bez kretanja.",
          "Ispituje se u tekstnim preglednicima. Tako ga susreće čitač zaslona.",
        ],
      },
      gaps: {
        title: "Što znamo da nedostaje",
        items: [
          "Prijevodi koje još nije pročitao izvorni govornik to kažu na dnu stranice.",
          "Nema verzije na znakovnom jeziku.",
          "Datoteke koje šalju drugi možda nisu pristupačne.",
          "Za osoblje: pristupni ključ (passkey) treba JavaScript. Postoje i drugi načini prijave u sustav.",
        ],
      },
      tell: {
        title: "Javite nam",
        items: [
          "Ako vas nešto sprječava u prijavi, možete nazvati ombudsmana ili mu pisati, ili pustiti da prijavu podnese netko kome vjerujete.",
          "Ako imate kod, napišite to u poruci ombudsmanu.",
          "Ako vam ne pomognemo, obratite se tijelu za pristupačnost u svojoj zemlji.",
        ],
      },
      how: {
        title: "Kako je ispitano",
        items: [
          "Svaku promjenu ispituju program (axe) na svakoj stranici, prolazak tipkovnicom, širina od 320 piksela i nametnute boje.",
        ],
      },
    },
  },
};
