/** Debian's `sqlmap`, asked about many requests at once. */
import { run } from "./run.ts";

/** A request, with whatever it carries: `*` marks what is no field and is tried all the same. */
export interface Target {
  method: "GET" | "POST";
  path: string;
  body?: string;
  cookie?: string;
}

/** What it says of all of them. */
export interface Found {
  /** Lines of its table: address, place, parameter, technique. */
  injectable: string[];
  /** How many of the requests it tried to the end. */
  tried: number;
  /** Whether it came to its end, or was stopped before. */
  ended: boolean;
  /** Everything that it printed. */
  text: string;
}

/** Lets it try every field of each request with `options`; stopped after `minutes`. */
export async function sqlmap(
  origin: string,
  targets: Target[],
  options: string[],
  minutes: number,
): Promise<Found> {
  const folder = await Deno.makeTempDir({ prefix: "ombud-sqlmap-" });
  try {
    const line = "=".repeat(54);
    const requests = targets.map(({ method, path, body, cookie }) =>
      [
        line,
        `${method} ${path} HTTP/1.1`,
        `Host: ${new URL(origin).host}`,
        ...(cookie ? [`Cookie: ${cookie}`] : []),
        ...(body ? ["Content-Type: application/x-www-form-urlencoded", "", body] : []),
        line,
        "",
      ].join("\n")
    );
    await Deno.writeTextFile(`${folder}/requests`, requests.join("\n"));
    const { text, ended } = await run(
      "sqlmap",
      [
        ...["-l", `${folder}/requests`, "--output-dir", `${folder}/out`, "--batch"],
        ...["--disable-coloring", "--results-file", `${folder}/found.csv`, "--dbms", "PostgreSQL"],
        ...["--ignore-redirects", "--keep-alive", "--ignore-stdin", ...options],
      ],
      folder,
      minutes,
    );
    const table = await Deno.readTextFile(`${folder}/found.csv`).catch(() => "");
    // Where an earlier request had every parameter of this one, it is passed over.
    const tried = text.match(
      /all tested parameters do not appear to be injectable|^---$|\] skipping 'http/gm,
    );
    return {
      injectable: table.split("\n").slice(1).filter(Boolean),
      tried: tried?.length ?? 0,
      ended,
      text,
    };
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}
