import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from "@fluentui/react-components";
import { ClipboardTextLtrRegular, LocalLanguageRegular, MoreHorizontalRegular } from "@fluentui/react-icons";
import { LANGUAGES } from "../../i18n/dictionary";
import { copyFailureData } from "../diagnostics/copy-failure-data";
import { openScreen } from "../commands/screens";
import { SCREENS } from "../screens/screens";
import { usePane } from "../state/context";

/** What is seldom needed: the other language, and the data that a help desk asks for. */
export function MoreMenu() {
  const { session, texts, setLanguage } = usePane();
  const other = LANGUAGES.find((language) => language !== texts.language);
  const copy = async (): Promise<void> => {
    const isCopied = await copyFailureData(session.lastTrouble);
    session.notify({
      intent: isCopied ? "success" : "warning",
      key: isCopied ? "failure.copied" : "failure.notCopied",
    });
  };
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={texts.t("header.more")} relationship="label">
          <Button appearance="subtle" icon={<MoreHorizontalRegular />} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
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
          <MenuItem icon={<ClipboardTextLtrRegular />} onClick={() => void copy()}>
            {texts.t("failure.copy")}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
