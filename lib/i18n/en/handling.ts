/** Acts on a case beside the daily dialogue: parties, disclosure, closing, holds, second lawyers. */
export const handling = {
  toDo: "What waits for you",
  waits: {
    assign: "Assign the case, or take it",
    acknowledge: (day: string) => `Confirm to the reporter that it arrived, by ${day}`,
    fresh: (count: number) => count === 1 ? "1 new message" : `${count} new messages`,
    disclosure: "Answer the request to disclose who reported",
    hold: "Agree to a legal hold that a colleague asked for",
    release: "Agree to the end of a legal hold, or keep it",
  },
  details: "About the case",
  unread: "new",
  readByReporter: "read by the reporter",
  notYetRead: "not read by the reporter yet",

  ombudsman: "Messages with the ombudsman",

  work: "Who works on it",
  take: "Take it myself",
  takeHint: "The other ombudsmen lose the case.",
  second: "Bring in a second lawyer",
  secondHint: "Reads the whole case beside you, and is the second person where it takes two.",
  secondButton: "Bring in",
  from: "From when?",
  fromWhen: { now: "At once", overdue: "Only when a deadline of the case has passed" },
  dormant: "as soon as a deadline has passed",
  until: "Until (day, or empty for no end)",
  untilDay: (day: string) => `until ${day}`,

  share: "The client",
  earlierVersions: "Earlier versions can be read under “Records and versions”.",
  replaces:
    "A new version takes the place of the one before: the client cannot open the old one any more.",
  words: "Black out these words and passages wherever they stand, one a line",
  replacement: "Files that take the place of others, such as pages you blacked out",
  keepFiles: "Files that the client gets",

  disclosure: {
    title: "Who reported",
    hint:
      "Who reported is kept apart and never goes to the client, unless one person asks with a reason and another one approves (Directive (EU) 2019/1937, article 16).",
    clientHint:
      "Whether the firm knows a name is not shown here, and a request looks the same either way. Ask only with the reporter's consent or where a law makes it necessary.",
    known: "Disclosed to you",
    for: "For",
    ground: "On what ground?",
    grounds: {
      consent: "The reporter has agreed (article 16 (1))",
      law: "A law demands it in an investigation or before a court (article 16 (2))",
    } as Record<string, string>,
    reason: "Why is it necessary?",
    ask: "Ask for it",
    asked: (name: string, receiver: string) =>
      `${name} asks to disclose who reported to ${receiver}`,
    waiting: "Waits for an answer by a second person.",
    refused: "Not disclosed.",
    approved: "Disclosed.",
    decideReason: "Reason for the answer (the client reads it)",
    decideHint:
      "Write nothing from which the client can tell whether a name is known, unless you approve.",
    tell: "What the reporter is told before (article 16 (3))",
    tellHint:
      "Sent as a message. Leave it empty only where telling would endanger the investigation.",
    approve: "Approve and disclose",
    refuse: "Do not disclose",
    own: "You have asked: somebody else has to answer.",
    confirm: "Confirm with your second factor (opens a new window)",
  },

  state: "State and closing",
  close: "Close the case",
  closeText: "What the reporter reads",
  closeHint: "The reporter sees how it ended and this text.",
  closeButton: "Close",
  insert: "Put in the standard closing letter",
  closed: "What the reporter was told",
  spam: "Close as spam",

  relations: "Parties and related cases",
  parties: "Parties, one a line",
  partiesHint:
    "Whoever of the staff bears one of these names loses the case at once and can never be given it.",
  partiesButton: "Keep the parties",
  conflictTitle: "Conflicts of interest",
  conflict: (names: string) =>
    `This case names ${names}, for which you act, too. Step back if that is a conflict.`,
  conflictLook: "Look for the people named here in my other cases",
  conflictNames: (names: string) => `Looked for: ${names}`,
  conflictNobody: "Nobody is named as a party or as involved yet.",
  conflictNone: "None of them stands in another case that you may read.",
  conflictLooked: (looked: number, all: number) => `Cases looked through: ${looked} of ${all}`,
  actsFor: "acts for an organisation named in it",
  link: "Address or number of the other case",
  linkKind: "How does it belong to this one?",
  linkKinds: {
    related: "Related case",
    duplicate: "Duplicate",
    none: "Not at all: take the link back",
  } as Record<string, string>,

  correct: "Correct it",
  correctButton: "Keep as a new version",
  version: (version: number) => `version ${version}`,
  earlier: "Earlier versions",

  assigned: (name: string) => `given to ${name}`,
  holdReason: "Reason for the legal hold",
  holdSteps: {
    asked: "asked for",
    agreed: "agreed to",
    releaseAsked: "its end asked for",
    kept: "kept",
    released: "ended",
  } as Record<string, string>,
  holdTakeBack: "Take the request back",
  holdKeep: "Keep the legal hold",
  releaseAsk: "Ask for the end of the legal hold",
  releaseAgree: "Agree to the end of the legal hold",
  releaseAsked: "Its end was asked for. A second person has to agree; until then it stays.",
  records: "Records and evidence",

  readWhole: "Read it whole",
  answers: { approved: "Disclosed", refused: "Not disclosed" } as Record<string, string>,

  cannot: {
    notYourNote: "Only the one who wrote a note can correct it.",
    changedMeanwhile:
      "The note was changed meanwhile. Your text is still here: look, then send it.",
    asked: "That is asked for already and waits for an answer.",
    noRequest: "There is no such request, or it has its answer.",
    noIdentity: "The reporter gave no name: there is nothing to disclose. Answer that you do not.",
    yourself: "You are one of these people: step back from the case instead.",
    actsFor:
      "This person acts for an organisation that the case names. Tick that you have checked it.",
    held: "The case is on legal hold already.",
    noHold: "There is no legal hold.",
    notFresh:
      "Confirm with your second factor first, in another window. What you have typed is still here: then send it again.",
  },
};
