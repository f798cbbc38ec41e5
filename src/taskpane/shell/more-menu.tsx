import {
  Button,
  Menu,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from "@fluentui/react-components";
import { ClipboardTextLtrRegular, LocalLanguageRegular, MoreHorizontalRegular } from "@fluentui/react-icons";
import { LANGUAGES } from "../../i18n/dictionary";
import { copyFailureData } from "../diagnostics/copy-failure-data";
import { openScreen } from "../commands/screens";
import { MENU_BUTTON_ID } from "../screens/screen-frame";
import { SCREENS } from "../screens/screens";
import { useAutoOpen } from "./use-auto-open";
import { usePane } from "../state/context";

/** What is seldom needed: the other language, the screens, opening with the workbook, and data for the help desk. */
export function MoreMenu() {
  const { session, texts, setLanguage } = usePane();
  const autoOpen = useAutoOpen();
  const other = LANGUAGES.find((language) => language !== texts.language);
  const copy = async (): Promise<void> => {
    const isCopied = await copyFailureData(session.lastTrouble);
    session.notify({
      intent: isCopied ? "success" : "warning",
      key: isCopied ? "failure.copied" : "failure.notCopied",
    });
  };
  return (
    <Menu
      hasIcons
      hasCheckmarks={autoOpen.opens !== null}
      onOpenChange={(_, data) => {
        // Before the menu goes: what comes after that would be a guess of the library's.
        if (data.type === "menuPopoverKeyDown" && data.event.key === "Escape")
          document.getElementById(MENU_BUTTON_ID)?.focus();
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={texts.t("header.more")} relationship="label">
          <Button id={MENU_BUTTON_ID} appearance="subtle" icon={<MoreHorizontalRegular />} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList
          checkedValues={{ autoOpen: autoOpen.opens ? ["on"] : [] }}
          onCheckedValueChange={(_, { checkedItems }) => autoOpen.choose(checkedItems.includes("on"))}
        >
          {other && (
            <MenuItem icon={<LocalLanguageRegular />} lang={other} onClick={() => setLanguage(other)}>
              {texts.t("header.otherLanguage")}
            </MenuItem>
          )}
          {SCREENS.filter(({ inMenu }) => inMenu).map(({ id, title }) => (
            <MenuItem key={id} onClick={() => void openScreen.perform(session, { id })}>
              {texts.t(title)}
            </MenuItem>
          ))}
          {autoOpen.opens !== null && (
            <MenuItemCheckbox name="autoOpen" value="on">
              {texts.t("autoOpen.item")}
            </MenuItemCheckbox>
          )}
          <MenuItem icon={<ClipboardTextLtrRegular />} onClick={() => void copy()}>
            {texts.t("failure.copy")}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
