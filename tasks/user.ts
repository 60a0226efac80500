/** `deno task user add|list|disable|reset`: the accounts, for an operator. */
import process from "node:process";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import {
  activationLink,
  addAccount,
  type Administration,
  listAccounts,
  type Membership,
  openRoot,
  personProblems,
  phoneProblem,
  resetAccount,
  roles,
  setDisabled,
} from "../lib/accounts/mod.ts";
import { joinShares, readShare, type Share, type SigningKey } from "../lib/crypto/mod.ts";
import { type Transaction, violatedUnique } from "../lib/db/mod.ts";
import { asOwner, runCommand, Usage } from "./owner.ts";
import { refusedPhone, unusable } from "./setup_firm.ts";

const usage =
  `Usage: deno task user add USER --name NAME --phone PHONE --role ROLE [--org SHORT-NAME]...
       deno task user list
       deno task user disable USER
       deno task user reset USER [--shares]
  Roles: ${roles.join(", ")}. Without --org the role is in the whole firm.
  A new key opens no case until an ombudsman has certified it; with --shares, two of the firm's
  three shares do.`;

await runCommand(usage, async () => {
  const { values, positionals: [verb, username, ...rest] } = parseArgs({
    allowPositionals: true,
    options: {
      name: { type: "string" },
      phone: { type: "string" },
      role: { type: "string" },
      org: { type: "string", multiple: true, default: [] },
      shares: { type: "boolean", default: false },
    },
  });
  if (rest.length > 0) throw new Usage(usage);
  if (verb === "list" && !username) return await list();
  if (!username) throw new Usage(usage);
  if (verb === "add") return await add(username, values);
  if (verb === "disable") return await disable(username);
  if (verb === "reset") return await reset(username, values.shares);
  throw new Usage(usage);
});

async function add(
  username: string,
  { name = "", phone = "", role = "", org }: {
    name?: string;
    phone?: string;
    role?: string;
    org: string[];
  },
): Promise<void> {
  const known = roles.find((one) => one === role);
  if (!known) throw new Usage(usage);
  const person = { username: username.toLowerCase(), displayName: name, phone };
  const [problem] = personProblems(person);
  if (problem) throw new Usage(`Cannot use the ${unusable[problem]}.\n${usage}`);
  try {
    const link = await asOwner(async (by) => {
      const refused = await phoneProblem(by.tx, phone);
      if (refused) throw new Usage(`Cannot use the phone: ${refusedPhone[refused]}.`);
      const organisations = await organisationIds(by.tx, org);
      const memberships: Membership[] = organisations.map((organisation) => ({
        role: known,
        organisation,
      }));
      const { token } = await addAccount(by, { ...person, memberships });
      return activationLink(by.config, token);
    });
    printLink(link);
  } catch (error) {
    if (violatedUnique(error) !== undefined) throw new Usage(`"${username}" is taken`);
    const { code } = error as { code?: string };
    if (code === "23514") throw new Usage("An administrator belongs to the whole firm");
    throw error;
  }
}

/** The ids of these short names; none: the firm as a whole. */
async function organisationIds(tx: Transaction, slugs: string[]): Promise<(string | null)[]> {
  if (slugs.length === 0) return [null];
  const rows = await tx<{ id: string; slug: string }[]>`
    select id, slug from organisation where slug = any(${slugs})`;
  for (const slug of slugs) {
    if (!rows.some((row) => row.slug === slug)) throw new Usage(`There is no "${slug}"`);
  }
  return rows.map((row) => row.id);
}

async function list(): Promise<void> {
  for (const account of await asOwner(({ tx }) => listAccounts(tx))) {
    const { username, displayName, disabled, invitedUntil, memberships } = account;
    const state = disabled ? "disabled" : invitedUntil ? "invited" : "active";
    const where = memberships.map((one) => `${one.role} (${one.organisationName ?? "firm"})`);
    console.log(
      [username.padEnd(16), state.padEnd(9), displayName.padEnd(24), where.join(", ")].join(" "),
    );
  }
}

async function disable(username: string): Promise<void> {
  await asOwner(async (by) => setDisabled(by, await idOf(by, username), true));
  console.log("Disabled. All sessions have ended.");
}

async function reset(username: string, withShares: boolean): Promise<void> {
  // Typed before the transaction begins: people take their time.
  const key = withShares ? await readShares() : undefined;
  const link = await asOwner(async (by) => {
    const id = await idOf(by, username);
    let root: SigningKey | undefined;
    if (key) {
      root = await openRoot(by.tx, key);
      if (!root) throw new Usage("These shares do not belong to this firm");
    }
    const { token } = await resetAccount(by, id, root);
    return activationLink(by.config, token);
  });
  printLink(link);
}

/** Two shares, typed line by line: an argument would stay in the shell's history. */
async function readShares() {
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  const shares: Share[] = [];
  for (const which of ["First", "Second"]) {
    console.log(`${which} share, all 16 groups in one line:`);
    const share = await readShare((await lines.next()).value ?? "");
    if (!share) throw new Usage("There is a slip in this share: compare it with the paper");
    shares.push(share);
  }
  try {
    return joinShares(shares[0]!, shares[1]!);
  } catch {
    throw new Usage("These are not two different shares of one key");
  }
}

async function idOf({ tx }: Administration, username: string): Promise<string> {
  const [row] = await tx<{ id: string }[]>`
    select id from account where username = ${username.toLowerCase()}`;
  if (!row) throw new Usage(`There is no "${username}"`);
  return row.id;
}

function printLink(link: string): void {
  console.log(`Activation link: it serves once, for 24 hours, and is shown only now.\n${link}`);
}
