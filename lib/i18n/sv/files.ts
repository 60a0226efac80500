import type { ReporterTranslation } from "../catalogues.ts";

const picture = "Spara den som PDF, eller ta en skärmbild.";

/** What was removed from files, in Swedish. */
export const files: ReporterTranslation["files"] = {
  title: "Dina filer",
  clean: "rensad",
  nothing: "Inga dolda uppgifter hittades.",
  text: "En textfil har inget dolt. Vad som står i den har vi inte tittat på.",
  removed: "Borttaget:",
  refused: "inte mottagen",
  renamed: (was, now) =>
    `Namnet slutade på .${was}, men filen är ${now}. Den fick ett passande namn.`,
  file: (number) => `Fil ${number}`,
  tooLarge: {
    count: (most) => `En rapport tar högst ${most} filer åt gången.`,
    file: (size) => `En fil får ha högst ${size}.`,
    report: (size) => `Alla filer tillsammans får ha högst ${size}.`,
    form: "Det du skickade är större än vad sidan tar emot.",
  },
  reasons: {
    "unknown": {
      what: "Vi känner inte till den här sortens fil och vet därför inte vad den skulle avslöja.",
      instead: picture,
    },
    "lying-name": {
      what: "Filens namn säger något annat än innehållet.",
      instead: "Ge filen den ändelse som hör till innehållet och skicka den igen.",
    },
    "damaged": {
      what: "Filen är skadad eller ofullständig.",
      instead: "Öppna den, spara den på nytt och skicka den igen; eller ta en skärmbild.",
    },
    "encrypted": {
      what: "Filen är skyddad med ett lösenord, så vi ser inte vad som finns i den.",
      instead: "Spara en kopia utan lösenord och skicka den.",
    },
    "too-large": {
      what: "Filen är för stor att rensa: i byte, i bildpunkter eller i delar.",
      instead: "Gör den mindre, eller dela den och skicka delarna.",
    },
    "too-deep": {
      what: "Där finns filer i filer i filer, fler än vi kan följa.",
      instead: "Ta ut de inre filerna och skicka dem en i taget.",
    },
    "bomb": {
      what: "Uppackad skulle filen bli mycket större än den är.",
      instead: "Skicka det som finns i den, en fil i taget.",
    },
    "active": {
      what: "Filen innehåller program (makron eller skript) som vi inte säkert kan ta bort.",
      instead: "Spara den som PDF, eller i ett format utan makron.",
    },
    "mail": {
      what: "Det här är ett mejl. Dess adresser och dess väg på nätet nämner personer.",
      instead:
        "Kopiera texten till rapporten, eller skriv ut den som PDF; skicka bilagorna en i taget.",
    },
    "old-format": {
      what: "Filen har ett för gammalt format för att säkert kunna rensas.",
      instead: "Spara den i det nyare formatet (.docx, .xlsx, .pptx) eller som PDF.",
    },
    "not-certain": {
      what: "I filen finns något som vi inte säkert kan rensa.",
      instead: picture,
    },
    "residue": {
      what: "Efter rensningen fanns något kvar som kan visa vem en person är.",
      instead: picture,
    },
    "deadline": {
      what: "Det tog för lång tid att rensa filen.",
      instead: "Skicka den igen; om det inte hjälper, gör den mindre eller spara den som PDF.",
    },
    "crash": { what: "Det gick inte att rensa filen.", instead: picture },
    "busy": {
      what: "Just nu rensas för många filer.",
      instead: "Skicka den igen om några minuter.",
    },
  },
};
