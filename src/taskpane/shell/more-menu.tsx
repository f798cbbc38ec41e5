import { MoreHorizontalRegular } from "@fluentui/react-icons";
import { LANGUAGES } from "../../i18n/dictionary";
import { openScreen } from "../commands/screens";
import { copyHelpdeskData } from "../diagnostics/copy-helpdesk-data";
import { MENU_BUTTON_ID } from "../screens/screen-frame";
import { SCREENS, type MenuGroup } from "../screens/screens";
import { usePane } from "../state/context";
import { MenuButton } from "./menu/menu-button";
import type { MenuEntry } from "./menu/menu-entry";
import { useAutoOpen } from "./use-auto-open";

/**
 * What is seldom needed, in three parts: what one does with the table; what the pane keeps of it, with opening along with the
 * workbook; and help, with data for the helpdesk and the other language.
 */
export function MoreMenu() {
  const { session, texts, setLanguage } = usePane();
  const autoOpen = useAutoOpen();
  const screensOf = (group: MenuGroup): MenuEntry[] =>
    SCREENS.filter((screen) => screen.group === group).map(({ id, title }) => ({
      id,
      group,
      label: texts.t(title),
      choose: () => void openScreen.perform(session, { id }),
    }));
  const { opens, choose } = autoOpen;
  const opening: readonly MenuEntry[] =
    opens === null
      ? []
      : [{ id: "autoOpen", group: "kept", label: texts.t("autoOpen.item"), isOn: opens, choose }];
  const copying: MenuEntry = {
    id: "copy",
    group: "help",
    label: texts.t("failure.copy"),
    choose: () => void copyHelpdeskData(session, texts),
  };
  const languages = LANGUAGES.filter((language) => language !== texts.language).map((other): MenuEntry => ({
    id: `language-${other}`,
    group: "help",
    label: texts.t("header.otherLanguage"),
    lang: other,
    choose: () => setLanguage(other),
  }));
  return (
    <MenuButton
      id={MENU_BUTTON_ID}
      label={texts.t("header.more")}
      appearance="subtle"
      icon={<MoreHorizontalRegular />}
      entries={[
        ...screensOf("work"),
        ...screensOf("kept"),
        ...opening,
        ...screensOf("help"),
        copying,
        ...languages,
      ]}
    />
  );
}
