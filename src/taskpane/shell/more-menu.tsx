import { ClipboardTextLtrRegular, LocalLanguageRegular, MoreHorizontalRegular } from "@fluentui/react-icons";
import { LANGUAGES } from "../../i18n/dictionary";
import { copyFailureData } from "../diagnostics/copy-failure-data";
import { openScreen } from "../commands/screens";
import { MENU_BUTTON_ID } from "../screens/screen-frame";
import { SCREENS } from "../screens/screens";
import { MenuButton } from "./menu/menu-button";
import type { MenuEntry } from "./menu/menu-entry";
import { useAutoOpen } from "./use-auto-open";
import { usePane } from "../state/context";

/** What is seldom needed: the other language, the screens, opening with the workbook, and data for the help desk. */
export function MoreMenu() {
  const { session, texts, setLanguage } = usePane();
  const autoOpen = useAutoOpen();
  const copy = async (): Promise<void> => {
    const isCopied = await copyFailureData(session.lastTrouble);
    session.notify({
      intent: isCopied ? "success" : "warning",
      key: isCopied ? "failure.copied" : "failure.notCopied",
    });
  };
  const languages = LANGUAGES.filter((language) => language !== texts.language).map((other): MenuEntry => ({
    id: `language-${other}`,
    label: texts.t("header.otherLanguage"),
    lang: other,
    icon: <LocalLanguageRegular />,
    choose: () => setLanguage(other),
  }));
  const screens = SCREENS.filter(({ inMenu }) => inMenu).map(({ id, title }): MenuEntry => ({
    id,
    label: texts.t(title),
    choose: () => void openScreen.perform(session, { id }),
  }));
  const opening: readonly MenuEntry[] =
    autoOpen.opens === null
      ? []
      : [{ id: "autoOpen", label: texts.t("autoOpen.item"), isOn: autoOpen.opens, choose: autoOpen.choose }];
  return (
    <MenuButton
      id={MENU_BUTTON_ID}
      label={texts.t("header.more")}
      appearance="subtle"
      icon={<MoreHorizontalRegular />}
      entries={[
        ...languages,
        ...screens,
        ...opening,
        {
          id: "copy",
          label: texts.t("failure.copy"),
          icon: <ClipboardTextLtrRegular />,
          choose: () => void copy(),
        },
      ]}
    />
  );
}
