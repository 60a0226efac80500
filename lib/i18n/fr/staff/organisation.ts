import type { StaffTranslation } from "../../catalogues.ts";

/** The questions of an organisation's form, as an administrator edits them, in French. */
export const questionEditor: StaffTranslation["questionEditor"] = {
  title: "Questions",
  lead:
    "Chaque signalement demande ce qui s’est passé, quand, où, qui, et de quoi il s’agit. Voici les questions que cette organisation pose en plus. Les auteurs de signalements voient un changement quand il est publié.",
  portal:
    "Ce sont les questions fournies avec le portail. Un premier changement en fait un brouillon.",
  published: (version) => `La version ${version} est publiée.`,
  draft: "C’est un brouillon. Les auteurs de signalements ne le voient pas encore.",
  preview: "Le regarder comme l’auteur d’un signalement",
  when: (question, answer) => `Posée si « ${answer} » a été choisi : ${question}`,
  category: "De quoi s’agit-il ?",
  required: "réponse obligatoire",
  missing: (languages) => `Pas encore traduit : ${languages}.`,
  edit: "Changer",
  up: "Monter",
  down: "Descendre",
  remove: "Retirer",
  item: (act, name) => `${act} : ${name}`,
  noTitle: "Sans titre",
  addSection: "Ajouter une section",
  sectionTitle: "Titre de la section",
  addQuestion: "Ajouter une question ici",
  publish: "Publier",
  publishText:
    "À partir de là, la question est posée dans chaque signalement. Les signalements déjà là gardent les questions auxquelles ils ont répondu.",
  discard: "Jeter le brouillon",
  asPortal: "Repartir des questions du portail",
  versions: "Versions publiées",
  version: (version, name, at) => `Version ${version}, ${name}, ${at}`,
  json: "Le tout en JSON",
  jsonHint: "Copiez-le vers une autre organisation, ou mettez-en un modifié à sa place.",
  import: "Prendre cela comme brouillon",
  badJson: "Ce n’est pas un formulaire que nous pouvons lire.",
  said: {
    kept: "Gardé dans le brouillon.",
    published: "Publié.",
    discarded: "Le brouillon n’est plus là.",
  },
  language: "Langue de ces textes",
  question: "Question",
  hint: "Une ligne d’aide en dessous",
  type: "Sorte de réponse",
  types: {
    text: "une ligne de texte",
    long: "un texte plus long",
    one: "une réponse parmi plusieurs",
    many: "une ou plusieurs réponses parmi plusieurs",
    date: "un jour",
    place: "un lieu",
    people: "des personnes de la liste de l’organisation, ou d’autres",
    files: "des fichiers",
  },
  condition: "Quand est-elle posée ?",
  always: "toujours",
  option: (number) => `Réponse ${number}`,
  optionHint: "Vidée dans toutes les langues, la réponse disparaît.",
  more: "Autres réponses, une par ligne",
  save: "Garder dans le brouillon",
  back: "Retour aux questions",
  faults: {
    many: "Il y a trop de sections ou de questions.",
    twice: "Deux d’entre elles ont le même nom interne.",
    label: "Une question n’a pas de texte.",
    options:
      "Une question avec des réponses à choisir en demande 1 à 20 différentes ; les autres n’en ont pas.",
    condition: "Elle dépend d’une réponse qui n’est pas demandée avant elle.",
  },
  fault: (question, fault) => `${question} : ${fault}`,
};

