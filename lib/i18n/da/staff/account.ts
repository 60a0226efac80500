import type { StaffTranslation } from "../../catalogues.ts";

/** One's own account, in Danish. */
export const account: StaffTranslation["account"] = {
  title: "Din konto",
  language: "Skrivebordets sprog",
  languageOfBrowser: "som browseren beder om",
  back: "Tilbage til din konto",
  change: "Skift",
  remove: "Fjern",
  saved: {
    password: "Din adgangskode er skiftet. Alle dine andre sessioner er afsluttet.",
    phone: "Din telefon er skiftet.",
    totp: "Din autentificeringsapp er sat op.",
    passkey: "Din passkey er tilføjet.",
    removed: "Den er fjernet.",
    ended: "Sessionerne er afsluttet.",
    language: "Skrivebordet taler nu dit sprog.",
    fresh: "Tak. Nu kan du foretage ændringen.",
  },
  mustEnrol:
    "Dit kontor kræver en stærkere anden faktor end sms. Sæt en autentificeringsapp eller en passkey op; indtil da åbner intet andet.",
  mustEnrolFresh: "Jeg har allerede en: Brug den nu",
  last: "Dit kontor tager ikke imod sms, så denne skal blive, til der er en anden.",
  factors: "Anden faktor",
  smsChoice: "Koder pr. sms",
  smsCountries: "Lande, som koder sendes til",
  smsCountriesHint: "To bogstaver hver, for eksempel DK DE SE.",
  smsCountriesWrong: "Nævn mindst ét land, hvert med sine to bogstaver.",
  smsTaken: "gælder for alle",
  smsRefused:
    "gælder kun for dem, der endnu hverken har autentificeringsapp eller passkey, så de kan sætte en op: Indtil da åbner intet andet for dem",
  method: "Hvilken kode?",
  methods: {
    sms: "fra en sms",
    totp: "fra min autentificeringsapp",
    recovery: "en af mine gendannelseskoder",
  },
  passkey: "Brug en passkey",
  passkeyFailed: "Passkeyen svarede ikke. Prøv igen, eller brug en kode.",
  passkeyScript: "Passkeys kræver JavaScript.",
  smsOff:
    "Dit kontor tager ikke imod koder pr. sms, undtagen fra dem, der endnu ikke har sat en app eller en passkey op.",
  out: "Ingen sms? Brug din autentificeringsapp, en passkey eller en af dine gendannelseskoder.",
  freshTitle: "Er det dig?",
  freshText:
    "Det, du vil gøre, kræver en anden faktor, der er under fem minutter gammel. Derefter kommer du tilbage til, hvor du var.",
  freshSend: "Send en kode til min telefon",
  freshSent:
    "Hvis din konto tager imod koder pr. sms, er en på vej. Den gælder én gang, i 5 minutter.",
  wrong: (left) =>
    left > 0 ? `Det var ikke rigtigt. Forsøg tilbage: ${left}.` : "Det var ikke rigtigt.",
  over: "Der var for mange forsøg. Vent ti minutter, eller log ind igen.",
  problems: "Intet blev ændret.",
  smsTitle: "Telefon",
  phoneEnd: (end) => `Koder sendes til nummeret, der ender på ${end}.`,
  phone: "Nyt mobilnummer",
  phoneHint: "Med landekode foran, for eksempel +4512345678. Vi sender en kode til det.",
  phoneProblem:
    "Skriv nummeret på en mobiltelefon med landekode, for eksempel +4512345678. Det skal være i et land, som kontoret sender koder til.",
  phoneCode: (end) =>
    `En kode er på vej til nummeret, der ender på ${end}. Den gælder én gang, i 5 minutter.`,
  phoneOver: "Denne kode er udløbet. Skriv nummeret igen for at få en ny.",
  sendCode: "Send en kode",
  confirm: "Bekræft",
  totpTitle: "Autentificeringsapp",
  totpOn: "Den er sat op.",
  totpOff:
    "En app på din telefon, der laver en ny kode hvert 30. sekund. Den virker uden net og er sikrere end sms.",
  totpSet: "Sæt en autentificeringsapp op",
  totpAgain: "Sæt en anden autentificeringsapp op i stedet",
  totpScan: "Scan dette billede med appen",
  totpType: "Eller skriv denne nøgle i appen:",
  totpCode: "Den kode, som appen viser nu",
  totpWrong: "Det var ikke koden til denne nøgle. Se på appen og på din telefons ur.",
  codesTitle: "Gendannelseskoder",
  codesLeft: (left) => `Tilbage: ${left}.`,
  codesText:
    "Ti koder til den dag, telefonen er væk. Hver træder i stedet for en kode én gang; ingen træder i stedet for din adgangskode.",
  codesMake: "Lav nye gendannelseskoder",
  codesMakeText: "De gamle gælder ikke mere. De nye vises én gang.",
  codesKeep: "Udskriv disse koder, eller skriv dem ned, og lås dem inde. De vises kun nu.",
  passkeysTitle: "Passkeys",
  passkeysText:
    "En nøgle i din computer, telefon eller sikkerhedsnøgle. Ingen kan lokke den ud af dig, så den er det sikreste af det hele.",
  passkeyAdd: "Tilføj en passkey",
  passkeyName: "Et navn til den, for eksempel enhedens navn",
  passkeyOf: (site, day) => `til ${site}, tilføjet ${day}`,
  passkeyRefused: "Passkeyen kunne ikke tilføjes. Prøv igen.",
  password: "Adgangskode",
  passwordChange: "Skift adgangskoden",
  passwordOld: "Din nuværende adgangskode",
  passwordNew: "Ny adgangskode",
  passwordAgain: "Den samme adgangskode igen",
  passwordWrong: "Det er ikke din nuværende adgangskode.",
  passwordDifferent: "De to adgangskoder er ikke ens.",
  sessions: "Sessioner",
  sessionsText:
    "Hvor du er logget ind. En session slutter af sig selv efter 20 minutter uden et klik.",
  session: (used, ends) => `sidst brugt ${used}, slutter senest ${ends}`,
  sessionThis: "denne",
  sessionEnd: "Afslut denne session",
  sessionsEnd: "Afslut alle andre",
  sms: {
    code: (code) =>
      `${code} er din kode til Ombud. Den gælder én gang, i 5 minutter. Giv den ikke til nogen.`,
    notices: {
      password: "Ombud: Din adgangskode er skiftet.",
      phone: "Ombud: Dit telefonnummer er skiftet.",
      totp: "Ombud: Din autentificeringsapp er sat op eller fjernet.",
      codes: "Ombud: Der er lavet nye gendannelseskoder til dig.",
      reset: "Ombud: Din konto er nulstillet af en administrator.",
      passkey: "Ombud: En af dine passkeys er tilføjet eller fjernet.",
    },
    unless: "Hvis det ikke var dig, så sig det straks til din administrator.",
  },
  passwordRule:
    "Mindst 8 tegn, højst 128, med et stort og et lille bogstav, et ciffer og et specialtegn, for eksempel et mellemrum eller en bindestreg. Ingen almindelig adgangskode, intet navn på dig, en organisation eller denne portal, og intet, som et program hurtigt gætter. Du kan indsætte den fra en adgangskodemanager.",
  passphrase: "Tre eller fire usædvanlige ord er godt. Dette er lige lavet til dig:",
  passwordProblems: {
    short: "Brug mindst 8 tegn.",
    long: "Brug højst 128 tegn.",
    upper: "Tilføj et stort bogstav.",
    lower: "Tilføj et lille bogstav.",
    digit: "Tilføj et ciffer.",
    special: "Tilføj et specialtegn, for eksempel et mellemrum eller en bindestreg.",
    common:
      "Det er en almindelig adgangskode i forklædning: Programmer prøver først et årstal, et udråbstegn og 0 for o. Tag flere ord, der ikke har noget med hinanden at gøre.",
    known:
      "Den indeholder et navn, som andre kender: dit, en organisations eller denne portals. Udelad det.",
    guessable:
      "Et program ville hurtigt gætte den: Den er kort eller lavet af gentagelser, datoer eller rækker på tastaturet. Tilføj et ord eller to, der ikke har noget med den at gøre.",
  },
};
