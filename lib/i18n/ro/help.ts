import type { ReporterTranslation } from "../catalogues.ts";

/** The pages of help around reporting, in Romanian. */
export const help: ReporterTranslation["help"] = {
  title: "Ajutor",
  lead: "Citiți în liniște. Nimic de aici nu întreabă cine sunteți.",
  back: "Toate paginile de ajutor",
  newWindow: "deschide o fereastră nouă",
  emergencyTitle: "În pericol?",
  emergency:
    "Sunați la 112. Este gratuit de pe orice telefon din Europa, zi și noapte. Noaptea nimeni nu citește acest portal.",

  rights: {
    title: "Drepturile dumneavoastră",
    lead:
      "O lege a Uniunii Europene îi protejează pe cei care raportează nereguli la locul de muncă: Directiva (UE) 2019/1937. Fiecare stat membru a făcut din ea o lege proprie. Această pagină este o versiune scurtă, nu un sfat juridic.",
    sections: {
      who: {
        title: "Cine este protejat",
        items: [
          "Dumneavoastră, dacă lucrați acolo, ați lucrat sau ați cerut de lucru. Nu contează dacă sunteți plătit.",
          "Dumneavoastră, dacă aveți o firmă proprie și lucrați pentru organizație sau dețineți o parte din ea.",
          "Oamenii care vă ajută și colegii sau familia care ar putea suferi.",
        ],
      },
      when: {
        title: "Când sunteți protejat",
        items: [
          "Aveați motive bune să credeți că ce raportați este adevărat. Nu trebuie să dovediți.",
          "Este vorba de o încălcare a legii cuprinsă în reguli: de exemplu fraudă, siguranță, mediu, alimente, sănătate, date sau concurență. Multe state cuprind mai mult.",
          "Ați raportat aici, la o autoritate sau, în unele cazuri, în public.",
          "Nu v-ați dat numele, iar mai târziu s-a aflat cine sunteți. Sunteți totuși protejat.",
          "Dacă v-ați înșelat cu bună-credință, sunteți protejat. Cine minte intenționat nu este.",
        ],
      },
      against: {
        title: "Ce nu are voie nimeni să vă facă",
        items: [
          "Să vă concedieze, să vă mute, să vă scadă salariul sau să vă refuze o promovare din cauza raportării.",
          "Să vă hărțuiască sau să vă amenințe, ori să vă pună pe o listă ca să nu vă angajeze nimeni.",
          "Să încerce să afle cine sunteți. Numele se poate transmite numai dacă sunteți de acord sau dacă trebuie să îl aibă o instanță ori o autoritate. Atunci aflați înainte, dacă nu dăunează cazului.",
          "Să vă pună să semnați că renunțați la drepturi. Un contract nu vi le poate lua.",
        ],
      },
      court: {
        title: "Dacă se întâmplă totuși",
        items: [
          "În instanță arătați că ați raportat și că ați fost vătămat. Angajatorul trebuie apoi să arate că a fost alt motiv.",
          "Întrebați un sindicat, un avocat sau autoritatea din țara dumneavoastră. Sfatul autorității este gratuit.",
          "Notați ce vi se întâmplă, cu ziua. Țineți notițele acasă.",
        ],
      },
      free: {
        title: "Sunteți liber să alegeți",
        items: [
          "Puteți merge imediat la o autoritate. Nu trebuie să raportați întâi aici.",
          "Le puteți face pe amândouă.",
        ],
      },
      others: {
        title: "Cei care sunt numiți",
        items: [
          "Și ei au drepturi. Sunt considerați nevinovați până se arată contrariul și sunt ascultați.",
        ],
      },
    },
    laws: "Legea fiecărei țări",
  },

  protection: {
    title: "Ce protejează acest portal și ce nu",
    lead: "Vi le spunem pe amândouă, ca să puteți hotărî.",
    sections: {
      does: {
        title: "Ce face",
        items: [
          "Nu sunt necesare nume, e-mail sau număr de telefon.",
          "Adresa aparatului nu se păstrează. Nici browserul, limba sau pagina de unde ați venit.",
          "Ce scrieți se încuie înainte de a fi păstrat. Numai avocatul, și cei pe care avocatul îi lasă să citească, au cheia. Cei care administrează serverele nu au niciuna.",
          "O persoană numită ca implicată nu poate vedea că există o raportare.",
          "Datele ascunse din fișiere se scot. Vedeți ce s-a scos.",
          "Nu este niciun cookie înainte de a introduce codul. Apoi este unul, până ieșiți.",
          "La {days} zile după arhivare un caz se șterge: cuvintele, fișierele și codul. Rămâne un rând de cifre.",
        ],
      },
      not: {
        title: "Ce nu poate face",
        items: [
          "Să ascundă că ați vizitat acest site de cine vă urmărește aparatul sau rețeaua. Aici ajută Tor.",
          "Să vă ascundă în propriile cuvinte. Nu scrieți ce numai dumneavoastră puteți ști.",
          "Să schimbe ce se vede sau se aude într-o imagine, un film sau o înregistrare: o față, o voce, un birou.",
          "Să ajute când cineva se uită peste umăr sau are telefonul dumneavoastră.",
          "Să protejeze de o persoană cu control deplin asupra serverului în timp ce pagina trece prin el.",
          "Să refuze un judecător. O instanță îi poate cere avocatului să spună ce știe.",
        ],
      },
      code: {
        title: "Codul dumneavoastră",
        items: [
          "Cine îl are citește raportarea și poate scrie în locul dumneavoastră. Tratați-l ca pe o cheie.",
          "Dacă cineva l-a putut vedea, deschideți raportarea și cereți un cod nou. Cel vechi se oprește imediat.",
          "Dacă îl pierdeți, nimeni nu îl poate da înapoi. Puteți face o raportare nouă.",
        ],
      },
    },
  },

  safe: {
    title: "De unde să raportați",
    lead: "Calea cea mai sigură costă câteva minute. Faceți ce puteți.",
    sections: {
      place: {
        title: "Locul",
        items: [
          "Nu la muncă și nu prin rețeaua de la muncă. Nu pe un computer sau telefon dat sau pregătit de angajator.",
          "Acasă, la un prieten sau într-o bibliotecă ori cafenea unde nicio cameră nu vede ecranul.",
          "Lăsați telefonul de serviciu în altă parte cât scrieți.",
        ],
      },
      device: {
        title: "Aparatul",
        items: [
          "Telefonul sau computerul propriu, cu actualizările lui.",
          "O fereastră privată nu păstrează istoric pe aparat. Nu vă ascunde de rețea.",
          "Notați codul pe hârtie. Nu îl fotografiați: pozele se copiază des în cloud.",
        ],
      },
      tor: {
        title: "Folosiți Tor Browser",
        items: [
          "Tor Browser ascunde de rețea ce pagină deschideți, iar de pagină unde sunteți. Este gratuit: torproject.org.",
          "Luați-l de acasă, nu de la muncă. Un angajator poate vedea că cineva folosește Tor, dar nu pentru ce.",
          "Acest portal merge în Tor Browser la setarea cea mai sigură.",
        ],
      },
      files: {
        title: "Fișierele",
        items: [
          "Luați numai ce aveți voie să vedeți pentru munca dumneavoastră. Nu forțați nicio intrare.",
          "Imprimantele și copiatoarele pot marca hârtia și pot ține liste. Adesea se înregistrează cine a deschis un fișier.",
          "Dacă puțini oameni au un document, spuneți ce conține în loc să îl trimiteți.",
        ],
      },
      after: {
        title: "După aceea",
        items: [
          "Apăsați „Ieșire rapidă”. Apoi ștergeți acest site din istoricul browserului.",
          "Nu vorbiți despre asta la muncă și nu căutați acolo.",
          "Reveniți pentru răspuns la fel de atent ca prima dată.",
        ],
      },
    },
  },

  steps: {
    title: "Ce se întâmplă și când",
    lead: "De la primul cuvânt până la sfârșit.",
    sections: {
      send: {
        title: "Când trimiteți",
        items: [
          "Vedeți o pagină care spune că raportarea a ajuns. Dacă nu o vedeți, trimiteți din nou: nimic nu ajunge de două ori.",
          "Raportarea ajunge la avocat. Dacă ați numit un avocat ca implicat, ajunge la altul.",
        ],
      },
      week: {
        title: "În 7 zile",
        items: [
          "Avocatul vă scrie că raportarea a ajuns. Citiți cu codul.",
        ],
      },
      look: {
        title: "În săptămânile următoare",
        items: [
          "Avocatul cercetează și vă poate întreba ceva. Puteți fi contactat numai prin acest portal, deci reveniți o dată pe săptămână.",
          "Avocatul poate da o versiune a raportării unei persoane de contact din organizație, ca să se facă ceva. Niciodată numele, dacă nu sunteți de acord.",
        ],
      },
      months: {
        title: "În 3 luni",
        items: [
          "Aflați ce s-a făcut sau se va face și de ce. În unele cazuri durează până la 6 luni; atunci aflați.",
          "Dacă nu se întâmplă nimic sau nu este destul, puteți merge la o autoritate.",
        ],
      },
      end: {
        title: "La sfârșit",
        items: [
          "Cazul se închide și se arhivează. După {days} zile totul se șterge.",
          "Până atunci mai puteți citi și scrie.",
        ],
      },
    },
  },

  authorities: {
    title: "Autorități",
    lead:
      "Puteți raporta și la o autoritate, sau numai acolo. Trebuie să confirme în 7 zile și să răspundă în 3 luni, în unele cazuri 6.",
    none: "Aici există o autoritate pentru fiecare domeniu. Organele Uniunii Europene știu care.",
    law: "Lege",
    europe: "Uniunea Europeană",
    europeText: "Pentru fraude cu bani ai UE și pentru carteluri. Primesc toate limbile oficiale.",
    checked:
      "Cei care fac acest portal au alcătuit lista. Niciun avocat nu a verificat-o, iar autoritățile se schimbă. Uitați-vă întâi pe pagina autorității.",
  },

  accessibility: {
    title: "Accesibilitate",
    lead:
      "Oricine trebuie să poată raporta. Construim acest portal după WCAG 2.2, nivelul AA, și standardul EN 301 549.",
    sections: {
      state: {
        title: "Unde am ajuns",
        items: [
          "Nu știm de nicio pagină sub nivelul AA. Așa spun propriile noastre teste. Niciun organism din afară nu l-a testat, nici un grup de persoane cu dizabilități.",
          "Fiecare pagină merge fără JavaScript, numai cu tastatura, la zoom de 400 %, cu culorile proprii și fără mișcare.",
          "Este testat în browsere text. Așa îl întâlnește un cititor de ecran.",
        ],
      },
      gaps: {
        title: "Ce știm că lipsește",
        items: [
          "Traducerile pe care nu le-a citit încă un vorbitor nativ o spun la sfârșitul paginii.",
          "Nu există o versiune în limbajul semnelor.",
          "Fișierele trimise de alții pot să nu fie accesibile.",
          "Pentru personal: o cheie de acces (passkey) are nevoie de JavaScript. Există și alte moduri de conectare.",
        ],
      },
      tell: {
        title: "Spuneți-ne",
        items: [
          "Dacă ceva vă împiedică să raportați, îl puteți suna sau îi puteți scrie avocatului, sau lăsați pe cineva de încredere să facă raportarea.",
          "Dacă aveți un cod, scrieți într-un mesaj către avocat.",
          "Dacă nu ajutăm, mergeți la organismul pentru accesibilitate din țara dumneavoastră.",
        ],
      },
      how: {
        title: "Cum a fost testat",
        items: [
          "Fiecare schimbare este testată de un program (axe) pe fiecare pagină, printr-un parcurs cu tastatura, la 320 de pixeli lățime și cu culori forțate.",
        ],
      },
    },
  },
};
