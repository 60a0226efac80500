/**
 * Every bound of the portal, in one place, but for those of lib/scrub and lib/crypto, which stand
 * alone. The README's table is generated from all of them (ASVS 2.1.3, 5.1.1). Sizes are bytes and
 * times milliseconds unless the name says otherwise.
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
  fields: 200,
  /** Header bytes of one multipart part. */
  partHeaderBytes: 4 * KiB,
  /** How much of a refused form is read on, so that the browser shows the answer. */
  drainBytes: 400 * MiB,
  /** A urlencoded body. */
  urlencodedBytes: 256 * KiB,
  /** A multipart body: more than any setting of the files' sizes lets in. */
  multipartBytes: 5 * 1024 * MiB,
} as const;

/** Files; the settings MAX_FILE_BYTES, MAX_FILES and MAX_REPORT_BYTES override these. */
export const files = {
  fileBytes: 100 * MiB,
  count: 10,
  reportBytes: 200 * MiB,
  /** Sealed chunks without a record are swept after this. */
  orphanAge: HOUR,
  /** Files that have arrived and are cleaned at the same time, as many as the broker has workers. */
  parallel: 4,
  /** How much of a file arrives in memory before a scrub worker begins; and of all files. */
  aheadBytes: 16 * MiB,
  aheadTotalBytes: 128 * MiB,
} as const;

/**
 * Drafts. `life`: from the day on which one was begun. `count` and `bytes`: all drafts together;
 * each has the bounds of a report besides. `textBytes`: all that is typed into one.
 */
export const drafts = {
  life: 14 * DAY,
  count: 5000,
  bytes: 20 * 1024 * MiB,
  textBytes: 512 * KiB,
  /** One part of a file that comes in parts, and how many it may have. */
  partBytes: 2 * MiB,
  parts: 4000,
} as const;

/** One-time codes. ASVS 6.5.5, 6.6.3. `skew`: how far the clocks of two instances may differ. */
export const otp = { life: 5 * MINUTE, tries: 5, resends: 3, skew: MINUTE } as const;

/** Recovery codes made at a time, and passkeys that one person may have. */
export const recoveryCodes = 10;
export const passkeys = 20;

/** A link that activates an account. ASVS 6.4.1. */
export const activation = { life: DAY } as const;

/** Sessions. ASVS 7.3.1, 7.3.2. */
export const session = {
  login: 10 * MINUTE,
  /** How long a second factor counts as just shown, for what is sensitive. */
  fresh: 5 * MINUTE,
  deskIdle: 20 * MINUTE,
  deskAbsolute: 8 * HOUR,
  deskCount: 3,
  reporterIdle: 15 * MINUTE,
  reporterAbsolute: 2 * HOUR,
  /** A session whose end lies further ahead than its life and this was opened by a wrong clock. */
  skew: 5 * MINUTE,
} as const;

/** A form's token: long enough to write a report over a day, on a phone that sleeps. */
export const formToken = { life: 2 * DAY } as const;

/**
 * Calls to Vonage and the mail server. `rest`: how long a barred account is left alone; `slow`: an SMS
 * that is under way for so long is a reason to tell everybody that SMS may be late.
 */
export const outward = {
  timeout: 8 * SECOND,
  retries: [1 * SECOND, 3 * SECOND],
  rest: MINUTE,
  slow: 4 * SECOND,
} as const;

/**
 * Notices. Collected until one of `hours` (UTC), then sent at a moment of its own for each person
 * within `spread`, so that their time does not tell the time of a report. `again`: after how long a
 * failed one is tried again. `smsLife`: whole seconds.
 */
export const notices = {
  hours: [6, 10, 14],
  spread: 2 * HOUR,
  again: 15 * MINUTE,
  tries: 5,
  batch: 50,
  smsLife: 12 * 3600,
} as const;

/**
 * The gateway's own socket. `read`: the time in which a request must have arrived; `glance`: how long
 * a page waits to hear whether SMS fail.
 */
export const gateway = {
  requestBytes: 16 * KiB,
  answerBytes: MiB,
  parallel: 64,
  read: 5 * SECOND,
  glance: SECOND,
  reach: { tries: 5, pause: 20 },
  /** How long after a failure everybody is told that SMS may be late. */
  trouble: 10 * MINUTE,
} as const;

/** Webhooks: their size, and how far their clock may be off. */
export const hook = { bytes: 8 * KiB, window: 5 * MINUTE } as const;

/** PostgreSQL. */
export const database = {
  pool: 10,
  connect: 5 * SECOND,
  statement: 30 * SECOND,
  idleInTransaction: 30 * SECOND,
  /** What a pool that lost a connection leaves to the work on its others. */
  farewell: 5 * SECOND,
} as const;

/** A token bucket: `size` tokens when full, one more every `each` milliseconds. */
export interface Bucket {
  readonly size: number;
  readonly each: number;
}

/** Every bucket by its name. */
export type Buckets = Readonly<Record<keyof typeof buckets, Bucket>>;

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
  /** New drafts, all together; then those whose form was open for long enough. */
  draft: { size: 300, each: 2 * SECOND },
  draftPatient: { size: 60, each: SECOND },
  /** Receipts tried, all together. */
  receipt: { size: 150, each: SECOND / 5 },
  receiptPatient: { size: 60, each: SECOND / 5 },
  /** SMS to one person, and by the whole firm. */
  smsAccount: { size: 30, each: 30 * MINUTE },
  smsFirm: { size: 500, each: 2 * MINUTE },
} as const;

