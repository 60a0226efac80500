/** Keys, their certificates, recovery and cases given back. */
export const keys = {
  title: "My keys",
  colleagues: "Colleagues' keys",
  about:
    "What is written here is encrypted for the people who may read it. A colleague's keys count only when an ombudsman has compared them.",
  states: {
    certified: "certified",
    waiting: "wait for a colleague",
    outgrown: "certified for fewer roles",
    refused: "refused: not the keys that were certified",
    none: "no keys yet",
  },
  refusedText:
    "Somebody changed these keys in the database. Nothing is encrypted for them, and the audit log says so. Ask the operator, and have the account reset.",
  ownRefused:
    "The database names keys that are not yours. Nothing is encrypted for them. Tell your colleagues.",
  fingerprint: "Fingerprint of your keys",
  fingerprintText:
    "Read it out to the ombudsman who certifies your keys, by telephone or in person, not by mail.",
  made: (day: string) => `Made on ${day}.`,
  compare: "Certify a colleague's keys",
  compareText:
    "Call the colleague. Let the colleague read the fingerprint from the page “My keys”, and type it here.",
  colleague: "Colleague",
  theirFingerprint: "Fingerprint, as it was read to you",
  certify: "Certify",
  noneWaiting: "Nobody waits for you.",
  certified: "The keys are certified.",
  forgot: "Password forgotten?",
  forgotText:
    "With your recovery code you choose a new password and keep your cases. Without the code ask an administrator to reset the account; two colleagues then give the cases back.",
  code: "Recovery code",
  codeHint: "24 letters and digits, from the day on which you activated the account.",
  codeTitle: "Your recovery code",
  codeText:
    "If you forget your password, it is the only way to your cases without two colleagues. Write it down and lock it away. It is shown only now.",
  rotate: "New keys",
  rotateText:
    "Make new keys once a year, and when somebody may have seen a copy of your password. Your cases are encrypted for the new keys at once, your other sessions end, and you get a new recovery code.",
  rotateDue: "Your keys are older than a year. Make new ones now.",
  rotateGo: "Make new keys",
  noCode: "You have no recovery code: the last one has served. Make a new one now.",
  makeCode: "Make a new recovery code",
  makeCodeText: "The old one ends.",
  recovery: {
    title: "Recovery with two shares",
    about:
      "When an ombudsman is gone and no colleague reads the cases, two of the firm's three printed shares give them to another ombudsman. Two people type one share each, one after the other, without leaving this page. Nothing of the shares is stored.",
    lost: "Whose cases",
    to: "To whom",
    share: (number: number) => `Share, typed by the ${number === 1 ? "first" : "second"} person`,
    fingerprint: "Fingerprint of that person's keys",
    fingerprintHint:
      "Only when nobody is left who could certify the keys: the firm's root does it, with these shares.",
    go: "Give the cases",
    done: (cases: number, walled: number) =>
      `${cases} given.` +
      (walled > 0 ? ` ${walled} left out: the reporter named this person.` : ""),
    problems: {
      first: "There is a slip in the first share.",
      second: "There is a slip in the second share.",
      same: "That is the same share twice.",
      strangers: "These are shares of different keys, or not this firm's.",
      people: "Choose two different people, the second one an ombudsman.",
      uncertified: "The keys of the second person are not certified as an ombudsman's.",
      different: "That is not the fingerprint of the second person's keys.",
      refused: "Somebody changed the firm's recovery key in the database: nothing was done.",
    },
  },
  rewraps: "Cases to give back",
  rewrapsText:
    "Whoever lost a password and the recovery code reads no case any more. Two colleagues give the cases back: one starts, another one completes. Speak with the person first.",
  losses: (name: string) => `${name} lost`,
  give: "Start giving back the chosen cases",
  noLosses: "Nobody lost a case that you read.",
  toFinish: "To be completed by a second person",
  started: (starter: string, cases: number, name: string) =>
    `${starter} gives ${cases} ${cases === 1 ? "case" : "cases"} back to ${name}.`,
  finish: "Complete",
  noneStarted: "Nothing waits for you.",
  rewrapSaid: {
    started: "Started. A second colleague must complete it.",
    finished: "Completed. The person finds the cases on the desk.",
    none: "Choose a case.",
    uncertified: "The person's keys are not certified as an ombudsman's. Certify them first.",
    alone: "There is nobody who could complete it.",
    gone: "It was completed already, or it is gone.",
  },
  problems: {
    different:
      "That is not the fingerprint of the colleague's keys. Compare again; if it stays different, somebody changed the keys.",
    gone: "The keys have just changed. Look again.",
    uncertified: "Your own keys are not certified as an ombudsman's. A colleague must do this.",
    choose: "Choose a colleague.",
  },
};
