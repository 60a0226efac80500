/**
 * The law, article by article, and what the portal does about it. Each line names the tests that show
 * it, the settings by which it is chosen, or the pages where it happens; `tests/law_test.ts` fails when
 * one of them is not there. Where the law asks people and not software, the line says so.
 */

/** One duty and how it is met. */
export interface Article {
  law: "Directive (EU) 2019/1937" | "GDPR";
  /** Such as `9(1)(b)`. */
  article: string;
  asks: string;
  does: string;
  /** File, and name of the test in it. */
  tests?: [file: string, name: string][];
  /** Names of settings or of limits, as the README lists them. */
  settings?: string[];
  /** Where in the portal. */
  pages?: string[];
}

const directive: Omit<Article, "law">[] = [
  {
    article: "6(2)",
    asks: "Whether anonymous reports are taken is for national law and the organisation.",
    does: "They are taken. No name, address or browser is stored or logged.",
    tests: [
      ["tests/journey_test.ts", "the reporter sends it and keeps the code"],
      ["tests/canary_test.ts", "nothing about a person is in a log, a table or a file"],
    ],
  },
  {
    article: "8(5)",
    asks: "A third party may run the channel, with the same safeguards.",
    does: "A law firm runs it for many organisations; each sees its own cases alone.",
    tests: [["tests/rls_test.ts", "the app's role sees the rows of who acts, and nobody else's"]],
  },
  {
    article: "9(1)(a)",
    asks:
      "The channel keeps the reporter's identity and every person named confidential, and keeps out who is not authorised.",
    does:
      "Each case is encrypted to those who may read it. Whoever was named as involved finds no trace of it. Operators read nothing.",
    tests: [
      ["tests/walls_test.ts", "on no page, in no count, in no list"],
      ["tests/rls_test.ts", "row-level security is forced on every table"],
      [
        "tests/dump_test.ts",
        "with both databases, the secrets and the environment nobody reads a report",
      ],
    ],
  },
  {
    article: "9(1)(b)",
    asks: "The report is acknowledged within seven days.",
    does:
      "The clock starts by itself, warns at 50, 75, 90 and 100 percent, and is shown to the reporter.",
    tests: [
      [
        "lib/cases/clocks_test.ts",
        "the Directive: seven days, then three months; six where justified",
      ],
      ["tests/duties_test.ts", "a warning is given once at each level, also by many instances"],
    ],
  },
  {
    article: "9(1)(c)",
    asks: "An impartial person follows up and keeps in touch with the reporter.",
    does:
      "A lawyer outside the organisation is assigned. Lawyers step back from a case, and never get it again. The dialogue goes through the code.",
    tests: [
      ["tests/case_test.ts", "an ombudsman hands a case over; the reporter goes on in it"],
      ["tests/walls_test.ts", "whoever stepped back gets no wrap from the database either"],
    ],
  },
  {
    article: "9(1)(d), (e)",
    asks: "Diligent follow-up, of anonymous reports too where the law says so.",
    does: "States with reasons, notes, deputies, deadlines, and a record of each act.",
    tests: [
      ["tests/case_test.ts", "state, reasons, archive, reopening and legal hold"],
      ["tests/duties_test.ts", "a deputy reads what the absent one reads, and no more"],
    ],
  },
  {
    article: "9(1)(f)",
    asks: "Feedback within three months of the acknowledgement.",
    does: "The second clock. National variants are data; who extends it gives a reason.",
    tests: [["lib/cases/clocks_test.ts", "national laws differ as they say"]],
    pages: ["/admin/organisations"],
  },
  {
    article: "9(1)(g)",
    asks: "Clear information on external reporting.",
    does:
      "Each organisation writes it into its welcome text. The portal does not write it for them.",
    pages: ["/admin/organisations"],
  },
  {
    article: "9(2)",
    asks: "Reports in writing or by word of mouth, and in person on request.",
    does:
      "In writing here. What came by telephone, letter or in person is registered, and the reporter gets a code.",
    tests: [[
      "tests/desk_test.ts",
      "a case that came by telephone is registered, and its code handed over",
    ]],
    pages: ["/desk/cases"],
  },
  {
    article: "10 to 15",
    asks: "External channels of authorities, and public disclosure.",
    does: "Not for this portal.",
  },
  {
    article: "16(1)",
    asks: "Nobody beyond the authorised staff learns who reported without consent.",
    does:
      "Name and contact have a key of their own that never leaves the firm. The organisation gets the report, or a redacted version.",
    tests: [
      [
        "tests/case_test.ts",
        "a contact person reads what was granted: not who reported, not the notes",
      ],
      ["tests/case_test.ts", "a redacted version is all that its reader can reach"],
    ],
  },
  {
    article: "16(2), (3)",
    asks: "Who reported is disclosed only with consent, or where a law demands it.",
    does: "One lawyer asks with a ground and a reason, a second one approves; both are in the log.",
    tests: [
      [
        "tests/acts_test.ts",
        "who reported is disclosed when one asks and another one approves",
      ],
    ],
  },
  {
    article: "17",
    asks: "Data protection law holds; what is plainly not needed is not collected.",
    does:
      "Files lose the data about who made them. Nothing is asked that the report does not need.",
    tests: [
      [
        "tasks/scrub_test.ts",
        "a folder comes out clean under the same names, one JSON object a line",
      ],
    ],
  },
  {
    article: "18(1)",
    asks: "Records are kept no longer than necessary.",
    does:
      "An archived case is anonymised by itself; what stays is a line of statistics. Older backups cannot open it either.",
    tests: [
      ["tests/retention_test.ts", "everything goes but a line of statistics"],
      ["tests/backup_test.ts", "a backup brings back what lives, and nothing that was forgotten"],
    ],
    settings: ["ARCHIVE_DAYS"],
  },
  {
    article: "18(2) to (4)",
    asks: "Oral reports are written down, and the reporter may check and correct that.",
    does: "What is registered shows in the inbox behind the code, where the reporter answers.",
    tests: [[
      "tests/desk_test.ts",
      "a case that came by telephone is registered, and its code handed over",
    ]],
  },
  {
    article: "19 to 21",
    asks: "No retaliation; help and remedies for reporters.",
    does: "A matter of courts and employers. An evidence pack shows, signed, what was done when.",
    tests: [["tests/duties_test.ts", "an evidence pack shows what was done, and any change to it"]],
  },
  {
    article: "22",
    asks: "Persons concerned are protected, too: their identity, their defence.",
    does:
      "The same encryption and walls hold for whoever is named. Each access to a case is in the audit log.",
    tests: [
      [
        "tests/audit_test.ts",
        "everybody reads the own acts, auditors all, and nobody a name or a text",
      ],
    ],
  },
];

