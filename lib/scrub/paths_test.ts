import { ok } from "node:assert/strict";
import { isFileName, isLocalPath, isPublicLink } from "./paths.ts";

Deno.test("paths on a machine are told from texts", () => {
  for (
    const path of [
      "C:\\Users\\m\\x.jpg",
      "c:/x",
      "file:///C:/x",
      "file%3A%2F%2F%2Fx",
      "\\\\server\\share\\x",
      "/home/m/x",
      "smb/Users/m",
      "../../x.ods",
      "cid:image001@host",
    ]
  ) ok(isLocalPath(path), path);
  for (
    const text of ["A picture of a pier", "http://a.example/home/x", "and/or", "1:2", "a: b", ""]
  ) {
    ok(!isLocalPath(text), text);
  }
  ok(isFileName("IMG_2034.JPG") && isFileName("pier.jpeg") && !isFileName("The pier. At night"));
});

Deno.test("links that a reader may follow are told from those that name a person or a place", () => {
  for (const link of ["https://example.org/a?b=c#d", "http://ru.wikipedia.org/wiki/Узбекистан"]) {
    ok(isPublicLink(link), link);
  }
  for (
    const link of [
      "mailto:m@example.org",
      "file:///C:/x",
      "http://intranet/x",
      "http://10.0.0.1/x",
      "https://m:secret@example.org/",
      "https://firm-my.sharepoint.com/personal/m_o/x",
      "https://example.org/~m/",
      "https://example.org/?user=m@example.org",
      "../x",
      "ftp://example.org",
    ]
  ) ok(!isPublicLink(link), link);
});
