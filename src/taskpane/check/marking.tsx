import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { HighlightRegular, MoreHorizontalRegular } from "@fluentui/react-icons";
import { MARK_STYLES } from "../../excel/highlight/mark-styles";
import { clearMarks, markAll, markMissingPartners } from "../commands/marks";
import { usePane, usePaneState } from "../state/context";

const LINE = { Continuous: "solid", Dash: "dashed", Dot: "dotted" } as const;

/** Marking in the sheet: the partners that are missing at once, the rest in a menu, and what the marks mean. */
export function Marking() {
  const { session, texts } = usePane();
  const state = usePaneState();
  return (
    <section className="marking" aria-label={texts.t("mark.title")}>
      <div className="marking-buttons">
        <Button
          appearance="primary"
          icon={<HighlightRegular />}
          disabled={!markMissingPartners.enabled(state)}
          onClick={() => void markMissingPartners.perform(session)}
        >
          {texts.t(markMissingPartners.label)}
        </Button>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button icon={<MoreHorizontalRegular />} aria-label={texts.t("mark.title")} />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {[markAll, clearMarks].map((command) => (
                <MenuItem
                  key={command.id}
                  disabled={!command.enabled(state)}
                  onClick={() => void command.perform(session)}
                >
                  {texts.t(command.label)}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
      <p className="legend" aria-label={texts.t("mark.legend")}>
        {(["error", "warning", "hint"] as const).map((severity) => {
          const { fill, border, borderStyle } = MARK_STYLES[severity];
          return (
            <span key={severity} className="legend-item">
              <span
                className="legend-box"
                style={{ background: fill, border: `2px ${LINE[borderStyle]} ${border}` }}
                aria-hidden
              />
              {texts.t(`severity.${severity}`)}
            </span>
          );
        })}
        <Button
          size="small"
          appearance="transparent"
          disabled={!clearMarks.enabled(state)}
          onClick={() => void clearMarks.perform(session)}
        >
          {texts.t(clearMarks.label)}
        </Button>
      </p>
    </section>
  );
}
