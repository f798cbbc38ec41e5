import type { CatalogueExample } from "../../catalog/example";
import { isSheetName } from "../../excel/sheets/sheet-name";
import { loadStatutes } from "../../law/texts/load-statutes";
import type { PaneCommand } from "./command";
import { putSheet } from "./put-sheet";

export interface NewTableInput {
  readonly name: string;
  /** Rows to begin with, in the order of the core instruments. */
  readonly examples: readonly CatalogueExample[];
  /** Default: no. A table to try things out on has a few flaws on purpose. */
  readonly isSample?: boolean;
}

/** Makes a table on a new sheet and goes there. */
export const makeTable: PaneCommand<NewTableInput> = {
  id: "makeTable",
  label: "newTable.make",
  icon: "sheet",
  enabled: (state) => !state.busy,
  perform: (session, { name, examples, isSample = false }) =>
    session.stoppably(["makeTable", name], async (watch) => {
      const { newTableSpec } = await import("../new-table/new-table");
      const statutes = examples.length === 0 ? null : await loadStatutes();
      // A row without its legal text looks whole and is not.
      if (examples.length > 0 && !statutes) {
        return session.notify({ intent: "error", key: "examples.noTexts" });
      }
      const { withFlaws } = await import("../new-table/sample-table");
      const spec = newTableSpec(name, examples, statutes);
      const made = await putSheet(session, isSample ? withFlaws(spec) : spec, watch);
      if (!made) return;
      session.store.set({ screen: null, tab: "check" });
      await session.show({ id: made.sheetId, name: made.name, visible: true });
      const { recoveryId } = made;
      const params = { name: name.trim(), sheet: made.name };
      const how = isSample ? SAMPLE_MADE : madeAs(name, made.name);
      session.notify({ ...how, params, recoveryId });
    }),
};

/** That the table is there, and why its sheet has another name than was wanted. */
function madeAs(
  wanted: string,
  name: string,
): { intent: "success" | "info"; key: "newTable.made" | "newTable.madeTaken" | "newTable.madeOther" } {
  if (!isSheetName(wanted)) return { intent: "info", key: "newTable.madeOther" };
  const isWanted = name === wanted.trim().replace(/\s+/gu, " ");
  return isWanted
    ? { intent: "success", key: "newTable.made" }
    : { intent: "info", key: "newTable.madeTaken" };
}

/** Of each core instrument as many examples as make a table that can be looked over. */
const SAMPLE_ROWS = 3;
/** Stays Dutch in every language, as the table's own terms do. */
const SAMPLE_NAME = "Voorbeeldtabel";
const SAMPLE_MADE = { intent: "success", key: "newTable.sampleMade" } as const;

/** The examples of which the sample table is made. */
export async function sampleExamples(): Promise<readonly CatalogueExample[]> {
  const { CATALOGUE_INSTRUMENTS, examplesFor } = await import("../../catalog/catalog");
  return CATALOGUE_INSTRUMENTS.flatMap((one) => examplesFor(one).slice(0, SAMPLE_ROWS));
}

/** Makes a table to try things out on, for who has none yet. */
export const makeSample: PaneCommand = {
  id: "makeSample",
  label: "newTable.sample",
  icon: "examples",
  enabled: makeTable.enabled,
  perform: async (session) => {
    await makeTable.perform(session, { name: SAMPLE_NAME, examples: await sampleExamples(), isSample: true });
  },
};
