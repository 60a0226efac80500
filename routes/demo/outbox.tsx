import { HttpError, page } from "fresh";
import { Head } from "fresh/runtime";
import { readOutbox } from "../../lib/gateway/mod.ts";
import { define } from "../../lib/web/mod.ts";

export const handler = define.handlers({
  async GET(ctx) {
    const { portal } = ctx.state;
    if (!portal.demo) throw new HttpError(404);
    const messages = await readOutbox({ socket: portal.gatewaySocket });
    return page({ messages: messages.reverse() });
  },
});

export default define.page<typeof handler>(({ data }) => (
  <>
    <Head>
      <title>Outbox of the demo</title>
    </Head>
    <h1>Outbox of the demo</h1>
    <p>What the portal would have sent. The newest comes first. Reload to see more.</p>
    <ul class="outbox">
      {data.messages.map((one) => (
        <li key={one.at + one.to}>
          {one.at} → {one.to} {one.flash ? "(flash SMS)" : "(SMS)"}: {one.text}
        </li>
      ))}
    </ul>
  </>
));
