import type { CSSProperties } from "react";
import { cellAddress, type Place } from "./address";
import type { PaintedCell } from "./painter";

interface CellElementProps {
  readonly place: Place;
  readonly painted: PaintedCell;
  readonly selected: boolean;
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  /** Rows and columns of a merged block. */
  readonly span?: { readonly rows: number; readonly columns: number };
  readonly filterLabel: string;
  readonly readOnly: boolean;
  /** A second piece of a merged block that two panes share: seen, but not counted again. */
  readonly copy?: boolean;
}

/** The id of a cell's element, for aria-activedescendant. */
export function cellId(place: Place): string {
  return `cell-${cellAddress(place)}`;
}

/** One cell: text, look and, in a header cell, its filter button. Clicks are handled by the grid as a whole. */
export function CellElement({
  place,
  painted,
  selected,
  box,
  span,
  filterLabel,
  readOnly,
  copy,
}: CellElementProps) {
  const { text, style, spill, filter, turned } = painted;
  const all: CSSProperties = { ...style, ...box };
  return (
    <div
      role="gridcell"
      id={copy ? undefined : cellId(place)}
      className={`cell${spill === null ? "" : " cell-spills"}${painted.marked ? " cell-marked" : ""}`}
      style={all}
      data-address={copy ? undefined : cellAddress(place)}
      aria-colindex={place.column + 1}
      aria-selected={selected}
      aria-readonly={readOnly || painted.locked || undefined}
      {...(span && { "aria-rowspan": span.rows, "aria-colspan": span.columns })}
    >
      {spill === null ? (
        <span
          className={`cell-text${filter ? " cell-text-filter" : ""}${turned ? ` cell-text-${turned}` : ""}`}
        >
          {text}
        </span>
      ) : (
        <span className="cell-spill" style={{ width: spill }}>
          {text}
        </span>
      )}
      {filter && (
        <button
          type="button"
          tabIndex={-1}
          className={filter.active ? "filter-button filter-button-on" : "filter-button"}
          aria-label={`${filterLabel}: ${text}`}
          aria-haspopup="dialog"
          data-filter-column={filter.column}
        >
          <FilterGlyph active={filter.active} />
        </button>
      )}
    </div>
  );
}

function FilterGlyph({ active }: { active: boolean }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {active ? (
        <path d="M2 3h9L7.6 7.2V12L5.4 13V7.2zM11 10h4l-2 2.5z" fill="currentColor" />
      ) : (
        <path d="M4 6h8l-4 4.5z" fill="currentColor" />
      )}
    </svg>
  );
}
