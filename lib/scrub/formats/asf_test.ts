import { deepEqual, equal, ok, rejects } from "node:assert/strict";
import { join, le, type Part, wide, zeros } from "../build.ts";
import { CANARY, cleaned, holds, survivesDamage } from "../testing.ts";
import { wma, wmv } from "./asf.ts";

/** A GUID as it is stored: its first three parts the other way round. */
function guid(text: string): Uint8Array {
  const [a, b, c, ...rest] = text.split("-").map((part) => Uint8Array.fromHex(part));
  return join(a!.reverse(), b!.reverse(), c!.reverse(), ...rest);
}
function object(id: string, ...parts: Part[]): Uint8Array {
  const body = join(...parts);
  return join(guid(id), le(24 + body.length, 8), body);
}
const FILE_ID = Uint8Array.from({ length: 16 }, (_, i) => 0xa0 + i);
const VIDEO = "bc19efc0-5b4d-11cf-a8fd-00805f5c442b",
  AUDIO = "f8699e40-5b4d-11cf-a8fd-00805f5c442b";
const PACKET = Uint8Array.from({ length: 100 }, (_, i) => i);

const properties = (packets = 2) =>
  object(
    "8cabdca1-a947-11cf-8ee4-00c00c205365",
    FILE_ID,
    le(12345, 8),
    le(0x1d9e972, 8),
    le(packets, 8),
    zeros(24),
    le(2, 4),
    le(100, 4),
    le(100, 4),
    le(9000, 4),
  );
function stream(type: string, codec = "WMV2", flags = 1): Uint8Array {
  const data = type === VIDEO
    ? join(le(96, 4), le(64, 4), [2], le(40, 2), le(40, 4), zeros(12), codec, zeros(20))
    : join([0x61, 1, 2, 0], zeros(14));
  return object(
    "b7dc0791-a9b7-11cf-8ee6-00c00c205365",
    guid(type),
    zeros(16),
    zeros(8),
    le(data.length, 4),
    le(0, 4),
    le(flags, 2),
    zeros(4),
    data,
  );
}
const record = (name: string, type: number, value: Part) =>
  join(
    zeros(2),
    le(1, 2),
    le(name.length * 2 + 2, 2),
    le(type, 2),
    le(join(value).length, 4),
    wide(name),
    [0, 0],
    value,
  );
const facts = (...records: Part[]) =>
  object("c5f8cbea-5baf-4877-8467-aa8c44fa4cca", le(records.length, 2), ...records);
const codecs = (name: string) =>
  object(
    "86d15240-311d-11d0-a3a4-00a0c90348f6",
    zeros(16),
    le(1, 4),
    le(1, 2),
    le(name.length, 2),
    wide(name),
    le(name.length, 2),
    wide(name),
    le(2, 2),
    "WM",
  );
const named = object(
  "14e6a5cb-c672-4332-8399-a96952065b5a",
  zeros(60),
  [1, 0, 1, 0], // one name, one payload extension
  [zeros(2), le(CANARY.length * 2, 2), wide(CANARY)].flatMap((part) => [...part]),
  [...zeros(18), ...le(CANARY.length, 4)],
  CANARY,
);
const secret = (id: string) => object(id, wide(CANARY), CANARY);
const extension = (...parts: Part[]) => {
  const body = join(...parts);
  return object(
    "5fbf03b5-a92e-11cf-8ee3-00c00c205365",
    zeros(16),
    le(6, 2),
    le(body.length, 4),
    body,
  );
};
const header = (...parts: Part[]) =>
  object("75b22630-668e-11cf-a6d9-00aa0062ce6c", le(parts.length, 4), [1, 2], ...parts);
const data = (packets = 2) =>
  object("75b22636-668e-11cf-a6d9-00aa0062ce6c", FILE_ID, le(packets, 8), [1, 1], PACKET, PACKET);
const index = object("33000890-e5b1-11cf-89f4-00a0c90349cb", FILE_ID, zeros(16));

