import { useEffect, useState } from "preact/hooks";

/**
 * Filters the rows of this page's list while one types. What is typed goes nowhere. Without JavaScript
 * there are the filters of the form above.
 */
export default function FilterRows(
  { label, shown }: {
    label: string;
    /** With `#` for the rows that are shown, and `##` for all. */
    shown: string;
  },
) {
  const [ready, setReady] = useState(false);
  const [text, setText] = useState("");
  const [counts, setCounts] = useState("");
  useEffect(() => setReady(true), []);
  useEffect(() => {
    const rows = [...document.querySelectorAll<HTMLElement>(".cases > li")];
    const words = plain(text).split(/\s+/).filter(Boolean);
    const fits = (row: HTMLElement) =>
      words.every((word) => plain(row.textContent!).includes(word));
    for (const row of rows) row.hidden = !fits(row);
    const left = rows.filter((row) => !row.hidden).length;
    setCounts(
      words.length === 0 ? "" : shown.replace("##", `${rows.length}`).replace("#", `${left}`),
    );
  }, [text]);
  if (!ready) return null;
  return (
    <div class="field">
      <label for="filter-rows">{label}</label>
      <input
        id="filter-rows"
        type="text"
        autocomplete="off"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="hint" role="status">{counts}</p>
    </div>
  );
}

/** Case and accents do not matter. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
