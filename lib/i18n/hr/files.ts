import type { ReporterTranslation } from "../catalogues.ts";

const picture = "Spremite je kao PDF ili snimite zaslon s onim što je važno.";

/** What was removed from files, in Croatian. */
export const files: ReporterTranslation["files"] = {
  title: "Vaše datoteke",
  clean: "očišćeno",
  nothing: "Skriveni podaci nisu pronađeni.",
  text: "Tekstna datoteka nema ništa skriveno. Ono što u njoj piše nismo gledali.",
  removed: "Uklonjeno:",
  refused: "nije preuzeto",
  renamed: (was, now) =>
    `Naziv je završavao na .${was}, ali datoteka je ${now}. Dobila je odgovarajući naziv.`,
  file: (number) => `Datoteka ${number}`,
  tooLarge: {
    count: (most) => `Broj datoteka odjednom u prijavi: najviše ${most}.`,
    file: (size) => `Datoteka smije imati najviše ${size}.`,
    report: (size) => `Sve datoteke zajedno smiju imati najviše ${size}.`,
    form: "Ono što ste poslali veće je nego što ova stranica prima.",
  },
  reasons: {
    "unknown": {
      what: "Ne poznajemo ovu vrstu datoteke pa ne znamo što bi odala.",
      instead: picture,
    },
    "lying-name": {
      what: "Naziv datoteke kaže drugu vrstu nego njezin sadržaj.",
      instead: "Dajte datoteci nastavak koji odgovara sadržaju i pošaljite je ponovno.",
    },
    "damaged": {
      what: "Datoteka je oštećena ili nepotpuna.",
      instead: "Otvorite je, spremite iznova i pošaljite ponovno; ili snimite zaslon.",
    },
    "encrypted": {
      what: "Datoteka je zaštićena lozinkom pa ne vidimo što je u njoj.",
      instead: "Spremite kopiju bez lozinke i pošaljite nju.",
    },
    "too-large": {
      what: "Datoteka je prevelika za čišćenje: u bajtovima, u točkama ili u dijelovima.",
      instead: "Smanjite je ili podijelite pa pošaljite dijelove.",
    },
    "too-deep": {
      what: "U njoj su datoteke u datotekama u datotekama, više nego što možemo pratiti.",
      instead: "Izvadite unutarnje datoteke i pošaljite ih jednu po jednu.",
    },
    "bomb": {
      what: "Raspakirana datoteka bila bi mnogo veća nego što jest.",
      instead: "Pošaljite ono što je u njoj, jedno po jedno.",
    },
    "active": {
      what: "Datoteka sadrži programe (makronaredbe ili skripte) koje ne možemo sigurno ukloniti.",
      instead: "Spremite je kao PDF ili u formatu bez makronaredbi.",
    },
    "mail": {
      what: "Ovo je poruka e-pošte. Njezine adrese i njezin put kroz mrežu imenuju ljude.",
      instead:
        "Kopirajte tekst u prijavu ili ga ispišite kao PDF; privitke pošaljite jedan po jedan.",
    },
    "old-format": {
      what: "Datoteka je u prestarom formatu da bi se sigurno očistila.",
      instead: "Spremite je u novijem formatu (.docx, .xlsx, .pptx) ili kao PDF.",
    },
    "not-certain": {
      what: "U datoteci je nešto što ne možemo sigurno očistiti.",
      instead: picture,
    },
    "residue": {
      what: "Nakon čišćenja ostalo je nešto po čemu bi se mogla prepoznati osoba.",
      instead: picture,
    },
    "deadline": {
      what: "Čišćenje datoteke trajalo je predugo.",
      instead: "Pošaljite je ponovno; ako ne pomogne, smanjite je ili spremite kao PDF.",
    },
    "crash": { what: "Čišćenje datoteke nije uspjelo.", instead: picture },
    "busy": {
      what: "Trenutačno se čisti previše datoteka.",
      instead: "Pošaljite je ponovno za nekoliko minuta.",
    },
  },
};
