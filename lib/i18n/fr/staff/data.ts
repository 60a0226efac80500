import type { StaffTranslation } from "../../catalogues.ts";

/** What is held about a member of staff, and how it is corrected and erased, in French. */
export const data: StaffTranslation["data"] = {
  title: "Ce qui est conservé à mon sujet",
  lead:
    "C’est tout ce que ce portail conserve à votre sujet. L’adresse réseau et le navigateur ne sont gardés pour personne.",
  name: "Nom",
  username: "Nom d’utilisateur",
  id: "Nombre aléatoire sous lequel les pièces et le journal vous connaissent",
  phone: "Téléphone",
  phoneWhy: "chiffré ; il reçoit vos codes",
  roles: "Rôles",
  keys: "Empreinte de vos clés publiques",
  noKeys: "aucune",
  formerKeys: "Anciennes clés publiques",
  factors: "Seconds facteurs",
  factorsText: (app, codes, passkeys) =>
    `application d’authentification : ${
      app ? "oui" : "non"
    } ; codes de secours : ${codes} ; clés d’accès : ${passkeys}`,
  sessions: "Sessions ouvertes",
  notices: "Avis",
  none: "aucun",
  absence: "Absence",
  absenceText: (deputy, until) => `jusqu’au ${until}, suppléant ${deputy}`,
  cases: "Affaires chiffrées pour vous",
  recused: "Affaires dont vous vous êtes récusé",
  acts: "Actes dans le journal d’audit",
  actsText: (count, first, last) => `${count}, du ${first} au ${last}`,
  download: "Tout télécharger",
  correct: "Corrections et effacement",
  correctText: [
    "Téléphone, mot de passe, facteurs et avis : changez-les vous-même sur les pages de votre compte.",
    "Nom et rôles : demandez à un administrateur.",
    "Ce que vous avez écrit dans une affaire appartient à l’affaire. On le corrige par une nouvelle version, et il disparaît avec l’affaire.",
    "Le journal d’audit est conservé, parce que la loi demande la preuve de qui a fait quoi. Il ne vous nomme que par le nombre aléatoire.",
    "Quand vous partez, un administrateur peut effacer votre nom, votre téléphone, votre mot de passe, vos clés et vos choix. Le nombre aléatoire et vos clés publiques restent, parce que des signatures en dépendent.",
  ],
  rename: "Corriger le nom",
  renameField: "Nom",
  renameProblem: "Le nom doit avoir 2 à 80 caractères.",
  erase: "Effacer les données personnelles",
  eraseText:
    "Nom, nom d’utilisateur, téléphone, mot de passe, clés, facteurs, rôles et choix sont effacés pour toujours. Le nombre aléatoire du compte et ses clés publiques restent, parce que les signatures des pièces et le journal d’audit en dépendent.",
  eraseSure: "Oui, effacer les données personnelles de cet ancien membre",
};

/** The map of the law, in French. */
export const law: StaffTranslation["law"] = {
  title: "La loi, article par article",
  lead:
    "Ce que demandent la directive (UE) 2019/1937 et le RGPD, et ce que fait ce portail. Chaque ligne nomme les tests automatiques qui le montrent. Ils tournent à chaque modification du logiciel.",
  english: "Le tableau est en anglais.",
  article: "Article",
  asks: "La loi demande",
  does: "Le portail",
  shown: "Montré par",
  settings: "Réglages",
  pages: "Pages",
};

/** Deadlines, in French. */
export const clocks: StaffTranslation["clocks"] = {
  level: (level) => `${level} % du délai est écoulé`,
  over: "le délai est écoulé",
  country: "Droit qui fixe les délais",
};

/** Absence and deputies, in French. */
export const absence: StaffTranslation["absence"] = {
  title: "Absence",
  lead:
    "Nommez un collègue qui vous remplace. Vos affaires sont ouvertes à cette personne maintenant, jusqu’à la fin du jour que vous choisissez, et aussi les nouvelles que vous recevez pendant ce temps. Qui ne doit pas connaître une affaire, ou s’en est récusé, ne la reçoit pas.",
  deputy: "Suppléant",
  until: "Dernier jour",
  name: "Nommer le suppléant",
  end: "Je suis de retour",
  now: (name, until) => `${name} vous remplace jusqu’au ${until}.`,
  given: (cases) => `Affaires ouvertes au suppléant : ${cases}.`,
  nobody: "Il n’y a pas de collègue avec une clé certifiée qui pourrait vous remplacer.",
  problem: "Choisissez un collègue, et un jour dans l’année qui vient.",
};

/** When an archived case goes, in French. */
export const going: StaffTranslation["going"] = {
  on: (day) =>
    `Le ${day}, cette affaire sera anonymisée : tout disparaît, sauf une ligne de statistique. Reprenez-la avant, si elle n’est pas terminée.`,
  held: "Cette affaire est sous blocage juridique : elle reste jusqu’à la fin du blocage.",
  short: (day) => `disparaît le ${day}`,
  shortHeld: "sous blocage juridique",
};
