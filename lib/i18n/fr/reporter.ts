import type { ReporterTranslation } from "../catalogues.ts";
import { plural } from "../formats.ts";
import { files } from "./files.ts";
import { help } from "./help.ts";

/** No native reader has read this translation yet. */
export const proofread = false;

const wait = (seconds: number) =>
  plural("fr", seconds, { one: "# seconde", many: "# secondes", other: "# secondes" });

/** What a reporter reads, in French. */
export const reporter: ReporterTranslation = {
  product: "Ombud",
  leave: "Quitter vite",
  otherLanguage: "Langue",
  notProofread: "Aucune personne de langue maternelle française n’a encore relu cette traduction.",
  skip: "Aller au texte",

  start: {
    title: "Signaler un acte répréhensible en sécurité",
    lead:
      "Vous avez vu quelque chose de grave au travail. Ici, vous pouvez le dire à un avocat sans donner votre nom. Cet avocat est le médiateur de l’organisation, il n’en fait pas partie.",
    choose: "Choisissez l’organisation",
    back: "J’ai un code",
    backText: "Lire la réponse à un signalement, ou le compléter.",
    protects: "Ce que ce portail fait pour vous",
    protectsItems: [
      "On ne vous demande ni nom, ni adresse e-mail, ni numéro de téléphone.",
      "Votre adresse sur le réseau n’est enregistrée nulle part, votre navigateur non plus.",
      "Ce que vous écrivez est chiffré. Ceux qui gèrent les serveurs ne peuvent pas le lire.",
      "Nous retirons de vos fichiers les données cachées, comme les noms, le lieu et l’appareil photo. Nous vous montrons ce que nous avons retiré.",
      "Avec votre code, vous pouvez parler avec le médiateur et rester inconnu.",
    ],
    protectsNot: "Ce qu’il ne peut pas faire",
    protectsNotItems: [
      "Un ordinateur ou un réseau de votre employeur peut noter quelles pages vous ouvrez. Prenez votre propre téléphone, hors du travail.",
      "Ce que vous écrivez peut montrer qui vous êtes. N’écrivez pas ce que vous seul pouvez savoir, ou dites au médiateur de ne pas le transmettre.",
      "Nous retirons les données cachées des fichiers, pas ce que l’on peut y voir ou y entendre.",
    ],
  },

  org: {
    report: "Faire un signalement",
    before: "Bon à savoir avant de signaler",
    inbox: "J’ai un code",
    steps: [
      "Écrivez ce qui s’est passé. Cela prend dix minutes, et vous pouvez rester inconnu.",
      "Gardez le code que vous recevez. C’est le seul chemin pour revenir à votre signalement.",
      "Sous 7 jours, le médiateur confirme que le signalement est arrivé. Dans les 3 mois qui suivent, on vous dit ce qui a été fait.",
    ],
    who:
      "Le signalement va au médiateur, un avocat extérieur à l’organisation. Les personnes que vous nommez comme impliquées ne le reçoivent pas.",
    authorities: "Vous pouvez aussi signaler à l’une de ces autorités",
  },

  report: {
    title: "Votre signalement",
    codeTitle: "Votre code",
    codeWhy:
      "Notez-le maintenant. Il ouvre les réponses à votre signalement, et personne ne peut vous en donner un autre. La moitié des gens perdent le leur.",
    required: "Seul ce qui est marqué d’un * doit être rempli.",
    identity: "Voulez-vous donner votre nom ?",
    anonymous: "Non, je reste inconnu",
    confidential: "Oui, mais au médiateur seul. L’organisation ne le reçoit pas.",
    category: "De quoi s’agit-il ?",
    what: "Que s’est-il passé ?",
    whatHint: "Avec vos propres mots.",
    when: "Quand ?",
    where: "Où ?",
    who: "Qui était là, qui le sait ?",
    urgent: "C’est urgent : quelqu’un est en danger, ou des preuves vont disparaître",
    involved: "Qui ne doit rien savoir de ce signalement ?",
    involvedHint: "La personne que vous cochez ici ne peut pas voir qu’il y a un signalement.",
    name: "Votre nom",
    contact: "Comment vous joindre",
    contactHint: "Seulement si vous avez choisi de donner votre nom.",
    files: "Fichiers",
    filesHint: (count, megabytes) =>
      `Jusqu’à ${count} fichiers de ${megabytes} Mo chacun. Les données cachées sont retirées, le nom du fichier aussi. Ce qui ne peut pas être nettoyé avec certitude n’est pas transmis, et on vous le dit.`,
    send: "Envoyer le signalement",
    sending:
      "Sur une ligne lente, l’envoi prend du temps. S’il s’interrompt, envoyez à nouveau : le code reste le même et rien n’arrive deux fois.",
    broken: "La ligne a été coupée. Rien n’est perdu : envoyez à nouveau. Le code reste le même.",
    filesAgain: "Votre texte est toujours là. Les fichiers sont à choisir à nouveau.",
    refusedForm: "Le signalement n’a pas encore été envoyé.",
    errors: {
      what: "Écrivez ce qui s’est passé.",
      category: "Choisissez de quoi il s’agit.",
      identity: "Choisissez si vous donnez votre nom.",
      involved: "Un nom coché n’est plus sur la liste. Regardez la liste à nouveau.",
      token:
        "Cette page est restée ouverte trop longtemps. Votre texte est toujours là : envoyez-le à nouveau.",
      code: "Le code de ce formulaire ne vient pas de nous. En voici un nouveau : notez-le.",
      nobody:
        "Vous avez coché toutes les personnes qui pourraient lire le signalement. Décochez celle que vous craignez le moins, ou adressez-vous à une autorité.",
      field: (name) => `Trop long : ${name}.`,
      patience: (seconds) =>
        `Beaucoup de signalements arrivent en ce moment, le vôtre doit donc attendre un peu. Votre texte et votre code restent ici. Attendez ${
          wait(seconds)
        }, puis envoyez-le à nouveau depuis cette page. Sans fichiers, il passe plus vite.`,
    },
  },

  questions: {
    when: (answer) => `Si « ${answer} » :`,
    others: "Quelqu’un d’autre",
    dateHint:
      "Année, mois et jour, par exemple 2026-11-23. Laissez vide si vous ne connaissez pas le jour.",
    errors: {
      missing: (question) => `Répondez aussi à ceci : ${question}`,
      choice: (question) => `Choisissez une des réponses : ${question}`,
      date: (question) => `Écrivez le jour avec l’année, le mois et le jour : ${question}`,
    },
    builtIn: {
      going: "Est-ce que cela dure encore ?",
      told: "En avez-vous parlé à quelqu’un dans l’organisation ?",
      toldWhom: "À qui, et que s’est-il passé ensuite ?",
      yes: "Oui",
      no: "Non",
      unknown: "Je ne sais pas",
      amount: "De combien d’argent s’agit-il, ou de quelles choses ?",
      hidden: "Comment est-ce tenu caché ?",
      gift: "Qui a donné quoi à qui, et pourquoi ?",
      often: "Combien de fois est-ce arrivé ?",
      danger: "Que peut-il arriver, et à qui ?",
      object: "De quelle machine, quel produit ou quel lieu s’agit-il ?",
      waste: "Qu’est-ce qui s’est échappé ou a été jeté, et où ?",
      muchWaste: "Quelle quantité, à peu près ?",
      data: "De qui sont les données, et de quelle sorte ?",
      seen: "Qui pouvait les voir ?",
      companies: "Quelles entreprises participent ?",
      agreed: "Sur quoi se sont-elles mises d’accord ?",
      rule: "Quelle règle n’a pas été respectée, si vous le savez ?",
    },
  },

  sent: {
    title: "Votre signalement est arrivé",
    edited:
      "Il était déjà arrivé avant. Ce que vous avez changé depuis n’a pas été pris : ouvrez votre boîte et écrivez-le dans un message.",
    keep: "Gardez ce code",
    keepWhy:
      "Il vous sert à lire la réponse. Sans lui, nous ne pouvons pas trouver votre signalement, et personne ne peut vous l’envoyer.",
    open: "Ouvrir ma boîte maintenant",
    next: "Ce qui se passe maintenant",
    nextItems: [
      "Sous 7 jours, le médiateur confirme que le signalement est arrivé.",
      "Le médiateur peut vous poser une question. Revenez de temps en temps avec le code.",
      "Sous 3 mois, on vous dit ce qui a été fait.",
    ],
    print:
      "Vous pouvez imprimer cette page : seul le code est sur le papier. Gardez-le là où personne ne regarde.",
  },

  files,

  categories: {
    fraud: "Fraude ou vol",
    corruption: "Corruption ou pots-de-vin",
    harassment: "Harcèlement ou discrimination",
    safety: "Sécurité des personnes ou des produits",
    environment: "Environnement",
    privacy: "Vie privée et données",
    competition: "Droit de la concurrence",
    other: "Autre chose",
  },

  removedCategories: {
    person: "noms de personnes",
    place: "le lieu où il a été fait",
    time: "quand il a été fait ou changé",
    device: "l’appareil photo, le téléphone ou l’imprimante",
    software: "programmes et chemins",
    history: "versions antérieures et traces de modification",
    hidden: "contenu caché",
  },

  receipt: {
    title: "Ouvrir votre signalement",
    label: "Votre code",
    hint: "20 lettres et chiffres. Majuscules, espaces et tirets ne comptent pas.",
    open: "Ouvrir",
    errors: {
      length: "Un code a 20 lettres et chiffres. Comparez avec votre note.",
      symbols: (group) =>
        group
          ? `Dans le groupe ${group}, il y a un signe qu’aucun code n’a. Comparez avec votre note.`
          : "Il y a un signe qu’aucun code n’a. Comparez avec votre note.",
      slip: (group) =>
        group
          ? `Il y a une faute, sans doute dans le groupe ${group}. Comparez avec votre note.`
          : "Il y a plus d’une faute. Comparez chaque groupe avec votre note.",
      unknown:
        "Ce code n’ouvre rien. Peut-être que le signalement n’a pas été envoyé, ou qu’il a été supprimé parce que son temps était écoulé. Comparez le code avec votre note.",
      token: "Cette page est restée ouverte trop longtemps. Essayez à nouveau.",
      patience: (seconds) =>
        `Beaucoup de gens essaient des codes en ce moment. Votre code reste ici. Attendez ${
          wait(seconds)
        }, puis appuyez à nouveau sur le bouton.`,
    },
    ended: "Votre visite est terminée. Entrez le code à nouveau.",
  },

  inbox: {
    title: "Votre signalement",
    status: "État",
    received: "Arrivé",
    acknowledgeBy: "Confirmation avant le",
    feedbackBy: "Réponse avant le",
    yourReport: "Ce que vous avez écrit",
    dialogue: "Messages",
    none: "Pas encore de message. Revenez avec votre code.",
    you: "Vous",
    ombudsman: "Médiateur",
    write: "Écrire un message",
    text: "Message",
    send: "Envoyer",
    sent: "Votre message a été envoyé.",
    leave: "Terminer la visite",
    empty: "Écrivez quelque chose ou choisissez un fichier.",
    gone: "Ce signalement n’est plus là : son temps était écoulé et il a été supprimé.",
    idle:
      "Cette page se ferme après 15 minutes sans clic. Écrivez plutôt un long texte ailleurs d’abord.",
  },

  left: {
    title: "Vous êtes parti",
    text:
      "Rien de cette visite n’est gardé sur ce site. L’historique du navigateur peut encore montrer que vous êtes venu.",
    on: "Continuer vers une page météo",
  },

  statuses: {
    new: "arrivé",
    assigned: "chez un avocat",
    acknowledged: "confirmé",
    investigating: "en cours d’examen",
    awaiting_reporter: "vous attend",
    closed: "clos",
    archived: "archivé",
  },

  help,

  error: {
    title: {
      400: "Nous n’avons pas pu lire cela",
      403: "Interdit depuis là-bas",
      404: "Cette page n’existe pas",
      405: "Cela ne marche pas ici",
      413: "Trop grand",
      422: "Il manque quelque chose",
      429: "Trop à la fois",
      500: "Quelque chose a échoué ici",
      503: "Trop de monde en ce moment",
    },
    text: {
      400:
        "Ce qui est arrivé était abîmé ou n’était pas pour cette page. Rien n’a été enregistré. Revenez en arrière et essayez à nouveau.",
      403: "Le formulaire a été envoyé depuis un autre site. Rien n’a été enregistré.",
      404: "L’adresse est peut-être mal écrite, ou la page n’existe plus.",
      405: "Cette adresse attend une autre sorte de demande.",
      413:
        "Ce que vous avez envoyé est plus grand que ce que cette page accepte. Rien n’a été enregistré. Revenez en arrière, prenez moins de fichiers ou des fichiers plus petits, et envoyez à nouveau.",
      422: "Revenez en arrière et essayez à nouveau.",
      429: "Attendez un moment et essayez à nouveau. Rien n’est perdu.",
      500:
        "C’est notre faute, pas la vôtre. Rien n’a été enregistré, sauf si vous avez vu une confirmation. Revenez en arrière et envoyez à nouveau : le même code ne fait jamais un deuxième signalement.",
      503:
        "Trop de gens sont là en ce moment, ou une partie de ce site est en réparation. Ce que vous venez d’envoyer n’a pas été enregistré. Attendez une minute, puis essayez à nouveau.",
    },
    kept:
      "Ce que vous avez écrit est gardé sur cette page. Les fichiers sont à choisir à nouveau plus tard.",
    written: "Ce que vous avez écrit",
    again: "Envoyer à nouveau",
    back: "À la page d’accueil",
    id: "Si vous demandez de l’aide, donnez ce numéro :",
  },

  closing: {
    title: "Comment cela s’est terminé",
    outcomes: {
      confirmed: "Ce que vous avez signalé a été confirmé.",
      partly: "Une partie de ce que vous avez signalé a été confirmée.",
      unfounded: "Ce que vous avez signalé n’a pas pu être confirmé.",
      other: "L’affaire s’est terminée d’une autre façon.",
      unstated: "",
    },
    fresh: "nouveau",
  },

  draft: {
    title: "Votre brouillon",
    keep: "Garder en brouillon",
    keepHint:
      "Un brouillon n’est pas envoyé : personne d’autre que vous ne peut le lire. Avec votre code, vous continuez plus tard, sur n’importe quel appareil, et vous ajoutez les fichiers un par un. Cela aide sur une ligne lente.",
    kept:
      "Votre brouillon est gardé. Il n’est pas envoyé : personne d’autre que vous ne peut le lire.",
    until: (day) => `Envoyez-le avant le ${day}. Ce jour-là, il est supprimé.`,
    notKept: "Le brouillon n’a pas encore été gardé.",
    noRoom:
      "Il n’y a pas de place pour un autre brouillon en ce moment. Votre texte est toujours sur cette page. Envoyez le signalement maintenant, ou essayez à nouveau dans une heure.",
    tooLong:
      "C’est trop de texte pour un brouillon. Raccourcissez-le, ou envoyez le signalement maintenant.",
    files: "Fichiers de ce brouillon",
    none:
      "Pas encore de fichier. Choisissez-en un dans le formulaire, puis gardez le brouillon. Ensuite, choisissez le suivant.",
    remove: (file) => `Retirer ${file}`,
    sendAgain:
      "Quelque chose a changé au même moment. Votre texte est toujours là : envoyez-le à nouveau.",
  },

  parts: {
    title: "Un fichier ne passe pas ?",
    smaller:
      "Une image plus petite passe plus facilement : faites-en une capture d’écran, et envoyez la capture.",
    script:
      "Là où les scripts sont permis, cette page coupe elle-même un grand fichier en petites parties. Quand la ligne est coupée, elle reprend où elle en était.",
    how:
      "Sans scripts, coupez le fichier en parties sur un ordinateur, par exemple avec 7-Zip. Écrivez ici quelle partie c’est, choisissez cette partie plus bas, et gardez le brouillon. Faites de même avec chaque partie. Quand toutes sont arrivées, nous les assemblons et nous nettoyons le fichier.",
    part: "C’est la partie numéro",
    parts: "Nombre de parties",
    arrived: (parts) => `Du fichier qui vient en parties, celles-ci sont arrivées : ${parts}.`,
    next: (part) => `Ensuite : partie ${part}.`,
    same: "Choisissez à nouveau le même fichier, et l’envoi reprend où il en était.",
    drop: "Oublier ces parties",
    errors: {
      number: "Écrivez en chiffres quelle partie c’est et combien il y en a.",
      size: (most) =>
        `Une partie peut avoir au plus ${most}. Coupez le fichier en parties plus petites.`,
      other:
        "Des parties d’un autre fichier sont déjà là. Envoyez le reste de celles-ci, ou oubliez-les d’abord.",
      unfinished:
        "Toutes les parties de votre fichier ne sont pas arrivées. Envoyez le reste, ou oubliez-les. Ensuite, envoyez le signalement.",
    },
    sending: "Le fichier part en petites parties. Laissez cette page ouverte.",
    waiting: "La ligne a été coupée. L’envoi reprend tout seul. Laissez cette page ouverte.",
  },

  proof: {
    title: "Preuve de dépôt",
    what:
      "Deux petits fichiers prouvent plus tard ce que vous avez signalé, où et quel jour. La preuve seule ne dit rien. Elle ne parle qu’avec sa clé : gardez les deux séparément, ou ne gardez pas de clé.",
    get: "Enregistrer la preuve",
    key: "Enregistrer sa clé",
    check:
      "Chacun peut les vérifier sans nous, même quand le signalement est supprimé depuis longtemps :",
  },

  newCode: {
    title: "Quelqu’un a vu votre code ?",
    how:
      "Voici un nouveau code. Notez-le d’abord. Appuyez ensuite sur le bouton : dès ce moment, l’ancien code n’ouvre plus rien.",
    change: "Utiliser le nouveau code",
    done: "Votre nouveau code",
    doneWhy:
      "L’ancien code n’ouvre plus rien, et les autres appareils qui étaient entrés sont dehors. Gardez celui-ci.",
    back: "Retour au signalement",
  },
};
