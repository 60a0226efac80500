import assert from "node:assert/strict";
import { keepLanguage } from "./language.ts";

const keep = (html: string) => keepLanguage(html, "/nordwind/report", "pl");

Deno.test("links, forms and buttons of this site ask for the language, others do not", () => {
  for (
    const [html, kept] of [
      ['<a href="/">x</a>', '<a href="/?lang=pl">x</a>'],
      ['<a class="b" href="/a?b=1#c">', '<a class="b" href="/a?b=1&amp;lang=pl#c">'],
      ['<a href="/a?lang=de">', '<a href="/a?lang=de">'],
      ['<a href="?lang=de">', '<a href="?lang=de">'],
      ['<a href="https://e.example/">', '<a href="https://e.example/">'],
      ['<a href="//e.example/">', '<a href="//e.example/">'],
      ['<link href="/style.css">', '<link href="/style.css">'],
      ['<form method="post">', '<form action="/nordwind/report?lang=pl" method="post">'],
      ['<form method="post" action="/x">', '<form method="post" action="/x?lang=pl">'],
      ['<button formaction="/x">', '<button formaction="/x?lang=pl">'],
      [
        '<form method="get" action="/x">',
        '<form method="get" action="/x?lang=pl"><input type="hidden" name="lang" value="pl">',
      ],
      ["<p>href=&quot;/x&quot;</p>", "<p>href=&quot;/x&quot;</p>"],
    ]
  ) assert.equal(keep(html!), kept);
});
