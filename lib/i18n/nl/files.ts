import type { ReporterTranslation } from "../catalogues.ts";

const picture = "Sla het op als PDF, of maak een schermafdruk.";

/** What was removed from files, in Dutch. */
export const files: ReporterTranslation["files"] = {
  title: "Uw bestanden",
  clean: "schoongemaakt",
  nothing: "Er zijn geen verborgen gegevens gevonden.",
  text: "Een tekstbestand heeft niets verborgens. Wat erin staat, is niet bekeken.",
  removed: "Verwijderd:",
  refused: "niet aangenomen",
  renamed: (was, now) =>
    `De naam eindigde op .${was}, maar het bestand is ${now}. Het kreeg een passende naam.`,
  file: (number) => `Bestand ${number}`,
  tooLarge: {
    count: (most) => `Een melding neemt hoogstens ${most} bestanden tegelijk.`,
    file: (size) => `Een bestand mag hoogstens ${size} hebben.`,
    report: (size) => `Alle bestanden samen mogen hoogstens ${size} hebben.`,
    form: "Wat u verstuurde, is groter dan deze pagina aanneemt.",
  },
  reasons: {
    "unknown": {
      what: "We kennen dit soort bestand niet en weten dus niet wat het zou verraden.",
      instead: picture,
    },
    "lying-name": {
      what: "De naam van het bestand zegt iets anders dan de inhoud.",
      instead: "Geef het bestand de uitgang die bij de inhoud hoort en verstuur het opnieuw.",
    },
    "damaged": {
      what: "Het bestand is beschadigd of onvolledig.",
      instead: "Open het, sla het opnieuw op en verstuur het nog eens; of maak een schermafdruk.",
    },
    "encrypted": {
      what: "Het bestand is met een wachtwoord beveiligd. We zien dus niet wat erin staat.",
      instead: "Sla een kopie zonder wachtwoord op en verstuur die.",
    },
    "too-large": {
      what: "Het bestand is te groot om schoon te maken: in bytes, in pixels of in delen.",
      instead: "Maak het kleiner, of splits het en verstuur de delen.",
    },
    "too-deep": {
      what: "Er zitten bestanden in bestanden in bestanden, meer dan we kunnen volgen.",
      instead: "Haal de binnenste bestanden eruit en verstuur ze een voor een.",
    },
    "bomb": {
      what: "Uitgepakt zou het bestand veel groter zijn dan het is.",
      instead: "Verstuur een voor een wat erin zit.",
    },
    "active": {
      what:
        "Het bestand bevat programma’s (macro’s of scripts) die we niet zeker kunnen verwijderen.",
      instead: "Sla het op als PDF, of in een formaat zonder macro’s.",
    },
    "mail": {
      what: "Dit is een e-mail. De adressen en de weg over het netwerk noemen mensen.",
      instead:
        "Kopieer de tekst in de melding, of druk hem af als PDF; verstuur de bijlagen een voor een.",
    },
    "old-format": {
      what: "Het bestand heeft een te oud formaat om zeker schoon te maken.",
      instead: "Sla het op in het nieuwere formaat (.docx, .xlsx, .pptx) of als PDF.",
    },
    "not-certain": {
      what: "In het bestand zit iets dat we niet zeker kunnen schoonmaken.",
      instead: picture,
    },
    "residue": {
      what: "Na het schoonmaken was er nog iets waaraan men een mens kan herkennen.",
      instead: picture,
    },
    "deadline": {
      what: "Het schoonmaken van het bestand duurde te lang.",
      instead: "Verstuur het opnieuw; helpt dat niet, maak het dan kleiner of sla het op als PDF.",
    },
    "crash": { what: "Het schoonmaken van het bestand is mislukt.", instead: picture },
    "busy": {
      what: "Op dit moment worden te veel bestanden schoongemaakt.",
      instead: "Verstuur het over een paar minuten opnieuw.",
    },
  },
};
