import { Badge, ProgressBar } from "@fluentui/react-components";
import { FilterRegular, LockClosedRegular } from "@fluentui/react-icons";
import type { AgreementTable } from "../../table/agreement-table";
import { showAll } from "../commands/filter";
import { recheck } from "../commands/findings";
import { usePane, usePaneState } from "../state/context";
import { readingNotice, type PaneState } from "../state/pane-state";
import { CommandButton } from "./command-button";
import { FindingCounts } from "./finding-counts";
import { MoreMenu } from "./more-menu";
import { noticeText } from "./notice-text";

/** Says which table the pane works on and how it stands. */
export function Header() {
  const { session, texts } = usePane();
  const state = usePaneState();
  const { located, sheet, busy, progress, stale, tab } = state;
  const place =
    located.kind === "table"
      ? texts.t(placeKey(located.table), {
          sheet: located.table.sheetName,
          first: String(located.table.firstRow + 1),
          last: String(located.table.lastRow + 1),
        })
      : (sheet?.name ?? "");
  return (
    <header className="pane-header">
      <div className="pane-header-line">
        <h1 className="pane-title">
          {located.kind === "table"
            ? texts.count("count.agreements", located.table.agreements.length)
            : texts.t("app.name")}
        </h1>
        {stale && located.kind !== "none" && (
          <Badge className="stale" appearance="tint" color="warning">
            {texts.t("header.stale")}
          </Badge>
        )}
        <CommandButton command={recheck} input={undefined} appearance="subtle" iconOnly />
        <MoreMenu />
      </div>
      <div className="pane-header-line">
        <p className="pane-place">{place || texts.t("header.reading")}</p>
        {located.kind === "table" && tab !== "check" && <FindingCounts findings={located.findings} />}
      </div>
      <HeaderNote state={state} />
      <FilterNote state={state} />
      <div className="pane-progress">
        {busy && (
          <ProgressBar
            aria-label={texts.t("busy")}
            thickness="medium"
            {...(typeof progress?.part === "number" ? { value: progress.part } : {})}
          />
        )}
      </div>
      {busy && progress?.isStoppable && (
        <div className="pane-header-line pane-stop">
          <span className="quiet">{texts.t("busy")}</span>
          <button type="button" className="text-button" onClick={() => session.stopTasks()}>
            {texts.t("busy.stop")}
          </button>
        </div>
      )}
    </header>
  );
}

function placeKey({ agreements, firstRow, lastRow }: AgreementTable) {
  if (agreements.length === 0) return "header.placeEmpty";
  return firstRow === lastRow ? "header.placeRow" : "header.place";
}

/** What limits the pane on this sheet now, in one sentence. */
function HeaderNote({ state }: { readonly state: PaneState }) {
  const { texts } = usePane();
  const { trouble, located, sheetState, notice } = state;
  if (trouble && located.kind !== "none") {
    const reason = noticeText(readingNotice(trouble), texts);
    // The message of what the user did says it then.
    const isSaid = notice !== null && noticeText(notice, texts).includes(reason);
    return (
      <p className="pane-note" role="status">
        {texts.t("header.staleBecause", { reason: isSaid ? "" : reason }).trimEnd()}
      </p>
    );
  }
  if (!sheetState?.viewOnly && !sheetState?.protected) return null;
  return (
    <p className="pane-note">
      <LockClosedRegular aria-hidden /> {texts.t(sheetState.viewOnly ? "state.viewOnly" : "state.protected")}
    </p>
  );
}

/** That the sheet shows a part of its rows only; the tab *Filters* says so itself. */
function FilterNote({ state }: { readonly state: PaneState }) {
  const { session, texts } = usePane();
  const { located, filtered, sheetState, tab, screen } = state;
  if (located.kind !== "table" || (tab === "filters" && screen === null)) return null;
  if (filtered === null && !sheetState?.filtered) return null;
  return (
    <p className="pane-note pane-filter">
      <FilterRegular aria-hidden />
      <span>{texts.t(filtered === null ? "header.filterUsers" : "header.filterOurs")}</span>
      {filtered !== null && (
        <button
          type="button"
          className="text-button"
          aria-disabled={!showAll.enabled(state)}
          onClick={() => void showAll.perform(session)}
        >
          {texts.t("filters.clear")}
        </button>
      )}
    </p>
  );
}
