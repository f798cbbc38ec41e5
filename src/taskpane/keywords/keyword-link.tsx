import { filterOnKeyword } from "../commands/filter-on-keyword";
import type { SheetRef } from "../../excel/gateway";
import { goToSheet } from "../commands/show-sheet";
import { usePane, usePaneState } from "../state/context";

interface KeywordLinkProps {
  readonly keyword: string;
  /** The sheet that its rows are on. Default: the one on screen. */
  readonly on?: SheetRef;
}

/** A keyword that shows its rows in the sheet when it is clicked; plain text where there is no table. */
export function KeywordLink({ keyword, on }: KeywordLinkProps) {
  const { session, texts } = usePane();
  const { located } = usePaneState();
  if (located.kind !== "table") return <span lang="nl">{keyword}</span>;
  const show = async (): Promise<void> => {
    if (on && !(await goToSheet(session, on))) return;
    await filterOnKeyword.perform(session, keyword);
  };
  return (
    <button
      type="button"
      className="text-button keyword-link"
      title={texts.t("filters.showKeyword", { keyword })}
      onClick={() => void show()}
    >
      <span lang="nl">{keyword}</span>
    </button>
  );
}
