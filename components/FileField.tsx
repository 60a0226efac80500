import type { Config } from "../lib/config.ts";
import type { Texts } from "../lib/i18n/mod.ts";

/** The field for files, with what happens to them. */
export function FileField(
  { t, config, id = "attachments" }: { t: Texts; config: Config; id?: string },
) {
  const megabytes = Math.floor(config.maxFileBytes / 2 ** 20);
  return (
    <div class="field">
      <label for={id}>{t.report.files}</label>
      <p class="hint" id={`${id}-hint`}>{t.report.filesHint(config.maxFiles, megabytes)}</p>
      <input
        type="file"
        id={id}
        name="attachments"
        multiple
        aria-describedby={`${id}-hint`}
      />
    </div>
  );
}
