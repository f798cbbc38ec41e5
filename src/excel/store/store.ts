import type { Gateway, Outcome } from "../gateway";
import type { Runner } from "../office/run";
import { stop } from "../obstacles";
import type { Lane } from "../write-lane/queue";
import { createBeside, type Beside } from "./beside";
import type { Part } from "./custom-xml";
import { isNothing, NO_PART, readParts, removeParts, replacePart, settle } from "./parts";
import { EMPTY_STATE, overKept, parseState, type Json } from "./state";

export interface Store extends Pick<Gateway, "readState" | "writeState"> {
  /**
   * What the filter keeps beside the state, read and written in the requests of the filter's own work. To be called from
   * within the lane.
   */
  readonly beside: Beside;
}

/** What the add-in keeps in the workbook: one custom XML part (docs/architecture.md, "State in the workbook"). */
export function createStore(run: Runner, lane: Lane): Store {
  const change = async (make: (part: Part) => Json): Promise<Outcome<null>> => {
    const started: { revision: number | null } = { revision: null };
    const outcome = await run(async (session) => {
      const { workbook } = session.context;
      workbook.load("readOnly");
      const standing = await readParts(session);
      if (workbook.readOnly) {
        throw stop("view-only", "the workbook is open for reading only");
      }
      if (standing.newer) {
        throw stop("not-supported", "a newer version of the add-in wrote the workbook's state");
      }
      const part = standing.part ?? NO_PART;
      started.revision = part.revision + 1;
      const next = { revision: started.revision, state: make(part), filters: part.filters as Json };
      // Nothing to keep leaves no trace in the file.
      if (isNothing(next)) await removeParts(session, standing.ids);
      else await replacePart(session, next, standing.ids);
      return null;
    });
    if (!outcome.ok && started.revision !== null) {
      await settle(run, started.revision);
    }
    return outcome;
  };

  return {
    readState: () =>
      run(async (session) => {
        const { part, newer } = await readParts(session);
        return part ? { ...parseState(part.state), newer } : { state: EMPTY_STATE, newer, dropped: 0 };
      }),
    writeState: (state) =>
      lane.run(() =>
        // What was parsed as JSON, or fits in it.
        change((part) => overKept(part.state, state) as Readonly<Record<string, Json>>),
      ),
    beside: createBeside(run),
  };
}