/**
 * What a flood asks of a form. The last part (`low`) of a bucket is for forms older than `young`;
 * when it is empty there is another bucket for forms older than `patient`.
 */
export const patience = { low: 1 / 3, young: 5 * SECOND, patient: MINUTE } as const;

/**
 * Bodies read at the same time in one instance, each kind in a room of its own, so that uploads and
 * logins leave a text-only report its place. `silence` is how long one may pause, `total` how long it
 * may take.
 */
export const bodies = {
  /** Urlencoded: logins, receipts, the desk. */
  plain: { places: 200, silence: 15 * SECOND, total: 30 * SECOND },
  /** Multipart up to `textBytes`: a report without files. */
  text: { places: 100, silence: 15 * SECOND, total: 90 * SECOND },
  /** Multipart with files, or of unknown length. */
  files: { places: 200, silence: 30 * SECOND, total: HOUR },
} as const;
/** In each minute a body must bring this much: a drip on purpose gives its place up. */
export const leastBytesAMinute: number = 16 * KiB;
export const textBytes: number = 512 * KiB;

/**
 * The desk. `page`: cases on a page of the list; `glances`: cases that one request opens to find what
 * is urgent; `searched`: cases that one search opens, a `batch` at a time, until there are `hits`.
 */
export const desk = {
  page: 50,
  glances: 400,
  searched: 500,
  batch: 25,
  hits: 50,
  words: 10,
  /** Characters shown around a word that was found. */
  context: 60,
} as const;

/** The audit log: lines on a page, and in a table to download. */
export const audit = { page: 50, csv: 20_000 } as const;

/** How many wraps or records one transaction makes again, after a rotation or with a new suite. */
export const renewal = { batch: 100 } as const;

/** A browser that has logged in fully is known for so long. */
export const device = { life: 180 * DAY } as const;

/**
 * The event log. `life`, `securityLife`: how long events are kept, and those of security; `flush`: how
 * often they go into the table; `waiting`: how many different ones may wait for it; `page`: on a page.
 */
export const events = {
  life: 30 * DAY,
  securityLife: 365 * DAY,
  flush: 5 * SECOND,
  waiting: 200,
  page: 100,
} as const;

/**
 * How often each job runs. One that has not for this time and `jobGrace` is late: it is run at once,
 * and said. `backup` is the operator's own timer.
 */
export const jobs = {
  sweep: 10 * MINUTE,
  notices: 5 * MINUTE,
  anonymise: HOUR,
  anchor: HOUR,
  deadlines: HOUR,
  events: DAY,
  reminders: DAY,
  backup: DAY,
} as const;
/** Runs of jobs that come as seldom as this, or more so, are in the audit log. */
export const jobsInAudit: number = HOUR;
export const jobGrace: number = 30 * MINUTE;
/** How often each instance looks for jobs that are late. */
export const jobWatch: number = 10 * MINUTE;

/** A person's keys should be made new after `age` days; reminded every `again` days. */
export const keyAge = { age: 365, again: 30 } as const;

/**
 * Measuring the portal: how long a part may take, and the share of room below which it is scarce;
 * `rows`: what a database writes to see whether its disk is full, about 14 bytes each.
 */
export const health = { patience: 3 * SECOND, scarce: 0.1, rows: 20_000 } as const;

/** The name of a job. */
export type JobName = keyof typeof jobs;

/** The guard of the retention job: what makes it wait for an operator. */
export const retention = {
  /** The clock may be this far behind the last run. */
  clockSlack: HOUR,
  /** The last run may be this long ago. */
  longestGap: 3 * DAY,
  /** So many cases may be due in one run, or this share of all, whichever is more. */
  manyAtOnce: 20,
  manyShare: 0.1,
  /** So many cases go in one transaction. */
  batch: 25,
  /** So many days before, whoever archived a case is told that it will go. */
  warnDays: 7,
} as const;

/** What an organisation sets. Texts are characters; the rest are numbers of lines. */
export const organisation = {
  welcome: 2000,
  categories: 40,
  people: 500,
  authorities: 20,
} as const;

/** One contact person alone may be away, or named in a report. */
export const leastContacts = 2;

/** A logo: as it is sent to us, and cleaned, as every visitor loads it. */
export const logo = { sentBytes: MiB, bytes: 6 * KiB } as const;

/** An organisation's own questions. Texts are characters in each language; `bytes`: all of it as JSON. */
export const questions = {
  sections: 10,
  count: 40,
  options: 20,
  text: 300,
  bytes: 128 * KiB,
} as const;

/** Anonymised cases: no figure of fewer is shown. The database keeps the same number. */
export const statistics = { least: 5 } as const;

/** How long the host's own measurement counts; its timer makes one an hour. */
export const hostReport = { life: 2 * 3_600_000 };

/** An organisation's own words in the place of the portal's. */
export const mends = {
  /** Characters of one text. */
  words: 1000,
  /** How long an instance says them without looking again, ms. */
  life: 30_000,
  /** Organisations and languages that an instance remembers. */
  kept: 500,
} as const;
