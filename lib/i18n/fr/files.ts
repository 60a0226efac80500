import type { ReporterTranslation } from "../catalogues.ts";

/** What was removed from files, in French. */
export const files: ReporterTranslation["files"] = {
  title: "Vos fichiers",
  clean: "nettoyé",
  nothing: "Aucune donnée cachée n’a été trouvée.",
  text: "Un fichier de texte n’a rien de caché. Ce qui y est écrit n’a pas été regardé.",
  removed: "Retiré :",
  refused: "non pris",
  renamed: (was, now) =>
    `Le nom finissait par .${was}, mais le fichier est ${now}. Il a reçu un nom qui convient.`,
  file: (number) => `Fichier ${number}`,
  tooLarge: {
    count: (most) => `Un signalement prend au plus ${most} fichiers à la fois.`,
    file: (size) => `Un fichier peut avoir au plus ${size}.`,
    report: (size) => `Tous les fichiers ensemble peuvent avoir au plus ${size}.`,
    form: "Ce que vous avez envoyé est plus grand que ce que cette page accepte.",
  },
  reasons: {
    "unknown": {
      what:
        "Nous ne connaissons pas cette sorte de fichier. Nous ne savons donc pas ce qu’il révélerait.",
      instead: "Enregistrez-le en PDF, ou faites-en une capture d’écran.",
    },
    "lying-name": {
      what: "Le nom du fichier dit autre chose que son contenu.",
      instead: "Donnez au fichier la terminaison de son contenu, et envoyez-le à nouveau.",
    },
    "damaged": {
      what: "Le fichier est abîmé ou incomplet.",
      instead:
        "Ouvrez-le, enregistrez-le à nouveau et envoyez-le ; ou faites-en une capture d’écran.",
    },
    "encrypted": {
      what:
        "Le fichier est protégé par un mot de passe. Nous ne voyons donc pas ce qu’il contient.",
      instead: "Enregistrez une copie sans mot de passe et envoyez-la.",
    },
    "too-large": {
      what: "Le fichier est trop grand à nettoyer : en octets, en pixels ou en parties.",
      instead: "Faites-le plus petit, ou coupez-le et envoyez les parties.",
    },
    "too-deep": {
      what: "Il contient des fichiers dans des fichiers, plus que nous ne pouvons suivre.",
      instead: "Sortez les fichiers intérieurs et envoyez-les un par un.",
    },
    "bomb": {
      what: "Une fois ouvert, le fichier serait bien plus grand qu’il n’est.",
      instead: "Envoyez un par un ce qu’il contient.",
    },
    "active": {
      what:
        "Le fichier contient des programmes (macros ou scripts) que nous ne pouvons pas retirer avec certitude.",
      instead: "Enregistrez-le en PDF, ou dans un format sans macros.",
    },
    "mail": {
      what: "C’est un e-mail. Ses adresses et son trajet sur le réseau nomment des personnes.",
      instead:
        "Copiez le texte dans le signalement, ou imprimez-le en PDF ; envoyez les pièces jointes une par une.",
    },
    "old-format": {
      what: "Le fichier est d’un format trop ancien pour être nettoyé avec certitude.",
      instead: "Enregistrez-le dans le format récent (.docx, .xlsx, .pptx) ou en PDF.",
    },
    "not-certain": {
      what: "Le fichier contient quelque chose que nous ne pouvons pas nettoyer avec certitude.",
      instead: "Enregistrez-le en PDF, ou faites-en une capture d’écran.",
    },
    "residue": {
      what: "Après le nettoyage, il restait quelque chose qui pourrait montrer une personne.",
      instead: "Enregistrez-le en PDF, ou faites-en une capture d’écran.",
    },
    "deadline": {
      what: "Le nettoyage du fichier a pris trop de temps.",
      instead:
        "Envoyez-le à nouveau ; si cela n’aide pas, faites-le plus petit ou enregistrez-le en PDF.",
    },
    "crash": {
      what: "Le nettoyage du fichier a échoué.",
      instead: "Enregistrez-le en PDF, ou faites-en une capture d’écran.",
    },
    "busy": {
      what: "Trop de fichiers sont nettoyés en ce moment.",
      instead: "Envoyez-le à nouveau dans quelques minutes.",
    },
  },
};
