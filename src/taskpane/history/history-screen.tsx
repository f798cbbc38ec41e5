import { redo, undo } from "../commands/undo";
import { CommandButton } from "../shell/command-button";
import { noticeText } from "../shell/notice-text";
import { usePane, usePaneState } from "../state/context";
import { blockedBy } from "../state/history";
import type { Deed } from "../state/pane-state";
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
        {history.map((deed) => (
          <DeedItem key={deed.recoveryId} deed={deed} />
        ))}
      </ol>
    </>
  );
}

/** One deed, with the way back, or why there is none now. */
function DeedItem({ deed }: { readonly deed: Deed }) {
  const { session, texts } = usePane();
  const { recoveryId, notice, at, isUndone } = deed;
  const why = blockedBy(deed, session.basis);
  const what = noticeText(notice.inHistory ?? notice, texts);
  const way = isUndone ? redo : undo;
  return (
    <li className="deed">
      <p className={isUndone ? "deed-undone" : undefined}>{what}</p>
      {why && <p className="quiet">{noticeText(why, texts)}</p>}
      <div className="deed-line">
        <span className="quiet">
          {texts.time(at)}
          {isUndone && ` · ${texts.t("history.undone")}`}
        </span>
        {!why && (
          <CommandButton
            command={way}
            input={recoveryId}
            size="small"
            name={`${texts.t(way.label)}: ${what} ${texts.time(at)}`}
          />
        )}
      </div>
    </li>
  );
}
