import type { ReporterTranslation } from "../catalogues.ts";

/** What was removed from files, in Norwegian. */
export const files: ReporterTranslation["files"] = {
  title: "Filene dine",
  clean: "renset",
  nothing: "Ingen skjulte data ble funnet.",
  text: "En tekstfil har ingenting skjult. Vi har ikke sett på det som står i den.",
  removed: "Fjernet:",
  refused: "ikke tatt imot",
  renamed: (was, now) =>
    `Navnet sluttet på .${was}, men filen er ${now}. Den fikk et navn som passer.`,
  file: (number) => `Fil nr. ${number}`,
  tooLarge: {
    count: (most) => `Et varsel tar høyst ${most} filer om gangen.`,
    file: (size) => `En fil kan være på høyst ${size}.`,
    report: (size) => `Alle filene til sammen kan være på høyst ${size}.`,
    form: "Det du sendte, er større enn denne siden tar imot.",
  },
  reasons: {
    "unknown": {
      what: "Vi kjenner ikke denne typen fil. Derfor vet vi ikke hva den ville røpe.",
      instead: "Lagre den som PDF, eller ta et skjermbilde av den.",
    },
    "lying-name": {
      what: "Navnet på filen sier noe annet enn innholdet.",
      instead: "Gi filen den endelsen som passer til innholdet, og send den igjen.",
    },
    "damaged": {
      what: "Filen er skadet eller ikke hel.",
      instead: "Åpne den, lagre den på nytt og send den, eller ta et skjermbilde av den.",
    },
    "encrypted": {
      what: "Filen er beskyttet med passord. Derfor ser vi ikke hva som er i den.",
      instead: "Lagre en kopi uten passord og send den.",
    },
    "too-large": {
      what: "Filen er for stor til å renses: i byte, piksler eller deler.",
      instead: "Gjør den mindre, eller del den opp og send delene.",
    },
    "too-deep": {
      what: "Den har filer inne i filer, flere enn vi kan følge.",
      instead: "Ta ut filene som ligger inni, og send dem én for én.",
    },
    "bomb": {
      what: "Når filen åpnes, blir den langt større enn den er nå.",
      instead: "Send det som er i den, én fil om gangen.",
    },
    "active": {
      what: "Filen har programmer (makroer eller skript) som vi ikke kan fjerne med sikkerhet.",
      instead: "Lagre den som PDF, eller i et format uten makroer.",
    },
    "mail": {
      what: "Dette er en e-post. Adressene og veien gjennom nettet viser hvem folk er.",
      instead:
        "Kopier teksten inn i varselet, eller skriv den ut som PDF. Send vedleggene ett for ett.",
    },
    "old-format": {
      what: "Filen har et format som er for gammelt til å renses med sikkerhet.",
      instead: "Lagre den i det nye formatet (.docx, .xlsx, .pptx) eller som PDF.",
    },
    "not-certain": {
      what: "Filen har noe i seg som vi ikke kan rense med sikkerhet.",
      instead: "Lagre den som PDF, eller ta et skjermbilde av den.",
    },
    "residue": {
      what: "Etter rensingen var det igjen noe som kunne vise hvem en person er.",
      instead: "Lagre den som PDF, eller ta et skjermbilde av den.",
    },
    "deadline": {
      what: "Det tok for lang tid å rense filen.",
      instead: "Send den igjen. Hjelper ikke det, gjør den mindre eller lagre den som PDF.",
    },
    "crash": {
      what: "Det gikk ikke å rense filen.",
      instead: "Lagre den som PDF, eller ta et skjermbilde av den.",
    },
    "busy": {
      what: "For mange filer renses akkurat nå.",
      instead: "Send den igjen om noen minutter.",
    },
  },
};
