import { type Context, page } from "fresh";
import { AccountFrame } from "../../components/AccountFrame.tsx";
import { Choices, TextField } from "../../components/Field.tsx";
import { one, readForm } from "../../lib/forms/mod.ts";
import {
  channels,
  isMailAddress,
  type NoticeChoice,
  readChoice,
  saveChoice,
} from "../../lib/notify/mod.ts";
import { define, formToken, requireToken, rethrow, type State } from "../../lib/web/mod.ts";

const here = "/desk/notices";

/** How the person wants to be told that there is something new. */
export const handler = define.handlers({
  GET: async (ctx) => show(ctx, await readChoice(ctx.state.portal, ctx.state.actor!), ""),

  async POST(ctx) {
    const { portal, t } = ctx.state;
    const actor = ctx.state.actor!;
    const form = await readForm(ctx.req, { fields: ["channel", "mail", "token"] }).catch(rethrow);
    await requireToken(portal, form, "notices", actor.cookie.id.toHex());
    const channel = channels.find((name) => name === one(form, "channel")) ?? "none";
    const choice = { channel, mail: one(form, "mail").trim() };
    if (channel === "mail" && !isMailAddress(choice.mail)) {
      return await show(ctx, choice, t.notices.mailProblem);
    }
    await saveChoice(portal, actor, choice);
    return ctx.redirect(`${here}?said=saved`, 303);
  },
});

async function show(ctx: Context<State>, choice: NoticeChoice, problem: string) {
  const { portal, actor } = ctx.state;
  const token = await formToken(portal, "notices", actor!.cookie.id.toHex());
  const saved = !problem && ctx.url.searchParams.get("said") === "saved";
  return page({ token, choice, problem, saved }, { status: problem ? 422 : 200 });
}

export default define.page<typeof handler>(({ data, state: { t } }) => (
  <AccountFrame t={t} title={t.notices.title} problem={data.problem}>
    {data.saved && <p class="done" role="status">{t.notices.saved}</p>}
    <p>{t.notices.lead}</p>
    <form method="post" action={here}>
      <input type="hidden" name="token" value={data.token} />
      <Choices
        name="channel"
        legend={t.notices.channel}
        kind="radio"
        chosen={[data.choice.channel]}
        options={channels.map((value) => ({ value, label: t.notices.channels[value]! }))}
      />
      <TextField
        name="mail"
        label={t.notices.mail}
        hint={t.notices.mailHint}
        value={data.choice.mail}
        problem={data.problem}
        inputmode="text"
        autocomplete="email"
        maxlength={254}
      />
      <button type="submit" class="primary">{t.notices.save}</button>
    </form>
  </AccountFrame>
));
