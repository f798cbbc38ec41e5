import type { Example } from "../../catalog/example";
import { agreementKey, withMadeRows } from "../../catalog/provenance/provenance";
import type { Agreement } from "../../table/agreement-table";
import { madeRowsOf, withMadeRowsKept } from "../examples/made-rows";
import { hasTable, type PaneCommand } from "./command";

/** Lets a row be as it is although its example has a newer version: it counts as made from the newer one. */
export const keepRow: PaneCommand<{ readonly example: Example; readonly row: Agreement }> = {
  id: "keepRow",
  label: "examples.keepRow",
  icon: "examples",
  enabled: hasTable,
  perform: async (session, { example, row }) => {
    const made = {
      exampleId: example.id,
      version: example.version,
      key: agreementKey(row.text.agreement),
    };
    await session.updateWorkbook((state) =>
      withMadeRowsKept(
        state,
        withMadeRows(
          madeRowsOf(state).filter(({ exampleId }) => exampleId !== example.id),
          [made],
        ),
      ),
    );
  },
};