const film = () =>
  join(
    header(
      properties(),
      extension(
        facts(
          record("AspectRatioX", 3, le(4, 4)),
          record("DeviceConformanceTemplate", 0, wide(CANARY)),
          record(CANARY, 3, le(1, 4)),
        ),
        secret("44231c94-9498-49d1-a141-1d134e457054"),
        secret("7c4346a9-efe0-4bfc-b229-393ede415c85"),
        named,
        secret("1806d474-cadf-4509-a4ba-9aabcb96aae8"),
      ),
      secret("75b22633-668e-11cf-a6d9-00aa0062ce6c"),
      secret("d2d0a440-e307-11d2-97f0-00a0c95ea850"),
      secret("1efb1a30-0b62-11d0-a39b-00a0c90348f6"),
      secret("f487cd01-a951-11cf-8ee6-00c00c205365"),
      secret("2211b3fa-bd23-11d2-b4b7-00a0c955fc6e"),
      secret("12345678-1234-1234-1234-123456789abc"),
      codecs(CANARY),
      stream(VIDEO),
      stream(AUDIO),
    ),
    data(),
    index,
    secret("be7acfcb-97a9-42e8-9c71-999491e3afac"),
    CANARY,
  );

Deno.test("packets, index and numbers stay; descriptions, ids, dates and names go", async () => {
  const file = film();
  const { bytes, left, removed } = await cleaned(wmv, file);
  ok(!holds(bytes) && !holds(bytes, "DeviceConformance") && holds(bytes, "AspectRatioX"));
  const text = (all: Uint8Array) => new TextDecoder("latin1").decode(all);
  const at = text(file).indexOf(text(join(PACKET, PACKET)));
  deepEqual(bytes.slice(at, at + 200), join(PACKET, PACKET));
  ok(!text(bytes).includes(text(FILE_ID)));
  deepEqual(left, []);
  for (
    const what of [
      "time: ASF creation date",
      "history: ASF file id",
      "person: ASF metadata library",
      "person: ASF stream name",
    ]
  ) {
    ok(removed.includes(what), what);
  }
  ok(!removed.join().includes(CANARY));
});

Deno.test("what remains are objects without a gap, and the right size of the file", async () => {
  const { bytes } = await cleaned(wmv, film());
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const names: string[] = [];
  for (let at = 0; at < bytes.length; at += view.getUint32(at + 16, true)) {
    names.push(bytes.subarray(at, at + 4).toHex());
  }
  deepEqual(names, ["3026b275", "3626b275", "90080033"]);
  equal(view.getUint32(30 + 40, true), bytes.length);
});

Deno.test("sound alone is WMA", () => {
  const sound = join(header(properties(), stream(AUDIO)), data());
  ok(wma.detect(sound) && !wmv.detect(sound) && wmv.detect(film()) && !wma.detect(film()));
});

Deno.test("encrypted files, other streams, frames with metadata, and false sizes are refused", async () => {
  const of = (...parts: Part[]) => join(header(properties(), ...parts), data());
  for (
    const id of [
      "2211b3fb-bd23-11d2-b4b7-00a0c955fc6e",
      "298ae614-2622-4c17-b935-dae07ee9289c",
      "43058533-6981-49e6-9b74-ad12cb86d58c",
    ]
  ) {
    await rejects(cleaned(wmv, of(object(id, zeros(9)), stream(VIDEO))), { reason: "encrypted" });
  }
  await rejects(cleaned(wmv, of(stream(VIDEO, "WMV2", 0x8001))), { reason: "encrypted" });
  await rejects(cleaned(wmv, of(stream("59dacfc0-59e6-11d0-a3ac-00a0c90348f6"))), {
    reason: "not-certain",
  });
  await rejects(cleaned(wmv, of(stream(VIDEO, "MJPG"))), { reason: "not-certain" });
  await rejects(cleaned(wmv, join(header(properties(), stream(VIDEO)), data(3))), {
    reason: "damaged",
  });
  await rejects(cleaned(wmv, film().subarray(0, 200)), { reason: "damaged" });
});

Deno.test("the second look reads text, ids and dates by itself", async () => {
  ok((await wmv.inspect(film())).length > 1);
  const { bytes } = await cleaned(wmv, film());
  ok((await wmv.inspect(join(bytes, secret("be7acfcb-97a9-42e8-9c71-999491e3afac")))).length > 0);
  bytes[30 + 48] = 1;
  deepEqual(await wmv.inspect(bytes), ["ASF file properties"]);
});

Deno.test("cut and changed files end in a refusal or without their secrets", () =>
  survivesDamage(wmv, film()));
