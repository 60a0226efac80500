/** An authority that takes reports from outside an organisation. */
export interface Authority {
  /** By its own name. */
  name: string;
  href?: string;
}

/** Where a reporter can turn in one country. */
export interface CountryHelp {
  /** The country's own name. */
  name: string;
  /** Language of the names, for screen readers (BCP 47). */
  lang: string;
  /** The law that protects reporters. */
  law: string;
  /** Empty where there is none for all fields, or none of which we are certain. */
  authorities: Authority[];
}

/**
 * The EU's states, Norway and Iceland by their codes (ISO 3166-1). Put together by the makers of the
 * portal from what the authorities publish; no lawyer has checked it, and the page says so.
 */
export const countries: Record<string, CountryHelp> = {
  AT: {
    name: "Österreich",
    lang: "de",
    law: "HinweisgeberInnenschutzgesetz (HSchG), BGBl. I Nr. 6/2023",
    authorities: [{
      name: "Bundesamt zur Korruptionsprävention und Korruptionsbekämpfung (BAK)",
      href: "https://www.bak.gv.at/",
    }],
  },
  BE: {
    name: "België, Belgique, Belgien",
    lang: "nl",
    law: "Wet / Loi 28.11.2022",
    authorities: [
      {
        name: "Federale Ombudsman, Médiateur fédéral",
        href: "https://www.federaalombudsman.be/",
      },
    ],
  },
  BG: {
    name: "България",
    lang: "bg",
    law:
      "Закон за защита на лицата, подаващи сигнали или публично оповестяващи информация за нарушения",
    authorities: [{
      name: "Комисия за защита на личните данни (КЗЛД)",
      href: "https://www.cpdp.bg/",
    }],
  },
  CY: {
    name: "Κύπρος",
    lang: "el",
    law: "Ν. 6(I)/2022",
    authorities: [],
  },
  CZ: {
    name: "Česko",
    lang: "cs",
    law: "Zákon č. 171/2023 Sb., o ochraně oznamovatelů",
    authorities: [{
      name: "Ministerstvo spravedlnosti",
      href: "https://oznamovatel.justice.cz/",
    }],
  },
  DE: {
    name: "Deutschland",
    lang: "de",
    law: "Hinweisgeberschutzgesetz (HinSchG)",
    authorities: [
      {
        name: "Externe Meldestelle des Bundes beim Bundesamt für Justiz",
        href: "https://www.bundesjustizamt.de/",
      },
      {
        name: "Bundesanstalt für Finanzdienstleistungsaufsicht (BaFin)",
        href: "https://www.bafin.de/",
      },
      { name: "Bundeskartellamt", href: "https://www.bundeskartellamt.de/" },
    ],
  },
  DK: {
    name: "Danmark",
    lang: "da",
    law: "Lov om beskyttelse af whistleblowere (lov nr. 1436 af 29. juni 2021)",
    authorities: [{
      name: "Den Nationale Whistleblowerordning, Datatilsynet",
      href: "https://whistleblower.dk/",
    }],
  },
  EE: {
    name: "Eesti",
    lang: "et",
    law: "Tööalasest Euroopa Liidu õiguse rikkumisest teavitaja kaitse seadus",
    authorities: [],
  },
  ES: {
    name: "España",
    lang: "es",
    law: "Ley 2/2023, de 20 de febrero",
    authorities: [{ name: "Autoridad Independiente de Protección del Informante (A.A.I.)" }],
  },
  FI: {
    name: "Suomi",
    lang: "fi",
    law: "Laki 1171/2022 (ilmoittajansuojelulaki)",
    authorities: [{ name: "Oikeuskanslerinvirasto", href: "https://oikeuskansleri.fi/" }],
  },
  FR: {
    name: "France",
    lang: "fr",
    law: "Loi n° 2016-1691 du 9 décembre 2016, loi n° 2022-401 du 21 mars 2022",
    authorities: [{ name: "Défenseur des droits", href: "https://www.defenseurdesdroits.fr/" }],
  },
  GR: {
    name: "Ελλάδα",
    lang: "el",
    law: "Ν. 4990/2022",
    authorities: [{ name: "Εθνική Αρχή Διαφάνειας", href: "https://aead.gr/" }],
  },
  HR: {
    name: "Hrvatska",
    lang: "hr",
    law: "Zakon o zaštiti prijavitelja nepravilnosti (NN 46/2022)",
    authorities: [{ name: "Pučki pravobranitelj", href: "https://www.ombudsman.hr/" }],
  },
  HU: {
    name: "Magyarország",
    lang: "hu",
    law: "2023. évi XXV. törvény",
    authorities: [{
      name: "Alapvető Jogok Biztosának Hivatala",
      href: "https://www.ajbh.hu/",
    }],
  },
  IE: {
    name: "Éire, Ireland",
    lang: "en",
    law: "Protected Disclosures Act 2014 (amended 2022)",
    authorities: [{
      name: "Office of the Protected Disclosures Commissioner",
      href: "https://www.opdc.ie/",
    }],
  },
  IS: {
    name: "Ísland",
    lang: "is",
    law: "Lög um vernd uppljóstrara nr. 40/2020",
    authorities: [{ name: "Umboðsmaður Alþingis", href: "https://www.umbodsmadur.is/" }],
  },
  IT: {
    name: "Italia",
    lang: "it",
    law: "Decreto legislativo 10 marzo 2023, n. 24",
    authorities: [{
      name: "Autorità Nazionale Anticorruzione (ANAC)",
      href: "https://www.anticorruzione.it/",
    }],
  },
  LT: {
    name: "Lietuva",
    lang: "lt",
    law: "Pranešėjų apsaugos įstatymas (Nr. XIII-804)",
    authorities: [{
      name: "Lietuvos Respublikos generalinė prokuratūra",
      href: "https://www.prokuraturos.lt/",
    }],
  },
  LU: {
    name: "Lëtzebuerg, Luxembourg",
    lang: "fr",
    law: "Loi du 16 mai 2023",
    authorities: [{ name: "Office des signalements" }],
  },
  LV: {
    name: "Latvija",
    lang: "lv",
    law: "Trauksmes celšanas likums",
    authorities: [{
      name: "Valsts kanceleja, Trauksmes cēlēju kontaktpunkts",
      href: "https://www.trauksmescelejs.lv/",
    }],
  },
  MT: {
    name: "Malta",
    lang: "mt",
    law: "Att dwar il-Protezzjoni ta’ Informatur (Kap. 527)",
    authorities: [{ name: "Ombudsman", href: "https://www.ombudsman.org.mt/" }],
  },
  NL: {
    name: "Nederland",
    lang: "nl",
    law: "Wet bescherming klokkenluiders",
    authorities: [{
      name: "Huis voor Klokkenluiders",
      href: "https://www.huisvoorklokkenluiders.nl/",
    }],
  },
  NO: {
    name: "Norge",
    lang: "nb",
    law: "Arbeidsmiljøloven kapittel 2 A",
    authorities: [{ name: "Arbeidstilsynet", href: "https://www.arbeidstilsynet.no/" }],
  },
  PL: {
    name: "Polska",
    lang: "pl",
    law: "Ustawa z dnia 14 czerwca 2024 r. o ochronie sygnalistów (Dz.U. 2024 poz. 928)",
    authorities: [{ name: "Rzecznik Praw Obywatelskich", href: "https://bip.brpo.gov.pl/" }],
  },
  PT: {
    name: "Portugal",
    lang: "pt",
    law: "Lei n.º 93/2021, de 20 de dezembro",
    authorities: [{ name: "Mecanismo Nacional Anticorrupção (MENAC)" }],
  },
  RO: {
    name: "România",
    lang: "ro",
    law: "Legea nr. 361/2022",
    authorities: [{
      name: "Agenția Națională de Integritate",
      href: "https://www.integritate.eu/",
    }],
  },
  SE: {
    name: "Sverige",
    lang: "sv",
    law: "Lag (2021:890) om skydd för personer som rapporterar om missförhållanden",
    authorities: [{ name: "Arbetsmiljöverket", href: "https://www.av.se/" }],
  },
  SI: {
    name: "Slovenija",
    lang: "sl",
    law: "Zakon o zaščiti prijaviteljev (ZZPri)",
    authorities: [{
      name: "Komisija za preprečevanje korupcije",
      href: "https://www.kpk-rs.si/",
    }],
  },
  SK: {
    name: "Slovensko",
    lang: "sk",
    law: "Zákon č. 54/2019 Z. z.",
    authorities: [{
      name: "Úrad na ochranu oznamovateľov",
      href: "https://www.oznamovatelia.sk/",
    }],
  },
};

/** Bodies of the EU that take reports from every member state, in every official language. */
export const europe: Authority[] = [
  { name: "European Anti-Fraud Office (OLAF)", href: "https://anti-fraud.ec.europa.eu/" },
  { name: "European Public Prosecutor’s Office (EPPO)", href: "https://www.eppo.europa.eu/" },
  {
    name: "European Commission, Directorate-General for Competition",
    href: "https://competition-policy.ec.europa.eu/",
  },
];
