import { useMemo } from "react";
import { coverage, isEmptySpot } from "../../coverage/coverage";
import { usePane, usePaneState } from "../state/context";
import { EmptySpots } from "./empty-spots";
import { copyOverview, overviewToSheet } from "../commands/overview";
import { CommandButton } from "../shell/command-button";
import { Progress } from "./progress";
import { Words } from "./words-list";
import { Matrix } from "./matrix";
import { TypeBars } from "./type-bars";
import "./overview.css";

/** Core instrument × chain partner with numbers and shade; empty spots stand out. */
export default function OverviewTab() {
  const { texts } = usePane();
  const { located } = usePaneState();
  const data = useMemo(() => (located.kind === "table" ? coverage(located.table) : null), [located]);
  if (!data) return null;
  const hasSpots = data.rows.some((row) => row.perPartner.some((counts) => isEmptySpot(row, counts)));
  return (
    // A region that scrolls must be reachable with the keyboard (WCAG 2.1.1).
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls (WCAG 2.1.1)
    <div className="tab tab-overview" role="region" aria-label={texts.t("tab.overview")} tabIndex={0}>
      <h2 className="tab-title">{texts.t("overview.title")}</h2>
      <Matrix data={data} />
      <p className="quiet">{texts.t(hasSpots ? "overview.hint" : "overview.hintNoSpots")}</p>
      <div className="button-row">
        <CommandButton command={overviewToSheet} input={texts} size="small" />
        <CommandButton command={copyOverview} input={texts} size="small" />
      </div>
      <EmptySpots data={data} />
      <h3 className="sub-title">{texts.t("overview.types")}</h3>
      <TypeBars counts={data.counts} />
      <Progress />
      <Words data={data} />
    </div>
  );
}
