import type { ReporterTranslation } from "../catalogues.ts";

const picture = "Shranite jo kot PDF ali naredite posnetek zaslona s tem, kar je pomembno.";

/** What was removed from files, in Slovenian. */
export const files: ReporterTranslation["files"] = {
  title: "Vaše datoteke",
  clean: "očiščeno",
  nothing: "Skritih podatkov nismo našli.",
  text: "Besedilna datoteka nima nič skritega. Kaj v njej piše, nismo gledali.",
  removed: "Odstranjeno:",
  refused: "ni sprejeto",
  renamed: (was, now) =>
    `Ime se je končalo na .${was}, datoteka pa je ${now}. Dobila je ustrezno ime.`,
  file: (number) => `Datoteka ${number}`,
  tooLarge: {
    count: (most) => `Število datotek naenkrat v prijavi: največ ${most}.`,
    file: (size) => `Datoteka ima lahko največ ${size}.`,
    report: (size) => `Vse datoteke skupaj imajo lahko največ ${size}.`,
    form: "Kar ste poslali, je večje, kot ta stran sprejme.",
  },
  reasons: {
    "unknown": {
      what: "Te vrste datoteke ne poznamo, zato ne vemo, kaj bi izdala.",
      instead: picture,
    },
    "lying-name": {
      what: "Ime datoteke kaže drugo vrsto kot njena vsebina.",
      instead: "Dajte datoteki končnico, ki ustreza vsebini, in jo pošljite znova.",
    },
    "damaged": {
      what: "Datoteka je poškodovana ali nepopolna.",
      instead: "Odprite jo, shranite na novo in pošljite znova; ali naredite posnetek zaslona.",
    },
    "encrypted": {
      what: "Datoteka je zaščitena z geslom, zato ne vidimo, kaj je v njej.",
      instead: "Shranite kopijo brez gesla in pošljite to.",
    },
    "too-large": {
      what: "Datoteka je prevelika za čiščenje: v bajtih, v pikah ali v delih.",
      instead: "Zmanjšajte jo ali jo razdelite in pošljite dele.",
    },
    "too-deep": {
      what: "V njej so datoteke v datotekah v datotekah, več, kot jim lahko sledimo.",
      instead: "Vzemite notranje datoteke ven in jih pošljite eno za drugo.",
    },
    "bomb": {
      what: "Razpakirana datoteka bi bila veliko večja, kot je.",
      instead: "Pošljite to, kar je v njej, eno za drugim.",
    },
    "active": {
      what:
        "Datoteka vsebuje programe (makre ali skripte), ki jih ne moremo zanesljivo odstraniti.",
      instead: "Shranite jo kot PDF ali v obliki brez makrov.",
    },
    "mail": {
      what: "To je e-pošta. Njeni naslovi in njena pot po omrežju imenujejo ljudi.",
      instead:
        "Kopirajte besedilo v prijavo ali ga natisnite kot PDF; priloge pošljite eno za drugo.",
    },
    "old-format": {
      what: "Datoteka je v prestari obliki, da bi jo zanesljivo očistili.",
      instead: "Shranite jo v novejši obliki (.docx, .xlsx, .pptx) ali kot PDF.",
    },
    "not-certain": {
      what: "V datoteki je nekaj, česar ne moremo zanesljivo očistiti.",
      instead: picture,
    },
    "residue": {
      what: "Po čiščenju je ostalo nekaj, po čemer bi lahko prepoznali osebo.",
      instead: picture,
    },
    "deadline": {
      what: "Čiščenje datoteke je trajalo predolgo.",
      instead: "Pošljite jo znova; če to ne pomaga, jo zmanjšajte ali shranite kot PDF.",
    },
    "crash": { what: "Čiščenje datoteke ni uspelo.", instead: picture },
    "busy": {
      what: "Trenutno se čisti preveč datotek.",
      instead: "Pošljite jo znova čez nekaj minut.",
    },
  },
};
