import type { Texts } from "../../i18n/texts";
import { shortText } from "../check/short-text";
import { redo, undo } from "../commands/undo";
import { describeChoice } from "../filters/describe-choice";
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
  const sheets = new Set(history.map(({ sheet }) => sheet).filter((sheet) => sheet !== null));
  const names = toldApart(history.map((deed) => `${whatOf(deed, texts)} ${texts.time(deed.at)}`));
  return (
    <>
      <p className="quiet">{texts.t("history.intro")}</p>
      <ol className="plain-list">
        {history.map((deed, index) => (
          <DeedItem
            key={deed.recoveryId}
            deed={deed}
            name={names[index] ?? ""}
            sheet={sheets.size > 1 ? deed.sheet : null}
          />
        ))}
      </ol>
    </>
  );
}

/** So much of a filter tells it from others. */
const LONGEST = 120;

function whatOf({ notice }: Deed, texts: Texts): string {
  const { chosen } = notice;
  if (!chosen) return noticeText(notice.inHistory ?? notice, texts);
  const what = describeChoice(chosen.choice, chosen.groups, texts).join("; ");
  return texts.t("history.filtered", { what: shortText(what, LONGEST) });
}

/** Names that are the same get a number, for those who hear the buttons out of their place. */
function toldApart(names: readonly string[]): readonly string[] {
  return names.map((name, index) => {
    if (names.filter((one) => one === name).length === 1) return name;
    return `${name} (${names.slice(0, index + 1).filter((one) => one === name).length})`;
  });
}

interface DeedItemProps {
  readonly deed: Deed;
  /** What was done, told apart from the other deeds. */
  readonly name: string;
  /** The sheet that it was done on, where there are several. */
  readonly sheet: string | null;
}

/** One deed, with the way back, or why there is none now. */
function DeedItem({ deed, name, sheet }: DeedItemProps) {
  const { session, texts } = usePane();
  const { recoveryId, at, isUndone } = deed;
  const why = blockedBy(deed, session.basis);
  const what = whatOf(deed, texts);
  const way = isUndone ? redo : undo;
  return (
    <li className="deed">
      <p className={isUndone ? "deed-undone" : undefined}>{what}</p>
      {why && <p className="quiet">{noticeText(why, texts)}</p>}
      <div className="deed-line">
        <span className="quiet">
          {texts.time(at)}
          {sheet !== null && ` · ${sheet}`}
          {isUndone && ` · ${texts.t("history.undone")}`}
        </span>
        {!why && (
          <CommandButton
            command={way}
            input={recoveryId}
            size="small"
            name={`${texts.t(way.label)}: ${name}`}
          />
        )}
      </div>
    </li>
  );
}
