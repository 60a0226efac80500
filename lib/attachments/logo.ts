/** An organisation's logo: through a scrub worker like every file, small, and no secret. */
import type { Administration } from "../accounts/mod.ts";
import { audit } from "../audit/mod.ts";
import type { Bytes } from "../crypto/mod.ts";
import type { Sql } from "../db/mod.ts";
import { FormError, type IncomingFile } from "../forms/mod.ts";
import { logo as bounds } from "../limits.ts";
import { scrub } from "../scrub/mod.ts";

/** A cleaned logo. */
export interface Logo {
  media: string;
  content: Bytes;
}

const media = ["image/svg+xml", "image/png", "image/jpeg", "image/webp"];

/**
 * Cleans a picture. Gives why it cannot be the logo, or undefined for an empty field. Throws
 * `FormError` 413 for one that is far too large.
 */
export async function cleanLogo(
  file: IncomingFile,
  scrubSocket: string,
): Promise<Logo | "refused" | "large" | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of file.stream) {
    size += chunk.length;
    if (size > bounds.sentBytes) throw new FormError(413, "The picture is too large.");
    chunks.push(chunk);
  }
  if (size === 0) return undefined;
  const cleaned = await scrub(ReadableStream.from(chunks), file.name, {
    socket: scrubSocket,
    rename: true,
  });
  if (cleaned.status === "refused") return "refused";
  const content = new Uint8Array(await new Response(cleaned.content).arrayBuffer());
  if (!media.includes(cleaned.media)) return "refused";
  return content.length > bounds.bytes ? "large" : { media: cleaned.media, content };
}

/** Puts a logo in the place of the one before, or takes it away. */
export async function setLogo(
  { tx, keys, actor }: Administration,
  organisation: string,
  logo: Logo | undefined,
): Promise<void> {
  await tx`delete from logo where organisation = ${organisation}`;
  if (logo) await tx`insert into logo ${tx({ organisation, ...logo })}`;
  await audit(tx, keys.audit, "organisation.changed", { actor }, { organisation });
}

/** The logo of the organisation of this slug. */
export async function readLogo(sql: Sql, slug: string): Promise<Logo | undefined> {
  const [row] = await sql<Logo[]>`
    select l.media, l.content from logo l join organisation o on o.id = l.organisation
     where o.slug = ${slug.toLowerCase()}`;
  return row;
}

/** Headers of a logo: a picture and nothing else, whatever is in it (ASVS 3.2.1). */
export function logoHeaders({ media, content }: Logo): Headers {
  return new Headers({
    "content-type": media,
    "content-length": String(content.length),
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  });
}
