import { redo, undo } from "../commands/undo";
import { CommandButton } from "../shell/command-button";
import { noticeText } from "../shell/notice-text";
import { usePane, usePaneState } from "../state/context";
import "./history.css";

/** What the pane changed in the cells since it opened, each with the way back. */
export default function HistoryScreen() {
  const { texts } = usePane();
  const { history } = usePaneState();
  if (history.length === 0) return <p className="info-note">{texts.t("history.none")}</p>;
  return (
    <>
      <p className="quiet">{texts.t("history.intro")}</p>
      <ol className="plain-list">
        {history.map(({ recoveryId, notice, at, isUndone }) => (
          <li key={recoveryId} className="deed">
            <p className={isUndone ? "deed-undone" : undefined}>{noticeText(notice, texts)}</p>
            <div className="deed-line">
              <span className="quiet">
                {texts.time(at)}
                {isUndone && ` · ${texts.t("history.undone")}`}
              </span>
              <CommandButton command={isUndone ? redo : undo} input={recoveryId} size="small" />
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
