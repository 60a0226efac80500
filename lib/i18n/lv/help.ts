import type { ReporterTranslation } from "../catalogues.ts";

/** The pages of help around reporting, in Latvian. */
export const help: ReporterTranslation["help"] = {
  title: "Palīdzība",
  lead: "Lasiet to nesteidzoties. Nekas šeit nejautā, kas jūs esat.",
  back: "Visas palīdzības lapas",
  newWindow: "atver jaunu logu",
  emergencyTitle: "Vai esat briesmās?",
  emergency:
    "Zvaniet 112. Tas ir bez maksas no jebkura tālruņa Eiropā, dienu un nakti. Naktī šo portālu neviens nelasa.",

  rights: {
    title: "Jūsu tiesības",
    lead:
      "Eiropas Savienības likums aizsargā cilvēkus, kuri ziņo par pārkāpumiem darbā: Direktīva (ES) 2019/1937. Katra dalībvalsts to ir ieviesusi savā likumā. Šī lapa ir īss pārskats, nevis juridisks padoms.",
    sections: {
      who: {
        title: "Kas ir aizsargāts",
        items: [
          "Jūs, ja tur strādājat, strādājāt vai pieteicāties darbā. Nav svarīgi, vai jums maksā.",
          "Jūs, ja jums ir savs uzņēmums un strādājat organizācijas labā vai jums pieder tās daļa.",
          "Cilvēki, kas jums palīdz, kā arī kolēģi un tuvinieki, kas varētu tāpēc ciest.",
        ],
      },
      when: {
        title: "Kad jūs esat aizsargāts",
        items: [
          "Jums bija labs iemesls ticēt, ka ziņotais ir patiess. Jums tas nav jāpierāda.",
          "Runa ir par likuma pārkāpumu, uz ko attiecas noteikumi: piemēram, krāpšana, drošība, vide, pārtika, veselība, dati vai konkurence. Daudzās valstīs aizsardzība ir plašāka.",
          "Jūs ziņojāt šeit, iestādei vai dažos gadījumos publiski.",
          "Jūs nenosaucāt savu vārdu, un vēlāk kļuva zināms, kas jūs esat. Jūs tik un tā esat aizsargāts.",
          "Ja kļūdījāties labticīgi, jūs esat aizsargāts. Kas melo tīši, nav aizsargāts.",
        ],
      },
      against: {
        title: "Ko neviens nedrīkst jums darīt",
        items: [
          "Atlaist jūs, pārcelt, samazināt algu vai liegt paaugstinājumu ziņojuma dēļ.",
          "Jūs pazemot vai draudēt jums, vai ielikt jūs sarakstā, lai neviens jūs nepieņem darbā.",
          "Mēģināt uzzināt, kas jūs esat. Jūsu vārdu drīkst nodot tālāk tikai tad, ja piekrītat vai ja tas jāzina tiesai vai iestādei. Tad jums to vispirms pasaka, ja tas nekaitē lietai.",
          "Likt jums parakstīties par atteikšanos no tiesībām. Līgums nevar tās jums atņemt.",
        ],
      },
      court: {
        title: "Ja tas tomēr notiek",
        items: [
          "Tiesā jūs parādāt, ka ziņojāt un ka jums nodarīja kaitējumu. Tad darba devējam jāparāda, ka tam bija cits iemesls.",
          "Jautājiet arodbiedrībai, advokātam vai savas valsts iestādei. Iestādes padoms ir bez maksas.",
          "Pierakstiet, kas ar jums notiek un kurā dienā. Glabājiet pierakstus mājās.",
        ],
      },
      free: {
        title: "Jūs varat brīvi izvēlēties",
        items: [
          "Jūs varat uzreiz vērsties iestādē. Jums nav vispirms jāziņo šeit.",
          "Jūs varat darīt abus.",
        ],
      },
      others: {
        title: "Tie, kas ir nosaukti",
        items: [
          "Arī viņiem ir tiesības. Viņus uzskata par nevainīgiem, kamēr nav parādīts pretējais, un viņus uzklausa.",
        ],
      },
    },
    laws: "Katras valsts likums",
  },

  protection: {
    title: "Ko šis portāls aizsargā un ko ne",
    lead: "Mēs jums sakām abus, lai jūs varētu izlemt.",
    sections: {
      does: {
        title: "Ko tas dara",
        items: [
          "Vārds, e-pasta adrese vai tālruņa numurs nav vajadzīgs.",
          "Jūsu ierīces adrese netiek glabāta. Arī pārlūks, valoda un lapa, no kuras atnācāt, ne.",
          "Jūsu rakstīto aizslēdz, pirms to saglabā. Atslēga ir tikai ombudam un tiem, kam ombuds ļauj lasīt. Tiem, kas uztur serverus, atslēgas nav.",
          "Cilvēks, kuru nosaucat par iesaistītu, nevar redzēt, ka ziņojums pastāv.",
          "Slēptos datus no jūsu datnēm izņem. Jūs redzat, kas tika izņemts.",
          "Pirms koda ievadīšanas nav nevienas sīkdatnes. Pēc tam ir viena, līdz jūs aizejat.",
          "{days} dienas pēc lietas arhivēšanas to izdzēš: jūsu vārdus, datnes un kodu. Paliek viena rinda ar skaitļiem.",
        ],
      },
      not: {
        title: "Ko tas nevar",
        items: [
          "Noslēpt, ka bijāt šajā vietnē, no tā, kas uzrauga jūsu ierīci vai tīklu. Tur palīdz Tor.",
          "Noslēpt jūs jūsu pašu vārdos. Nerakstiet to, ko varat zināt tikai jūs.",
          "Mainīt to, kas redzams vai dzirdams attēlā, filmā vai ierakstā: seju, balsi, galdu.",
          "Palīdzēt, kad kāds skatās pār jūsu plecu vai kad jūsu tālrunis ir pie viņa.",
          "Pasargāt no cilvēka, kas pilnībā pārvalda serveri, kamēr jūsu lapa iet caur to.",
          "Atteikt tiesnesim. Tiesa var likt ombudam pateikt, ko ombuds zina.",
        ],
      },
      code: {
        title: "Jūsu kods",
        items: [
          "Kam tas ir, tas lasa jūsu ziņojumu un var rakstīt jūsu vārdā. Sargājiet to kā atslēgu.",
          "Ja kāds to varēja redzēt, atveriet savu ziņojumu un palūdziet jaunu kodu. Vecais uzreiz beidz darboties.",
          "Ja to pazaudējat, neviens to nevar atdot. Jūs varat iesniegt jaunu ziņojumu.",
        ],
      },
    },
  },

  safe: {
    title: "No kurienes ziņot",
    lead: "Drošākais ceļš prasa dažas minūtes. Dariet to, ko varat.",
    sections: {
      place: {
        title: "Vieta",
        items: [
          "Ne darbā un ne darba tīklā. Ne datorā vai tālrunī, ko jums deva vai iestatīja darba devējs.",
          "Mājās, pie drauga, vai bibliotēkā vai kafejnīcā, kur neviena kamera neredz jūsu ekrānu.",
          "Kamēr rakstāt, atstājiet darba tālruni citur.",
        ],
      },
      device: {
        title: "Ierīce",
        items: [
          "Jūsu paša tālrunis vai dators ar atjauninājumiem.",
          "Privāts logs neatstāj ierīcē vēsturi. Tas neslēpj jūs no tīkla.",
          "Pierakstiet kodu uz papīra. Nefotografējiet to: attēlus bieži kopē mākonī.",
        ],
      },
      tor: {
        title: "Lietojiet Tor Browser",
        items: [
          "Tor Browser slēpj no tīkla, kuru lapu atverat, un no lapas, kur jūs esat. Tas ir bez maksas: torproject.org.",
          "Iegūstiet to mājās, ne darbā. Darba devējs var redzēt, ka kāds lieto Tor, bet ne to, kam.",
          "Šis portāls darbojas Tor Browser ar visdrošāko iestatījumu.",
        ],
      },
      files: {
        title: "Jūsu datnes",
        items: [
          "Ņemiet tikai to, ko drīkstat redzēt savā darbā. Nelauzieties nekur iekšā.",
          "Printeri un kopētāji var iezīmēt papīru un veidot sarakstus. Bieži pieraksta, kas atvēra datni.",
          "Ja dokuments ir tikai dažiem, pastāstiet, kas tajā ir, nevis sūtiet to.",
        ],
      },
      after: {
        title: "Pēc tam",
        items: [
          "Nospiediet “Ātri iziet”. Tad izdzēsiet šo vietni no pārlūka vēstures.",
          "Nerunājiet par to darbā un nemeklējiet par to tur.",
          "Nāciet pēc atbildes tikpat uzmanīgi kā pirmajā reizē.",
        ],
      },
    },
  },

  steps: {
    title: "Kas un kad notiek",
    lead: "No pirmā vārda līdz beigām.",
    sections: {
      send: {
        title: "Kad nosūtāt",
        items: [
          "Jūs redzat lapu, kurā teikts, ka ziņojums ir saņemts. Ja to neredzat, sūtiet vēlreiz: nekas nepienāk divreiz.",
          "Ziņojums nonāk pie ombuda. Ja nosaucāt ombudu par iesaistītu, tas nonāk pie cita.",
        ],
      },
      week: {
        title: "7 dienu laikā",
        items: [
          "Ombuds jums raksta, ka ziņojums ir saņemts. Jūs to lasāt ar savu kodu.",
        ],
      },
      look: {
        title: "Nākamajās nedēļās",
        items: [
          "Ombuds izskata lietu un var jums ko jautāt. Jūs var sasniegt tikai caur šo portālu, tāpēc atgriezieties reizi nedēļā.",
          "Ombuds var nodot ziņojuma versiju kontaktpersonai organizācijā, lai kaut kas tiktu darīts. Nekad jūsu vārdu, ja nepiekrītat.",
        ],
      },
      months: {
        title: "3 mēnešu laikā",
        items: [
          "Jums pasaka, kas ir vai tiks darīts un kāpēc. Dažos gadījumos tas ilgst līdz 6 mēnešiem. Tad jums to pasaka.",
          "Ja nekas nenotiek vai ar to nepietiek, varat vērsties iestādē.",
        ],
      },
      end: {
        title: "Beigās",
        items: [
          "Lietu slēdz un arhivē. Pēc {days} dienām to visu izdzēš.",
          "Līdz tam jūs vēl varat lasīt un rakstīt.",
        ],
      },
    },
  },

  authorities: {
    title: "Iestādes",
    lead:
      "Jūs varat ziņot arī iestādei vai tikai tai. Tai jāapstiprina 7 dienu laikā un jāatbild 3 mēnešu laikā, dažos gadījumos 6.",
    none: "Šeit katrai jomai ir sava iestāde. Eiropas Savienības struktūras zina, kura.",
    law: "Likums",
    europe: "Eiropas Savienība",
    europeText: "Par krāpšanu ar ES naudu un par karteļiem. Tās pieņem visas oficiālās valodas.",
    checked:
      "Šo sarakstu izveidoja portāla veidotāji. Neviens jurists to nav pārbaudījis, un iestādes mainās. Vispirms apskatiet iestādes lapu.",
  },

  accessibility: {
    title: "Piekļūstamība",
    lead:
      "Ikvienam jāspēj ziņot. Mēs veidojam šo portālu pēc WCAG 2.2 AA līmeņa un standarta EN 301 549.",
    sections: {
      state: {
        title: "Cik tālu esam",
        items: [
          "Mēs nezinām nevienu lapu, kas nesasniedz AA līmeni. Tā rāda mūsu pašu pārbaudes. Neviena ārēja iestāde to nav pārbaudījusi, un neviena cilvēku ar invaliditāti grupa arī ne.",
          "Katra lapa darbojas bez JavaScript, tikai ar tastatūru, ar 400 % tālummaiņu, ar jūsu krāsām un bez kustības.",
          "Portāls ir pārbaudīts teksta pārlūkos. Tā to sastop ekrāna lasītājs.",
        ],
      },
      gaps: {
        title: "Kā trūkst, cik zinām",
        items: [
          "Tulkojums, ko vēl nav lasījis neviens, kam šī valoda ir dzimtā, par to vēsta lapas apakšā.",
          "Nav versijas zīmju valodā.",
          "Citu sūtītās datnes var nebūt piekļūstamas.",
          "Darbiniekiem: piekļuves atslēgai vajag JavaScript. Ir arī citi veidi, kā pieslēgties.",
        ],
      },
      tell: {
        title: "Pasakiet mums",
        items: [
          "Ja kas traucē jums ziņot, varat zvanīt vai rakstīt ombudam vai ļaut ziņojumu iesniegt cilvēkam, kuram uzticaties.",
          "Ja jums ir kods, uzrakstiet to ziņā ombudam.",
          "Ja mēs nepalīdzam, vērsieties savas valsts piekļūstamības iestādē.",
        ],
      },
      how: {
        title: "Kā tas tika pārbaudīts",
        items: [
          "Katru izmaiņu katrā lapā pārbauda programma (axe), to iziet ar tastatūru, 320 pikseļu platumā un ar uzspiestām krāsām.",
        ],
      },
    },
  },
};
