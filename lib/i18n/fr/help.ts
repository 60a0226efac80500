import type { ReporterTranslation } from "../catalogues.ts";

/** The pages of help around reporting, in French. */
export const help: ReporterTranslation["help"] = {
  title: "Aide",
  lead: "Lisez ceci à votre rythme. Rien ici ne demande qui vous êtes.",
  back: "Toutes les pages d’aide",
  newWindow: "ouvre une nouvelle fenêtre",
  emergencyTitle: "En danger ?",
  emergency:
    "Appelez le 112. C’est gratuit depuis tout téléphone en Europe, jour et nuit. Personne ne lit ce portail la nuit.",

  rights: {
    title: "Vos droits",
    lead:
      "Une loi de l’Union européenne protège les personnes qui signalent des actes répréhensibles au travail : la directive (UE) 2019/1937. Chaque État membre en a fait sa propre loi. Cette page est une version courte, pas un conseil juridique.",
    sections: {
      who: {
        title: "Qui est protégé",
        items: [
          "Vous, si vous y travaillez, y avez travaillé ou y avez demandé un emploi. Peu importe que vous soyez payé.",
          "Vous, si vous avez votre propre entreprise et travaillez pour l’organisation, ou si vous en possédez une part.",
          "Les personnes qui vous aident, et les collègues ou proches qui pourraient en souffrir.",
        ],
      },
      when: {
        title: "Quand vous êtes protégé",
        items: [
          "Vous aviez de bonnes raisons de croire que ce que vous signalez est vrai. Vous n’avez pas à le prouver.",
          "Il s’agit d’une violation du droit que les règles visent : par exemple la fraude, la sécurité, l’environnement, l’alimentation, la santé, les données ou la concurrence. Beaucoup d’États vont plus loin.",
          "Vous avez signalé ici, à une autorité ou, dans certains cas, en public.",
          "Vous êtes resté inconnu, et on a su plus tard qui vous êtes. Vous êtes protégé quand même.",
          "Si vous vous êtes trompé de bonne foi, vous êtes protégé. Celui qui ment exprès ne l’est pas.",
        ],
      },
      against: {
        title: "Ce que personne n’a le droit de vous faire",
        items: [
          "Vous licencier, vous déplacer, baisser votre salaire ou vous refuser une promotion à cause du signalement.",
          "Vous harceler ou vous menacer, ou vous mettre sur une liste pour que personne ne vous embauche.",
          "Chercher à savoir qui vous êtes. Votre nom ne peut être transmis que si vous êtes d’accord, ou si un tribunal ou une autorité doit l’avoir. On vous le dit alors avant, si cela ne nuit pas à l’affaire.",
          "Vous faire signer l’abandon de vos droits. Un contrat ne peut pas vous les prendre.",
        ],
      },
      court: {
        title: "Si cela arrive quand même",
        items: [
          "Au tribunal, vous montrez que vous avez signalé et qu’on vous a nui. Votre employeur doit alors montrer qu’il y avait une autre raison.",
          "Demandez à un syndicat, à un avocat ou à l’autorité de votre pays. Le conseil de l’autorité est gratuit.",
          "Notez ce qui vous arrive, avec le jour. Gardez ces notes chez vous.",
        ],
      },
      free: {
        title: "Vous êtes libre de choisir",
        items: [
          "Vous pouvez aller tout de suite à une autorité. Vous n’avez pas à signaler d’abord ici.",
          "Vous pouvez faire les deux.",
        ],
      },
      others: {
        title: "Les personnes nommées",
        items: [
          "Elles ont des droits, elles aussi. Elles sont présumées innocentes tant que le contraire n’est pas montré, et on les entend.",
        ],
      },
    },
    laws: "La loi de chaque pays",
  },

  protection: {
    title: "Ce que ce portail protège, et ce qu’il ne protège pas",
    lead: "Nous vous disons les deux, pour que vous puissiez décider.",
    sections: {
      does: {
        title: "Ce qu’il fait",
        items: [
          "Ni nom, ni adresse e-mail, ni numéro de téléphone ne sont nécessaires.",
          "L’adresse de votre appareil n’est pas enregistrée. Votre navigateur, votre langue et la page d’où vous venez non plus.",
          "Ce que vous écrivez est verrouillé avant d’être enregistré. Seuls le médiateur et ceux à qui il permet de le lire ont la clé. Ceux qui gèrent les serveurs n’en ont pas.",
          "Une personne que vous nommez comme impliquée ne peut pas voir qu’il y a un signalement.",
          "Les données cachées de vos fichiers sont retirées. Vous voyez ce qui a été retiré.",
          "Il n’y a pas de cookie avant que vous entriez votre code. Ensuite il y en a un, jusqu’à votre départ.",
          "{days} jours après l’archivage d’une affaire, elle est supprimée : vos mots, vos fichiers et votre code. Il reste une ligne de chiffres.",
        ],
      },
      not: {
        title: "Ce qu’il ne peut pas faire",
        items: [
          "Cacher votre visite sur ce site à qui surveille votre appareil ou votre réseau. Pour cela, Tor aide.",
          "Vous cacher dans vos propres mots. N’écrivez pas ce que vous seul pouvez savoir.",
          "Changer ce que l’on voit ou entend dans une image, un film ou un enregistrement : un visage, une voix, un bureau.",
          "Aider quand quelqu’un regarde par-dessus votre épaule ou a votre téléphone.",
          "Protéger contre une personne qui contrôle entièrement le serveur en marche pendant que votre page y passe.",
          "Refuser à un juge. Un tribunal peut ordonner au médiateur de dire ce qu’il sait.",
        ],
      },
      code: {
        title: "Votre code",
        items: [
          "Celui qui l’a lit votre signalement et peut écrire à votre place. Traitez-le comme une clé.",
          "Si quelqu’un a pu le voir, ouvrez votre signalement et demandez un nouveau code. L’ancien s’arrête aussitôt.",
          "Si vous le perdez, personne ne peut vous le rendre. Vous pouvez faire un nouveau signalement.",
        ],
      },
    },
  },

  safe: {
    title: "D’où signaler",
    lead: "Le chemin le plus sûr coûte quelques minutes. Prenez ce que vous pouvez.",
    sections: {
      place: {
        title: "L’endroit",
        items: [
          "Pas au travail, et pas par le réseau de votre travail. Pas sur un ordinateur ou un téléphone que votre employeur vous a donné ou a réglé.",
          "Chez vous, chez un ami, ou dans une bibliothèque ou un café où aucune caméra ne voit votre écran.",
          "Laissez votre téléphone de travail ailleurs pendant que vous écrivez.",
        ],
      },
      device: {
        title: "L’appareil",
        items: [
          "Votre propre téléphone ou ordinateur, avec ses mises à jour.",
          "Une fenêtre privée ne garde pas d’historique sur l’appareil. Elle ne vous cache pas du réseau.",
          "Notez le code sur du papier. Ne le photographiez pas : les photos sont souvent copiées dans le cloud.",
        ],
      },
      tor: {
        title: "Utiliser Tor Browser",
        items: [
          "Tor Browser cache au réseau quelle page vous ouvrez, et à la page où vous êtes. Il est gratuit : torproject.org.",
          "Installez-le chez vous, pas au travail. Un employeur peut voir que quelqu’un utilise Tor, mais pas pour quoi.",
          "Ce portail fonctionne dans Tor Browser au réglage le plus sûr.",
        ],
      },
      files: {
        title: "Vos fichiers",
        items: [
          "Ne prenez que ce que vous avez le droit de voir pour votre travail. Ne forcez aucun accès.",
          "Les imprimantes et les copieurs peuvent marquer le papier et tenir des listes. On note souvent qui a ouvert un fichier.",
          "Si peu de gens ont un document, dites ce qu’il contient au lieu de l’envoyer.",
        ],
      },
      after: {
        title: "Après",
        items: [
          "Appuyez sur « Quitter vite ». Supprimez ensuite ce site de l’historique de votre navigateur.",
          "N’en parlez pas au travail, et n’y faites pas de recherches à ce sujet.",
          "Revenez pour la réponse aussi prudemment que la première fois.",
        ],
      },
    },
  },

  steps: {
    title: "Ce qui se passe, et quand",
    lead: "Du premier mot à la fin.",
    sections: {
      send: {
        title: "Quand vous envoyez",
        items: [
          "Vous voyez une page qui dit que le signalement est arrivé. Si vous ne la voyez pas, envoyez à nouveau : rien n’arrive deux fois.",
          "Le signalement va au médiateur. Si vous avez nommé un médiateur comme impliqué, il va à un autre.",
        ],
      },
      week: {
        title: "Sous 7 jours",
        items: [
          "Le médiateur vous écrit que le signalement est arrivé. Vous le lisez avec votre code.",
        ],
      },
      look: {
        title: "Les semaines suivantes",
        items: [
          "Le médiateur examine l’affaire et peut vous poser une question. On ne peut vous joindre que par ce portail : revenez donc une fois par semaine.",
          "Le médiateur peut donner une version du signalement à une personne de contact dans l’organisation, pour que l’on agisse. Jamais votre nom, sauf si vous êtes d’accord.",
        ],
      },
      months: {
        title: "Sous 3 mois",
        items: [
          "On vous dit ce qui a été fait ou le sera, et pourquoi. Dans certains cas, cela prend jusqu’à 6 mois ; on vous le dit alors.",
          "Si rien ne se passe, ou si ce n’est pas assez, vous pouvez aller à une autorité.",
        ],
      },
      end: {
        title: "À la fin",
        items: [
          "L’affaire est close et archivée. {days} jours plus tard, tout est supprimé.",
          "Jusque-là, vous pouvez encore lire et écrire.",
        ],
      },
    },
  },

  authorities: {
    title: "Autorités",
    lead:
      "Vous pouvez aussi signaler à une autorité, ou seulement à elle. Elle doit confirmer sous 7 jours et répondre sous 3 mois, dans certains cas 6.",
    none:
      "Il y a ici une autorité pour chaque domaine. Les organes de l’Union européenne savent laquelle.",
    law: "Loi",
    europe: "Union européenne",
    europeText:
      "Pour la fraude avec l’argent de l’UE, et pour les ententes. Ils acceptent toutes les langues officielles.",
    checked:
      "Ceux qui font ce portail ont établi cette liste. Aucun juriste ne l’a vérifiée, et les autorités changent. Regardez d’abord la page de l’autorité.",
  },

  accessibility: {
    title: "Accessibilité",
    lead:
      "Chacun doit pouvoir signaler. Nous construisons ce portail selon WCAG 2.2, niveau AA, et la norme EN 301 549.",
    sections: {
      state: {
        title: "Où nous en sommes",
        items: [
          "Nous ne connaissons aucune page qui n’atteint pas le niveau AA. C’est ce que disent nos propres tests. Aucun organisme extérieur ne l’a testé, ni aucun groupe de personnes handicapées.",
          "Chaque page fonctionne sans JavaScript, au clavier seul, avec un zoom de 400 %, avec vos propres couleurs et sans mouvement.",
          "Le portail est testé dans des navigateurs de texte. C’est ainsi qu’un lecteur d’écran le rencontre.",
        ],
      },
      gaps: {
        title: "Ce qui manque, à notre connaissance",
        items: [
          "Les traductions qu’aucun lecteur de langue maternelle n’a encore lues le disent au bas de la page.",
          "Il n’y a pas de version en langue des signes.",
          "Les fichiers que d’autres envoient ne sont peut-être pas accessibles.",
          "Pour le personnel : une clé d’accès demande JavaScript. Il y a d’autres façons de se connecter.",
        ],
      },
      tell: {
        title: "Dites-le-nous",
        items: [
          "Si quelque chose vous empêche de signaler, vous pouvez appeler le médiateur ou lui écrire, ou laisser une personne de confiance faire le signalement.",
          "Si vous avez un code, écrivez-le dans un message au médiateur.",
          "Si nous n’aidons pas, adressez-vous à l’organisme chargé de l’accessibilité dans votre pays.",
        ],
      },
      how: {
        title: "Comment cela a été testé",
        items: [
          "Chaque changement est testé par un programme (axe) sur chaque page, par un parcours au clavier, à 320 pixels de large et avec des couleurs imposées.",
        ],
      },
    },
  },
};
