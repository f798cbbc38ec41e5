import { blankNames } from "../../catalog/blanks";
import { examplesFor } from "../../catalog/catalog";
import { openPane } from "./open-pane";
import { oneTable, ROWS } from "./tables";

const programmas = examplesFor("programma");
const withBlanks = programmas.find(({ agreement }) => blankNames(agreement).length > 0);
const [first, second] = programmas;
if (!withBlanks || !first || !second) throw new Error("no examples");

/** The examples of the tab as `openExamples` opens it: all, one with blanks in it, and the first two. */
export const EXAMPLES = { programmas, withBlanks, first, second };

/** Opens the pane on a table with these rows, at the examples for the core instrument Programma. */
export async function openExamples(rows = ROWS) {
  const gateway = oneTable(rows);
  const pane = await openPane(gateway);
  const tab = await pane.openTab("Voorbeelden");
  await pane.user.selectOptions(tab.getByRole("combobox", { name: "Kerninstrument" }), "Programma");
  return { ...pane, gateway, tab };
}
