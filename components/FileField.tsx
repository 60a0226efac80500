import type { Config } from "../lib/config.ts";
import type { Texts } from "../lib/i18n/mod.ts";

/** The field for files, with what happens to them. */
export function FileField({ t, config }: { t: Texts; config: Config }) {
  const megabytes = Math.floor(config.maxFileBytes / 2 ** 20);
  return (
    <div class="field">
      <label for="attachments">{t.report.files}</label>
      <p class="hint" id="attachments-hint">{t.report.filesHint(config.maxFiles, megabytes)}</p>
      <input
        type="file"
        id="attachments"
        name="attachments"
        multiple
        aria-describedby="attachments-hint"
      />
    </div>
  );
}
