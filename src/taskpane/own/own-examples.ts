import * as v from "valibot";
import { PARTNER_ROLES, type Example } from "../../catalog/example";
import type { Json, WorkbookState } from "../../excel/store/state";
import { PARTNERS } from "../../partners/partner";
import { CORE_INSTRUMENTS } from "../../table/instrument";

const certainty = v.picklist(["source", "derived"]);
// What the row says in words of its own; "" where it says nothing.
const ownWords = v.object({ words: v.string() });
const EXAMPLE = v.object({
  id: v.string(),
  version: v.number(),
  title: v.string(),
  instrument: v.picklist([...CORE_INSTRUMENTS, "algemeen"]),
  agreement: v.string(),
  legalBasis: v.array(v.object({ citation: v.string(), certainty })),
  // Since column C is kept where it is the region's own text.
  legalText: v.exactOptional(v.string()),
  type: v.union([v.picklist(["required", "desirable"]), ownWords]),
  typeReason: v.fallback(v.string(), ""),
  keywords: v.array(v.string()),
  level: v.object({
    value: v.union([v.picklist(["official", "administrative", "both"]), ownWords]),
    certainty,
  }),
  partners: v.array(v.picklist(PARTNERS)),
  // Since rows with roles became examples; of a newer version perhaps, and then left out.
  roles: v.exactOptional(v.fallback(v.record(v.picklist(PARTNERS), v.picklist(PARTNER_ROLES)), {})),
  source: v.object({ name: v.string(), address: v.nullable(v.string()), year: v.nullable(v.number()) }),
  note: v.string(),
});

/** The region's own examples, as the workbook keeps them; what cannot be understood is left out. */
export function ownExamples({ ownExamples: kept }: WorkbookState): Example[] {
  return kept.flatMap((one) => {
    const read = v.safeParse(EXAMPLE, one);
    return read.success ? [read.output] : [];
  });
}

/** The state with these examples added; one with the same agreement that is there already stays as it is. */
export function withOwnExamples(state: WorkbookState, added: readonly Example[]): WorkbookState {
  const texts = new Set(ownExamples(state).map(({ agreement }) => agreement));
  const fresh = added.filter(({ agreement }) => !texts.has(agreement));
  const titles = new Set(ownExamples(state).map(({ title }) => title));
  const named = fresh.map((example) => {
    const title = freeTitle(example.title, titles);
    titles.add(title);
    return { ...example, title };
  });
  return { ...state, ownExamples: [...state.ownExamples, ...named.map(toJson)] };
}

/** The title, with a number behind it where another example has it: agreements may begin alike for longer than a title is. */
function freeTitle(title: string, taken: ReadonlySet<string>): string {
  let free = title;
  for (let number = 2; taken.has(free); number++) free = `${title} (${number})`;
  return free;
}

/** The state with another title for one own example. */
export function withOwnTitle(state: WorkbookState, id: string, title: string): WorkbookState {
  return changed(state, id, (example) => ({ ...example, title }));
}

/** The state without one own example. */
export function withoutOwnExample(state: WorkbookState, id: string): WorkbookState {
  return changed(state, id, () => null);
}

/** Entries that cannot be understood, of a newer version perhaps, stay as they are. */
function changed(
  state: WorkbookState,
  id: string,
  change: (example: Example) => Example | null,
): WorkbookState {
  const next = state.ownExamples.flatMap((one): Json[] => {
    const read = v.safeParse(EXAMPLE, one);
    if (!read.success || read.output.id !== id) return [one];
    const example = change(read.output);
    return example ? [toJson(example)] : [];
  });
  return { ...state, ownExamples: next };
}

const toJson = (example: Example): Json => JSON.parse(JSON.stringify(example)) as Json;
