/**
 * `deno task sbom`: prints the bill of materials, CycloneDX 1.6 as JSON, from the lock files.
 * `deno task sbom --table`: the packages that we chose, why, and how much they weigh, as Markdown.
 */
import { directPackages, listPackages, type Package } from "./packages.ts";

/** The bill of materials of some packages. */
export function sbomOf(packages: Package[]) {
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: { type: "application", name: "ombud", licenses: licenses("AGPL-3.0-or-later") },
    },
    components: packages.map((one) => ({
      type: "library",
      "bom-ref": purl(one),
      name: one.name,
      version: one.version,
      scope: one.production && one.installed ? "required" : "optional",
      purl: purl(one),
      hashes: [{ alg: "SHA-512", content: hexOf(one.integrity) }],
      ...(one.license ? { licenses: licenses(one.license) } : {}),
    })),
  };
}

function licenses(expression: string) {
  return /^[\w.+() -]+$/.test(expression) && !/ IN /.test(expression)
    ? [{ expression }]
    : [{ license: { name: expression } }];
}

function purl({ name, version }: Package): string {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}

function hexOf(integrity: string): string {
  return Uint8Array.fromBase64(integrity.replace(/^sha512-/, "")).toHex();
}

/** The table of what we chose: size with everything that only it brings is not told apart. */
export async function table(packages: Package[]): Promise<string> {
  const reasons = JSON.parse(await Deno.readTextFile("tasks/dependencies.json"));
  const rows = (await directPackages()).map((name) => {
    const one = packages.find((each) => each.name === name && each.installed);
    const size = one ? `${Math.ceil(one.bytes / 1024)} KiB` : "";
    return `| ${name} | ${one?.version ?? ""} | ${one?.license ?? ""} | ${size} | ${
      reasons[name]
    } |`;
  });
  return ["| package | version | licence | on disk | for |", "|---|---|---|---|---|", ...rows]
    .join("\n");
}

if (import.meta.main) {
  const packages = await listPackages();
  console.log(
    Deno.args.includes("--table")
      ? await table(packages)
      : JSON.stringify(sbomOf(packages), null, 2),
  );
}
