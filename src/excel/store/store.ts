import type { Gateway, Outcome } from "../gateway";
import type { Runner, Session } from "../office/run";
import { stop } from "../obstacles";
import type { Lane } from "../write-lane/queue";
import { decodePart, encodePart, MOST_BYTES, NAMESPACE, partBytes, type Part } from "./custom-xml";
import { EMPTY_STATE, overKept, parseState, type Json } from "./state";

export interface Store extends Pick<Gateway, "readState" | "writeState"> {
  /** What the filter keeps beside the state. To be called from within the lane. */
  readFilters(): Promise<Outcome<unknown>>;
  writeFilters(filters: Json): Promise<Outcome<null>>;
}

interface Standing {
  /** The part that counts; null when there is none yet. */
  readonly part: Part | null;
  readonly newer: boolean;
  readonly ids: readonly string[];
  readonly all: readonly { readonly id: string; readonly revision: number }[];
}

/** What the add-in keeps in the workbook: one custom XML part (docs/architecture.md, "State in the workbook"). */
export function createStore(run: Runner, lane: Lane): Store {
  const change = async (make: (part: Part) => { state: Json; filters: Json }): Promise<Outcome<null>> => {
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
      const part = standing.part ?? { revision: 0, state: {}, filters: [] };
      started.revision = part.revision + 1;
      const made = make(part);
      // Nothing to keep leaves no trace in the file.
      if (isEmpty(made.state) && isEmpty(made.filters)) await removeParts(session, standing.ids);
      else await replacePart(session, { revision: started.revision, ...made }, standing.ids);
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
        change((part) => ({
          // What was parsed as JSON, or fits in it.
          state: overKept(part.state, state) as Readonly<Record<string, Json>>,
          filters: part.filters as Json,
        })),
      ),
    readFilters: () => run(async (session) => (await readParts(session)).part?.filters ?? []),
    writeFilters: (filters) => change(({ state }) => ({ state: state as Json, filters })),
  };
}

/**
 * After a failed writing: takes the new part away again, unless the old one is gone already (Excel did its work and only
 * the answer was lost). Where that fails too, the later part counts.
 */
async function settle(run: Runner, revision: number): Promise<void> {
  await run(async (session) => {
    const { all } = await readParts(session);
    const added = all.find((item) => item.revision === revision);
    if (added && (revision === 1 || all.some((item) => item.revision < revision))) {
      session.context.workbook.customXmlParts.getItem(added.id).delete();
      await session.sync();
    }
  });
}

/** Of several parts (two people wrote at once, or a writing was cut short) the latest that can be read counts. */
async function readParts(session: Session): Promise<Standing> {
  const found = session.context.workbook.customXmlParts.getByNamespace(NAMESPACE).load("items/id");
  await session.sync();
  if (found.items.length === 0) {
    return { part: null, newer: false, ids: [], all: [] };
  }
  const texts = found.items.map((item) => ({ id: item.id, xml: item.getXml() }));
  await session.sync();
  const decoded = texts.map(({ id, xml }) => ({ id, read: decodePart(xml.value) }));
  const parts = decoded.flatMap(({ id, read }) => (read.kind === "part" ? [{ id, part: read.part }] : []));
  const newer = decoded.some(({ read }) => read.kind === "newer");
  const [latest] = parts.toSorted((a, b) => b.part.revision - a.part.revision);
  return {
    part: newer ? null : (latest?.part ?? null),
    newer,
    ids: decoded.map(({ id }) => id),
    all: parts.map(({ id, part }) => ({ id, revision: part.revision })),
  };
}

/** Whether nothing but empty lists and records stands in it. */
function isEmpty(value: Json): boolean {
  return typeof value === "object" && value !== null && Object.values(value).every(isEmpty);
}

async function removeParts(session: Session, ids: readonly string[]): Promise<void> {
  const parts = session.context.workbook.customXmlParts;
  for (const id of ids) {
    parts.getItem(id).delete();
  }
  if (ids.length > 0) {
    await session.sync();
  }
}

/** Adds the new part, reads it back and only then removes the old ones: a failure never costs what was kept. */
async function replacePart(
  session: Session,
  part: { revision: number; state: Json; filters: Json },
  old: readonly string[],
): Promise<void> {
  const xml = encodePart(part);
  const bytes = partBytes(xml);
  if (bytes > MOST_BYTES) {
    throw stop("too-large", `${bytes} bytes of state`, { kilobytes: Math.ceil(bytes / 1000) });
  }
  const parts = session.context.workbook.customXmlParts;
  const added = parts.add(xml).load("id");
  const readBack = added.getXml();
  await session.sync();
  const kept = decodePart(readBack.value);
  if (kept.kind !== "part" || encodePart(jsonPart(kept.part)) !== xml) {
    added.delete();
    await session.sync();
    throw stop("unknown", "the workbook's state did not read back as it was written");
  }
  await removeParts(session, old);
}

function jsonPart({ revision, state, filters }: Part): { revision: number; state: Json; filters: Json } {
  return { revision, state: state as Json, filters: filters as Json };
}
