import type { StaffTranslation } from "../../catalogues.ts";
import { plural } from "../../formats.ts";

/** Acts on a case beside the daily dialogue, in French. */
export const handling: StaffTranslation["handling"] = {
  toDo: "Ce qui vous attend",
  waits: {
    assign: "Attribuez l’affaire, ou prenez-la",
    acknowledge: (day) => `Confirmez à l’auteur du signalement qu’il est arrivé, avant le ${day}`,
    fresh: (count) =>
      plural("fr", count, {
        one: "# nouveau message",
        many: "# nouveaux messages",
        other: "# nouveaux messages",
      }),
    disclosure: "Répondez à la demande de révéler qui a signalé",
    hold: "Approuvez un blocage juridique demandé par un collègue",
    release: "Approuver la fin d’un blocage juridique, ou le maintenir",
  },
  details: "Sur l’affaire",
  unread: "nouveau",
  readByReporter: "lu par l’auteur du signalement",
  notYetRead: "pas encore lu par l’auteur du signalement",

  ombudsman: "Messages avec le médiateur",

  work: "Qui y travaille",
  take: "La prendre moi-même",
  takeHint: "Les autres médiateurs perdent l’affaire.",
  second: "Faire venir un deuxième avocat",
  secondHint:
    "Lit toute l’affaire à côté de vous, et est la deuxième personne là où il en faut deux.",
  secondButton: "Faire venir",
  from: "À partir de quand ?",
  fromWhen: { now: "Tout de suite", overdue: "Seulement quand un délai de l’affaire est dépassé" },
  dormant: "dès qu’un délai est dépassé",
  until: "Jusqu’au (jour, ou vide pour aucune fin)",
  untilDay: (day) => `jusqu’au ${day}`,

  share: "Le client",
  earlierVersions: "Les versions antérieures se lisent sous « Pièces et versions ».",
  replaces:
    "Une nouvelle version prend la place de la précédente : le client ne peut plus ouvrir l’ancienne.",
  words: "Noircir ces mots et passages partout où ils figurent, un par ligne",
  replacement: "Fichiers qui en remplacent d’autres, par exemple des pages que vous avez noircies",
  keepFiles: "Fichiers que le client reçoit",

  disclosure: {
    title: "Qui a signalé",
    hint:
      "Qui a signalé est gardé à part et ne va jamais au client, sauf si une personne le demande avec un motif et qu’une autre l’approuve (directive (UE) 2019/1937, article 16).",
    clientHint:
      "On ne montre pas ici si le cabinet connaît un nom, et une demande a le même aspect dans les deux cas. Ne demandez qu’avec le consentement de l’auteur du signalement, ou là où une loi le rend nécessaire.",
    known: "Révélé à vous",
    for: "Pour",
    ground: "Sur quel fondement ?",
    grounds: {
      consent: "L’auteur du signalement a consenti (article 16, paragraphe 1)",
      law: "Une loi l’exige dans une enquête ou devant un tribunal (article 16, paragraphe 2)",
    },
    reason: "Pourquoi est-ce nécessaire ?",
    ask: "Le demander",
    asked: (name, receiver) => `${name} demande de révéler qui a signalé à ${receiver}`,
    waiting: "Attend la réponse d’une deuxième personne.",
    refused: "Non révélé.",
    approved: "Révélé.",
    decideReason: "Motif de la réponse (le client le lit)",
    decideHint:
      "N’écrivez rien d’où le client puisse déduire si un nom est connu, sauf si vous approuvez.",
    tell: "Ce qui est dit avant à l’auteur du signalement (article 16, paragraphe 3)",
    tellHint:
      "Envoyé comme message. Ne le laissez vide que là où l’avertir mettrait l’enquête en danger.",
    approve: "Approuver et révéler",
    refuse: "Ne pas révéler",
    own: "C’est vous qui avez demandé : quelqu’un d’autre doit répondre.",
    confirm: "Confirmer avec votre second facteur (ouvre une nouvelle fenêtre)",
  },

  state: "État et clôture",
  close: "Clore l’affaire",
  closeText: "Ce que lit l’auteur du signalement",
  closeHint: "L’auteur du signalement voit comment elle s’est terminée et ce texte.",
  closeButton: "Clore",
  insert: "Mettre la lettre de clôture type",
  closed: "Ce qui a été dit à l’auteur du signalement",
  spam: "Clore comme indésirable",

  relations: "Parties et affaires liées",
  parties: "Parties, une par ligne",
  partiesHint:
    "Tout membre du personnel qui porte l’un de ces noms perd l’affaire tout de suite et ne pourra jamais la recevoir.",
  partiesButton: "Garder les parties",
  conflictTitle: "Conflits d’intérêts",
  conflict: (names) =>
    `Cette affaire nomme ${names}, pour qui vous agissez aussi. Récusez-vous si c’est un conflit.`,
  conflictLook: "Chercher dans mes autres affaires les personnes nommées ici",
  conflictNames: (names) => `Cherché : ${names}`,
  conflictNobody: "Personne n’est encore nommé comme partie ou comme impliqué.",
  conflictNone: "Aucune d’elles ne figure dans une autre affaire que vous pouvez lire.",
  conflictLooked: (looked, all) => `Affaires parcourues : ${looked} sur ${all}`,
  actsFor: "agit pour une organisation qui y est nommée",
  link: "Adresse ou numéro de l’autre affaire",
  linkKind: "Quel est son rapport avec celle-ci ?",
  linkKinds: {
    related: "Affaire liée",
    duplicate: "Doublon",
    none: "Aucun : retirer le lien",
  },

  correct: "La corriger",
  correctButton: "Garder comme nouvelle version",
  version: (version) => `version ${version}`,
  earlier: "Versions antérieures",

  holdReason: "Motif du blocage juridique",
  assigned: (name) => `confié à ${name}`,
  holdSteps: {
    asked: "demandé",
    agreed: "approuvé",
    releaseAsked: "fin demandée",
    kept: "maintenu",
    released: "terminé",
  },
  holdTakeBack: "Retirer la demande",
  holdKeep: "Maintenir le blocage juridique",
  releaseAsk: "Demander la fin du blocage juridique",
  releaseAgree: "Approuver la fin du blocage juridique",
  releaseAsked:
    "La fin du blocage a été demandée. Une deuxième personne doit l’approuver ; d’ici là, il reste.",
  records: "Pièces et preuves",

  readWhole: "Lire en entier",
  answers: { approved: "Révélé", refused: "Non révélé" },

  cannot: {
    notYourNote: "Seule la personne qui a écrit une note peut la corriger.",
    changedMeanwhile:
      "La note a été modifiée entre-temps. Votre texte est toujours là : regardez, puis envoyez-le.",
    asked: "C’est déjà demandé et cela attend une réponse.",
    noRequest: "Cette demande n’existe pas, ou elle a sa réponse.",
    noIdentity:
      "L’auteur du signalement n’a pas donné de nom : il n’y a rien à révéler. Répondez que vous ne révélez pas.",
    yourself: "Vous êtes l’une de ces personnes : récusez-vous plutôt de l’affaire.",
    actsFor:
      "Cette personne agit pour une organisation que l’affaire nomme. Cochez que vous l’avez vérifié.",
    held: "L’affaire est déjà sous blocage juridique.",
    noHold: "Il n’y a pas de blocage juridique.",
    notFresh:
      "Confirmez d’abord avec votre second facteur, dans une autre fenêtre. Ce que vous avez écrit est toujours là : ensuite, envoyez-le à nouveau.",
  },
};
