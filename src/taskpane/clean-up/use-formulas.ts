import { useEffect, useState } from "react";
import type { AgreementTable } from "../../table/agreement-table";
import { usePane, usePaneState } from "../state/context";

const NONE: ReadonlySet<number> = new Set();

/**
 * Sheet rows in which a column of the table holds a formula; asked of Excel again when the table was read again. None as
 * long as Excel did not answer: whatever is written then, the write lane leaves formulas alone.
 */
export function useFormulas(table: AgreementTable | null, column: number | undefined): ReadonlySet<number> {
  const { session } = usePane();
  const { sheet } = usePaneState();
  const sheetId = sheet?.id;
  const [found, setFound] = useState({ sheetId, column, rows: NONE });
  useEffect(() => {
    const [first, last] = [table?.agreements[0], table?.agreements.at(-1)];
    if (sheetId === undefined || column === undefined || !first || !last) return undefined;
    let isOver = false;
    const area = { top: first.row, bottom: last.row, left: column, right: column };
    void session.gateway.readFormulas(sheetId, area).then((answer) => {
      if (isOver || !answer.ok) return;
      const rows = new Set(answer.value.map(({ row }) => row));
      // The same rows as the same set: nothing that was made of them is made again.
      setFound((known) =>
        isSame(known.rows, rows) ? { ...known, sheetId, column } : { sheetId, column, rows },
      );
    });
    return () => {
      isOver = true;
    };
  }, [session, sheetId, table, column]);
  return found.sheetId === sheetId && found.column === column ? found.rows : NONE;
}

const isSame = (one: ReadonlySet<number>, other: ReadonlySet<number>): boolean =>
  one.size === other.size && [...one].every((row) => other.has(row));
