/** The desk's people with their second factors, on an instance whose clock the test moves. */
import assert from "node:assert/strict";
import { TOTP } from "otpauth";
import { now, setClock } from "../lib/clock.ts";
import { connect, readAddress } from "../lib/db/mod.ts";
import { Browser, type Page, readable } from "./client.ts";
import { startInstance } from "./instance.ts";
import { newestCode } from "./people.ts";
import { startPortal } from "./portal.ts";

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;

/** Moves the clock of the instance, to and fro. */
export function later(milliseconds: number): void {
  setClock(new Date(now() + milliseconds).toISOString());
}

/** The app's code at this moment, or some steps away from it. */
export function codeOfApp(app: TOTP, steps = 0): string {
  return app.generate({ timestamp: now() + steps * 30 * SECOND });
}

/** Sets an authenticator app up in a session that is fresh, at the beginning of one of its steps. */
export async function setUpApp(browser: Browser): Promise<TOTP> {
  later(30 * SECOND - now() % (30 * SECOND));
  const page = await browser.get("/desk/account/totp");
  const secret = /name="secret" value="([A-Z2-7]{32})"/.exec(page.text)![1]!;
  const app = new TOTP({ secret });
  const done = await browser.submit(page, { code: codeOfApp(app) });
  assert.match(readable(done), /Your authenticator app is set up/);
  return app;
}

/** Starts a portal with a second instance, and gives what its people do. */
export async function startDesk() {
  // The clock moves, and many log in: no bucket of logins is to be in the way.
  const portal = await startPortal({}, {
    loginName: { size: 10_000, each: SECOND },
    loginUnknown: { size: 10_000, each: SECOND },
  });
  const instance = await startInstance(portal);
  const owner = connect(readAddress(portal.databaseUrl), 1);
  const seen = new Set<string>();
  const passwords = new Map<string, string>();

  const outbox = async () => await (await fetch(`${portal.origin}/demo/outbox`)).text();
  /** The page for the second factor, in a new browser. Codes sent before it are passed over. */
  const atFactor = async (username: string, password?: string): Promise<[Browser, Page]> => {
    for (const [, code] of (await outbox()).matchAll(/: (\d{6}) is your code/g)) seen.add(code!);
    const browser = new Browser(instance.origin);
    const page = await browser.submit(await browser.get("/desk/login"), {
      username,
      password: password ?? passwords.get(username) ?? portal.password,
    });
    return [browser, page];
  };
  const sentCode = () => newestCode(portal, seen);
  const withSms = async (username: string): Promise<Browser> => {
    const [browser, page] = await atFactor(username);
    const desk = await browser.submit(page, { code: await sentCode(), method: "sms" });
    assert.equal(desk.status, 200);
    return browser;
  };
  /** Logs in, in as many browsers as there are codes, at the same instant; gives who got in. */
  const race = async (username: string, codes: string[], method: string): Promise<Browser[]> => {
    const pages = await Promise.all(codes.map(() => atFactor(username)));
    const answers = await Promise.all(
      pages.map(([browser, page], at) => browser.send(page, { code: codes[at]!, method })),
    );
    await Promise.all(answers.map((answer) => answer.body?.cancel()));
    return pages.filter((_, at) => answers[at]!.status === 303).map(([browser]) => browser);
  };
  return {
    portal,
    instance,
    /** The database as its owner sees it. */
    owner,
    /** Passwords that were changed. */
    passwords,
    atFactor,
    withSms,
    sentCode,
    race,
    logsIn: async (username: string, code: string, method: string) =>
      (await race(username, [code], method)).length === 1,
    /** Every SMS, as the demo shows them. */
    outbox,
    async [Symbol.asyncDispose]() {
      setClock(new Date().toISOString());
      await owner.end({ timeout: 5 });
      await instance[Symbol.asyncDispose]();
      await portal[Symbol.asyncDispose]();
    },
  };
}