const gdpr: Omit<Article, "law">[] = [
  {
    article: "5(1)(a), 12 to 14",
    asks: "Fair, lawful, and said in plain words.",
    does:
      "The first page says what is kept, who reads it, for how long. The firm adds its privacy notice.",
    pages: ["/"],
  },
  {
    article: "5(1)(b)",
    asks: "For one purpose.",
    does: "There is no tracking, no profile, no third party on a page.",
    tests: [["tests/headers_test.ts", "every response on every path carries the security headers"]],
  },
  {
    article: "5(1)(c)",
    asks: "No more data than needed.",
    does: "No address, browser or referrer is stored. Acts of reporters carry the day alone.",
    tests: [
      ["tests/canary_test.ts", "nothing about a person is in a log, a table or a file"],
      ["tests/audit_test.ts", "reporter acts carry the day alone"],
    ],
  },
  {
    article: "5(1)(d), 16",
    asks: "Accurate; corrected on request.",
    does:
      "Reporters and lawyers add to a case; what was said stays as a version. Names of staff are corrected by an administrator.",
    tests: [
      ["tests/chain_test.ts", "all records are listed, and versions for the client compared"],
      ["tests/data_subject_test.ts", "an administrator corrects a name"],
    ],
  },
  {
    article: "5(1)(e), 17",
    asks: "Kept no longer than needed; erased.",
    does:
      "Cases are anonymised after archiving, in backups too. A former member's name, phone and keys are erased.",
    tests: [
      ["tests/retention_test.ts", "not a day too early, and never on legal hold"],
      ["tests/data_subject_test.ts", "of a former member only what the law wants kept stays"],
    ],
    settings: ["ARCHIVE_DAYS"],
  },
  {
    article: "5(1)(f), 32(1)(a), (b)",
    asks: "Secure: encrypted, confidential, whole.",
    does:
      "Every case has a key of its own, with post-quantum wraps. Each change of a record shows.",
    tests: [
      [
        "tests/dump_test.ts",
        "with both databases, the secrets and the environment nobody reads a report",
      ],
      ["tests/chain_test.ts", "the next reader sees what somebody did to a case in the database"],
      ["tests/login_test.ts", "no page of the desk opens without both factors"],
    ],
  },
  {
    article: "5(2), 24",
    asks: "Whoever is responsible can show all this.",
    does: "A chained, signed audit log. Organisations keep its heads and check them without us.",
    tests: [["tests/audit_test.ts", "a client keeps heads and checks them later, offline"]],
    pages: ["/desk/audit"],
  },
  {
    article: "15, 20",
    asks: "Access to the own data, to take along.",
    does:
      "Reporters read all of their case behind the code. Staff see and download what is held about them.",
    tests: [
      ["tests/journey_test.ts", "the reporter comes back, reads and writes"],
      [
        "tests/data_subject_test.ts",
        "a person sees and downloads what is held, and nothing of others",
      ],
    ],
    pages: ["/desk/account/data"],
  },
  {
    article: "18",
    asks: "Restriction of processing.",
    does: "Legal hold by two people: what is held is not anonymised until it is released.",
    tests: [["tests/case_test.ts", "state, reasons, archive, reopening and legal hold"]],
  },
  {
    article: "22",
    asks: "No decision by a machine alone.",
    does: "There is none: people decide each step of a case.",
  },
  {
    article: "25",
    asks: "Data protection by design and by default.",
    does:
      "What the app may reach, write and run is fixed and tested. The safe way is the only one.",
    tests: [
      [
        "lib/processes/permissions_test.ts",
        "the app reaches its database, helpers and secrets, and nothing else",
      ],
    ],
  },
  {
    article: "28(3)(g)",
    asks: "At the end of a service the data go back, or are deleted.",
    does: "One organisation is exported to another installation and removed here.",
    tests: [
      [
        "tests/tenant_test.ts",
        "one organisation moves to another installation, and nothing else does",
      ],
    ],
  },
  {
    article: "30, 35",
    asks: "Records of processing; an impact assessment.",
    does: "Written by the firm. This page and /security give the facts for it.",
    pages: ["/security"],
  },
  {
    article: "32(1)(c)",
    asks: "Data can be restored after an incident.",
    does: "Encrypted backups while the portal works; the restore is tested on every commit.",
    tests: [
      ["tests/backup_test.ts", "it is written while the portal goes on, sealed, and never twice"],
      ["tests/backup_test.ts", "a changed or cut backup restores nothing"],
    ],
  },
  {
    article: "32(1)(d)",
    asks: "Measures are tested regularly.",
    does: "By every test that this page names, on every commit.",
    tests: [[
      "tests/law_test.ts",
      "every test, setting and page that the map of the law names is there",
    ]],
  },
  {
    article: "33, 34",
    asks: "Breaches are found and notified.",
    does:
      "The audit log shows tampering at its row. A stolen database or backup opens nothing. Notifying is for the firm.",
    tests: [["tests/audit_test.ts", "the audit log shows who touched it"]],
  },
  {
    article: "44 to 49",
    asks: "Transfers to third countries.",
    does:
      "None by the portal itself. The SMS provider learns the phone of staff and a code, where SMS is used.",
    settings: ["SMS_TRANSPORT"],
  },
];

/** Every line of the map. */
export const articles: readonly Article[] = [
  ...directive.map((one) => ({ law: "Directive (EU) 2019/1937" as const, ...one })),
  ...gdpr.map((one) => ({ law: "GDPR" as const, ...one })),
];
