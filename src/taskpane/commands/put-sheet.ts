import type { Watch } from "../../excel/gateway";
import type { MadeSheet, SheetSpec } from "../../excel/sheets/sheet-spec";
import type { PaneSession } from "../state/pane-session";
import { obstacleNotice, type Message } from "../state/pane-state";

/**
 * Makes a sheet of the workbook; null, with a message to the user, when Excel refuses. The pane follows to a new table;
 * with a sheet about the table it stays with that table.
 */
export async function putSheet(
  session: PaneSession,
  spec: SheetSpec,
  watch: Watch,
): Promise<MadeSheet | null> {
  const make = () => session.gateway.makeSheet(spec, watch);
  const made = spec.kind === "table" ? await make() : await session.stayingHere(make);
  if (made.ok) return made.value;
  const isLocked = made.obstacle.code === "protected";
  const notice = obstacleNotice(made.obstacle);
  // The obstacle's own sentence is about a sheet; here it is the workbook that takes no new ones.
  session.notify(isLocked ? { intent: notice.intent, key: "newTable.locked" } : notice);
  return null;
}

/** Why the sheet is beside another one, as a further sentence; nothing where none was in the way. */
export const besideKept = ({ kept }: MadeSheet): Pick<Message, "besides"> =>
  kept ? { besides: [{ key: `sheet.kept.${kept.why}`, params: { kept: kept.name } }] } : {};
