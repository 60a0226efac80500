/** A page as careless as the scanners hope for: without it nobody knows that they see anything. */
import { connect, readAddress } from "../../lib/db/mod.ts";

/** Puts what it is asked for into its SQL, and into its page. */
export function careless(databaseUrl: string): { origin: string } & AsyncDisposable {
  const sql = connect(readAddress(databaseUrl), 2);
  const server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen() {} }, async (request) => {
    const name = new URL(request.url).searchParams.get("name") ?? "";
    const text = `select username from account where username = '${name}'`;
    // As a template it would be safe.
    const rows = await sql(Object.assign([text], { raw: [text] })).catch(() => []);
    const html = `<h1>${name}</h1><p>${rows.length ? "Here." : "Nobody of this name."}</p>
      <a href="/?name=counsel">counsel</a> <form><input name="name"></form>`;
    return new Response(html, { headers: { "content-type": "text/html" } });
  });
  return {
    origin: `http://127.0.0.1:${server.addr.port}`,
    async [Symbol.asyncDispose]() {
      await server.shutdown();
      await sql.end({ timeout: 5 });
    },
  };
}
