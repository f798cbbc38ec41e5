import { ChevronDownRegular } from "@fluentui/react-icons";
import { useMemo, useRef } from "react";
import type { HighlightChoice } from "../../excel/gateway-marks";
import { MARK_STYLES } from "../../excel/highlight/mark-styles";
import type { PaneCommand } from "../commands/command";
import { clearMarks, markAll, markErrors, markMissingPartners } from "../commands/marks";
import { CommandButton } from "../shell/command-button";
import { COMMAND_ICONS } from "../shell/icons";
import { MenuButton } from "../shell/menu/menu-button";
import { useKeptFocus } from "../screens/use-kept-focus";
import { usePane, usePaneState } from "../state/context";
import { SEVERITIES } from "../state/findings";
import { marksKey, type Marked } from "../state/marks-key";

const MAIN = "marking-main";

/** What gets the focus of a button that goes with the legend. */
const mainButton = (): HTMLElement | null => document.querySelector(`.${MAIN}`);

/** Marking in the sheet: the partners that are missing at once, the rest in a menu, and what the marks mean. */
export function Marking() {
  const { texts } = usePane();
  const { marked } = usePaneState();
  const part = useRef<HTMLElement>(null);
  useKeptFocus(part, mainButton);
  return (
    <section ref={part} className="marking" aria-label={texts.t("mark.title")}>
      <div className="marking-buttons">
        <CommandButton
          command={markMissingPartners}
          input={undefined}
          appearance="primary"
          className={MAIN}
        />
        <MarkMenu />
      </div>
      {marked && <Legend marked={marked} />}
    </section>
  );
}

function MarkMenu() {
  const { session, texts } = usePane();
  const state = usePaneState();
  return (
    <MenuButton
      label={texts.t("mark.more")}
      className="marking-more"
      icon={<ChevronDownRegular />}
      entries={[markAll, markErrors, clearMarks].map((command) => {
        const Icon = COMMAND_ICONS[command.icon];
        return {
          id: command.id,
          label: texts.t(command.label),
          icon: <Icon />,
          isDisabled: !command.enabled(state),
          choose: () => void command.perform(session),
        };
      })}
    />
  );
}

const LINE = { Continuous: "solid", Dash: "dashed", Dot: "dotted" } as const;
const AGAIN: Readonly<Record<HighlightChoice, PaneCommand>> = {
  all: markAll,
  errors: markErrors,
  "missing-partners": markMissingPartners,
};

/** What the marks in the sheet mean, and the way to take them off or to bring them up to date. */
function Legend({ marked }: { readonly marked: Marked }) {
  const { session, texts } = usePane();
  const { located } = usePaneState();
  const isOld = useMemo(
    () => marked.of !== null && located.kind === "table" && marksKey(located.findings) !== marked.of,
    [located, marked],
  );
  return (
    <div className="legend">
      <ul className="plain-list legend-list" aria-label={texts.t("mark.legend")}>
        {SEVERITIES.map((severity) => {
          const { fill, border, borderStyle } = MARK_STYLES[severity];
          return (
            <li key={severity} className="legend-item">
              <span
                className="legend-box"
                style={{ background: fill, border: `2px ${LINE[borderStyle]} ${border}` }}
                aria-hidden
              />
              {texts.t(`severity.${severity}`)}
            </li>
          );
        })}
      </ul>
      <CommandButton command={clearMarks} input={undefined} size="small" appearance="transparent" plain />
      {isOld && marked.choice && (
        <p className="legend-old">
          {texts.t("mark.old")}{" "}
          <button
            type="button"
            className="text-button"
            onClick={() => void AGAIN[marked.choice].perform(session)}
          >
            {texts.t("mark.again")}
          </button>
        </p>
      )}
    </div>
  );
}
