import { HelpPage } from "../../../components/HelpPage.tsx";
import { define } from "../../../lib/web/mod.ts";

export default define.page(({ state: { t } }) => <HelpPage t={t} texts={t.help.accessibility} />);
