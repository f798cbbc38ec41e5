import { Badge, Button, ProgressBar, Tooltip } from "@fluentui/react-components";
import { ArrowClockwiseRegular, LockClosedRegular } from "@fluentui/react-icons";
import { recheck } from "../commands/findings";
import { usePane, usePaneState } from "../state/context";

/** Says which table the pane works on and how it stands. */
export function Header() {
  const { session, texts } = usePane();
  const state = usePaneState();
  const { located, sheet, sheetState, busy, stale } = state;
  const place =
    located.kind === "table"
      ? texts.t("header.place", {
          sheet: located.table.sheetName,
          first: String(located.table.firstRow + 1),
          last: String(located.table.lastRow + 1),
        })
      : (sheet?.name ?? "");
  const note = sheetState?.viewOnly ? "state.viewOnly" : sheetState?.protected ? "state.protected" : null;
  return (
    <header className="pane-header">
      <div className="pane-header-line">
        <div className="pane-header-text">
          <h1 className="pane-title">
            {located.kind === "table"
              ? texts.count("count.agreements", located.table.agreements.length)
              : texts.t("app.name")}
          </h1>
          <p className="pane-place" title={place}>
            {place || texts.t("header.reading")}
          </p>
        </div>
        {stale && !busy && (
          <Badge appearance="tint" color="warning">
            {texts.t("header.stale")}
          </Badge>
        )}
        <Tooltip content={texts.t(recheck.label)} relationship="label">
          <Button
            appearance="subtle"
            icon={<ArrowClockwiseRegular />}
            disabled={!recheck.enabled(state)}
            onClick={() => void recheck.perform(session)}
          />
        </Tooltip>
      </div>
      {note && (
        <p className="pane-note">
          <LockClosedRegular aria-hidden /> {texts.t(note)}
        </p>
      )}
      <div className="pane-progress">
        {busy && <ProgressBar aria-label={texts.t("busy")} thickness="medium" />}
      </div>
    </header>
  );
}
