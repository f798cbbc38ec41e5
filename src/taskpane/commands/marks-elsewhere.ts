import type { Gateway, Obstacle, Outcome, SheetRef, Watch } from "../../excel/gateway";
import type { MarkPicture } from "../../excel/gateway-marks";
import type { PaneSession } from "../state/pane-session";
import { obstacleNotice, type Offer } from "../state/pane-state";
import { returned, type Returned } from "../state/ways-back";

/** The marks of a sheet as they stood before they were taken off. */
interface TakenOff {
  readonly sheet: SheetRef;
  readonly picture: MarkPicture;
}

/** Excel cannot say how marks look and where they stand, or says something else than it did. */
const CANNOT_TELL = new Set<Obstacle["code"]>(["unknown", "changed-meanwhile", "too-large", "not-supported"]);

/**
 * The marks on a sheet as they stand, of any session; "unknown" where Excel, asked twice, cannot tell them: then they can be
 * taken away all the same. What may be over in a moment is an obstacle.
 */
export async function readStanding(
  gateway: Pick<Gateway, "readMarks">,
  sheetId: string,
): Promise<Outcome<MarkPicture | null | "unknown">> {
  const isTold = (read: Outcome<unknown>): boolean => read.ok || !CANNOT_TELL.has(read.obstacle.code);
  const first = await gateway.readMarks(sheetId);
  const picture = isTold(first) ? first : await gateway.readMarks(sheetId);
  return isTold(picture) ? picture : { ok: true, value: "unknown" };
}

/** Takes the marks off other sheets too, where the user asks for it. */
export const offerElsewhere = (session: PaneSession, sheets: readonly SheetRef[]): Offer => ({
  label: "mark.clearThere",
  take: () => session.stoppably(["clearThere"], (watch) => clearThere(session, sheets, watch)),
});

async function clearThere(session: PaneSession, sheets: readonly SheetRef[], watch: Watch): Promise<void> {
  const taken: TakenOff[] = [];
  let [isKnown, why]: [boolean, Obstacle | null] = [true, null];
  for (const sheet of sheets) {
    const picture = await pictureOf(session, sheet, watch);
    const cleared = picture.ok ? await session.gateway.clearHighlight(sheet.id, watch) : picture;
    if (!picture.ok || !cleared.ok) {
      why = cleared.ok ? null : cleared.obstacle;
      break;
    }
    session.ways.forget(`marks ${sheet.id}`);
    if (picture.value === "unknown") isKnown = false;
    else if (picture.value) taken.push({ sheet, picture: picture.value });
  }
  const way = isKnown && taken.length > 0 ? { recoveryId: session.ways.add(wayBack(session, taken)) } : {};
  if (why) return session.notify({ ...obstacleNotice(why), ...way });
  session.notify({ intent: "success", key: isKnown ? "mark.cleared" : "mark.clearedOld", ...way });
}

/** A sheet that was not looked at yet is read first: its rows are how marks find their places again. */
async function pictureOf(
  session: PaneSession,
  { id }: SheetRef,
  watch: Watch,
): Promise<Outcome<MarkPicture | null | "unknown">> {
  const read = await session.gateway.readSheet(id, watch);
  return read.ok ? readStanding(session.gateway, id) : read;
}

const wayBack = (session: PaneSession, taken: readonly TakenOff[]) => ({
  back: async (watch: Watch): Promise<Returned> => {
    let left = 0;
    for (const { sheet, picture } of taken) {
      const now = await session.gateway.countMarks(sheet.id);
      if (!now.ok) return returned(now);
      // Marks that were put there since stay.
      if (now.value > 0) return { ok: false, reason: { intent: "warning", key: "history.marksChanged" } };
      const put = await session.gateway.putMarks(sheet.id, picture, watch);
      if (!put.ok) return returned(put);
      left += put.value.lost;
    }
    return { ok: true, left };
  },
  again: async (watch: Watch): Promise<Returned> => {
    for (const { sheet } of taken) {
      const cleared = await session.gateway.clearHighlight(sheet.id, watch);
      if (!cleared.ok) return returned(cleared);
    }
    return { ok: true };
  },
});