/** The settings of an organisation, as an administrator sees them, in French. */
export const organisationSettings: StaffTranslation["organisationSettings"] = {
  languages: "Langues proposées aux auteurs de ses signalements",
  languagesHint: "Aucune choisie : toutes celles du portail.",
  words: "Textes dans d’autres langues",
  wordsLead:
    "Le mot d’accueil et les catégories propres à l’organisation dans une langue. Ce qui est vide est montré tel qu’il figure dans les réglages. Les catégories du portail sont déjà traduites.",
  wordsLanguage: "Langue de ces textes",
  category: (name) => `Catégorie : ${name}`,
  authorities: "Autorités à qui l’on peut aussi signaler, une par ligne",
  authoritiesHint: "Un nom, ou un nom et son adresse : Arbejdstilsynet | https://at.dk",
  archiveDays: "Jours de l’archivage à l’anonymisation",
  archiveDaysHint: (days) => `Vide : ${days}, comme partout dans le portail.`,
  smsFactor: "Les personnes de contact peuvent se connecter avec des codes par SMS",
  contacts: "Personnes de contact",
  contactsFew:
    "Il y a moins de deux personnes de contact. Une seule peut être malade, absente, ou nommée dans un signalement : donnez le rôle à une deuxième personne.",
  preview: "Le regarder avant de le garder",
  previewNow: "La page telle qu’elle est maintenant",
  previewTitle: "C’est ce que verra l’auteur d’un signalement. Rien n’est encore gardé.",
  logo: "Logo",
  logoHint: (bytes) =>
    `SVG, PNG, JPEG ou WebP. Les données cachées sont retirées. Ce qui reste peut avoir ${bytes} octets, pour que la page reste légère sur une mauvaise ligne.`,
  logoSave: "Utiliser cette image",
  logoRemove: "Retirer le logo",
  logoNone: "Il n’y a pas de logo.",
  logoProblems: {
    refused: "Cette image ne peut pas être nettoyée avec certitude, ou elle est d’une autre sorte.",
    large: "Cette image est trop grande. Faites-la plus petite, ou prenez un SVG.",
    none: "Choisissez une image.",
  },
  versions: "Réglages antérieurs",
  version: (version, name, at) => `Version ${version}, ${name}, ${at}`,
  byPortal: "par commande",
  first: "Les premiers réglages.",
  changed: (settings) => `Changé : ${settings}.`,
  all: "Tous les réglages de cette version",
  settings: {
    name: "Nom",
    welcome: "Mot d’accueil",
    categories: "Catégories",
    people: "Personnes",
    languages: "Langues",
    words: "Textes dans d’autres langues",
    authorities: "Autorités",
    country: "Droit",
    archiveDays: "Jours jusqu’à l’anonymisation",
    smsFactor: "Codes par SMS",
  },
  errors: {
    archiveDays: "Écrivez un nombre de jours de 1 à 3650, ou rien.",
    authorities:
      "Écrivez chaque autorité comme un nom, ou comme un nom, un trait | et une adresse en https.",
    words: "Une catégorie a 2 à 80 caractères, un mot d’accueil au plus 2000.",
    languages: "Choisissez des langues de la liste.",
    country: "Choisissez le droit dans la liste.",
    smsFactor: "Choisissez si les codes par SMS servent.",
    contacts:
      "Une organisation a besoin de deux personnes de contact. Donnez d’abord le rôle à quelqu’un d’autre.",
  },
};

/** Standard answers, in French. */
export const templates: StaffTranslation["templates"] = {
  title: "Réponses types",
  insert: "Mettre dans le texte",
  choose: "Réponse type",
  hint: "Les fichiers choisis sont à choisir à nouveau ensuite.",
  kinds: {
    acknowledgement: "Accusé de réception",
    details: "Demande de précisions",
    closing: "Lettre de clôture",
  },
  firm: "Toutes les organisations",
  placeholders: (names) =>
    `Ceux-ci sont remplacés quand la réponse est mise dans un texte : ${names}.`,
  unknown: (name) => `Il n’y a pas de champ ${name}.`,
  empty: "Écrivez la réponse.",
  version: (version, name, at) => `Version ${version}, ${name}, ${at}`,
  builtIn: "Telle que fournie avec le portail",
  own: "propre",
  save: "Garder comme nouvelle version",
  earlier: "Versions antérieures",
  texts: {
    acknowledgement:
      "Votre signalement à {organisation} est arrivé le {received}. Je suis avocat et je ne fais pas partie de l’organisation. Je l’examine et je vous dis avant le {feedback_by} ce qui a été fait. Revenez de temps en temps avec votre code : j’aurai peut-être des questions.\n\n{ombudsman}",
    details:
      "Merci pour votre signalement du {received}. Pour continuer, j’ai besoin d’en savoir plus :\n\n- Quand et où cela s’est-il passé ?\n- Qui l’a vu ?\n- Y a-t-il des documents, et où ?\n\nN’écrivez que ce qui ne vous met pas en danger.\n\n{ombudsman}",
    closing:
      "Votre signalement à {organisation} du {received} a été examiné. Voici ce qui a été constaté et fait :\n\n\n\nL’affaire est ainsi close. Vous pouvez encore écrire ici jusqu’à sa suppression.\n\n{ombudsman}",
  },
};
