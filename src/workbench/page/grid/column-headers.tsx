import { formatColumn } from "../../package/references";
import type { HeaderSize } from "./pointer";
import type { Axis } from "./use-windows";

interface ColumnHeadersProps {
  readonly columns: Axis;
  readonly header: HeaderSize;
  /** Selected columns. */
  readonly from: number;
  readonly to: number;
}

/** Letters above the columns; a screen reader gets the column from each cell. */
export function ColumnHeaders({ columns, header, from, to }: ColumnHeadersProps) {
  const letter = ({ line, start, size }: Axis["visible"][number]) => (
    <div
      key={line}
      className={line >= from && line <= to ? "column-letter column-letter-on" : "column-letter"}
      style={{ left: start, width: size, height: header.height }}
    >
      {formatColumn(line)}
    </div>
  );
  return (
    <div
      className="column-letters"
      style={{ width: columns.total, height: header.height }}
      aria-hidden="true"
    >
      {columns.visible.map(letter)}
      <div className="column-letters-fixed" style={{ width: columns.frozenEnd, height: header.height }}>
        <div className="grid-corner-button" style={header} />
        {columns.frozen.map(letter)}
      </div>
    </div>
  );
}
