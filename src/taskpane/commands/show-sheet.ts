import type { SheetRef } from "../../excel/gateway";
import { readingNotice } from "../state/pane-state";
import type { PaneSession } from "../state/pane-session";
import type { PaneCommand } from "./command";

/** Brings another sheet in front, in Excel and in the pane. */
export const showSheet: PaneCommand<SheetRef> = {
  id: "showSheet",
  label: "noTable.open",
  icon: "sheet",
  enabled: () => true,
  perform: async (session, sheet) => {
    await session.show(sheet);
    const { table } = session;
    // The header, so that the table is in view; Excel's own place in the sheet cannot be asked for.
    const place = { row: table?.area.top ?? 0, column: table?.area.left ?? 0 };
    const result = await session.gateway.selectCell(sheet.id, place.row, place.column);
    if (!result.ok) session.notify(readingNotice(result.obstacle));
  },
};

/** Brings a sheet with a table on screen where it is not; false, with a message to the user, when that cannot be done. */
export async function goToSheet(session: PaneSession, sheet: SheetRef): Promise<boolean> {
  if (session.store.get().sheet?.id !== sheet.id) await showSheet.perform(session, sheet);
  return session.table?.sheetId === sheet.id;
}

/** Takes a row for the header, on a sheet with several tables. */
export const takeHeader: PaneCommand<number> = {
  id: "takeHeader",
  label: "noTable.take",
  icon: "sheet",
  enabled: (state) => !state.busy,
  perform: (session, row) => session.takeHeader(row),
};
