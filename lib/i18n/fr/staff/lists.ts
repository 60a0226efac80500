import type { StaffTranslation } from "../../catalogues.ts";
import { plural } from "../../formats.ts";

const cases = (count: number) =>
  plural("fr", count, { one: "# affaire", many: "# affaires", other: "# affaires" });

/** The list of cases, in French. */
export const list: StaffTranslation["list"] = {
  overview: "Vue d’ensemble",
  shows: { "": "Toutes", new: "Nouvelles", due: "À échéance", urgent: "Urgentes" },
  sorts: {
    newest: "les plus récentes d’abord",
    oldest: "les plus anciennes d’abord",
    due: "l’échéance la plus proche d’abord",
  },
  show: "Afficher",
  sort: "Ordre",
  any: "toutes",
  apply: "Afficher les affaires",
  found: (count, page, pages) =>
    count === 0 ? "Aucune affaire ne convient." : `${cases(count)}, page ${page} sur ${pages}`,
  unopened: (count) => `Recherche en cours : ${count} affaires sont encore à ouvrir.`,
  goOn: "Continuer",
  filterRows: "Mots dans les lignes de cette page",
  filteredRows: "# lignes sur ## sont affichées.",
  pages: "Pages",
  before: "Page précédente",
  after: "Page suivante",
};

/** Search, in French. */
export const search: StaffTranslation["search"] = {
  title: "Recherche",
  words: "Mots",
  hint:
    "Trouve les affaires que vous pouvez lire et où tous les mots se trouvent. Ils ne sont notés nulle part.",
  button: "Chercher",
  goOn: "Chercher plus loin",
  found: (count, looked, all) => `Trouvé : ${cases(count)} ; ${looked} sur ${all} parcourues.`,
  kinds: {
    report: "Signalement",
    identity: "Auteur du signalement",
    message: "Messages avec l’auteur du signalement",
    client: "Messages avec le client",
    note: "Note interne",
    status: "État",
    redaction: "Version pour le client",
  },
};

/** Registering a case that came otherwise, in French. */
export const register: StaffTranslation["register"] = {
  source: "Comment est-il arrivé ?",
  sources: { telephone: "par téléphone", letter: "par courrier", person: "en personne" },
  noSource: "Choisissez comment le signalement est arrivé.",
  code: "Le code de l’auteur du signalement",
  handOver:
    "Remettez-le à l’auteur du signalement, qui s’en sert pour lire vos réponses. Il est montré ici une seule fois et n’est enregistré nulle part.",
};

/** The records of a case, in French. */
export const versions: StaffTranslation["versions"] = {
  title: "Pièces et versions",
  back: "Retour à l’affaire",
  signed: "signé",
  unsigned: "non signé",
  kinds: {
    report: "Signalement",
    identity: "Auteur du signalement",
    triage: "Résumé pour l’attribution",
    message: "Message avec l’auteur du signalement",
    client: "Message avec le client",
    note: "Note interne",
    status: "État",
    redaction: "Version pour le client",
    link: "Affaire liée",
    assignment: "Attribution",
    withdrawal: "Message retiré",
    hold: "Blocage juridique",
    disclosure: "Demande de révéler qui a signalé",
    closing: "Comment elle s’est terminée",
  },
};

/** The evidence pack, in French. */
export const evidence: StaffTranslation["evidence"] = {
  title: "Dossier de preuves",
  hint: "Ce qui a été fait et quand, d’après le journal d’audit, signé par le portail et par vous.",
  download: "Télécharger le dossier de preuves",
};
