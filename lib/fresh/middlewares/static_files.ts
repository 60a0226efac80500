import { HASHED_PATH, type StaticFile } from "../assets.ts";
import { INTERNAL } from "../context.ts";
import { HttpError } from "../error.ts";
import type { Middleware } from "../types.ts";

/** Serves the files of the build from memory. */
export function staticFiles<State>(): Middleware<State> {
  return (ctx) => {
    const { req, url } = ctx;
    const file = ctx[INTERNAL].assets.files.get(url.pathname);
    if (file === undefined) {
      if (url.pathname.startsWith(HASHED_PATH)) throw new HttpError(404);
      return ctx.next();
    }
    if (req.method !== "GET" && req.method !== "HEAD") {
      ctx[INTERNAL].finish.push((headers) => headers.set("allow", "GET, HEAD"));
      throw new HttpError(405);
    }
    return serve(req, file, url.pathname.startsWith(HASHED_PATH));
  };
}

function serve(req: Request, file: StaticFile, immutable: boolean): Response {
  const encoding = chooseEncoding(
    req.headers.get("accept-encoding") ?? "",
    file,
  );
  const etag = encoding === "identity" ? `"${file.hash}"` : `"${file.hash}-${encoding}"`;
  const headers = new Headers({
    "content-type": file.type,
    "cache-control": immutable ? "public, max-age=31536000, immutable" : "no-cache",
    "x-content-type-options": "nosniff",
    "vary": "accept-encoding",
    "etag": etag,
  });
  if (matches(req.headers.get("if-none-match"), etag)) {
    return new Response(null, { status: 304, headers });
  }
  const body = file[encoding] ?? file.identity;
  if (encoding !== "identity") headers.set("content-encoding", encoding);
  headers.set("content-length", String(body.byteLength));
  return new Response(body, { headers });
}

/** Weak comparison (RFC 9110, section 13.1.2). */
function matches(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  return ifNoneMatch.split(",").some((one) => {
    const tag = one.trim().replace(/^W\//, "");
    return tag === etag || tag === "*";
  });
}

/** The best encoding that the client takes, brotli before gzip (RFC 9110, section 12.5.3). */
export function chooseEncoding(
  acceptEncoding: string,
  file: Pick<StaticFile, "br" | "gzip">,
): "br" | "gzip" | "identity" {
  const weights = new Map<string, number>();
  for (const item of acceptEncoding.toLowerCase().split(",")) {
    const [name = "", ...params] = item.split(";").map((part) => part.trim());
    const q = params.find((param) => param.startsWith("q="));
    weights.set(name, q === undefined ? 1 : Number(q.slice(2)));
  }
  const accepts = (name: string) => (weights.get(name) ?? weights.get("*") ?? 0) > 0;
  if (file.br !== undefined && accepts("br")) return "br";
  if (file.gzip !== undefined && accepts("gzip")) return "gzip";
  return "identity";
}
