import type { StaffTranslation } from "../../catalogues.ts";
import { plural } from "../../formats.ts";

/** The event log, in French. */
export const events: StaffTranslation["events"] = {
  title: "Événements",
  lead:
    "Ce que le système a fait et ce qui a échoué. Aucune personne n’y figure : ni nom, ni adresse, ni affaire. Ce que l’auteur d’un signalement a pu causer ne montre que le jour. Les événements de sécurité restent un an, les autres trente jours.",
  kind: "Sorte",
  day: "Jour",
  all: "toutes",
  filter: "Afficher",
  counts: "Combien",
  count: "Nombre",
  list: "Un par un",
  at: "Quand",
  details: "Détails",
  none: "Il n’y a rien de tel dans le journal.",
  newer: "Plus récents",
  older: "Plus anciens",
  kinds: {
    "start": "Le portail a démarré",
    "stop": "Le portail s’est arrêté",
    "login.failed": "Une connexion a échoué : nom, mot de passe ou code de secours faux",
    "login.locked": "Une connexion a pris fin après trop de codes faux",
    "login.throttled": "Les connexions ont été ralenties",
    "code.failed": "Un code faux",
    "code.throttled": "Les codes ont été ralentis",
    "access.refused": "Une personne connectée a demandé une page qui n’est pas la sienne",
    "receipt.failed": "Un code de signalement qui n’ouvre rien",
    "reporter.throttled": "Les signalements ou leurs codes ont été ralentis",
    "busy": "Trop de monde : quelqu’un a été prié de revenir",
    "upload.refused": "Un fichier a été refusé",
    "sms.failed": "Un SMS a échoué",
    "sms.refused": "Un SMS n’a pas été envoyé : plafond ou pays",
    "sms.receipt.refused": "Un accusé de livraison n’a pas été cru",
    "notice.failed": "Un avis a échoué",
    "job.done": "Une tâche a tourné",
    "job.failed": "Une tâche a échoué",
    "job.paused": "Une tâche attend un exploitant",
    "job.late": "Une tâche était en retard et a tourné ensuite",
    "error": "Une erreur ; son numéro est ce que la personne a vu",
    "events.lost": "Plus d’événements que le journal n’a pu en prendre",
  },
};

/** How the portal stands, in French. */
export const health: StaffTranslation["health"] = {
  title: "État du portail",
  lead: "Mesuré à cet instant. Rien d’une personne ni d’une affaire ne figure ici.",
  parts: "Parties",
  database: "Base de données",
  shredDatabase: "Base des clés à détruire",
  scrubber: "Nettoyage des fichiers",
  gateway: "SMS et e-mail",
  good: (ms) => `marche (${ms} ms)`,
  bad: "ne marche pas",
  disk: "Place sur le disque",
  memory: "Mémoire de la machine",
  process: "Mémoire de ce processus",
  room: (free, total) => `${free} libres sur ${total}`,
  scarce: "presque plein",
  unknown: "ne peut pas être demandé ici",
  jobs: "Tâches",
  job: "Tâche",
  state: "État",
  ran: "Dernière fois",
  every: "Tourne",
  took: (ms) => `a pris ${ms} ms`,
  names: {
    sweep: "Sessions, codes, liens et envois terminés",
    notices: "Avis",
    anonymise: "Anonymisation",
    anchor: "Têtes du journal d’audit",
    deadlines: "Délais",
    events: "Anciens événements",
    reminders: "Rappels des clés anciennes",
    backup: "Sauvegarde, par le minuteur de l’exploitant",
  },
  states: {
    never: "n’a pas encore tourné",
    good: "à l’heure",
    late: "en retard",
    failed: "a échoué",
    paused: "attend un exploitant",
  },
  intervals: {
    minutes: (n) => `toutes les ${n} minutes`,
    hours: (n) => n === 1 ? "toutes les heures" : `toutes les ${n} heures`,
    day: "tous les jours",
  },
  pausedTitle: "L’anonymisation des affaires attend.",
  paused: {
    "clock-back": "L’horloge a été reculée.",
    "clock-ahead-or-job-stopped":
      "L’horloge a sauté en avant, ou la tâche n’a pas tourné depuis des jours.",
    "many-at-once": "Beaucoup d’affaires arrivent soudain à leur terme.",
  },
  resume:
    'Regardez ce qui est dû avec "deno task anonymise --dry-run". Si c’est juste, un exploitant la laisse continuer avec "deno task retention resume --reason TEXT".',
};

/** Notices, in French. */
export const notices: StaffTranslation["notices"] = {
  title: "Avis",
  lead:
    "Un avis dit qu’il y a du nouveau, et rien d’autre : ni nom, ni affaire, ni lien. Les avis sont rassemblés et partent trois fois par jour, à un moment que décide le hasard.",
  channel: "Comment voulez-vous être averti ?",
  channels: {
    none: "Pas du tout : je regarde le bureau",
    mail: "Par e-mail",
    sms: "Par SMS, au téléphone qui reçoit vos codes",
  },
  mail: "Adresse e-mail",
  mailHint: "Elle est gardée chiffrée, et seulement tant que vous choisissez l’e-mail.",
  mailProblem: "Écrivez une adresse e-mail.",
  save: "Garder",
  saved: "C’est gardé.",
  news: { subject: "Ombud", text: "Il y a du nouveau au bureau." },
  admin: "Avis",
  day: "Jour",
  outcome: "Résultat",
  outcomes: { sent: "envoyé", failed: "échoué, essayé à nouveau", lost: "abandonné" },
  count: "Nombre",
  none: "Aucun avis n’est parti ces trente derniers jours.",
};

