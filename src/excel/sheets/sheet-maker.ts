import type { Gateway, Outcome, Watch, WriteReport } from "../gateway";
import { stoppable, type Runner } from "../office/run";
import type { SheetBook } from "../office/sheet-book";
import { fail, obstacle, succeed } from "../obstacles";
import type { Lane } from "../write-lane/queue";
import { createMaker, isAsMade } from "./make-sheet";
import { areGone, leaveFor } from "./sheet-steps";
import type { MadeSheet, SheetSpec } from "./sheet-spec";

interface Tools {
  readonly run: Runner;
  readonly book: SheetBook;
  readonly lane: Lane;
}

/** A sheet that was made in this session. */
interface Deed {
  readonly spec: SheetSpec;
  /** The name that it got. */
  readonly name: string;
  /** null: it was taken away again. */
  readonly sheetId: string | null;
  /** The sheet that was in front before; null: the one that it took the place of. */
  readonly home: string | null;
  /** The deed whose sheet it took the place of. */
  readonly before: string | null;
}

/** So many sheets of a session can be taken away again; a large one holds a table. */
const MOST_DEEDS = 20;

type WaysBack = Pick<Gateway, "makeSheet" | "undo" | "redo">;

/** The gateway's methods that make a sheet and take it away again; `owns` tells whose handle it is. */
export function createSheetMaker(tools: Tools): WaysBack & { owns(recoveryId: string): boolean } {
  const { lane } = tools;
  const make = createMaker(tools);
  const deeds = new Map<string, Deed>();
  let count = 0;
  const note = (id: string, deed: Deed): void => {
    deeds.set(id, deed);
    const [oldest] = deeds.keys();
    if (deeds.size > MOST_DEEDS && oldest !== undefined) deeds.delete(oldest);
  };

  const undo = async (id: string, watch: Watch | undefined): Promise<Outcome<WriteReport>> => {
    const deed = deeds.get(id);
    if (!deed || deed.sheetId === null) return gone(id);
    const looking = { ...tools, run: stoppable(tools.run, watch?.signal) };
    const isOurs = await isAsMade(looking, { ...deed, sheetId: deed.sheetId });
    if (!isOurs.ok) return isOurs;
    if (!isOurs.value) return gone(id);
    const before = deed.before === null ? undefined : deeds.get(deed.before);
    // The sheet that was replaced comes back in the place of the one that replaced it.
    const back = before ? await make(before.spec, watch) : await leave(tools.run, deed.home, deed.sheetId);
    if (!back.ok) return back;
    if (before && deed.before !== null) {
      const { sheetId = null, name = before.name } = back.value ?? {};
      deeds.set(deed.before, { ...before, sheetId, name });
      // It is there again whether another sheet comes in front of it or not.
      if (deed.home !== null) await leave(tools.run, deed.home, null);
    }
    deeds.set(id, { ...deed, sheetId: null });
    return done(id, { goneSheetId: deed.sheetId });
  };

  const redo = async (id: string, watch: Watch | undefined): Promise<Outcome<WriteReport>> => {
    const deed = deeds.get(id);
    if (!deed || deed.sheetId !== null) return gone(id);
    const made = await make(deed.spec, watch);
    if (!made.ok) return made;
    const { sheetId, name } = made.value;
    deeds.set(id, { ...deed, sheetId, name });
    return done(id, { sheetId });
  };

  const makeSheet = async (spec: SheetSpec, watch: Watch | undefined): Promise<Outcome<MadeSheet>> => {
    const made = await make(spec, watch);
    if (!made.ok) return made;
    const { sheetId, name, replaced, kept, home, gone: old } = made.value;
    const recoveryId = `${spec.kind === "table" ? "table" : "sheet"}-${++count}`;
    const [before = null] = [...deeds].find(([, { sheetId: id }]) => id !== null && old.includes(id)) ?? [];
    note(recoveryId, { spec, name, sheetId, home: old.includes(home) ? null : home, before });
    return succeed({ sheetId, name, replaced, kept, recoveryId });
  };

  return {
    owns: (id) => deeds.has(id),
    makeSheet: (spec, watch) => lane.run(() => makeSheet(spec, watch)),
    undo: (id, watch) => lane.run(() => undo(id, watch)),
    redo: (id, watch) => lane.run(() => redo(id, watch)),
  };
}

const done = (
  recoveryId: string,
  sheet: Pick<WriteReport, "sheetId" | "goneSheetId">,
): Outcome<WriteReport> =>
  succeed({ applied: 1, conflicts: [], formulas: 0, recoveryId, insertedRows: [], touched: null, ...sheet });

const gone = (id: string): Outcome<WriteReport> =>
  fail(obstacle("changed-meanwhile", `the sheet of ${id} is not as it was made`, { count: 0 }));

/** Goes to a sheet and takes another away; also good when Excel did so and only the answer was lost. */
async function leave(run: Runner, home: string | null, sheetId: string | null): Promise<Outcome<null>> {
  const left = await run((session) => leaveFor(session, home, sheetId));
  if (left.ok || sheetId === null) return left;
  const isGone = await run((session) => areGone(session, [sheetId]));
  return isGone.ok && isGone.value ? succeed(null) : left;
}
