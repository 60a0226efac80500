import assert from "node:assert/strict";

/** From the top down; an import goes to the same floor or a lower one. DESIGN.md, "The house". */
const floors = [
  ["launch.ts", "main.ts", "tasks/", "tests/", "bench/"],
  ["routes/", "jobs/", "fresh.gen.ts"],
  ["islands/", "components/"],
  ["lib/web/", "lib/open.ts", "lib/processes/"],
  [
    "lib/export/",
    "lib/statistics/",
    "lib/cases/",
    "lib/attachments/",
    "lib/retention/",
    "lib/notify/",
    "lib/backup/",
    "lib/security/",
    "lib/health/",
    "lib/tenant/",
  ],
  [
    "lib/accounts/",
    "lib/questions/",
    "lib/gateway/",
    "lib/audit/",
    "lib/events/",
    "lib/i18n/",
    "lib/law/",
    "lib/forms/",
    "lib/buckets/",
    "lib/help/",
    "lib/mends/",
  ],
  ["lib/portal.ts", "lib/secrets.ts"],
  [
    "lib/crypto/",
    "lib/db/",
    "lib/fresh/",
    "lib/scrub/",
    "lib/resume/",
    "lib/clock.ts",
    "lib/csv.ts",
    "lib/config.ts",
    "lib/limits.ts",
  ],
];
/** They import nothing of the portal. */
const alone = ["lib/crypto/", "lib/scrub/", "lib/fresh/", "lib/resume/"];
const isTest = (path: string) => /_test\.tsx?$|\/testing(_\w+)?\.ts$/.test(path);

function floorOf(path: string): number {
  const floor = floors.findIndex((names) => names.some((name) => path.startsWith(name)));
  assert.notEqual(floor, -1, `${path} lives on no floor`);
  return floor;
}

async function* sources(folder = "."): AsyncGenerator<string> {
  for await (const entry of Deno.readDir(folder)) {
    const path = folder === "." ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory && !/^(node_modules|_fresh|\.\w+|static|host)$/.test(entry.name)) {
      yield* sources(path);
    } else if (/\.tsx?$/.test(entry.name)) yield path;
  }
}

/** Every import of our own files: from where, to where. Types count as well. */
async function ownImports(): Promise<[string, string][]> {
  const pairs: [string, string][] = [];
  for await (const path of sources()) {
    const text = await Deno.readTextFile(path);
    for (const [, target] of text.matchAll(/\b(?:from|import|import\()\s*"(\.[^"]+)"/g)) {
      pairs.push([path, new URL(target!, `file:///${path}`).pathname.slice(1)]);
    }
  }
  return pairs;
}

Deno.test("imports run downwards only", async () => {
  const pairs = await ownImports();
  assert.ok(pairs.length > 300);
  const upwards = pairs.filter(([from, to]) =>
    !isTest(from) && floorOf(decodeURI(from)) > floorOf(decodeURI(to))
  );
  assert.deepEqual(upwards, []);
});

Deno.test("lib/crypto, lib/scrub and lib/fresh stand alone", async () => {
  const pairs = (await ownImports()).filter(([from]) => !isTest(from));
  for (const home of alone) {
    const out = pairs.filter(([from, to]) => from.startsWith(home) && !to.startsWith(home));
    assert.deepEqual(out, []);
  }
});

Deno.test("a folder of lib is entered by its face", async () => {
  const pairs = (await ownImports()).filter(([from]) =>
    !isTest(from) && !/^(tests|bench|tasks)\//.test(from)
  );
  // Programs that another process starts, and the app itself, are named by their files.
  const doors = /\/mod\.ts$|^lib\/web\/app\.ts$|^lib\/fresh\/|^lib\/scrub\/formats/;
  const inside = pairs.filter(([from, to]) => {
    const home = /^lib\/[^/]+\//.exec(to)?.[0];
    return home && !from.startsWith(home) && !doors.test(to);
  });
  assert.deepEqual(inside, []);
});

Deno.test("nothing forbidden is written", async () => {
  const forbidden = [
    /dangerouslySetInnerHTML/,
    /Math\.random\(/,
    /@ts-(ignore|nocheck|expect-error)/,
    /deno-lint-ignore-file/,
    /\b(TODO|FIXME|XXX|HACK)\b/,
    /console\.\w+\(\s*(error|e|err)\s*\)/,
  ];
  const found: string[] = [];
  for await (const path of sources()) {
    if (isTest(path) || path.startsWith("tests/")) continue;
    const text = await Deno.readTextFile(path);
    for (const pattern of forbidden) if (pattern.test(text)) found.push(`${path}: ${pattern}`);
    if (/\.unsafe\(/.test(text) && path !== "lib/db/migrate.ts") found.push(`${path}: raw SQL`);
    if (/new Deno\.Command/.test(text) && !spawns.test(path)) found.push(`${path}: runs a program`);
  }
  assert.deepEqual(found, []);
});
/** Who may start programs: the launcher's processes, the scrub sandbox, the embedded server, tools. */
const spawns = /^(lib\/processes\/child|lib\/scrub\/sandbox|lib\/db\/embedded\/|tasks\/|bench\/)/;

Deno.test("versions of packages are exact, and the same everywhere", async () => {
  const versions = new Map<string, string>();
  for (
    const file of [
      "deno.json",
      "lib/fresh/deno.json",
      "tests/browser/deno.json",
      "lib/db/embedded/deno.json",
    ]
  ) {
    const { imports } = JSON.parse(await Deno.readTextFile(file));
    for (const target of Object.values<string>(imports)) {
      if (target === "jsr:@fresh/core@^2") continue;
      const match = /^npm:((?:@[^/]+\/)?[^@/]+)@(\d+\.\d+\.\d+[\w.-]*)(\/.*)?$/.exec(target);
      assert.ok(match, `${file}: ${target} is not exact`);
      const [, name, version] = match as unknown as [string, string, string];
      assert.equal(versions.get(name) ?? version, version, `${name} has two versions`);
      versions.set(name, version);
    }
  }
});
