/** The English texts. Every other catalogue has the same shape. */
export const en = {
  product: "Ombud",
  leave: "Leave quickly",
  home: "Start page",
  skip: "Skip to the text",

  start: {
    title: "Report wrongdoing safely",
    lead:
      "You have seen something wrong at work. Here you can tell a lawyer about it without giving your name. The lawyer is the ombudsman of the organisation, not a part of it.",
    choose: "Choose the organisation",
    back: "I have a code",
    backText: "Read the answer to a report, or add to it.",
    protects: "What this portal does for you",
    protectsItems: [
      "No name, no e-mail, no telephone number is asked for.",
      "Your address on the network is stored nowhere, and neither is your browser.",
      "What you write is encrypted. Those who run the servers cannot read it.",
      "From files that you send we remove hidden data, such as names, the place and the camera. We show you what we removed.",
      "Your code lets you talk with the lawyer and stay unknown.",
    ],
    protectsNot: "What it cannot do",
    protectsNotItems: [
      "A computer or network of your employer may record which pages you open. Use your own phone, away from work.",
      "What you write can show who you are. Leave out what only you can know, or tell the lawyer that it must not be passed on.",
      "We remove hidden data from files, not what can be seen or heard in them.",
    ],
  },

  org: {
    report: "Make a report",
    inbox: "I have a code",
    steps: [
      "Write down what happened. It takes ten minutes, and you can stay unknown.",
      "Keep the code that you get. It is the only way back to your report.",
      "Within 7 days the ombudsman confirms that the report arrived. Within 3 months of that you are told what was done.",
    ],
    who:
      "The report goes to the ombudsman, a lawyer outside the organisation. People whom you name as involved do not get it.",
  },

  report: {
    title: "Your report",
    codeTitle: "Your code",
    codeWhy:
      "Write it down now. It opens the answers to your report, and nobody can give you another one. Half of all people lose theirs.",
    required: "Only the field marked with * must be filled in.",
    identity: "Do you want to give your name?",
    anonymous: "No, I stay unknown",
    confidential: "Yes, to the ombudsman only. The organisation does not get it.",
    category: "What is it about?",
    what: "What happened?",
    whatHint: "In your own words.",
    when: "When?",
    where: "Where?",
    who: "Who was there, who knows of it?",
    urgent: "It is urgent: somebody is in danger, or proof is about to disappear",
    involved: "Who must not learn of this report?",
    involvedHint: "Whoever you tick here cannot see that there is a report.",
    name: "Your name",
    contact: "How to reach you",
    contactHint: "Only if you chose to give your name.",
    files: "Files",
    filesHint: (count: number, megabytes: number) =>
      `Up to ${count} files of ${megabytes} MB each. Hidden data is removed, and the name of the file too. What cannot be cleaned with certainty is not sent on, and you are told.`,
    send: "Send the report",
    sending:
      "Sending takes a while on a slow line. If it breaks off, send again: the code stays the same and nothing arrives twice.",
    broken: "The line broke. Nothing is lost: send again. The code stays the same.",
    filesAgain: "Your text is still here. The files have to be chosen again.",
    refusedForm: "The report was not sent yet.",
    errors: {
      what: "Write what happened.",
      category: "Choose what it is about.",
      identity: "Choose whether you give your name.",
      involved: "A ticked name is not on the list any more. Look at the list again.",
      token: "This page was open for too long. Your text is still here: send it again.",
      code: "We did not issue the code of this form. Here is a new one: write it down.",
      nobody:
        "You ticked everyone who could read the report. Untick the person you fear least, or report to an authority instead.",
      field: (name: string) => `Too long: ${name}.`,
    },
  },

  sent: {
    title: "Your report has arrived",
    keep: "Keep this code",
    keepWhy:
      "With it you read the answer. We cannot find your report without it, and nobody can send it to you.",
    open: "Open my inbox now",
    next: "What happens now",
    nextItems: [
      "Within 7 days the ombudsman confirms that the report arrived.",
      "The ombudsman may ask you something. Come back with the code now and then.",
      "Within 3 months you are told what was done.",
    ],
    print: "You can print this page. Keep it where nobody looks.",
  },

  files: {
    title: "Your files",
    clean: "cleaned",
    nothing: "No hidden data was found.",
    removed: "Removed:",
    refused: "not taken",
    renamed: (was: string, now: string) =>
      `The name ended in .${was}, but the file is ${now}. It got a fitting name.`,
    file: (number: number) => `File ${number}`,
    details: "All of it",
  },

  categories: {
    fraud: "Fraud or theft",
    corruption: "Corruption or bribes",
    harassment: "Harassment or discrimination",
    safety: "Safety of people or products",
    environment: "Environment",
    privacy: "Privacy and data",
    competition: "Competition law",
    other: "Something else",
  } as Record<string, string>,

  removedCategories: {
    person: "names of people",
    place: "the place where it was made",
    time: "when it was made or changed",
    device: "the camera, phone or printer",
    software: "programs and paths",
    history: "earlier versions and traces of editing",
    hidden: "hidden content",
  },

  receipt: {
    title: "Open your report",
    label: "Your code",
    hint: "20 letters and digits. Capitals, spaces and dashes do not matter.",
    open: "Open",
    errors: {
      length: "A code has 20 letters and digits. Compare it with your note.",
      symbols: (group?: number) =>
        group
          ? `There is a sign in group ${group} that no code has. Compare it with your note.`
          : "There is a sign that no code has. Compare it with your note.",
      slip: (group?: number) =>
        group
          ? `There is a slip, most likely in group ${group}. Compare it with your note.`
          : "There is more than one slip. Compare every group with your note.",
      unknown:
        "This code opens nothing. Perhaps the report was not sent, or it was deleted because its time was over. Compare the code with your note.",
      token: "This page was open for too long. Try again.",
    },
    ended: "Your visit has ended. Enter the code again.",
  },

  inbox: {
    title: "Your report",
    status: "State",
    received: "Arrived",
    acknowledgeBy: "Confirmation by",
    feedbackBy: "Answer by",
    yourReport: "What you wrote",
    dialogue: "Messages",
    none: "No message yet. Come back with your code.",
    you: "You",
    ombudsman: "Ombudsman",
    write: "Write a message",
    text: "Message",
    send: "Send",
    sent: "Your message has been sent.",
    leave: "End the visit",
    empty: "Write something or choose a file.",
    gone: "This report is no longer here: its time was over, and it was deleted.",
    idle:
      "This page closes after 15 minutes without a click. Long text is better written elsewhere first.",
  },

  left: {
    title: "You have left",
    text:
      "Nothing of this visit is kept on this site. The browser's history may still show that you were here.",
    on: "Go on to a weather page",
  },

  statuses: {
    new: "arrived",
    assigned: "with a lawyer",
    acknowledged: "confirmed",
    investigating: "being looked into",
    awaiting_reporter: "waiting for you",
    closed: "closed",
    archived: "archived",
  } as Record<string, string>,

  desk: {
    login: "Log in",
    username: "User name",
    password: "Password",
    next: "Next",
    otpTitle: "Enter the code",
    otpText:
      "If name and password were right, a code has just been sent to your phone. It serves once, for 5 minutes.",
    code: "Code",
    resend: "Send it again",
    resendFlash: "as a flash message",
    resendSms: "as an ordinary SMS",
    resent: "If name and password were right, a new code is on its way.",
    tooMany: "No more codes for this login. Start again.",
    wrongCode: (left: number) =>
      left > 0 ? `That was not the code. Tries left: ${left}.` : "That was not the code.",
    expired: "This login is over. Start again.",
    again: "Start again",
    tooManyLogins: (seconds: number) =>
      `There were too many logins just now. Wait ${seconds} seconds, then try again. A browser with which you have logged in before does not have to wait for others.`,
    logout: "Log out",
    cases: "Cases",
    noCases: "There is no case that you may read.",
    caseTitle: "Case",
    organisation: "Organisation",
    category: "Category",
    status: "State",
    received: "Arrived",
    messages: "Messages",
    urgent: "urgent",
    report: "Report",
    identity: "Reporter",
    anonymous: "unknown",
    involved: "Must not learn of it",
    nobody: "nobody named",
    dialogue: "Messages with the reporter",
    reporter: "Reporter",
    answer: "Write to the reporter",
    download: "Download",
    removed: "Removed before it was stored",
    refused: (number: number) => `File ${number} was refused`,
    what: "What",
    when: "When",
    where: "Where",
    who: "Who",
    files: "Files",
  },

  account: {
    passwordRule:
      "At least 8 characters, 128 at most, with an upper-case and a lower-case letter, a digit and a special character, such as a space or a dash. No common password, no name of yours, of an organisation or of this portal, and nothing that a program guesses soon. You can paste it from a password manager.",
    passphrase: "Three or four unusual words do well. This one was made for you just now:",
    passwordProblems: {
      short: "Use at least 8 characters.",
      long: "Use at most 128 characters.",
      upper: "Add an upper-case letter.",
      lower: "Add a lower-case letter.",
      digit: "Add a digit.",
      special: "Add a special character, such as a space or a dash.",
      common:
        "This is a common password in another dress: programs try a year, an exclamation mark and 0 for o first. Take several words that have nothing to do with each other.",
      known:
        "It holds a name that others know: yours, that of an organisation or of this portal. Leave it out.",
      guessable:
        "A program would guess it soon: it is short, or made of repeats, dates or rows of the keyboard. Add a word or two that have nothing to do with it.",
    },
  },

  admin: {
    title: "Administration",
    accounts: "Accounts",
    organisations: "Organisations",
    sessions: "Sessions",
    name: "Name",
    phone: "Mobile phone",
    phoneHint: "With the country in front, such as +4512345678. The login codes go there.",
    usernameHint: "2 to 32 small letters, digits, dots and dashes; a letter first.",
    role: "Role",
    roles: {
      triager: "triager",
      ombudsman: "ombudsman",
      contact: "contact person",
      administrator: "administrator",
      auditor: "auditor",
    },
    where: "Organisation",
    everywhere: "the whole firm",
    noRole: "no role",
    active: "active",
    invited: (until: string) => `invited until ${until}`,
    lapsed: "the invitation is over: reset the account",
    disabled: "disabled",
    add: "Add",
    save: "Save",
    saved: "Saved.",
    addAccount: "Add an account",
    linkTitle: "The activation link",
    link: (name: string) =>
      `Give this link to ${name}, and to nobody else. It serves once, for 24 hours, and is shown only now.`,
    back: "Back to the account",
    roleTitle: "Roles",
    join: "Give this role",
    leave: "Take this role away",
    disable: "Disable the account",
    disableText: "All sessions end at once, and no new case is opened to this person.",
    enable: "Enable the account",
    reset: "Reset the account",
    resetText:
      "For a lost password and a lost recovery code. The person chooses a new password over a new link, with the same phone, and reads no case until colleagues have given the cases back. It cannot be undone.",
    resetSure: "I have spoken with this person and know that it is who it claims to be",
    own: "This is your own account: another administrator changes it.",
    started: "Began",
    lastUsed: "Last used",
    endSession: "End this session",
    endAll: "End all sessions",
    noSessions: "Nobody is logged in.",
    addOrganisation: "Add an organisation",
    slug: "Short name",
    slugHint: "It becomes the address: small letters, digits and dashes.",
    welcome: "Welcome on the first page",
    categories: "Categories, one a line",
    categoriesHint:
      "What a report can be about. The usual ones, which we translate: fraud, corruption, harassment, safety, environment, privacy, competition, other.",
    people: "People whom a reporter can tick as involved, one a line",
    peopleHint: "Staff with a role here stand on the list anyway.",
    open: "Open",
    problems: "Nothing was changed.",
    errors: {
      username: "This user name cannot be used.",
      taken: "This name is taken.",
      displayName: "Write the name, with 2 to 80 characters.",
      phone: "Write the number with its country, such as +4512345678.",
      role: "Choose the role and the organisation. An administrator belongs to the whole firm.",
      apart: "Administrators and auditors have no other role: they must not handle cases.",
      sure: "Confirm that you have spoken with the person.",
      slug: "This short name cannot be used.",
      name: "Write the name, with 2 to 80 characters.",
      welcome: "The welcome is too long.",
      categories: "Write 1 to 40 categories of 2 to 80 characters.",
      people: "Write names of 2 to 80 characters.",
    },
    activate: {
      title: "Activate your account",
      hello: (name: string, username: string) =>
        `${name}, your user name is ${username}. Choose a password.`,
      password: "New password",
      again: "The same password again",
      next: "Send a code to my phone",
      codeTitle: "Enter the code",
      codeText: (end: string) =>
        `A code is on its way to your phone, whose number ends in ${end}. It serves once, for 5 minutes.`,
      finish: "Activate",
      restart: "No code? Choose the password again",
      different: "The two passwords are not the same.",
      noCodes: "No more codes for this link. Ask for a new one.",
      codeOver: "This code is over. Choose the password again to get a new one.",
      over: "This link is over",
      overText: "It was used, or replaced, or 24 hours have passed. Ask for a new one.",
      doneTitle: "Your account is active",
      recoveryTitle: "Your recovery code",
      recoveryText:
        "Write it down and lock it away. If you forget your password, it is the only way to your cases without the help of two colleagues. It is shown only now, and nobody else has it.",
      login: "Log in",
    },
  },

  error: {
    title: {
      400: "We could not read that",
      403: "Not allowed from there",
      404: "There is no such page",
      405: "That does not work here",
      413: "Too large",
      422: "Something is missing",
      429: "Too many at once",
      500: "Something went wrong here",
      503: "Too busy just now",
    } as Record<number, string>,
    text: {
      400:
        "What arrived was broken or not meant for this page. Nothing was stored. Go back and try again.",
      403: "The form was sent from another site. Nothing was stored.",
      404: "The address may be mistyped, or the page is gone.",
      405: "This address takes another kind of request.",
      413:
        "What you sent is larger than this page takes. Nothing was stored. Go back, take fewer or smaller files, and send again.",
      422: "Go back and try again.",
      429: "Wait a moment and try again. Nothing is lost.",
      500:
        "It is our fault, not yours. Nothing of it was stored unless you saw a confirmation. Go back and send again: the same code never makes a second report.",
      503:
        "Many people are here at this moment. Nothing was stored. Wait a minute, go back and send again: your text is still in the form.",
    } as Record<number, string>,
    back: "To the start page",
    id: "If you ask for help, name this number:",
  },
};

/** The shape of every catalogue. */
export type Texts = typeof en;
