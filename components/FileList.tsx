import type { FileEntry, RefusedFile } from "../lib/attachments/mod.ts";
import { formatBytes, formatList, type Texts } from "../lib/i18n/mod.ts";
import type { Refused } from "../lib/scrub/mod.ts";

/** What became of each file: what was removed from it, or why it was refused. */
export function FileList(props: {
  t: Texts;
  files: FileEntry[];
  refused: RefusedFile[];
  /** The names as the browser sent them, by number; only right after sending. */
  names?: string[];
  /** Where a cleaned file can be downloaded. */
  href?: (file: FileEntry) => string;
}) {
  const { t, names, href } = props;
  if (props.files.length + props.refused.length === 0) return null;
  const title = (number: number) => names?.[number - 1] || t.files.file(number);
  const items = [
    ...props.files.map((file) => ({ number: numberOf(file), file, reason: "" })),
    ...props.refused.map(({ number, reason }) => ({ number, file: undefined, reason })),
  ].sort((a, b) => a.number - b.number);
  return (
    <ul class="files">
      {items.map(({ number, file, reason }) => (
        <li key={number}>
          {file && href
            ? <a href={href(file)} download>{file.name}</a>
            : <strong>{title(number)}</strong>} {file ? <Cleaned t={t} file={file} /> : (
            <>
              <span class="refused">{t.files.refused}</span>
              <p>
                {t.files.reasons[reason as Refused].what}{" "}
                {t.files.reasons[reason as Refused].instead}
              </p>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function Cleaned({ t, file }: { t: Texts; file: FileEntry }) {
  const counts = new Map<keyof Texts["removedCategories"], number>();
  for (const { category } of file.removed) counts.set(category, (counts.get(category) ?? 0) + 1);
  return (
    <>
      <span>({extensionOf(file)}, {formatBytes(file.bytes, t.language)})</span>{" "}
      <span class="clean">{t.files.clean}</span>
      {file.misnamed && <p>{t.files.renamed(file.misnamed, extensionOf(file))}</p>}
      {counts.size === 0
        ? <p>{file.format === "text" ? t.files.text : t.files.nothing}</p>
        : (
          <details>
            <summary>
              {t.files.removed} {formatList(
                [...counts].map(([category, count]) =>
                  `${t.removedCategories[category]} (${count})`
                ),
                t.language,
              )}
            </summary>
            <ul>
              {file.removed.map(({ field, category }) => (
                <li key={field + category}>{field}: {t.removedCategories[category]}</li>
              ))}
            </ul>
          </details>
        )}
    </>
  );
}

function numberOf(file: FileEntry): number {
  return Number(/-(\d+)\./.exec(file.name)?.[1]);
}

function extensionOf(file: FileEntry): string {
  return file.name.split(".").pop()!.toUpperCase();
}
