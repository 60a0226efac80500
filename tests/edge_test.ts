import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import { Browser, codeOf, readable } from "./client.ts";
import { startEdge } from "./edge.ts";
import { openInbox } from "./people.ts";
import { jpegWithSecrets } from "./photograph.ts";
import { startPortal } from "./portal.ts";

Deno.test("main.ts runs as on an edge platform: secrets by environment, no DATA_DIR, no launcher", async () => {
  await using demo = await startPortal();
  const { origin, child, secrets, printed } = await startEdge(demo);

  assert.deepEqual(await (await fetch(`${origin}/readyz`)).json(), { ready: true });
  const browser = new Browser(origin);
  const form = await browser.get("/nordwind/report");
  const page = await browser.submit(form, { what: "By way of the edge.", action: "send" });
  assert.equal(page.status, 201);
  assert.equal(codeOf(page), codeOf(form));

  for (
    const [, pid] of Deno.readTextFileSync(`/proc/${child.pid}/task/${child.pid}/children`)
      .matchAll(/(\d+)/g)
  ) {
    const environment = await Deno.readTextFile(`/proc/${pid}/environ`);
    const command = await Deno.readTextFile(`/proc/${pid}/cmdline`);
    for (const secret of secrets) {
      assert.ok(!environment.includes(secret), "no secret in a child's environment");
      assert.ok(!command.includes(secret), "no secret in a child's arguments");
    }
  }

  // Stopped under load: the requests in flight are finished; then everything is gone.
  const attachments = new File([jpegWithSecrets("A. Uthor")], "a.jpg", { type: "image/jpeg" });
  const people = await Promise.all(Array.from({ length: 3 }, async () => {
    const person = new Browser(origin);
    return { person, form: await person.get("/nordwind/report") };
  }));
  const sent = people.map(({ person, form }) =>
    person.submit(form, { what: "While it stops.", attachments, action: "send" })
  );
  await Promise.race(sent); // all are on their way, one is answered
  const begun = performance.now();
  child.kill("SIGINT");
  const ended = await Promise.race([child.status, wait(5000)]);
  assert.ok(ended, "SIGINT to the end takes less than five seconds");
  assert.equal((ended as Deno.CommandStatus).code, 0);
  assert.ok(performance.now() - begun < 5000);
  assert.match(await printed, /"event":"stop"/);
  assert.deepEqual((await Promise.all(sent)).map(({ status }) => status), Array(3).fill(201));
  for (const one of people) {
    const [, inbox] = await openInbox(demo, codeOf(one.form));
    assert.match(readable(inbox), /While it stops\./);
    assert.match(inbox.text, /\/inbox\/attachments\//);
  }
});
