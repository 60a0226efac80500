import assert from "node:assert/strict";
import { destinationProblem } from "./destination.ts";

const firm = ["DK", "DE", "FR", "GB", "CH", "CZ"];
const verdicts: [string, Awaited<ReturnType<typeof destinationProblem>>][] = [
  ["+4520123456", undefined],
  ["+4520000001", undefined],
  ["+4915112345678", undefined],
  ["+33612345678", undefined],
  ["+41791234567", undefined],
  ["+447700900123", undefined],
  ["+4590123456", "costly"],
  ["+33899123456", "costly"],
  ["+41900123456", "costly"],
  ["+448712345678", "costly"],
  ["+447012345678", "costly"],
  ["+420909123456", "costly"],
  ["+4580123456", "costly"],
  ["+12025550123", "country"],
  ["+77012345678", "country"],
  ["+447911123456", "country"], // Guernsey, beside the United Kingdom
  ["+882160000000", "country"], // satellite
  ["+979123456789", "country"], // international premium rate
  ["4520123456", "malformed"],
  ["+0012345678", "malformed"],
  ["+45", "malformed"],
  ["+45 20 12 34 56", "malformed"],
];

Deno.test("SMS go to the firm's countries, and to no premium range", async () => {
  for (const [phone, verdict] of verdicts) {
    assert.equal(await destinationProblem(phone, firm), verdict, phone);
  }
});

Deno.test("a firm with one country reaches that country", async () => {
  assert.equal(await destinationProblem("+4520123456", ["DK"]), undefined);
  assert.equal(await destinationProblem("+4915112345678", ["DK"]), "country");
  assert.equal(await destinationProblem("+4520123456", []), "country");
});
