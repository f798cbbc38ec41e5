import { useEffect, useState } from "react";
import type { Change } from "../../table/change";
import { usePane } from "../state/context";

/** Rows and columns that cannot be seen in the sheet. */
export interface Hidden {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/** Asks the sheet once which of the changed cells cannot be seen there; null until it has said so, or when it does not. */
export function useHidden(changes: readonly Change[]): Hidden | null {
  const { session } = usePane();
  const [hidden, setHidden] = useState<Hidden | null>(null);
  useEffect(() => {
    let isGone = false;
    const { sheet } = session.store.get();
    const cells = changes.filter((change) => change.kind === "cell");
    const rows = cells.map(({ row }) => row).sort((one, other) => one - other);
    const columns = cells.map(({ column }) => column).sort((one, other) => one - other);
    const [top, left, bottom, right] = [rows[0], columns[0], rows.at(-1), columns.at(-1)];
    if (!sheet || top === undefined || left === undefined || bottom === undefined || right === undefined)
      return;
    void session.gateway.readShown(sheet.id, { top, left, bottom, right }, []).then((shown) => {
      if (isGone || !shown.ok) return;
      setHidden({ rows: new Set(shown.value.hidden), columns: new Set(shown.value.hiddenColumns) });
    });
    return () => {
      isGone = true;
    };
  }, [session, changes]);
  return hidden;
}
