import type { ReporterTranslation } from "../catalogues.ts";

/** What was removed from files, in Latvian. */
export const files: ReporterTranslation["files"] = {
  title: "Jūsu datnes",
  clean: "iztīrīta",
  nothing: "Slēpti dati netika atrasti.",
  text: "Teksta datnē nekas nav slēpts. Tajā rakstītais netika skatīts.",
  removed: "Izņemts:",
  refused: "nav pieņemta",
  renamed: (was, now) =>
    `Nosaukuma beigās bija .${was}, bet datne ir ${now}. Tā ieguva piemērotu nosaukumu.`,
  file: (number) => `${number}. datne`,
  tooLarge: {
    count: (most) => `Lielākais datņu skaits vienā ziņojumā: ${most}.`,
    file: (size) => `Datne var būt ne lielāka par ${size}.`,
    report: (size) => `Visas datnes kopā var būt ne lielākas par ${size}.`,
    form: "Jūsu sūtītais ir lielāks, nekā šī lapa pieņem.",
  },
  reasons: {
    "unknown": {
      what: "Mēs nepazīstam šāda veida datni. Tāpēc nezinām, ko tā atklātu.",
      instead: "Saglabājiet to kā PDF vai uztaisiet tās ekrānuzņēmumu.",
    },
    "lying-name": {
      what: "Datnes nosaukums vēsta ko citu nekā tās saturs.",
      instead: "Dodiet datnei saturam atbilstošu paplašinājumu un sūtiet to vēlreiz.",
    },
    "damaged": {
      what: "Datne ir bojāta vai nepilnīga.",
      instead: "Atveriet to, saglabājiet vēlreiz un sūtiet, vai uztaisiet tās ekrānuzņēmumu.",
    },
    "encrypted": {
      what: "Datne ir aizsargāta ar paroli. Tāpēc mēs neredzam, kas tajā ir.",
      instead: "Saglabājiet kopiju bez paroles un sūtiet to.",
    },
    "too-large": {
      what: "Datne ir pārāk liela, lai to iztīrītu: baitos, pikseļos vai daļās.",
      instead: "Samaziniet to vai sadaliet un sūtiet daļas.",
    },
    "too-deep": {
      what: "Tajā datnes ir citās datnēs, vairāk, nekā mēs spējam izsekot.",
      instead: "Izņemiet iekšējās datnes un sūtiet tās pa vienai.",
    },
    "bomb": {
      what: "Atvērta datne būtu daudz lielāka, nekā tā ir tagad.",
      instead: "Sūtiet tās saturu pa vienai datnei.",
    },
    "active": {
      what: "Datnē ir programmas (makro vai skripti), ko mēs nevaram droši izņemt.",
      instead: "Saglabājiet to kā PDF vai formātā bez makro.",
    },
    "mail": {
      what: "Šis ir e-pasts. Tā adreses un ceļš tīklā norāda uz cilvēkiem.",
      instead: "Nokopējiet tekstu ziņojumā vai izdrukājiet to kā PDF. Pielikumus sūtiet pa vienam.",
    },
    "old-format": {
      what: "Datnes formāts ir pārāk vecs, lai to droši iztīrītu.",
      instead: "Saglabājiet to jaunajā formātā (.docx, .xlsx, .pptx) vai kā PDF.",
    },
    "not-certain": {
      what: "Datnē ir kaut kas, ko mēs nevaram droši iztīrīt.",
      instead: "Saglabājiet to kā PDF vai uztaisiet tās ekrānuzņēmumu.",
    },
    "residue": {
      what: "Pēc tīrīšanas palika kaut kas, kas varētu norādīt uz cilvēku.",
      instead: "Saglabājiet to kā PDF vai uztaisiet tās ekrānuzņēmumu.",
    },
    "deadline": {
      what: "Datnes tīrīšana ilga pārāk ilgi.",
      instead: "Sūtiet to vēlreiz. Ja tas nepalīdz, samaziniet to vai saglabājiet kā PDF.",
    },
    "crash": {
      what: "Datni neizdevās iztīrīt.",
      instead: "Saglabājiet to kā PDF vai uztaisiet tās ekrānuzņēmumu.",
    },
    "busy": {
      what: "Pašlaik tiek tīrīts pārāk daudz datņu.",
      instead: "Sūtiet to vēlreiz pēc dažām minūtēm.",
    },
  },
};
