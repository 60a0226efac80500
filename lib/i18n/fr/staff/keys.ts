import type { StaffTranslation } from "../../catalogues.ts";
import { plural } from "../../formats.ts";

/** Keys, their certificates, recovery and cases given back, in French. */
export const keys: StaffTranslation["keys"] = {
  title: "Mes clés",
  colleagues: "Clés des collègues",
  about:
    "Ce qui est écrit ici est chiffré pour les personnes qui peuvent le lire. Les clés d’un collègue ne comptent que lorsqu’un médiateur les a comparées.",
  states: {
    certified: "certifiées",
    waiting: "attendent un collègue",
    outgrown: "certifiées pour moins de rôles",
    refused: "refusées : ce ne sont pas les clés qui ont été certifiées",
    none: "pas encore de clés",
  },
  refusedText:
    "Quelqu’un a modifié ces clés dans la base de données. Rien n’est chiffré pour elles, et le journal d’audit le dit. Demandez à l’exploitant, et faites réinitialiser le compte.",
  ownRefused:
    "La base de données nomme des clés qui ne sont pas les vôtres. Rien n’est chiffré pour elles. Dites-le à vos collègues.",
  fingerprint: "Empreinte de vos clés",
  fingerprintText:
    "Lisez-la à voix haute au médiateur qui certifie vos clés, par téléphone ou en personne, pas par e-mail.",
  made: (day) => `Faites le ${day}.`,
  compare: "Certifier les clés d’un collègue",
  compareText:
    "Appelez le collègue. Faites-lui lire l’empreinte de la page « Mes clés », et tapez-la ici.",
  colleague: "Collègue",
  theirFingerprint: "Empreinte, telle qu’elle vous a été lue",
  certify: "Certifier",
  noneWaiting: "Personne ne vous attend.",
  certified: "Les clés sont certifiées.",
  forgot: "Mot de passe oublié ?",
  forgotText:
    "Avec votre code de secours, vous choisissez un nouveau mot de passe et gardez vos affaires. Sans le code, demandez à un administrateur de réinitialiser le compte ; deux collègues vous rendent ensuite les affaires.",
  code: "Code de secours",
  codeHint: "24 lettres et chiffres, du jour où vous avez activé le compte.",
  codeTitle: "Votre code de secours",
  codeText:
    "Si vous oubliez votre mot de passe, c’est le seul chemin vers vos affaires sans deux collègues. Notez-le et mettez-le sous clé. Il n’est montré que maintenant.",
  rotate: "Nouvelles clés",
  rotateText:
    "Faites de nouvelles clés une fois par an, et quand quelqu’un a pu voir une copie de votre mot de passe. Vos affaires sont chiffrées tout de suite pour les nouvelles clés, vos autres sessions se terminent, et vous recevez un nouveau code de secours.",
  rotateDue: "Vos clés ont plus d’un an. Faites-en de nouvelles maintenant.",
  rotateGo: "Faire de nouvelles clés",
  noCode:
    "Vous n’avez pas de code de secours : le dernier a servi. Faites-en un nouveau maintenant.",
  makeCode: "Faire un nouveau code de secours",
  makeCodeText: "L’ancien ne sert plus.",
  recovery: {
    title: "Récupération avec deux parts",
    about:
      "Quand un médiateur est parti et qu’aucun collègue ne lit ses affaires, deux des trois parts imprimées du cabinet les donnent à un autre médiateur. Deux personnes tapent chacune une part, l’une après l’autre, sans quitter cette page. Rien des parts n’est enregistré.",
    lost: "Les affaires de qui",
    to: "À qui",
    share: (number) => `Part, tapée par la ${number === 1 ? "première" : "deuxième"} personne`,
    fingerprint: "Empreinte des clés de cette personne",
    fingerprintHint:
      "Seulement quand il ne reste personne qui pourrait certifier les clés : la racine du cabinet le fait, avec ces parts.",
    go: "Donner les affaires",
    done: (cases, walled) =>
      plural("fr", cases, {
        one: "# affaire donnée.",
        many: "# affaires données.",
        other: "# affaires données.",
      }) +
      (walled > 0
        ? ` Laissées de côté : ${walled}, où l’auteur du signalement a nommé cette personne.`
        : ""),
    problems: {
      first: "Il y a une faute dans la première part.",
      second: "Il y a une faute dans la deuxième part.",
      same: "C’est deux fois la même part.",
      strangers: "Ce sont des parts de clés différentes, ou pas celles de ce cabinet.",
      people: "Choisissez deux personnes différentes, la deuxième étant un médiateur.",
      uncertified:
        "Les clés de la deuxième personne ne sont pas certifiées comme celles d’un médiateur.",
      different: "Ce n’est pas l’empreinte des clés de la deuxième personne.",
      refused:
        "Quelqu’un a modifié la clé de récupération du cabinet dans la base de données : rien n’a été fait.",
    },
  },
  rewraps: "Affaires à rendre",
  rewrapsText:
    "Qui a perdu son mot de passe et son code de secours ne lit plus aucune affaire. Deux collègues rendent les affaires : l’un commence, un autre achève. Parlez d’abord avec la personne.",
  losses: (name) => `${name} a perdu`,
  give: "Commencer à rendre les affaires choisies",
  noLosses: "Personne n’a perdu d’affaire que vous lisez.",
  toFinish: "À achever par une deuxième personne",
  started: (starter, cases, name) =>
    `${starter} rend ${
      plural("fr", cases, { one: "# affaire", many: "# affaires", other: "# affaires" })
    } à ${name}.`,
  finish: "Achever",
  noneStarted: "Rien ne vous attend.",
  rewrapSaid: {
    started: "Commencé. Un deuxième collègue doit achever.",
    finished: "Achevé. La personne trouve les affaires sur le bureau.",
    none: "Choisissez une affaire.",
    uncertified:
      "Les clés de la personne ne sont pas certifiées comme celles d’un médiateur. Certifiez-les d’abord.",
    alone: "Il n’y a personne qui pourrait l’achever.",
    gone: "C’est déjà achevé, ou ce n’est plus là.",
  },
  problems: {
    different:
      "Ce n’est pas l’empreinte des clés du collègue. Comparez à nouveau ; si elle reste différente, quelqu’un a modifié les clés.",
    gone: "Les clés viennent de changer. Regardez à nouveau.",
    uncertified:
      "Vos propres clés ne sont pas certifiées comme celles d’un médiateur. Un collègue doit le faire.",
    choose: "Choisissez un collègue.",
  },
};
