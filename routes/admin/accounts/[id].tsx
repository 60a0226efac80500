import { type Context, HttpError, page } from "fresh";
import { AccountPage } from "../../../components/AccountPage.tsx";
import { AdminFrame } from "../../../components/AdminFrame.tsx";
import {
  activationLink,
  contactPersons,
  endOther,
  eraseAccount,
  join,
  leave,
  listAccounts,
  listSessions,
  type Membership,
  personProblems,
  renameAccount,
  resetAccount,
  sendNotice,
  setDisabled,
} from "../../../lib/accounts/mod.ts";
import { one } from "../../../lib/forms/mod.ts";
import { leastContacts } from "../../../lib/limits.ts";
import {
  administer,
  adminTokens,
  define,
  isId,
  membershipOf,
  organisationChoices,
  readAdminForm,
  refusal,
  requireFresh,
  type State,
} from "../../../lib/web/mod.ts";

export const handler = define.handlers({
  async GET(ctx) {
    const stale = requireFresh(ctx, `/admin/accounts/${idOf(ctx)}`);
    return stale ?? await show(ctx, { problems: [], link: "", status: 200 });
  },

  async POST(ctx) {
    const { t: { admin: t }, actor, portal } = ctx.state;
    const id = idOf(ctx);
    const stale = requireFresh(ctx, `/admin/accounts/${id}`);
    if (stale) return stale;
    const form = await readAdminForm(ctx, ["act", "role", "organisation", "sure", "name"]);
    if (id === actor!.account) throw new HttpError(403);
    const act = one(form, "act");
    const refuse = (problem: keyof typeof t.errors) =>
      show(ctx, { problems: [t.errors[problem]], link: "", status: 422 });
    try {
      if (act === "disable" || act === "enable") {
        await administer(ctx, (by) => setDisabled(by, id, act === "disable"));
      } else if (act === "join" || act === "leave") {
        const membership = membershipOf(form);
        if (!membership) return await refuse("role");
        if (act === "leave" && await leavesTooFew(ctx, id, membership)) {
          return await show(ctx, {
            problems: [ctx.state.t.organisationSettings.errors.contacts],
            link: "",
            status: 422,
          });
        }
        await administer(ctx, (by) => (act === "join" ? join : leave)(by, id, membership));
      } else if (act === "rename") {
        const name = one(form, "name").trim();
        const rest = { username: "somebody", phone: "+4500000000" };
        if (personProblems({ displayName: name, ...rest }).length > 0) {
          return await show(ctx, {
            problems: [ctx.state.t.data.renameProblem],
            link: "",
            status: 422,
          });
        }
        await administer(ctx, (by) => renameAccount(by, id, name));
      } else if (act === "erase") {
        if (one(form, "sure") !== "yes") return await refuse("unsure");
        await administer(ctx, (by) => eraseAccount(by, id));
      } else if (act === "reset") {
        if (one(form, "sure") !== "yes") return await refuse("sure");
        const { token, phone } = await administer(ctx, (by) => resetAccount(by, id));
        sendNotice(portal, { account: id, to: phone }, "reset");
        return await show(ctx, {
          problems: [],
          link: activationLink(portal.config, token),
          status: 201,
        });
      } else if (act === "end-sessions") {
        await administer(ctx, async (by) => {
          for (const session of await listSessions(by.tx, id)) {
            await endOther(by, Uint8Array.fromHex(session.id));
          }
        });
      } else {
        throw new HttpError(400);
      }
    } catch (error) {
      if (error instanceof HttpError) throw error;
      return await refuse(refusal(error));
    }
    return ctx.redirect(`${ctx.url.pathname}?said=saved`, 303);
  },
});

function idOf(ctx: Context<State>): string {
  const id = ctx.params.id!;
  if (!isId(id)) throw new HttpError(404);
  return id;
}

async function show(
  ctx: Context<State>,
  { status, ...rest }: { problems: string[]; link: string; status: number },
) {
  const id = idOf(ctx);
  const view = await administer(ctx, async ({ tx }) => {
    const [account] = await listAccounts(tx, id);
    if (!account) throw new HttpError(404);
    const sessions = await listSessions(tx, id);
    return { account, sessions: sessions.length, organisations: await organisationChoices(tx) };
  });
  const said = ctx.url.searchParams.get("said") === "saved" && status === 200;
  return page({ ...rest, ...view, said, tokens: await adminTokens(ctx) }, { status });
}

/** Whether an organisation that has its contact persons would then have too few of them. */
async function leavesTooFew(
  ctx: Context<State>,
  account: string,
  { role, organisation }: Membership,
): Promise<boolean> {
  if (role !== "contact" || organisation === null) return false;
  const contacts = await administer(ctx, ({ tx }) => contactPersons(tx, organisation));
  return contacts.length === leastContacts && contacts.some((one) => one.id === account);
}

export default define.page<typeof handler>(({ data, state }) => (
  <AdminFrame
    state={state}
    title={data.account.displayName}
    tokens={data.tokens}
    problems={data.problems}
    note={data.said ? state.t.admin.saved : undefined}
  >
    <AccountPage
      {...data}
      t={state.t}
      lang={state.lang}
      token={data.tokens.admin}
      own={data.account.id === state.actor!.account}
    />
  </AdminFrame>
));
