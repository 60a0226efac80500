import type { ReporterTranslation } from "../catalogues.ts";

const picture = "Salvați-l ca PDF sau faceți o captură de ecran.";

/** What was removed from files, in Romanian. */
export const files: ReporterTranslation["files"] = {
  title: "Fișierele dumneavoastră",
  clean: "curățat",
  nothing: "Nu s-au găsit date ascunse.",
  text: "Un fișier text nu are nimic ascuns. La ce scrie în el nu ne-am uitat.",
  removed: "Scos:",
  refused: "neprimit",
  renamed: (was, now) =>
    `Numele se termina cu .${was}, dar fișierul este ${now}. A primit un nume potrivit.`,
  file: (number) => `Fișierul ${number}`,
  tooLarge: {
    count: (most) => `O raportare primește cel mult ${most} fișiere deodată.`,
    file: (size) => `Un fișier poate avea cel mult ${size}.`,
    report: (size) => `Toate fișierele împreună pot avea cel mult ${size}.`,
    form: "Ce ați trimis este mai mare decât primește această pagină.",
  },
  reasons: {
    "unknown": {
      what: "Nu cunoaștem acest fel de fișier, deci nu știm ce ar dezvălui.",
      instead: picture,
    },
    "lying-name": {
      what: "Numele fișierului spune altceva decât conținutul lui.",
      instead: "Dați fișierului terminația conținutului și trimiteți-l din nou.",
    },
    "damaged": {
      what: "Fișierul este stricat sau incomplet.",
      instead: "Deschideți-l, salvați-l din nou și trimiteți-l; sau faceți o captură de ecran.",
    },
    "encrypted": {
      what: "Fișierul este protejat cu o parolă, deci nu vedem ce conține.",
      instead: "Salvați o copie fără parolă și trimiteți-o.",
    },
    "too-large": {
      what: "Fișierul este prea mare de curățat: în octeți, în pixeli sau în părți.",
      instead: "Faceți-l mai mic sau împărțiți-l și trimiteți părțile.",
    },
    "too-deep": {
      what: "Are fișiere în fișiere în fișiere, mai multe decât putem urmări.",
      instead: "Scoateți fișierele dinăuntru și trimiteți-le unul câte unul.",
    },
    "bomb": {
      what: "Despachetat, fișierul ar fi mult mai mare decât este.",
      instead: "Trimiteți unul câte unul ce conține.",
    },
    "active": {
      what:
        "Fișierul conține programe (macrocomenzi sau scripturi) pe care nu le putem scoate cu certitudine.",
      instead: "Salvați-l ca PDF sau într-un format fără macrocomenzi.",
    },
    "mail": {
      what: "Acesta este un e-mail. Adresele lui și drumul prin rețea numesc oameni.",
      instead: "Copiați textul în raportare sau tipăriți-l ca PDF; trimiteți anexele una câte una.",
    },
    "old-format": {
      what: "Fișierul are un format prea vechi ca să fie curățat cu certitudine.",
      instead: "Salvați-l în formatul mai nou (.docx, .xlsx, .pptx) sau ca PDF.",
    },
    "not-certain": {
      what: "În fișier este ceva ce nu putem curăța cu certitudine.",
      instead: picture,
    },
    "residue": {
      what: "După curățare a rămas ceva după care s-ar putea recunoaște un om.",
      instead: picture,
    },
    "deadline": {
      what: "Curățarea fișierului a durat prea mult.",
      instead: "Trimiteți-l din nou; dacă nu ajută, faceți-l mai mic sau salvați-l ca PDF.",
    },
    "crash": { what: "Curățarea fișierului nu a reușit.", instead: picture },
    "busy": {
      what: "Acum se curăță prea multe fișiere.",
      instead: "Trimiteți-l din nou peste câteva minute.",
    },
  },
};
