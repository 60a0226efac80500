/** One's own account. */
export const account = {
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
  totpWrong: "That was not the code of this key. Look at the app, and at the clock of your phone.",
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
};
