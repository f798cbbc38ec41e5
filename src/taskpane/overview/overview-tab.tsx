import { useMemo } from "react";
import { coverage, isEmptySpot } from "../../coverage/coverage";
import { usePane, usePaneState } from "../state/context";
import { useWholeTable } from "../examples/other-tables";
import { Waiting } from "../shell/waiting";
import { EmptySpots } from "./empty-spots";
import { copyOverview, overviewToSheet } from "../commands/overview";
import { CommandButton } from "../shell/command-button";
import { Progress } from "./progress";
import { Words } from "./words-list";
import { Matrix } from "./matrix";
import { sheetNames } from "./names";
import { TypeBars } from "./type-bars";
import "./overview.css";

/** Core instrument × chain partner with numbers and shade; empty spots stand out. */
export default function OverviewTab() {
  const { texts } = usePane();
  const { located } = usePaneState();
  const tables = useWholeTable();
  const data = useMemo(() => tables && coverage(tables), [tables]);
  if (located.kind !== "table") return null;
  if (!data) return <Waiting />;
  const hasSpots = data.rows.some((row) => row.perPartner.some((counts) => isEmptySpot(row, counts)));
  return (
    // A region that scrolls must be reachable with the keyboard (WCAG 2.1.1).
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls (WCAG 2.1.1)
    <div className="tab tab-overview" role="region" aria-label={texts.t("tab.overview")} tabIndex={0}>
      <h2 className="tab-title">{texts.t("overview.title")}</h2>
      <Matrix data={data} />
      {data.tables.length > 1 && (
        <p className="quiet">
          {texts.t("overview.sheets", { sheets: sheetNames(data), count: data.tables.length })}
        </p>
      )}
      <p className="quiet">{texts.t(hasSpots ? "overview.hint" : "overview.hintNoSpots")}</p>
      <div className="button-row">
        <CommandButton command={overviewToSheet} input={texts} size="small" />
        <CommandButton command={copyOverview} input={texts} size="small" />
      </div>
      <EmptySpots data={data} />
      <h3 className="sub-title">{texts.t("overview.types")}</h3>
      <TypeBars counts={data.counts} />
      <Progress isPart={data.tables.length > 1} />
      <Words data={data} />
    </div>
  );
}
