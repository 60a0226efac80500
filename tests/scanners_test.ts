/**
 * What Debian's scanners say of a running portal: sqlmap on every form, wapiti and dirb on every
 * page. For the night (`SCANNERS=1`); `SCAN_MINUTES` is how long sqlmap may take for one person.
 */
import assert from "node:assert/strict";
import { firstMissing } from "../host/testing/mod.ts";
import { connect, readAddress } from "../lib/db/mod.ts";
import { Browser } from "./client.ts";
import { caseLinks, fileReport, logIn, openInbox } from "./people.ts";
import { jpegWithSecrets } from "./photograph.ts";
import { startPortal } from "./portal.ts";
import { routes } from "./routes.ts";
import { careless } from "./scan/careless.ts";
import { dirb } from "./scan/dirb.ts";
import { sqlmap } from "./scan/sqlmap.ts";
import { standIn } from "./scan/stand_in.ts";
import { targetsOf } from "./scan/targets.ts";
import { wapiti } from "./scan/wapiti.ts";

const asked = Deno.env.get("SCANNERS") === "1";
const missing = asked ? await firstMissing("sqlmap", "wapiti", "dirb") : undefined;
const ignore = !asked || missing !== undefined;
const because = missing ? `there is no ${missing}` : "SCANNERS=1 runs it";
const minutes = Number(Deno.env.get("SCAN_MINUTES") ?? 30);

/** What wapiti finds that is no fault, and why. */
const explained: [RegExp, string][] = [
  [
    /X-XSS-Protection is not set/,
    "no browser has it any more, and the policy allows no inline script",
  ],
  [/Strict-Transport-Security is not set/, "nginx sends it, and over TLS alone (nginx_test)"],
  [
    /CSRF token|anti CSRF/,
    "the stand-in says that it is same-origin, as a browser does (pages_test)",
  ],
];

const wide = { size: 1e7, each: 1 };
const raised = {
  ...{ report: wide, draft: wide, receipt: wide, code: wide, smsAccount: wide, smsFirm: wide },
  ...{ loginName: wide, loginDevice: wide, loginUnknown: wide },
};
/** Where each begins; `halfway` has given a password and no code. */
const starts: Record<string, string[]> = {
  ...{ nobody: ["/", "/desk/login", "/desk/recover"], halfway: ["/desk/otp"] },
  ...{ reporter: ["/inbox"], counsel: ["/desk"], triage: ["/desk"], nordwind1: ["/desk"] },
  ...{ auditor: ["/desk"], admin: ["/admin/accounts"] },
};
/** An administrator's forms take others' accounts away: they come last. */
const scans = [
  ...Object.keys(starts).filter((who) => who !== "admin").map((who) => `sqlmap as ${who}`),
  ...["nobody", "reporter", "counsel", "admin"].map((who) => `wapiti as ${who}`),
  "sqlmap as admin",
];

Deno.test({
  name: `scanners find nothing that is not explained${ignore ? ` (left out: ${because})` : ""}`,
  ignore,
  async fn(t) {
    await using portal = await startPortal({}, raised);
    const photograph = new File([jpegWithSecrets("A")], "a.jpg", { type: "image/jpeg" });
    await fileReport(portal, { attachments: photograph });
    const [lawyer, desk] = await logIn(portal, "counsel");
    const [link] = caseLinks(desk);
    for (const [name, user] of [["assign", "counsel"], ["grant", "nordwind1"]] as const) {
      const values = { user, ...(name === "grant" && { version: "shared" }) };
      await lawyer.submit(await lawyer.get(link!), values, `${link}/${name}`);
    }
    for (let more = 0; more < 3; more++) await fileReport(portal);
    const enter = async (who: string) => {
      if (who === "nobody") return new Browser(portal.origin);
      if (who === "halfway") {
        const browser = new Browser(portal.origin);
        const values = { username: "counsel2", password: portal.password };
        await browser.submit(await browser.get("/desk/login"), values);
        return browser;
      }
      if (who !== "reporter") return (await logIn(portal, who))[0];
      // A new one each time: a scanner changes the code.
      return (await openInbox(portal, (await fileReport(portal)).code))[0];
    };
    const tried = new Set<string>();

    await t.step("sqlmap and wapiti find what is there to be found", async () => {
      await using page = careless(portal.databaseUrl);
      const target = { method: "GET", path: "/?name=counsel" } as const;
      const { injectable } = await sqlmap(page.origin, [target], [], 3);
      assert.match(injectable.join(), /,name,/);
      const { found } = await wapiti(page.origin + "/", 3);
      assert.match(found.map(({ info }) => info).join(), /XSS/);
    });

    await t.step("dirb finds no address that is none of ours", async () => {
      const { found, asked } = await dirb(portal.origin, minutes);
      assert.ok(asked > 4000, `${asked}`);
      const known = routes.map(({ pattern }) =>
        new URLPattern({ pathname: pattern }, { ignoreCase: true })
      );
      const strange = found.filter(([path, status]) =>
        !(path.endsWith("/") && status === 302) && // leads to the same without the slash
        !/^\/(nordwind|havblik)$/i.test(path) &&
        !known.some((one) => !one.pathname.startsWith("/:") && one.test({ pathname: path }))
      );
      assert.deepEqual(strange, []);
    });

    for (const scan of scans) {
      const who = scan.split(" ")[2]!;
      await t.step(scan, async () => {
        const stands = new Map<string, string>();
        await using door = await standIn(() => enter(who), stands);
        if (scan.startsWith("sqlmap")) {
          const targets = await targetsOf(await enter(who), starts[who]!, tried, stands);
          if (targets.length === 0) return; // somebody before had the same forms
          const found = await sqlmap(door.origin, targets, ["--time-sec", "2"], minutes);
          told(`${scan}: ${found.tried} of ${targets.length} requests`, door.statuses);
          assert.deepEqual(found.injectable, []);
          assert.ok(found.tried === targets.length || !found.ended, found.text.slice(-3000));
        } else {
          const { found, ended } = await wapiti(door.origin + starts[who]![0], minutes);
          told(`${scan}: ${found.length} findings${ended ? "" : ", cut"}`, door.statuses);
          const worse = found.filter(({ info }) => !explained.some(([one]) => one.test(info)));
          assert.deepEqual(worse, []);
        }
        assert.deepEqual(door.failures, []);
        const answered = [200, 201, 303, 422].map((status) => door.statuses.get(status) ?? 0);
        assert.ok(answered.reduce((all, one) => all + one) > 20, "it was inside");
      });
    }

    await t.step("the log tells of no error, and of nobody", async () => {
      const lines = portal.printed().split("\n").filter((line) => line.startsWith("{")).join("\n");
      assert.doesNotMatch(lines, /"event":"(error|process|job\.failed)"/);
      const owner = connect(readAddress(portal.databaseUrl), 1);
      const events = JSON.stringify(await owner`select * from event_log`);
      await owner.end({ timeout: 5 });
      for (const log of [lines, events]) {
        assert.doesNotMatch(log, /sqlmap|wapiti|mozilla|127\.0\.0\.1|select|script|passwd/i);
      }
    });
  },
});

function told(what: string, statuses: Map<number, number>) {
  console.log(what, Object.fromEntries([...statuses].sort()));
}
