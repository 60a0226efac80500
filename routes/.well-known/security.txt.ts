import { HttpError } from "fresh";
import { nowDate } from "../../lib/clock.ts";
import { define } from "../../lib/web/mod.ts";

/** Where to report a weakness of the portal itself (RFC 9116). */
export const handler = define.handlers({
  GET(ctx) {
    const { securityContact, publicOrigin } = ctx.state.portal.config;
    if (!securityContact) throw new HttpError(404);
    const expires = new Date(nowDate().getTime() + 180 * 86_400_000).toISOString().slice(0, 10);
    const lines = [
      `Contact: ${securityContact}`,
      `Expires: ${expires}T00:00:00Z`,
      "Preferred-Languages: en",
      ...publicOrigin ? [`Canonical: ${publicOrigin}/.well-known/security.txt`] : [],
    ];
    return new Response(lines.join("\n") + "\n", {
      headers: { "content-type": "text/plain; charset=utf-8" },
    });
  },
});
