/**
 * Every bound of the portal, in one place. The README's table is generated from this file
 * (ASVS 2.1.3, 5.1.1). Sizes are bytes and times milliseconds unless the name says otherwise.
 */
const KiB = 1024;
const MiB = 1024 * KiB;
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What a form may carry. Files are streamed; the rest is held in memory. */
export const form = {
  /** One text field, UTF-8 bytes. */
  fieldBytes: 200 * KiB,
  /** Fields a form may have, files not counted. */
  fields: 60,
  /** Header bytes of one multipart part. */
  partHeaderBytes: 4 * KiB,
  /** How much of a refused form is read on, so that the browser shows the answer. */
  drainBytes: 400 * MiB,
  /** A urlencoded body. */
  urlencodedBytes: 256 * KiB,
} as const;

/** Files; the settings MAX_FILE_BYTES, MAX_FILES and MAX_REPORT_BYTES override these. */
export const files = {
  fileBytes: 100 * MiB,
  count: 10,
  reportBytes: 200 * MiB,
  /** Plaintext bytes of one sealed chunk (STREAM). */
  chunkBytes: 64 * KiB,
  /** Sealed chunks without a record are swept after this. */
  orphanAge: HOUR,
  /** Uploads scrubbed at the same time in one instance. */
  parallel: 4,
} as const;

/** Argon2id: at most `parallel` at once in each process, `queue` waiting in each lane, then 503. */
export const kdf = { parallel: 2, queue: 64 } as const;

/** One-time codes by SMS. ASVS 6.5.5, 6.6.3. */
export const otp = { life: 5 * MINUTE, tries: 5, resends: 3 } as const;

/** A link that activates an account. ASVS 6.4.1. */
export const activation = { life: DAY } as const;

/** Sessions. ASVS 7.3.1, 7.3.2. */
export const session = {
  login: 10 * MINUTE,
  deskIdle: 20 * MINUTE,
  deskAbsolute: 8 * HOUR,
  deskCount: 3,
  reporterIdle: 15 * MINUTE,
  reporterAbsolute: 2 * HOUR,
} as const;

/** A form's token: long enough to write a report over a day, on a phone that sleeps. */
export const formToken = { life: 2 * DAY } as const;

/** The scrub worker. `memoryMiB` is its heap; `deadline` is counted from its first byte. */
export const scrub = {
  deadline: 30 * SECOND,
  memoryMiB: 256,
  cpuSeconds: 30,
  depth: 4,
} as const;

/** Calls to Vonage and the mail server. `rest`: how long a barred account is left alone. */
export const outward = {
  timeout: 8 * SECOND,
  retries: [1 * SECOND, 3 * SECOND],
  rest: MINUTE,
} as const;

/** The gateway's own socket. `read`: the time in which a request must have arrived. */
export const gateway = {
  requestBytes: 16 * KiB,
  answerBytes: MiB,
  parallel: 64,
  read: 5 * SECOND,
} as const;

/** PostgreSQL. */
export const database = {
  pool: 10,
  connect: 5 * SECOND,
  statement: 30 * SECOND,
  idleInTransaction: 30 * SECOND,
} as const;

/**
 * Token buckets, one row each for all instances: `size` tokens when full, one more every `each`.
 * None of them knows an address.
 */
export const buckets = {
  /** Logins under one user name, there or not, from browsers that we do not know. */
  loginName: { size: 20, each: 10 * SECOND },
  /** Logins from one browser that has logged in fully before: nobody else empties this bucket. */
  loginDevice: { size: 20, each: 10 * SECOND },
  /** Logins from unknown browsers, all names together: less than the Argon2 lane can take. */
  loginUnknown: { size: 60, each: SECOND / 3 },
  /** Codes typed for one user name or known browser: with the password known, 300 guesses a day. */
  code: { size: 20, each: 5 * MINUTE },
  /** New reports to one organisation. */
  report: { size: 300, each: 2 * SECOND },
  /** New reports whose form was open for long enough, when the first bucket is empty. */
  reportPatient: { size: 60, each: SECOND },
  /** Receipts tried, all together. */
  receipt: { size: 150, each: SECOND / 5 },
  receiptPatient: { size: 60, each: SECOND / 5 },
  /** SMS to one person, and by the whole firm. */
  smsAccount: { size: 20, each: HOUR },
  smsFirm: { size: 500, each: 2 * MINUTE },
} as const;

/** While a bucket holds less than `low` of its tokens, a form must be this old to pass. */
export const patience = { low: 1 / 3, young: 5 * SECOND, patient: MINUTE } as const;

/** A browser that has logged in fully is known for so long. */
export const device = { life: 180 * DAY } as const;
