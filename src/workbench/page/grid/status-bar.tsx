import { useMemo, useSyncExternalStore } from "react";
import type { FaultKind } from "../../host/workbench-host";
import { FAULT_TEXTS } from "../faults/fault-texts";
import { uncalculated, type CellContent } from "../../package/document";
import { fill, useTexts } from "../use-texts";
import type { GridController } from "./controller";
import { filterCount } from "./filter-buttons";
import { summarize } from "./selection-summary";

const format = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 2 });

/** The strip at the bottom: mode, filter result, figures of the selection, zoom. */
export function StatusBar({ controller, fault }: { controller: GridController; fault: FaultKind | null }) {
  const texts = useTexts();
  const { view, painted, selection, editing, zoom } = useSyncExternalStore(
    controller.store.subscribe,
    controller.store.get,
  );
  // A change of cells keeps the view: `painted` counts changes.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- `painted` counts changes
  const filtered = useMemo(() => filterCount(view.sheet), [view, painted]);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- `painted` counts changes
  const summary = useMemo(() => summarize(view.sheet, controller.area), [view, painted, selection]);
  const mode = editing ? (editing.mode === "enter" ? texts.entering : texts.editing) : texts.ready;
  return (
    <footer className="status-bar" aria-label={texts.statusBar}>
      <span role="status">{mode}</span>
      {controller.host.viewOnly && <span className="status-flag">{texts.viewOnly}</span>}
      {fault && (
        <span className="status-flag status-fault">
          {fill(texts.faultActive, { fault: texts[FAULT_TEXTS[fault]] })}
        </span>
      )}
      {isUncalculated(view.sheet.cell(selection.active.row, selection.active.column)) && (
        <span className="status-flag">{texts.notCalculated}</span>
      )}
      {filtered && <span>{fill(texts.rowsFound, filtered)}</span>}
      <span className="status-space" />
      {summary && <Figures summary={summary} />}
      <span className="status-zoom">
        <button
          type="button"
          className="icon-button"
          aria-label={texts.zoomOut}
          onClick={() => controller.setZoom(zoom - 10)}
        >
          −
        </button>
        <input
          type="range"
          min={50}
          max={200}
          step={10}
          value={zoom}
          aria-label={texts.zoom}
          onChange={(event) => controller.setZoom(Number(event.target.value))}
        />
        <button
          type="button"
          className="icon-button"
          aria-label={texts.zoomIn}
          onClick={() => controller.setZoom(zoom + 10)}
        >
          +
        </button>
        <span className="status-percent">{zoom} %</span>
      </span>
    </footer>
  );
}

/** A formula that nobody calculated: its cell shows the formula. */
function isUncalculated({ formula, value }: CellContent): boolean {
  return formula !== null && value === uncalculated(formula);
}

function Figures({ summary }: { summary: NonNullable<ReturnType<typeof summarize>> }) {
  const texts = useTexts();
  return (
    <>
      {summary.average !== null && (
        <span>{fill(texts.average, { average: format.format(summary.average) })}</span>
      )}
      <span>{fill(texts.count, { count: summary.count })}</span>
      {summary.sum !== null && <span>{fill(texts.sum, { sum: format.format(summary.sum) })}</span>}
    </>
  );
}
