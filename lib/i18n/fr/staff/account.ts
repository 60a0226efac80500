import type { StaffTranslation } from "../../catalogues.ts";

/** One's own account, in French. */
export const account: StaffTranslation["account"] = {
  title: "Votre compte",
  language: "Langue du bureau",
  languageOfBrowser: "celle que demande le navigateur",
  back: "Retour à votre compte",
  change: "Changer",
  remove: "Retirer",
  saved: {
    password: "Votre mot de passe a été changé. Toutes vos autres sessions sont terminées.",
    phone: "Votre téléphone a été changé.",
    totp: "Votre application d’authentification est configurée.",
    passkey: "Votre clé d’accès a été ajoutée.",
    removed: "Cela a été retiré.",
    ended: "Les sessions sont terminées.",
    language: "Le bureau parle maintenant votre langue.",
    fresh: "Merci. Vous pouvez maintenant faire le changement.",
  },
  mustEnrol:
    "Votre cabinet demande un second facteur plus fort que le SMS. Configurez une application d’authentification ou une clé d’accès ; d’ici là, rien d’autre ne s’ouvre.",
  mustEnrolFresh: "J’en ai déjà un : l’utiliser maintenant",
  last:
    "Votre cabinet n’accepte pas les SMS, celui-ci doit donc rester jusqu’à ce qu’il y en ait un autre.",
  factors: "Seconds facteurs",
  smsChoice: "Codes par SMS",
  smsCountries: "Pays où les codes sont envoyés",
  smsCountriesHint: "Deux lettres pour chacun, par exemple DK DE SE.",
  smsCountriesWrong: "Nommez au moins un pays, chacun par ses deux lettres.",
  smsTaken: "servent pour tout le monde",
  smsRefused:
    "servent seulement à ceux qui n’ont encore ni application d’authentification ni clé d’accès, pour en configurer une : d’ici là, rien d’autre ne s’ouvre à eux",
  method: "Quel code ?",
  methods: {
    sms: "d’un SMS",
    totp: "de mon application d’authentification",
    recovery: "un de mes codes de secours",
  },
  passkey: "Utiliser une clé d’accès",
  passkeyFailed: "La clé d’accès n’a pas répondu. Essayez à nouveau, ou utilisez un code.",
  passkeyScript: "Les clés d’accès ont besoin de JavaScript.",
  smsOff:
    "Votre cabinet n’accepte pas de code par SMS, sauf de ceux qui n’ont pas encore configuré d’application ou de clé d’accès.",
  out:
    "Pas de SMS ? Utilisez votre application d’authentification, une clé d’accès ou un de vos codes de secours.",
  freshTitle: "Est-ce bien vous ?",
  freshText:
    "Ce que vous allez faire demande un second facteur de moins de cinq minutes. Ensuite, vous revenez où vous étiez.",
  freshSend: "Envoyer un code à mon téléphone",
  freshSent:
    "Si votre compte accepte les codes par SMS, il y en a un en route. Il sert une fois, pendant 5 minutes.",
  wrong: (left) =>
    left > 0 ? `Ce n’était pas juste. Essais restants : ${left}.` : "Ce n’était pas juste.",
  over: "Il y a eu trop d’essais. Attendez dix minutes, ou reconnectez-vous.",
  problems: "Rien n’a été changé.",
  smsTitle: "Téléphone",
  phoneEnd: (end) => `Les codes vont au numéro qui finit par ${end}.`,
  phone: "Nouveau numéro de téléphone mobile",
  phoneHint: "Avec le pays devant, par exemple +4512345678. Nous y envoyons un code.",
  phoneProblem:
    "Écrivez le numéro d’un téléphone mobile avec son pays, par exemple +4512345678. Il doit être d’un pays où le cabinet envoie des codes.",
  phoneCode: (end) =>
    `Un code est en route vers le numéro qui finit par ${end}. Il sert une fois, pendant 5 minutes.`,
  phoneOver: "Ce code n’est plus valable. Entrez le numéro à nouveau pour en recevoir un autre.",
  sendCode: "Envoyer un code",
  confirm: "Confirmer",
  totpTitle: "Application d’authentification",
  totpOn: "Elle est configurée.",
  totpOff:
    "Une application sur votre téléphone qui fait un nouveau code toutes les 30 secondes. Elle marche sans réseau et elle est plus sûre que le SMS.",
  totpSet: "Configurer une application d’authentification",
  totpAgain: "Configurer une autre application d’authentification à sa place",
  totpScan: "Scannez cette image avec l’application",
  totpType: "Ou tapez cette clé dans l’application :",
  totpCode: "Le code que l’application montre maintenant",
  totpWrong:
    "Ce n’était pas le code de cette clé. Regardez l’application, et l’heure de votre téléphone.",
  codesTitle: "Codes de secours",
  codesLeft: (left) => `Il en reste : ${left}.`,
  codesText:
    "Dix codes pour le jour où le téléphone est perdu. Chacun remplace un code une fois ; aucun ne remplace votre mot de passe.",
  codesMake: "Faire de nouveaux codes de secours",
  codesMakeText: "Les anciens ne servent plus. Les nouveaux sont montrés une seule fois.",
  codesKeep:
    "Imprimez ces codes ou notez-les, et mettez-les sous clé. Ils ne sont montrés que maintenant.",
  passkeysTitle: "Clés d’accès",
  passkeysText:
    "Une clé dans votre ordinateur, votre téléphone ou votre clé de sécurité. Personne ne peut vous la soutirer, c’est donc le moyen le plus sûr de tous.",
  passkeyAdd: "Ajouter une clé d’accès",
  passkeyName: "Un nom pour elle, par exemple le nom de l’appareil",
  passkeyOf: (site, day) => `pour ${site}, ajoutée le ${day}`,
  passkeyRefused: "La clé d’accès n’a pas pu être ajoutée. Essayez à nouveau.",
  password: "Mot de passe",
  passwordChange: "Changer le mot de passe",
  passwordOld: "Votre mot de passe actuel",
  passwordNew: "Nouveau mot de passe",
  passwordAgain: "Le même mot de passe encore une fois",
  passwordWrong: "Ce n’est pas votre mot de passe actuel.",
  passwordDifferent: "Les deux mots de passe ne sont pas les mêmes.",
  sessions: "Sessions",
  sessionsText:
    "Où vous êtes connecté. Une session se termine d’elle-même après 20 minutes sans clic.",
  session: (used, ends) => `utilisée en dernier le ${used}, se termine au plus tard le ${ends}`,
  sessionThis: "celle-ci",
  sessionEnd: "Terminer cette session",
  sessionsEnd: "Terminer toutes les autres",
  sms: {
    code: (code) =>
      `${code} est votre code pour Ombud. Il sert une fois, pendant 5 minutes. Ne le donnez à personne.`,
    notices: {
      password: "Ombud : votre mot de passe a été changé.",
      phone: "Ombud : votre numéro de téléphone a été changé.",
      totp: "Ombud : votre application d’authentification a été configurée ou retirée.",
      codes: "Ombud : de nouveaux codes de secours ont été faits pour vous.",
      reset: "Ombud : votre compte a été réinitialisé par un administrateur.",
      passkey: "Ombud : une de vos clés d’accès a été ajoutée ou retirée.",
    },
    unless: "Si ce n’était pas vous, dites-le tout de suite à votre administrateur.",
  },
  passwordRule:
    "Au moins 8 caractères, au plus 128, avec une majuscule et une minuscule, un chiffre et un caractère spécial, par exemple une espace ou un tiret. Pas de mot de passe courant, pas de nom à vous, d’une organisation ou de ce portail, et rien qu’un programme devine vite. Vous pouvez le coller depuis un gestionnaire de mots de passe.",
  passphrase:
    "Trois ou quatre mots peu courants conviennent bien. Ceux-ci viennent d’être faits pour vous :",
  passwordProblems: {
    short: "Prenez au moins 8 caractères.",
    long: "Prenez au plus 128 caractères.",
    upper: "Ajoutez une majuscule.",
    lower: "Ajoutez une minuscule.",
    digit: "Ajoutez un chiffre.",
    special: "Ajoutez un caractère spécial, par exemple une espace ou un tiret.",
    common:
      "C’est un mot de passe courant sous un autre habit : les programmes essaient d’abord une année, un point d’exclamation et 0 à la place de o. Prenez plusieurs mots qui n’ont rien à voir entre eux.",
    known:
      "Il contient un nom que d’autres connaissent : le vôtre, celui d’une organisation ou de ce portail. Enlevez-le.",
    guessable:
      "Un programme le devinerait vite : il est court, ou fait de répétitions, de dates ou de rangées du clavier. Ajoutez un ou deux mots qui n’ont rien à voir avec lui.",
  },
};
