import { type Context, page } from "fresh";
import { AdminFrame, LinkNotice, MembershipFields } from "../../../components/AdminFrame.tsx";
import { TextField } from "../../../components/Field.tsx";
import { AccountState } from "../../../components/AccountState.tsx";
import {
  activationLink,
  addAccount,
  listAccounts,
  personProblems,
  phoneProblem,
} from "../../../lib/accounts/mod.ts";
import { one } from "../../../lib/forms/mod.ts";
import {
  administer,
  adminTokens,
  define,
  membershipOf,
  organisationChoices,
  readAdminForm,
  refusal,
  type State,
} from "../../../lib/web/mod.ts";

const empty = { username: "", displayName: "", phone: "", role: "", organisation: "" };

export const handler = define.handlers({
  GET: (ctx) => show(ctx, { typed: empty, problems: [], link: "", status: 200 }),

  async POST(ctx) {
    const { admin: t } = ctx.state.t;
    const fields = ["username", "name", "phone", "role", "organisation"];
    const form = await readAdminForm(ctx, fields);
    const person = {
      username: one(form, "username").toLowerCase(),
      displayName: one(form, "name"),
      phone: one(form, "phone").replace(/[\s()-]/g, ""),
    };
    const membership = membershipOf(form);
    const typed = { ...person, role: one(form, "role"), organisation: one(form, "organisation") };
    const problems: (keyof typeof t.errors)[] = personProblems(person);
    const { sql } = ctx.state.portal;
    if (problems.length === 0 && await phoneProblem(sql, person.phone)) problems.push("phone");
    if (!membership) problems.push("role");
    if (problems.length === 0) {
      try {
        const { token } = await administer(
          ctx,
          (by) => addAccount(by, { ...person, memberships: [membership!] }),
        );
        const link = activationLink(ctx.state.portal.config, token);
        return await show(ctx, { typed, problems: [], link, status: 201 });
      } catch (error) {
        problems.push(refusal(error));
      }
    }
    return await show(ctx, {
      typed,
      problems: problems.map((one) => t.errors[one]),
      link: "",
      status: 422,
    });
  },
});

async function show(
  ctx: Context<State>,
  { status, ...rest }: { typed: typeof empty; problems: string[]; link: string; status: number },
) {
  const lists = await administer(ctx, async ({ tx }) => ({
    accounts: await listAccounts(tx),
    organisations: await organisationChoices(tx),
  }));
  return page({ ...rest, ...lists, tokens: await adminTokens(ctx) }, { status });
}

export default define.page<typeof handler>(({ data, state }) => {
  const { t } = state;
  const typed = data.link ? empty : data.typed;
  return (
    <AdminFrame
      state={state}
      title={t.admin.accounts}
      tokens={data.tokens}
      problems={data.problems}
    >
      {data.link && <LinkNotice t={t} name={data.typed.displayName} link={data.link} />}
      <ul class="cases">
        {data.accounts.map((one) => (
          <li key={one.id}>
            <a href={`/admin/accounts/${one.id}`}>{one.displayName}</a> ({one.username})
            <AccountState account={one} t={t} lang={state.lang} />
          </li>
        ))}
      </ul>
      <h2>{t.admin.addAccount}</h2>
      <form method="post">
        <input type="hidden" name="token" value={data.tokens.admin} />
        <TextField
          name="username"
          label={t.desk.username}
          hint={t.admin.usernameHint}
          value={typed.username}
          maxlength={32}
          required
        />
        <TextField
          name="name"
          label={t.admin.name}
          value={typed.displayName}
          maxlength={80}
          required
        />
        <TextField
          name="phone"
          label={t.admin.phone}
          hint={t.admin.phoneHint}
          value={typed.phone}
          maxlength={30}
          required
        />
        <MembershipFields
          t={t}
          organisations={data.organisations}
          role={typed.role}
          organisation={typed.organisation}
        />
        <button type="submit" class="primary">{t.admin.add}</button>
      </form>
    </AdminFrame>
  );
});