/** The export of a case, in French. */
export const exports: StaffTranslation["exports"] = {
  title: "Export d’une affaire",
  link: "Exporter cette affaire",
  back: "Retour à l’affaire",
  lead:
    "Un export contient ce que vous pouvez lire de l’affaire, et pas plus. Il quitte la protection du portail : gardez-le chiffré, ne le donnez à personne qui ne peut pas lire l’affaire, et supprimez-le quand il a servi.",
  granted: "Il contient ce dont l’accès vous a été accordé, et rien d’autre de l’affaire.",
  pdf: "Exporter en PDF",
  pdfHint: "Un document à lire, à imprimer et à archiver (PDF/A).",
  zip: "Exporter en ZIP",
  zipHint:
    "Les fichiers nettoyés, chaque version de chaque pièce, et une feuille d’intégrité signée qui montre toute modification.",
  wait:
    "Il est fait pendant que vous attendez : une longue affaire prend quelques secondes. Votre navigateur montre quand il est arrivé.",
  making: "L’export est en cours. Votre navigateur montre quand il est arrivé.",
  audited: "Le journal d’audit note que vous l’avez exporté.",
  tooLarge:
    "Ces fichiers sont trop grands pour un seul ZIP. Téléchargez-les un par un depuis l’affaire.",
  case: "Affaire",
  made: (name, at) => `Exporté par ${name}, ${at}.`,
  file: (name, bytes) =>
    `${name} (${
      bytes < 1e6
        ? `${Math.ceil(bytes / 1e3)} ko`
        : `${(bytes / 1e6).toFixed(1).replace(".", ",")} Mo`
    })`,
  page: (case_) => `Affaire ${case_}`,
  audit: "Tête du journal d’audit",
  auditHint: "Un auditeur trouve l’événement de cet export par ce hachage.",
};

const cases = (count: number) =>
  plural("fr", count, { one: "# affaire", many: "# affaires", other: "# affaires" });

/** Statistics, in French. */
export const statistics: StaffTranslation["statistics"] = {
  title: "Statistiques",
  lead:
    "Sont comptées les affaires que vous pouvez lire, et les affaires anonymisées. De ces dernières, aucun nombre inférieur à cinq n’est montré : les petits sont réunis, et les nouvelles comptent dès qu’il y en a cinq.",
  none: "Il n’y a aucune organisation dont vous puissiez lire les statistiques.",
  organisation: "Organisation",
  year: "Année",
  show: "Afficher",
  unopened: (count) =>
    `Pas encore complet : ${count} affaires doivent être ouvertes avant de pouvoir être comptées.`,
  received: "Signalements reçus",
  receivedIn: (year, received, anonymised) =>
    `Signalements reçus en ${year} : ${received}. Affaires anonymisées parmi eux : ${anonymised}.`,
  categories: (year) => `Catégories de ${year}`,
  outcomes: (year) => `Résultats de ${year}`,
  acknowledged: (year) => `Confirmation dans le délai, ${year}`,
  answered: (year) => `Réponse dans le délai, ${year}`,
  days: (days) =>
    `La moitié des signalements ont été confirmés en ${
      plural("fr", days, { one: "# jour", many: "# jours", other: "# jours" })
    } au plus.`,
  open: "pas encore terminé",
  figure: "Chiffre",
  what: "Quoi",
  count: "Affaires",
  clock: {
    kept: "dans le délai",
    missed: "en retard",
    running: "pas écoulé, ou pas connu",
    untold: "anonymisé, non dit",
  },
  csv: "Télécharger en tableau (CSV)",
  report: {
    title: (year) => `Rapport annuel ${year}`,
    lead:
      "Ce que demande l’article 27, paragraphe 2, de la directive (UE) 2019/1937. Ajoutez ce que vous savez d’affaires qui ne sont pas dans ces chiffres.",
    received: "Signalements reçus",
    investigations: "Enquêtes engagées à la suite de ces signalements",
    proceedings: "Procédures engagées à la suite de ces signalements",
    outcomes: "Résultats",
    damage: "Préjudice financier estimé",
    recovered: "Montants recouvrés à la suite d’enquêtes et de procédures",
    euro: (amount, count) => `${amount} euros, de ${cases(count)}`,
    unknown: "pas connu",
    andUntold: (count) => `${count}, et un nombre non dit d’affaires anonymisées`,
    none: "pas encore",
  },
};

/** What is asked of an ended case for the yearly report, in French. */
export const ending: StaffTranslation["ending"] = {
  proceedings: "Un tribunal, la police ou une autorité s’en est saisi",
  damage: "Préjudice estimé en euros",
  recovered: "Montant recouvré en euros",
  hint:
    "Euros entiers, ou vide si ce n’est pas connu. Le montant est gardé arrondi à deux chiffres.",
};
