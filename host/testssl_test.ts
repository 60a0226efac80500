/**
 * What testssl.sh says of the shipped nginx configuration before a running portal. Versions and headers
 * take it some seconds; `TESTSSL=all` (in `test:night`) asks for the rest.
 */
import assert from "node:assert/strict";
import { join } from "node:path";
import { startPortal } from "../tests/portal.ts";
import { firstMissing } from "./testing/mod.ts";
import { startNginx } from "./testing/nginx.ts";
import { testssl } from "./testing/testssl.ts";

const missing = await firstMissing("testssl", "nginx", "openssl");
if (missing) console.log(`testssl_test: left out, for there is no ${missing}`);

const all = Deno.env.get("TESTSSL") === "all";
const checks = all ? ["-p", "-s", "-f", "-S", "-P", "-h", "-U"] : ["-p", "-h"];

/** What it finds that is no fault of the configuration, and why. */
const explained: Record<string, string> = {
  engine_problem: "the openssl here has no GOST",
  RC4: "nor RC4, without which this cannot be asked; no suite with it is offered (-s)",
  secure_renego: "nor can that of version 3 ask for this; nginx has renegotiation off",
  sessionresumption_ticket: "there are no tickets",
  cipher_order:
    "all suites are good: the profile lets the client choose, who knows what it does fast",
  BREACH: "only pages in which nobody else's secret stands are compressed (lib/web/compress.ts)",
  cert_chain_of_trust: "the test signs its certificate itself",
  cert_revocation: "and names nobody who would revoke it",
};

Deno.test({
  name: `testssl.sh finds nothing that is not explained (${checks.join(" ")})`,
  ignore: missing !== undefined,
  async fn() {
    const home = await Deno.makeTempDir({ prefix: "ombud-front-" });
    await using _portal = await startPortal({
      SOCKET: join(home, "app.sock"),
      PUBLIC_ORIGIN: "https://report.example",
    });
    await using nginx = await startNginx(join(home, "app.sock"));
    const found = await testssl("report.example", nginx.port, checks);
    const by = (id: string) => found.find((one) => one.id === id)?.finding ?? "";
    assert.match(by("TLS1_2"), /^offered/, "it reached the server");
    assert.match(by("TLS1_3"), /^offered/);
    assert.match(by("HSTS_time"), /63072000/);
    const worse = found.filter(({ id, severity }) =>
      !["OK", "INFO"].includes(severity) && !(id in explained)
    );
    assert.deepEqual(worse, []);
    await Deno.remove(home, { recursive: true });
  },
});
