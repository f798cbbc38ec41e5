import type { Runner, Session } from "../office/run";
import { stop } from "../obstacles";
import { decodePart, encodePart, MOST_BYTES, NAMESPACE, partBytes, type Part } from "./custom-xml";
import type { Json } from "./state";

/** The workbook's parts of ours: one, or more where a writing was cut short. */
export interface Standing {
  /** The part that counts; null when there is none yet. */
  readonly part: Part | null;
  readonly newer: boolean;
  readonly ids: readonly string[];
  readonly all: readonly { readonly id: string; readonly revision: number }[];
}

/** A part as it is written. */
export interface NewPart {
  readonly revision: number;
  readonly state: Json;
  readonly filters: Json;
}

export const NO_PART: Part = { revision: 0, state: {}, filters: [] };

/** Of several parts (two people wrote at once, or a writing was cut short) the latest that can be read counts. */
export async function readParts(session: Session): Promise<Standing> {
  const found = session.context.workbook.customXmlParts.getByNamespace(NAMESPACE).load("items/id");
  await session.sync();
  return readFound(session, found);
}

/** Reads the parts that were found, in one request more. */
export async function readFound(
  session: Session,
  found: Excel.CustomXmlPartScopedCollection,
): Promise<Standing> {
  const texts = found.items.map((item) => ({ id: item.id, xml: item.getXml() }));
  if (texts.length > 0) {
    await session.sync();
  }
  return standingOf(texts.map(({ id, xml }) => ({ id, xml: xml.value })));
}

/** What the texts of the parts come to. */
export function standingOf(texts: readonly { readonly id: string; readonly xml: string }[]): Standing {
  const decoded = texts.map(({ id, xml }) => ({ id, read: decodePart(xml) }));
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

/** Whether nothing but empty lists and records stands in a part. */
export function isNothing({ state, filters }: NewPart): boolean {
  return isEmpty(state) && isEmpty(filters);
}

function isEmpty(value: Json): boolean {
  return typeof value === "object" && value !== null && Object.values(value).every(isEmpty);
}

/** A part that was added and is not read back yet. */
export interface AddedPart {
  /** Its id, when it reads back as it was written, once the request that added it is done; else it is taken away again. */
  check(session: Session): Promise<string | null>;
}

/** Queues adding a part. Throws `too-large` where it would not fit. */
export function queuePart(session: Session, part: NewPart): AddedPart {
  const xml = encodePart(part);
  const bytes = partBytes(xml);
  if (bytes > MOST_BYTES) {
    throw stop("too-large", `${bytes} bytes of state`, { kilobytes: Math.ceil(bytes / 1000) });
  }
  const added = session.context.workbook.customXmlParts.add(xml).load("id");
  const readBack = added.getXml();
  return {
    async check() {
      const kept = decodePart(readBack.value);
      if (kept.kind === "part" && encodePart(jsonPart(kept.part)) === xml) {
        return added.id;
      }
      added.delete();
      await session.sync();
      return null;
    },
  };
}

/** Adds the new part, reads it back and only then removes the old ones: a failure never costs what was kept. */
export async function replacePart(session: Session, part: NewPart, old: readonly string[]): Promise<void> {
  const added = queuePart(session, part);
  await session.sync();
  if ((await added.check(session)) === null) {
    throw stop("unknown", "the workbook's state did not read back as it was written");
  }
  await removeParts(session, old);
}

export async function removeParts(session: Session, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    session.context.workbook.customXmlParts.getItem(id).delete();
  }
  if (ids.length > 0) {
    await session.sync();
  }
}

/**
 * After a failed writing: takes the new part away again, unless the old one is gone already (Excel did its work and only
 * the answer was lost). Where that fails too, the later part counts.
 */
export async function settle(run: Runner, revision: number): Promise<void> {
  await run(async (session) => {
    const { all } = await readParts(session);
    const added = all.find((item) => item.revision === revision);
    if (added && (revision === 1 || all.some((item) => item.revision < revision))) {
      session.context.workbook.customXmlParts.getItem(added.id).delete();
      await session.sync();
    }
  });
}

function jsonPart({ revision, state, filters }: Part): NewPart {
  return { revision, state: state as Json, filters: filters as Json };
}
