import type { ReporterTranslation } from "../catalogues.ts";

/** What was removed from files, in Lithuanian. */
export const files: ReporterTranslation["files"] = {
  title: "Jūsų failai",
  clean: "išvalytas",
  nothing: "Paslėptų duomenų nerasta.",
  text: "Tekstiniame faile nieko paslėpto nėra. Kas jame parašyta, nebuvo žiūrima.",
  removed: "Pašalinta:",
  refused: "nepriimtas",
  renamed: (was, now) =>
    `Pavadinimo gale buvo .${was}, bet failas yra ${now}. Jis gavo tinkamą pavadinimą.`,
  file: (number) => `Failas ${number}`,
  tooLarge: {
    count: (most) => `Daugiausia failų viename pranešime: ${most}.`,
    file: (size) => `Failas gali būti ne didesnis kaip ${size}.`,
    report: (size) => `Visi failai kartu gali būti ne didesni kaip ${size}.`,
    form: "Išsiuntėte daugiau, nei šis puslapis priima.",
  },
  reasons: {
    "unknown": {
      what: "Tokios rūšies failo nepažįstame. Todėl nežinome, ką jis atskleistų.",
      instead: "Išsaugokite jį kaip PDF arba padarykite jo ekrano nuotrauką.",
    },
    "lying-name": {
      what: "Failo pavadinimas sako ką kita nei jo turinys.",
      instead: "Suteikite failui turinį atitinkantį plėtinį ir siųskite iš naujo.",
    },
    "damaged": {
      what: "Failas sugadintas arba ne visas.",
      instead:
        "Atverkite jį, išsaugokite iš naujo ir siųskite, arba padarykite jo ekrano nuotrauką.",
    },
    "encrypted": {
      what: "Failas apsaugotas slaptažodžiu. Todėl nematome, kas jame yra.",
      instead: "Išsaugokite kopiją be slaptažodžio ir siųskite ją.",
    },
    "too-large": {
      what: "Failas per didelis, kad jį išvalytume: baitais, pikseliais arba dalimis.",
      instead: "Sumažinkite jį arba padalykite ir siųskite dalis.",
    },
    "too-deep": {
      what: "Jame yra failų kituose failuose daugiau, nei galime sekti.",
      instead: "Išimkite vidinius failus ir siųskite juos po vieną.",
    },
    "bomb": {
      what: "Atvertas failas būtų daug didesnis, nei yra dabar.",
      instead: "Siųskite jo turinį po vieną failą.",
    },
    "active": {
      what: "Faile yra programų (makrokomandų arba scenarijų), kurių negalime tikrai pašalinti.",
      instead: "Išsaugokite jį kaip PDF arba formatu be makrokomandų.",
    },
    "mail": {
      what: "Tai el. laiškas. Jo adresai ir kelias tinkle parodo žmones.",
      instead:
        "Nukopijuokite tekstą į pranešimą arba išspausdinkite jį kaip PDF. Priedus siųskite po vieną.",
    },
    "old-format": {
      what: "Failo formatas per senas, kad jį tikrai išvalytume.",
      instead: "Išsaugokite jį nauju formatu (.docx, .xlsx, .pptx) arba kaip PDF.",
    },
    "not-certain": {
      what: "Faile yra kai kas, ko negalime tikrai išvalyti.",
      instead: "Išsaugokite jį kaip PDF arba padarykite jo ekrano nuotrauką.",
    },
    "residue": {
      what: "Po valymo liko kai kas, kas galėtų parodyti žmogų.",
      instead: "Išsaugokite jį kaip PDF arba padarykite jo ekrano nuotrauką.",
    },
    "deadline": {
      what: "Failo valymas truko per ilgai.",
      instead: "Siųskite jį iš naujo. Jei tai nepadeda, sumažinkite jį arba išsaugokite kaip PDF.",
    },
    "crash": {
      what: "Failo išvalyti nepavyko.",
      instead: "Išsaugokite jį kaip PDF arba padarykite jo ekrano nuotrauką.",
    },
    "busy": {
      what: "Šiuo metu valoma per daug failų.",
      instead: "Siųskite jį iš naujo po kelių minučių.",
    },
  },
};
