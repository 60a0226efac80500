import type { StaffTranslation } from "../../catalogues.ts";

/** The page `/security`, in French. */
export const security: StaffTranslation["security"] = {
  title: "L’installation de sécurité, telle que mesurée",
  lead:
    "Cette page est pour les personnes qui examinent des systèmes. Chaque ligne a été mesurée par le portail lui-même, à l’heure indiquée à côté. Ce n’est ni une promesse ni un audit par d’autres.",
  plain: "La même chose en mots simples",
  held: "oui",
  not: "non",
  unknown: "non mesuré",
  names: {
    place:
      "Le portail tourne sur une machine à lui, derrière un socket Unix, pas sur une plateforme en périphérie (edge)",
    disk:
      "Disques, espace d’échange et fichiers temporaires sont chiffrés ou en mémoire ; pas de vidages mémoire (core dumps)",
    connection: "Chaque nom public est servi par TLS ou comme service onion",
    databaseLink:
      "Les bases de données sont atteintes à l’intérieur de la machine ou par TLS vérifié",
    databaseLog: "PostgreSQL n’écrit ni instruction, ni valeur, ni adresse dans son journal",
    programs:
      "Le processus qui sert les pages ne peut lancer aucun programme ni charger de code natif",
    files: "Il n’atteint que les fichiers et les adresses nommés à son démarrage",
  },
  edge:
    "Sur une plateforme en périphérie (edge), c’est la plateforme qui termine TLS et garde des traces des demandes : heure, page et adresse réseau. Le portail ne peut pas l’arrêter. Le service onion et l’hôte propre n’ont pas de telles traces.",
  who: "Qui peut lire quoi",
  whoItems: [
    "Ce qui est enregistré d’un signalement est chiffré. Les clés sont enveloppées pour le code de l’auteur du signalement, pour les médiateurs et ceux à qui ils ont accordé l’accès à l’affaire, et pour la clé de récupération du cabinet, qui est sur papier en trois parts.",
    "Un exploitant peut voir qu’il y a des affaires, combien, leur taille au remplissage près, et quel jour quelque chose a été écrit. Un exploitant ne peut lire aucun texte, fichier, nom, catégorie ou code.",
    "Un exploitant qui détient les secrets du serveur peut lire les numéros de téléphone et les adresses e-mail du personnel.",
    "Qui a le plein contrôle du serveur en marche peut lire ce qui y passe, pendant que cela passe. C’est le prix à payer pour servir des personnes sans JavaScript.",
    "Une sauvegarde seule est illisible, et elle le reste pour chaque affaire supprimée : chaque affaire a une deuxième clé, dans une base de données qui n’est dans aucune sauvegarde de longue durée.",
    "Les versions des logiciels ne sont montrées ni dans les en-têtes ni sur les pages.",
  ],
  signer: "La clé qui signe",
  signerIs:
    "Avec cette clé (Ed25519), le portail signe les preuves de dépôt et les têtes du journal d’audit. Notez-la un jour où rien n’est contesté, et comparez-la avec celle que montre une vérification.",
  methods: "Algorithmes et dérivation des clés",
  selfTest: "Des réponses connues ont été vérifiées au démarrage de ce processus.",
};
