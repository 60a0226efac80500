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
      patience: (seconds: number) =>
        `Very many reports arrive at this moment, so yours has to wait a little. Your text and your code stay here. Wait ${seconds} seconds, then send it again from this page. Without files it gets through sooner.`,
    },
  },

  sent: {
    title: "Your report has arrived",
    edited:
      "It had arrived before. What you changed since then was not taken: open your inbox and write it as a message.",
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
    text: "A text file has nothing hidden. What is written in it was not looked at.",
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
      patience: (seconds: number) =>
        `Very many people try codes at this moment. Your code stays here. Wait ${seconds} seconds, then press the button again.`,
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
    smsLate:
      "At present SMS may arrive late or not at all, for everybody. If you have an authenticator app, a passkey or a recovery code, use that instead.",
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
    fresh: "new",
    due: "Confirm by",
    answerBy: "Answer by",
    wrongNote: "This could not be done.",
    triage: "To assign",
    assign: "Assign to",
    assignHint: "The other ombudsmen lose the case.",
    assignButton: "Assign",
    readers: "Who reads this case",
    purposes: {
      case: "the whole case",
      shared: "the report as it is",
      redacted: "the redacted version",
      triage: "what is needed to assign",
      client: "messages",
    } as Record<string, string>,
    grant: "Share with a contact person",
    grantVersion: "Which version?",
    grantShared: "As it is, without who reported",
    grantRedacted: "The redacted version",
    grantUntil: "Until (day, or empty for no end)",
    grantButton: "Share",
    mentioned: "named in the report",
    despite: "I have checked that a person named in the report may have the case",
    revoke: "Take back from",
    redact: "Version for the client",
    redactHint:
      "Take out what must not leave the firm. The client reads this text and these files only, never who reported.",
    redactButton: "Keep this version",
    client: "Messages with the client",
    clientWrite: "Write to the client",
    ombudsmanWrite: "Write to the ombudsman",
    notes: "Internal notes",
    noteWrite: "Write a note",
    noteButton: "Keep the note",
    history: "What happened to the case",
    statusTitle: "State",
    reason: "Reason",
    statusButton: "Change the state",
    archive: "Archive",
    archiveHint: (days: number) =>
      `${days} days after archiving the case is anonymised: everything but a line of statistics goes.`,
    outcome: "How it ended",
    outcomes: {
      confirmed: "confirmed",
      partly: "partly confirmed",
      unfounded: "not confirmed",
      other: "otherwise",
      unstated: "not stated",
    } as Record<string, string>,
    reopen: "Take up again",
    extend: "Six months for the answer",
    hold: "Legal hold",
    holdAsk: "Ask for a legal hold",
    holdAgree: "Agree to the legal hold",
    holdAsked: "A legal hold was asked for. A second person has to agree.",
    held: "On legal hold: it is not anonymised.",
    release: "End the legal hold",
    recuse: "Step back from this case",
    recuseHint: "You lose the case at once and for good.",
    withdraw: "Withdraw",
    withdrawn: "withdrawn",
    link: "Related case",
    linkButton: "Link",
    session: {
      note: (minutes: number) =>
        `You are logged out after ${minutes} minutes without a click. What you have typed can still be sent after you have logged in again in another window.`,
      warning: "You are about to be logged out.",
      stay: "Stay logged in",
      ended:
        "You have been logged out. What you have typed is still here: log in again in another window, then send it.",
    },
    register: "Register a case",
    faults: {
      title: "Somebody has changed this case in the database. Tell the firm's other ombudsmen.",
      missing: (place: number) => `A record is missing before or at place ${place}.`,
      changed: (place: number) => `What stands about the record in place ${place} was changed.`,
      signature: (place: number) => `The record in place ${place} lacks its author's signature.`,
    },
    cannot: {
      empty: "Write something or choose a file.",
      stale:
        "You have logged in anew since this page was opened. Your text is still here: send it again.",
      noSuchPerson: "There is no such person for this case.",
      uncertified: "This person's key is not certified yet: it gets no case.",
      mentioned:
        "The report names this person, who may be a party or act for one. Tick that you have checked it.",
      walled: "This person cannot be given this case.",
      noKey: "This ombudsman has no key to the case. Ask an ombudsman who has it to assign it.",
      noRedaction: "There is no redacted version yet: make it first.",
      noGrant: "This person was not granted the case.",
      nobodyLeft: "Nobody else could take the case. Assign it to somebody first.",
      noSuchStatus: "There is no such state.",
      archived: "The case is archived. Take it up again first.",
      notClosed: "The case is neither closed nor archived.",
      notYours: "Only the one who wrote a message can withdraw it.",
      alreadyRead: "The reporter has read the message already.",
      noReason: "Give a reason.",
      noSuchCase: "There is no such case.",
      apart: "Somebody who reads one of these cases must not know of the other.",
      secondPerson: "A second person has to agree.",
      pastDay: "That day is over.",
    },
  },

  list: {
    overview: "Overview",
    shows: { "": "All", new: "New", due: "Due", urgent: "Urgent" },
    sorts: { newest: "newest first", oldest: "oldest first", due: "what is due first" },
    show: "Show",
    sort: "Order",
    any: "any",
    apply: "Show the cases",
    found: (cases: number, page: number, pages: number) =>
      cases === 0
        ? "No case fits."
        : `${cases === 1 ? "1 case" : `${cases} cases`}, page ${page} of ${pages}`,
    unopened: (cases: number) => `Still looking: ${cases} cases have to be opened.`,
    goOn: "Go on",
    pages: "Pages",
    before: "Previous page",
    after: "Next page",
  },

  register: {
    source: "How did it come?",
    sources: { telephone: "by telephone", letter: "by letter", person: "in person" },
    noSource: "Choose how the report came.",
    code: "The reporter's code",
    handOver:
      "Hand it over to the reporter, who reads your answers with it. It is shown here once and stored nowhere.",
  },

  versions: {
    title: "Records and versions",
    back: "Back to the case",
    signed: "signed",
    unsigned: "not signed",
    kinds: {
      report: "Report",
      identity: "Reporter",
      triage: "Summary for triage",
      message: "Message with the reporter",
      client: "Message with the client",
      note: "Internal note",
      status: "State",
      redaction: "Version for the client",
      link: "Related case",
      withdrawal: "Withdrawn message",
    } as Record<string, string>,
  },

  search: {
    title: "Search",
    words: "Words",
    hint:
      "Finds the cases that you may read in which all the words stand. They are written nowhere.",
    button: "Search",
    goOn: "Search on",
    found: (cases: number, looked: number, all: number) =>
      `${cases === 1 ? "1 case" : `${cases} cases`} found; looked through ${looked} of ${all}.`,
    kinds: {
      report: "Report",
      identity: "Reporter",
      message: "Messages with the reporter",
      client: "Messages with the client",
      note: "Internal note",
      status: "State",
      redaction: "Version for the client",
    } as Record<string, string>,
  },

  account: {
    title: "Your account",
    back: "Back to your account",
    change: "Change",
    remove: "Remove",
    saved: {
      password: "Your password has been changed. All your other sessions have ended.",
      phone: "Your phone has been changed.",
      totp: "Your authenticator app is set up.",
      passkey: "Your passkey has been added.",
      removed: "It has been removed.",
      ended: "The sessions have ended.",
      fresh: "Thank you. You can make the change now.",
    } as Record<string, string>,
    mustEnrol:
      "Your firm asks for a stronger second factor than SMS. Set up an authenticator app or a passkey; until then nothing else opens.",
    mustEnrolFresh: "I have one already: use it now",
    last: "Your firm takes no SMS, so this one has to stay until there is another.",
    factors: "Second factors",
    smsChoice: "Codes by SMS",
    smsCountries: "Countries to which codes go",
    smsCountriesHint: "Two letters each, such as DK DE SE.",
    smsCountriesWrong: "Name at least one country, each by its two letters.",
    smsTaken: "serve for everybody",
    smsRefused:
      "serve only those who have no authenticator app and no passkey yet, to set one up: nothing else opens to them until then",
    method: "Which code?",
    methods: {
      sms: "from an SMS",
      totp: "from my authenticator app",
      recovery: "one of my recovery codes",
    } as Record<string, string>,
    passkey: "Use a passkey",
    passkeyFailed: "The passkey did not answer. Try again, or use a code.",
    passkeyScript: "Passkeys need JavaScript.",
    smsOff:
      "Your firm takes no code by SMS, but from those who have not set up an app or a passkey yet.",
    out: "No SMS? Use your authenticator app, a passkey or one of your recovery codes.",
    freshTitle: "Is it you?",
    freshText:
      "What you are about to do needs a second factor that is less than five minutes old. Then you come back to where you were.",
    freshSend: "Send a code to my phone",
    freshSent:
      "If your account takes codes by SMS, one is on its way. It serves once, for 5 minutes.",
    wrong: (left: number) =>
      left > 0 ? `That was not right. Tries left: ${left}.` : "That was not right.",
    over: "There were too many tries. Wait ten minutes, or log in again.",
    problems: "Nothing was changed.",
    smsTitle: "Phone",
    phoneEnd: (end: string) => `Codes go to the number that ends in ${end}.`,
    phone: "New mobile phone number",
    phoneHint: "With the country in front, such as +4512345678. We send a code to it.",
    phoneProblem:
      "Write the number of a mobile phone with its country, such as +4512345678. It has to be in a country to which the firm sends codes.",
    phoneCode: (end: string) =>
      `A code is on its way to the number that ends in ${end}. It serves once, for 5 minutes.`,
    phoneOver: "This code is over. Enter the number again to get a new one.",
    sendCode: "Send a code",
    confirm: "Confirm",
    totpTitle: "Authenticator app",
    totpOn: "It is set up.",
    totpOff:
      "An app on your phone that makes a new code every 30 seconds. It works without a network and is safer than SMS.",
    totpSet: "Set up an authenticator app",
    totpAgain: "Set up another authenticator app in its place",
    totpScan: "Scan this picture with the app",
    totpType: "Or type this key into the app:",
    totpCode: "The code that the app shows now",
    totpWrong:
      "That was not the code of this key. Look at the app, and at the clock of your phone.",
    codesTitle: "Recovery codes",
    codesLeft: (left: number) => `Left: ${left}.`,
    codesText:
      "Ten codes for the day on which the phone is lost. Each takes the place of a code once; none takes the place of your password.",
    codesMake: "Make new recovery codes",
    codesMakeText: "The old ones serve no more. The new ones are shown once.",
    codesKeep: "Print these codes or write them down, and lock them away. They are shown only now.",
    passkeysTitle: "Passkeys",
    passkeysText:
      "A key in your computer, phone or security stick. Nobody can lure it out of you, so it is the safest of all.",
    passkeyAdd: "Add a passkey",
    passkeyName: "A name for it, such as the name of the device",
    passkeyOf: (site: string, day: string) => `for ${site}, added on ${day}`,
    passkeyRefused: "The passkey could not be added. Try again.",
    password: "Password",
    passwordChange: "Change the password",
    passwordOld: "Your present password",
    passwordNew: "New password",
    passwordAgain: "The same password again",
    passwordWrong: "This is not your present password.",
    passwordDifferent: "The two passwords are not the same.",
    sessions: "Sessions",
    sessionsText:
      "Where you are logged in. A session ends by itself after 20 minutes without a click.",
    session: (used: string, ends: string) => `last used ${used}, ends at the latest ${ends}`,
    sessionThis: "this one",
    sessionEnd: "End this session",
    sessionsEnd: "End all others",
    sms: {
      code: (code: string) =>
        `${code} is your code for Ombud. It serves once, for 5 minutes. Give it to nobody.`,
      notices: {
        password: "Ombud: your password was changed.",
        phone: "Ombud: your phone number was changed.",
        totp: "Ombud: your authenticator app was set up or removed.",
        codes: "Ombud: new recovery codes were made for you.",
        reset: "Ombud: your account was reset by an administrator.",
        passkey: "Ombud: a passkey of yours was added or removed.",
      },
      unless: "If it was not you, tell your administrator at once.",
    },
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

  keys: {
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

  clocks: {
    level: (level: number) => `${level} % of the time is over`,
    over: "the time is over",
    country: "Law that sets the deadlines",
  },

  notices: {
    title: "Notices",
    lead:
      "A notice says that there is something new, and nothing else: no name, no case, no link. Notices are collected and go out three times a day, at a moment that chance decides.",
    channel: "How do you want to be told?",
    channels: {
      none: "Not at all: I look at the desk",
      mail: "By mail",
      sms: "By SMS, to the phone that gets your codes",
    } as Record<string, string>,
    mail: "Mail address",
    mailHint: "It is kept encrypted, and only while you choose mail.",
    mailProblem: "Write a mail address.",
    save: "Keep",
    saved: "It is kept.",
    news: { subject: "Ombud", text: "There is something new at the desk." },
    admin: "Notices",
    day: "Day",
    outcome: "Outcome",
    outcomes: { sent: "sent", failed: "failed, tried again", lost: "given up" } as Record<
      string,
      string
    >,
    count: "Number",
    none: "No notice went out in the last thirty days.",
  },

  absence: {
    title: "Absence",
    lead:
      "Name a colleague who stands in for you. Your cases are opened to this person now, until the end of the day that you choose, and new ones that you get in that time, too. Whoever must not learn of a case, or stepped back from it, does not get it.",
    deputy: "Deputy",
    until: "Last day",
    name: "Name the deputy",
    end: "I am back",
    now: (name: string, until: string) => `${name} stands in for you until ${until}.`,
    given: (cases: number) => `Cases opened to the deputy: ${cases}.`,
    nobody: "There is no colleague with a certified key who could stand in for you.",
    problem: "Choose a colleague, and a day within the next year.",
  },

  templates: {
    title: "Standard answers",
    insert: "Put into the text",
    choose: "Standard answer",
    hint: "Chosen files have to be chosen again afterwards.",
    kinds: {
      acknowledgement: "Acknowledgement",
      details: "Request for details",
      closing: "Closing letter",
    } as Record<string, string>,
    firm: "All organisations",
    placeholders: (names: string) =>
      `These are replaced when the answer is put into a text: ${names}.`,
    unknown: (name: string) => `There is no placeholder ${name}.`,
    empty: "Write the answer.",
    version: (version: number, name: string, at: string) => `Version ${version}, ${name}, ${at}`,
    builtIn: "As it comes with the portal",
    own: "of its own",
    save: "Keep as a new version",
    earlier: "Earlier versions",
    texts: {
      acknowledgement:
        "Your report to {organisation} arrived on {received}. I am a lawyer and not a part of the organisation. I look into it and tell you by {feedback_by} what was done. Please come back with your code now and then: I may have questions.\n\n{ombudsman}",
      details:
        "Thank you for your report of {received}. To go on I need to know more:\n\n- When and where did it happen?\n- Who saw it?\n- Are there documents, and where?\n\nWrite only what does not endanger you.\n\n{ombudsman}",
      closing:
        "Your report to {organisation} of {received} has been looked into. This is what was found and done:\n\n\n\nThe case is closed with this. You can still write here until it is deleted.\n\n{ombudsman}",
    },
  },

  evidence: {
    title: "Evidence pack",
    hint: "What was done when, from the audit log, signed by the portal and by you.",
    download: "Download the evidence pack",
  },
};

/** The shape of every catalogue. */
export type Texts = typeof en;
