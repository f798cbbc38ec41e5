import * as v from "valibot";
import type { Run } from "../office/areas";
import type { Json } from "../store/state";
import { readCriterion } from "./criteria";
import type { Criteria, FilterMemory } from "./filter-state";

const position = v.pipe(v.number(), v.integer(), v.minValue(0));
const area = v.object({ top: position, left: position, bottom: position, right: position });
const criteria = v.array(v.tuple([position, v.unknown()]));
const run = v.object({ first: position, last: position });
/** Runs as text; as a list in a workbook of an earlier version. */
const runList = v.pipe(
  v.union([v.string(), v.array(run)]),
  v.transform((kept) => (typeof kept === "string" ? decodeRuns(kept) : kept)),
);
const hiddenBefore = v.object({
  hidden: runList,
  seen: v.optional(runList, ""),
  data: run,
  users: v.nullable(criteria),
  print: v.nullish(v.string(), null),
  parts: v.nullish(v.string(), null),
});
const memorySchema = v.object({
  sheetName: v.string(),
  table: v.nullable(v.string()),
  tableId: v.nullish(v.string(), null),
  stands: v.nullish(area, null),
  heads: v.nullish(v.string(), null),
  area: v.nullable(area),
  before: criteria,
  ours: criteria,
  rows: v.nullable(
    v.object({
      hidden: runList,
      data: run,
      alone: v.boolean(),
      others: v.nullish(runList, ""),
      print: v.nullish(v.string(), null),
    }),
  ),
  hidden: v.nullish(hiddenBefore, null),
  note: v.optional(v.unknown(), null),
});

/** Memories as JSON for the workbook. */
export function encodeMemories(memories: readonly FilterMemory[]): Json {
  return memories.map(({ area: was, stands, before, ours, rows, hidden, ...rest }) => ({
    ...rest,
    area: was && { ...was },
    stands: stands && { ...stands },
    before: [...before],
    ours: [...ours],
    rows: rows && {
      ...rows,
      hidden: encodeRuns(rows.hidden),
      others: encodeRuns(rows.others),
      data: { ...rows.data },
    },
    hidden: hidden && {
      ...hidden,
      hidden: encodeRuns(hidden.hidden),
      seen: encodeRuns(hidden.seen),
      data: { ...hidden.data },
      users: hidden.users && [...hidden.users],
    },
  }));
}

/** Memories out of the workbook; what does not fit is left out. */
export function decodeMemories(data: unknown): FilterMemory[] {
  const list = Array.isArray(data) ? (data as unknown[]) : [];
  return list.flatMap((item) => {
    const parsed = v.safeParse(memorySchema, item);
    if (!parsed.success) {
      return [];
    }
    const { before, ours, hidden, note } = parsed.output;
    const users = hidden?.users ? decodeCriteria(hidden.users) : null;
    return [
      {
        ...parsed.output,
        before: decodeCriteria(before),
        ours: decodeCriteria(ours),
        hidden: hidden && { ...hidden, users },
        // It comes out of JSON, so that it is nothing else.
        note: note as Json,
      },
    ];
  });
}

function decodeCriteria(pairs: readonly (readonly [number, unknown])[]): Criteria {
  return new Map(
    pairs.flatMap(([column, raw]) => {
      const read = readCriterion(raw);
      return read ? [[column, read] as const] : [];
    }),
  );
}

/** Ascending runs as text, for thousands of them: of each the distance to the one before and its length, in base 36. */
export function encodeRuns(list: readonly Run[]): string {
  let before = 0;
  return list
    .map(({ first, last }) => {
      const text = `${(first - before).toString(36)} ${(last - first).toString(36)}`;
      before = last;
      return text;
    })
    .join(" ");
}

/** Reads what `encodeRuns` wrote; of any other text what can be read of it. */
export function decodeRuns(text: string): Run[] {
  const numbers = text.split(" ").map((part) => Number.parseInt(part, 36));
  const list: Run[] = [];
  let before = 0;
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    const first = before + (numbers[at] ?? 0);
    const last = first + (numbers[at + 1] ?? 0);
    if (!(first >= before && last >= first)) break;
    list.push({ first, last });
    before = last;
  }
  return list;
}
