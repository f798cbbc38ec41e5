import { act, screen } from "@testing-library/react";
import { openScreen } from "../commands/screens";
import { openPane } from "./open-pane";
import { COLUMN, oneTable, row } from "./tables";

/** The column of the sources. */
const SOURCE = 6;
/** The keywords of the table that is cleaned up, row by row. */
export const KEYWORDS = [
  "omgevingstafel; wonen",
  "Omgevingstafel ;  wonen; natuur",
  "omgevingstafels, bodem",
  "omgevingstafel; omgevings-tafel; geluid en lucht",
  "omgevingstfael",
  "",
];
const workbook = () =>
  oneTable(
    KEYWORDS.map((keyword, index) =>
      row("Omgevingsvisie", `Afspraak nummer ${index} over kaarten en plannen.`, {
        [COLUMN.keyword]: keyword,
        [SOURCE]: index < 2 ? "Prov. Utrecht; Regio A" : "Provincie Utrecht",
      }),
    ),
  );

/** Opens the pane on that table, at the screen on which terms are cleaned up. */
export const openCleanUp = async ({ formulas = [] }: { readonly formulas?: readonly number[] } = {}) => {
  const gateway = workbook();
  gateway.formulas = formulas.map((sheetRow) => ({ row: sheetRow - 1, column: COLUMN.keyword }));
  const pane = await openPane(gateway);
  await act(() => openScreen.perform(pane.session, { id: "cleanUp" }));
  await screen.findByRole("heading", { level: 3, name: "Schrijfwijzen samenvoegen" });
  const column = (at: number) => gateway.all[0]?.values.slice(1).map((cells) => cells[at]);
  return { gateway, ...pane, keywords: () => column(COLUMN.keyword), sources: () => column(SOURCE) };
};
/** The button that makes the changes of a preview. */
export const apply = (count: number) =>
  screen.findByRole("button", { name: count === 1 ? "Pas 1 wijziging toe" : `Pas ${count} wijzigingen toe` });
