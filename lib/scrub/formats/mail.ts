import { type Format, Refusal } from "../format.ts";

const latin = new TextDecoder("latin1");

/** Header fields that programs write and people do not type (RFC 5322, RFC 2045, RFC 6376). */
const MACHINE =
  /^(received|return-path|message-id|mime-version|delivered-to|content-(type|transfer-encoding)|(dkim|arc|authentication)-\S+|in-reply-to|references|resent-\S+|user-agent|x-\S+):/im;

/** The date of RFC 5322 section 3.3, with its time zone. */
const DATE = /^date: .*\d{1,2} [a-z]{3} \d{4} \d\d:\d\d(:\d\d)? ([+-]\d{4}|[a-z]{2,4})/im;

/** True for the header block of RFC 5322 section 2.2, also after mbox's and Apple's first line. */
function isMessage(bytes: Uint8Array): boolean {
  const start = latin.decode(bytes.subarray(0, 65_536))
    .replace(/^(\xef\xbb\xbf)?\s*/, "").replace(/^(from \S.*|\d+ *)\r?\n/i, "");
  const head = start.match(/^(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+/)?.[0] ?? "";
  return /\n[!-9;-~]/.test(head) &&
    (MACHINE.test(head) || /^from:/im.test(head) && DATE.test(head));
}

/** True for an Outlook item, or a document that holds one: [MS-OXMSG] section 2.2's streams. */
function isOutlook(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0xd0 || bytes[1] !== 0xcf || bytes[2] !== 0x11 || bytes[3] !== 0xe0) {
    return false;
  }
  const names = latin.decode(bytes).replaceAll("\0", "");
  return /__(properties_version1\.0|substg1\.0_)/.test(names);
}

/** True for TNEF, Outlook's "winmail.dat" ([MS-OXTNEF] section 2.1.3.1). */
function isTnef(bytes: Uint8Array): boolean {
  return bytes[0] === 0x78 && bytes[1] === 0x9f && bytes[2] === 0x3e && bytes[3] === 0x22;
}

/** E-mail of every kind (EML, MSG, mbox, TNEF): refused, since its headers are its content. */
export const mail: Format = {
  id: "mail",
  label: "E-mail",
  media: "message/rfc822",
  extensions: ["eml", "msg", "mbox", "emlx", "mht"],
  detect: (bytes) => isMessage(bytes) || isOutlook(bytes) || isTnef(bytes),
  scrub() {
    throw new Refusal("mail");
  },
  inspect: () => ["mail headers"],
};
