/** The page `/security`: for those who examine portals. The reporter's words are under `help`. */
export const security = {
  title: "The security set-up, as measured",
  lead:
    "This page is for people who examine systems. Each line was measured by the portal itself, at the time beside it. It is no promise, and no audit by others.",
  plain: "The same in plain words",
  held: "yes",
  not: "no",
  unknown: "not measured",
  names: {
    place: "The portal runs on a machine of its own, behind a Unix socket, not on an edge platform",
    disk: "Disks, swap and temporary files are encrypted or in memory; no core dumps",
    connection: "Every public name is served over TLS or as an onion service",
    databaseLink: "The databases are reached inside the machine or over verified TLS",
    databaseLog: "PostgreSQL writes no statement, value or address into its log",
    programs: "The process that serves pages can run no program and load no native code",
    files: "It reaches only files and addresses that were named at its start",
  },
  edge:
    "On an edge platform the platform ends TLS and keeps traces of requests: time, page and network address. The portal cannot switch that off. The onion service and the host of its own have no such traces.",
  who: "Who can read what",
  whoItems: [
    "What is stored of a report is ciphertext. The keys are wrapped to the reporter’s code, to ombudsmen and those whom they granted the case, and to the firm’s recovery key, which is on paper in three shares.",
    "An operator can see that there are cases, how many, their size up to padding, and on which day something was written. An operator can read no text, file, name, category or code.",
    "An operator who holds the secrets of the server can read the phone numbers and mail addresses of staff.",
    "Who has full control of the running server can read what passes through it while it passes. That is the price of serving people without JavaScript.",
    "A backup alone is unreadable, and it stays so for every case that was deleted: each case has a second key in a database that is in no long-lived backup.",
    "Versions of software are not shown in headers or on pages.",
  ],
  signer: "The key that signs",
  signerIs:
    "With this key (Ed25519) the portal signs proofs of filing and the heads of the audit log. Note it on a day on which nothing is in dispute, and compare it with the one that a check shows.",
  methods: "Algorithms and key derivation",
  selfTest: "Known answers were checked when this process started.",
};
