import assert from "node:assert/strict";
import { codeOf } from "./client.ts";
import { fileReport } from "./people.ts";
import { startPortal } from "./portal.ts";

/** Debian's text browsers, where they are installed. */
async function installed(program: string): Promise<boolean> {
  try {
    await new Deno.Command(program, { args: ["-version"], stdout: "null", stderr: "null" })
      .output();
    return true;
  } catch {
    return false;
  }
}

async function dump(program: string, args: string[], input?: string): Promise<string> {
  const child = new Deno.Command(program, {
    args,
    stdin: input === undefined ? "null" : "piped",
    stdout: "piped",
    stderr: "null",
  }).spawn();
  if (input !== undefined) {
    const writer = child.stdin.getWriter();
    await writer.write(new TextEncoder().encode(input));
    await writer.close();
  }
  return new TextDecoder().decode((await child.output()).stdout);
}

for (const program of ["lynx", "w3m", "links"]) {
  Deno.test({
    name: `${program} shows the pages and sends a code`,
    ignore: !await installed(program),
    async fn() {
      await using portal = await startPortal();
      const { code } = await fileReport(portal);
      const show = (path: string) => dump(program, ["-dump", portal.origin + path]);
      assert.match(await show("/"), /Report wrongdoing safely[\s\S]*Nordwind Energie/);
      const form = await show("/nordwind/report");
      assert.ok(codeOf({ status: 200, headers: new Headers(), url: "", text: form }));
      assert.match(form, /What happened\? \*/);
      assert.match(form, /Send the report/);
      if (program !== "lynx") return;
      // lynx can post a form by itself, and keeps cookies while it follows the answer.
      const args = ["-accept_all_cookies", "-dump", "-post_data", `${portal.origin}/receipt`];
      const inbox = await dump(program, args, `receipt=${code}\n---\n`);
      assert.match(inbox, /The pressure valve is painted over/);
    },
  });
}
