import type { StaffTranslation } from "../../catalogues.ts";
import { plural } from "../../formats.ts";

const sager = (count: number) => plural("da", count, { one: "# sag", other: "# sager" });

/** Keys, their certificates, recovery and cases given back, in Danish. */
export const keys: StaffTranslation["keys"] = {
  title: "Mine nøgler",
  colleagues: "Kollegers nøgler",
  about:
    "Det, der skrives her, bliver krypteret til dem, der må læse det. En kollegas nøgler gælder først, når en ombudsperson har sammenlignet dem.",
  states: {
    certified: "godkendt",
    waiting: "venter på en kollega",
    outgrown: "godkendt til færre roller",
    refused: "afvist: ikke de nøgler, der blev godkendt",
    none: "ingen nøgler endnu",
  },
  refusedText:
    "Nogen har ændret disse nøgler i databasen. Intet bliver krypteret til dem, og det står i revisionsloggen. Spørg den driftsansvarlige, og få kontoen nulstillet.",
  ownRefused:
    "Databasen nævner nøgler, der ikke er dine. Intet bliver krypteret til dem. Sig det til dine kolleger.",
  fingerprint: "Fingeraftryk af dine nøgler",
  fingerprintText:
    "Læs det op for den ombudsperson, der godkender dine nøgler, pr. telefon eller personligt, ikke pr. mail.",
  made: (day) => `Lavet ${day}.`,
  compare: "Godkend en kollegas nøgler",
  compareText:
    "Ring til kollegaen. Lad kollegaen læse fingeraftrykket op fra siden »Mine nøgler«, og skriv det her.",
  colleague: "Kollega",
  theirFingerprint: "Fingeraftryk, som det blev læst op for dig",
  certify: "Godkend",
  noneWaiting: "Ingen venter på dig.",
  certified: "Nøglerne er godkendt.",
  forgot: "Glemt adgangskoden?",
  forgotText:
    "Med din gendannelseskode vælger du en ny adgangskode og beholder dine sager. Uden koden beder du en administrator nulstille kontoen; to kolleger giver så sagerne tilbage.",
  code: "Gendannelseskode",
  codeHint: "24 bogstaver og tal, fra den dag, du aktiverede kontoen.",
  codeTitle: "Din gendannelseskode",
  codeText:
    "Hvis du glemmer din adgangskode, er den den eneste vej til dine sager uden to kolleger. Skriv den ned, og lås den inde. Den vises kun nu.",
  rotate: "Nye nøgler",
  rotateText:
    "Lav nye nøgler en gang om året, og når nogen kan have set en kopi af din adgangskode. Dine sager bliver straks krypteret til de nye nøgler, dine andre sessioner slutter, og du får en ny gendannelseskode.",
  rotateDue: "Dine nøgler er over et år gamle. Lav nye nu.",
  rotateGo: "Lav nye nøgler",
  noCode: "Du har ingen gendannelseskode: Den sidste er brugt. Lav en ny nu.",
  makeCode: "Lav en ny gendannelseskode",
  makeCodeText: "Den gamle gælder ikke mere.",
  recovery: {
    title: "Gendannelse med to nøgledele",
    about:
      "Når en ombudsperson er væk, og ingen kollega læser sagerne, giver to af kontorets tre udskrevne nøgledele dem til en anden ombudsperson. To personer skriver hver sin nøgledel, en efter en, uden at forlade denne side. Intet af nøgledelene bliver gemt.",
    lost: "Hvis sager",
    to: "Til hvem",
    share: (number) => `Nøgledel, skrevet af den ${number === 1 ? "første" : "anden"} person`,
    fingerprint: "Fingeraftryk af den persons nøgler",
    fingerprintHint:
      "Kun når der ikke er nogen tilbage, som kunne godkende nøglerne: Kontorets rodnøgle gør det, med disse nøgledele.",
    go: "Giv sagerne",
    done: (cases, walled) =>
      `${cases} givet.` +
      (walled > 0 ? ` ${walled} udeladt: Indberetteren nævnte denne person.` : ""),
    problems: {
      first: "Der er en fejl i den første nøgledel.",
      second: "Der er en fejl i den anden nøgledel.",
      same: "Det er den samme nøgledel to gange.",
      strangers: "Det er dele af forskellige nøgler eller ikke dette kontors.",
      people: "Vælg to forskellige personer, den anden en ombudsperson.",
      uncertified: "Den anden persons nøgler er ikke godkendt som en ombudspersons.",
      different: "Det er ikke fingeraftrykket af den anden persons nøgler.",
      refused: "Nogen har ændret kontorets gendannelsesnøgle i databasen: Intet blev gjort.",
    },
  },
  rewraps: "Sager, der skal gives tilbage",
  rewrapsText:
    "Den, der har mistet både adgangskode og gendannelseskode, læser ingen sag mere. To kolleger giver sagerne tilbage: En begynder, en anden fuldfører. Tal med personen først.",
  losses: (name) => `${name} har mistet`,
  give: "Begynd at give de valgte sager tilbage",
  noLosses: "Ingen har mistet en sag, som du læser.",
  toFinish: "Skal fuldføres af en anden person",
  started: (starter, cases, name) => `${starter} giver ${sager(cases)} tilbage til ${name}.`,
  finish: "Fuldfør",
  noneStarted: "Intet venter på dig.",
  rewrapSaid: {
    started: "Begyndt. En anden kollega skal fuldføre det.",
    finished: "Fuldført. Personen finder sagerne på skrivebordet.",
    none: "Vælg en sag.",
    uncertified: "Personens nøgler er ikke godkendt som en ombudspersons. Godkend dem først.",
    alone: "Der er ingen, som kunne fuldføre det.",
    gone: "Det er allerede fuldført, eller det er væk.",
  },
  problems: {
    different:
      "Det er ikke fingeraftrykket af kollegaens nøgler. Sammenlign igen; hvis det bliver ved med at være forskelligt, har nogen ændret nøglerne.",
    gone: "Nøglerne har lige ændret sig. Se igen.",
    uncertified:
      "Dine egne nøgler er ikke godkendt som en ombudspersons. En kollega skal gøre dette.",
    choose: "Vælg en kollega.",
  },
};
