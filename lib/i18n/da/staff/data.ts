import type { StaffTranslation } from "../../catalogues.ts";

/** The page on which an organisation's own words are kept, in Danish. */
export const mends: StaffTranslation["mends"] = {
  title: "Tekster med egne ord",
  lead:
    "Denne organisations sider kan sige en tekst med sine egne ord, på hvert sprog. Ren tekst. Portalens løfter skal blive ved med at være sande.",
  language: "Sprog",
  text: "Tekst",
  choose: "Vælg",
  original: "Som portalen siger det",
  own: "Med egne ord",
  ownHint: "Lad det være tomt for at sige det som portalen.",
  save: "Gem",
  mended: "Egne ord",
  none: "Ingen på dette sprog.",
  versions: "Versioner",
  version: (version, name, at) => `Version ${version}, ${name}, ${at}`,
  problems: {
    long: "Teksten er for lang.",
    signs: "Teksten indeholder et tegn, der ikke kan vises.",
    holes: "Det, der står i krøllede parenteser, for eksempel {days}, skal blive.",
  },
};

/** What is held about a member of staff, and how it is corrected and erased, in Danish. */
export const data: StaffTranslation["data"] = {
  title: "Hvad der er gemt om mig",
  lead:
    "Dette er alt, hvad denne portal har gemt om dig. Ingens netadresse eller browser bliver gemt.",
  name: "Navn",
  username: "Brugernavn",
  id: "Tilfældigt tal, som poster og log kender dig ved",
  phone: "Telefon",
  phoneWhy: "krypteret; den får dine koder",
  roles: "Roller",
  keys: "Fingeraftryk af dine offentlige nøgler",
  noKeys: "ingen",
  formerKeys: "Tidligere offentlige nøgler",
  factors: "Anden faktor",
  factorsText: (app, codes, passkeys) =>
    `autentificeringsapp: ${
      app ? "ja" : "nej"
    }; gendannelseskoder: ${codes}; passkeys: ${passkeys}`,
  sessions: "Åbne sessioner",
  notices: "Påmindelser",
  none: "ingen",
  absence: "Fravær",
  absenceText: (deputy, until) => `til og med ${until}, stedfortræder ${deputy}`,
  cases: "Sager krypteret til dig",
  recused: "Sager, hvor du har erklæret dig inhabil",
  acts: "Handlinger i revisionsloggen",
  actsText: (count, first, last) => `${count}, fra ${first} til ${last}`,
  download: "Hent det hele",
  correct: "Rettelser og sletning",
  correctText: [
    "Telefon, adgangskode, faktorer og påmindelser: Dem ændrer du selv på din kontos sider.",
    "Navn og roller: Bed en administrator.",
    "Det, du har skrevet i en sag, hører til sagen. Det rettes med en ny version og forsvinder sammen med sagen.",
    "Revisionsloggen bliver gemt, fordi loven kræver bevis for, hvem der gjorde hvad. Den nævner dig kun ved det tilfældige tal.",
    "Når du holder op, kan en administrator slette dit navn, din telefon, adgangskode, nøgler og valg. Det tilfældige tal og dine offentlige nøgler bliver, fordi underskrifter hænger på dem.",
  ],
  rename: "Ret navnet",
  renameField: "Navn",
  renameProblem: "Navnet skal have 2 til 80 tegn.",
  erase: "Slet personoplysninger",
  eraseText:
    "Navn, brugernavn, telefon, adgangskode, nøgler, faktorer, roller og valg bliver slettet for altid. Kontoens tilfældige tal og dens offentlige nøgler bliver, fordi underskrifter på poster og revisionsloggen hænger på dem.",
  eraseSure: "Ja, slet denne tidligere medarbejders personoplysninger",
};

/** The map of the law, in Danish. */
export const law: StaffTranslation["law"] = {
  title: "Loven, artikel for artikel",
  lead:
    "Hvad direktiv (EU) 2019/1937 og databeskyttelsesforordningen (GDPR) kræver, og hvad denne portal gør ved det. Hver linje nævner de automatiske test, der viser det. De kører ved hver ændring af programmet.",
  english: "Tabellen er på engelsk.",
  article: "Artikel",
  asks: "Loven kræver",
  does: "Portalen",
  shown: "Vist af",
  settings: "Indstillinger",
  pages: "Sider",
};

/** Deadlines, in Danish. */
export const clocks: StaffTranslation["clocks"] = {
  level: (level) => `${level} % af tiden er gået`,
  over: "tiden er udløbet",
  country: "Lov, der sætter fristerne",
};

/** Absence and deputies, in Danish. */
export const absence: StaffTranslation["absence"] = {
  title: "Fravær",
  lead:
    "Udpeg en kollega, der træder i dit sted. Dine sager bliver åbnet for denne person nu, til slutningen af den dag, du vælger, og det gør nye sager, du får i den tid, også. Den, der ikke må få en sag at vide, eller som har erklæret sig inhabil i den, får den ikke.",
  deputy: "Stedfortræder",
  until: "Sidste dag",
  name: "Udpeg stedfortræderen",
  end: "Jeg er tilbage",
  now: (name, until) => `${name} træder i dit sted til og med ${until}.`,
  given: (cases) => `Sager åbnet for stedfortræderen: ${cases}.`,
  nobody: "Der er ingen kollega med en godkendt nøgle, der kunne træde i dit sted.",
  problem: "Vælg en kollega og en dag inden for det næste år.",
};
