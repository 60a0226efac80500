import { HelpPage } from "../../../components/HelpPage.tsx";
import { define } from "../../../lib/web/mod.ts";

export default define.page(({ state: { t, portal } }) => (
  <HelpPage t={t} texts={t.help.protection} values={{ days: String(portal.config.archiveDays) }} />
));
