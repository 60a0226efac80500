import type { ReporterTranslation } from "../catalogues.ts";

const picture = "Gem den som PDF, eller tag et skærmbillede af det vigtige.";

/** What was removed from files, and why one was refused, in Danish. */
export const files: ReporterTranslation["files"] = {
  title: "Dine filer",
  clean: "renset",
  nothing: "Der blev ikke fundet skjulte data.",
  text: "En tekstfil har intet skjult. Det, der står i den, er ikke set efter.",
  removed: "Fjernet:",
  refused: "ikke taget imod",
  renamed: (was, now) =>
    `Navnet endte på .${was}, men filen er ${now}. Den fik et navn, der passer.`,
  file: (number) => `Fil ${number}`,
  tooLarge: {
    count: (most) => `En indberetning tager højst ${most} filer på én gang.`,
    file: (size) => `En fil må højst fylde ${size}.`,
    report: (size) => `Alle filer må tilsammen højst fylde ${size}.`,
    form: "Det, du sendte, er større, end denne side kan tage.",
  },
  reasons: {
    "unknown": {
      what: "Vi kender ikke denne slags fil og ved derfor ikke, hvad den ville røbe.",
      instead: picture,
    },
    "lying-name": {
      what: "Filens navn siger noget andet end dens indhold.",
      instead: "Giv filen den endelse, der hører til indholdet, og send den igen.",
    },
    "damaged": {
      what: "Filen er beskadiget eller ikke hel.",
      instead: "Åbn den, gem den på ny, og send den igen; eller tag et skærmbillede.",
    },
    "encrypted": {
      what: "Filen er beskyttet med en adgangskode, så vi kan ikke se, hvad der er i den.",
      instead: "Gem en kopi uden adgangskode, og send den.",
    },
    "too-large": {
      what: "Filen er større, end vi kan rense: i bytes, i billedpunkter eller i dele.",
      instead: "Gør den mindre, eller del den, og send delene.",
    },
    "too-deep": {
      what: "Der er filer i filer i filer, flere end vi kan følge.",
      instead: "Tag de inderste filer ud, og send dem en for en.",
    },
    "bomb": {
      what: "Pakket ud ville filen være meget større, end den er.",
      instead: "Send det, der er i den, en for en.",
    },
    "active": {
      what:
        "Filen indeholder programmer (makroer eller scripts), som vi ikke med sikkerhed kan fjerne.",
      instead: "Gem den som PDF eller i et format uden makroer.",
    },
    "mail": {
      what: "Det er en e-mail. Dens adresser og dens vej gennem nettet nævner mennesker.",
      instead:
        "Kopiér teksten ind i indberetningen, eller udskriv den som PDF; send de vedhæftede filer en for en.",
    },
    "old-format": {
      what: "Filens format er for gammelt til at blive renset med sikkerhed.",
      instead: "Gem den i det nyere format (.docx, .xlsx, .pptx) eller som PDF.",
    },
    "not-certain": {
      what: "Der er noget i filen, som vi ikke kan rense med sikkerhed.",
      instead: picture,
    },
    "residue": {
      what: "Efter rensningen var der stadig noget, som kunne røbe et menneske.",
      instead: picture,
    },
    "deadline": {
      what: "Det tog for lang tid at rense filen.",
      instead: "Send den igen; hvis det ikke hjælper, så gør den mindre, eller gem den som PDF.",
    },
    "crash": {
      what: "Det lykkedes ikke at rense filen.",
      instead: picture,
    },
    "busy": {
      what: "Der bliver renset for mange filer lige nu.",
      instead: "Send den igen om nogle minutter.",
    },
  },
};
