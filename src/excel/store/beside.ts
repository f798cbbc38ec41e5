import type { Runner, Session } from "../office/run";
import { NAMESPACE } from "./custom-xml";
import {
  isNothing,
  NO_PART,
  queuePart,
  readFound,
  removeParts,
  settle,
  standingOf,
  type Standing,
} from "./parts";
import type { Json } from "./state";

/** What is kept beside the state, for work that reads and writes it in its own requests. */
export interface Beside {
  /** Queues the reading; the returned function gives what is kept, after the sync. */
  queueRead(session: Session): () => Promise<Kept>;
}

export interface Kept {
  readonly filters: unknown;
  /** Queues the writing. null: this workbook cannot keep it (a newer add-in wrote its part, or too much is kept). */
  queueWrite(filters: Json): Writing | null;
}

/** A writing that is queued; one of the two follows when the request is done. */
export interface Writing {
  /** Takes the old part away, in one request. false: it could not be kept after all. */
  finish(): Promise<boolean>;
  /** After a failure: takes away what was added, where it was. */
  takeBack(): Promise<void>;
}

/**
 * One request is saved by asking for the part that was there last: which parts there are and what that one holds then
 * come together.
 */
export function createBeside(run: Runner): Beside {
  let last: string | null = null;
  return {
    queueRead(session) {
      const parts = session.context.workbook.customXmlParts;
      const found = parts.getByNamespace(NAMESPACE).load("items/id");
      const known = last === null ? null : parts.getItemOrNullObject(last).load("id");
      const xml = known?.getXml();
      return async () => {
        const [first, second] = found.items;
        const isKnown = known !== null && first?.id === last && !second && !known.isNullObject;
        const standing =
          isKnown && xml && first
            ? standingOf([{ id: first.id, xml: xml.value }])
            : await readFound(session, found);
        last = standing.ids.length === 1 ? (standing.ids[0] ?? null) : null;
        return keptOf(run, session, standing, (id) => {
          last = id;
        });
      };
    },
  };
}

function keptOf(run: Runner, session: Session, standing: Standing, note: (id: string) => void): Kept {
  const part = standing.part ?? NO_PART;
  let revision = part.revision;
  let old = standing.ids;
  return {
    filters: part.filters,
    queueWrite(filters) {
      if (standing.newer) return null;
      const next = { revision: ++revision, state: part.state as Json, filters };
      if (isNothing(next)) {
        // Nothing to keep leaves no trace in the file.
        const finish = async () => {
          await removeParts(session, old);
          old = [];
          return true;
        };
        return { finish, takeBack: () => Promise.resolve() };
      }
      const added = tryToQueue(session, next);
      if (!added) return null;
      const own = revision;
      return {
        async finish() {
          const id = await added.check(session);
          if (id === null) return false;
          await removeParts(session, old);
          old = [id];
          note(id);
          return true;
        },
        takeBack: () => settle(run, own),
      };
    },
  };
}

/** Too much for the workbook's part is no reason to leave the work undone. */
function tryToQueue(...input: Parameters<typeof queuePart>): ReturnType<typeof queuePart> | null {
  try {
    return queuePart(...input);
  } catch {
    return null;
  }
}
