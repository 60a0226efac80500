/** A file to keep: never shown as a page. `name` is one of ours, never a person's. */
export function download(
  name: string,
  type: string,
  body: string | ReadableStream<Uint8Array<ArrayBuffer>>,
): Response {
  return new Response(body, {
    headers: { "content-type": type, "content-disposition": `attachment; filename="${name}"` },
  });
}
