/** `deno task dev`: the demo, built and started anew whenever a file changes. */
const watched = [
  "components",
  "islands",
  "jobs",
  "lib",
  "routes",
  "static",
  "main.ts",
  "launch.ts",
];
const pause = 200;

let demo = start();
let timer: ReturnType<typeof setTimeout> | undefined;
for await (const _ of Deno.watchFs(watched)) {
  clearTimeout(timer);
  timer = setTimeout(async () => {
    const old = demo;
    old.kill("SIGINT");
    await old.status;
    demo = start();
  }, pause);
}

function start(): Deno.ChildProcess {
  return new Deno.Command("deno", { args: ["task", "--quiet", "demo", ...Deno.args] }).spawn();
}
