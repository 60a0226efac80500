import assert from "node:assert/strict";
import { mail } from "./mail.ts";
import { text } from "./text.ts";
import { Refusal, type Work } from "../format.ts";

const utf8 = (s: string) => new TextEncoder().encode(s);
const utf16 = (s: string) => new Uint8Array(new Uint16Array([0xfeff, ...utf8(s)]).buffer);
const work = {} as Work;

Deno.test("text in UTF-8, UTF-16 and old one-byte encodings passes unchanged", async () => {
  const latin = Uint8Array.from("Größe;Preis\r\n", (c) => c.charCodeAt(0));
  for (const bytes of [utf8("a;b\r\n1;2\n"), utf8("\ufeffnaïve"), utf16("log,entry\n"), latin]) {
    assert.equal(text.detect(bytes), true);
    assert.deepEqual(await text.scrub(bytes.slice(), work), bytes);
  }
});

Deno.test("binary, and the source of formats that carry metadata, is not text", () => {
  const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16);
  const sources = ["%!PS-Adobe-3.0\n%%For: me", "<?xml version='1.0'?><office:document/>"];
  sources.push("BEGIN:VCARD\nFN:me", "{\\rtf1 cut", "<!DOCTYPE html><meta name=author>");
  for (const bytes of [jpeg, utf8("a\0b"), Uint8Array.of(1, 2, 3), ...sources.map(utf8)]) {
    assert.equal(text.detect(bytes), false);
  }
  assert.equal(text.detect(Uint8Array.of(0xff, 0xfe, 0x41, 0x00, 0x00)), false, "cut UTF-16");
});

Deno.test("every kind of e-mail is refused as mail", () => {
  const msg = new Uint8Array(2048);
  msg.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  msg.set(utf16("__properties_version1.0").subarray(2), 1024);
  const mails = [
    "Received: from a by b;\r\n\tMon, 1 Jan 2024 10:00:00 +0100\r\nSubject: x\r\n\r\nbody",
    "From: A <a@b.example>\nDate: Mon, 1 Jan 2024 10:00:00 +0100\nSubject: x\n\nbody",
    "From a@b.example Mon Jan  1 10:00:00 2024\nMessage-ID: <1@b>\nFrom: a@b\n\nbody",
    "1234\nX-Mailer: z\nTo: c\n\nbody",
  ].map(utf8);
  for (const bytes of [...mails, msg, Uint8Array.of(0x78, 0x9f, 0x3e, 0x22, 1, 0)]) {
    assert.equal(mail.detect(bytes), true);
    assert.throws(() => mail.scrub(bytes, work), (e: Refusal) => e.reason === "mail");
  }
});

Deno.test("a note or a pasted message is no e-mail file", () => {
  const notes = [
    "To: the ombudsman\nFrom: the night shift\n\nThe pumps...",
    "Note: one\nTwo: three\n",
  ];
  notes.push("name,date\nReceived: late", "From: A\nSent: 1 January 2024\nTo: B\nSubject: C\n\nhi");
  for (const note of notes) assert.equal(mail.detect(utf8(note)), false, note);
});
