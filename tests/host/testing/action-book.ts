import { COLUMN, row, tableSheet } from "../../../src/taskpane/testing/tables";
import { openWorkbook } from "../../../src/workbench/package/open";
import { buildWorkbook } from "../../../src/workbench/package/testing/build-workbook";

/** Four agreements with something for every kind of fix: two of one rule, one alone, suggestions, marks that lack. */
export const AGREEMENTS = [
  row("Omgevingsvisie", "De gemeente bespreekt de ambities elk voorjaar met het waterschap."),
  row("Omgevingsvisie", "Medewerkers delen  kaarten over bodemdaling.", {
    [COLUMN.type]: "Afstemming wenselijk ",
    [COLUMN.keyword]: "geluid",
  }),
  row("Programma", "De uitvoering van maatregelen staat op een gezamenlijke agenda.", {
    [COLUMN.type]: "Afstemming wenslijk",
    [COLUMN.keyword]: "overleg",
  }),
  row("Omgevingsplan", "Nieuwe regels over geluid worden vooraf getoetst.", {
    [COLUMN.keyword]: "",
    [COLUMN.provincie]: "",
  }),
];

/** A workbook with that table, content of the user's around it, a sheet with another table and one without. */
export function actionBook(
  rows: readonly (readonly (string | number | boolean)[])[] = AGREEMENTS,
): Uint8Array {
  const opened = openWorkbook(
    buildWorkbook({ sheets: [{ name: "Tabel" }, { name: "Tweede" }, { name: "Lijsten" }] }),
  );
  if (!opened.ok) throw new Error("the workbook does not open");
  const { workbook } = opened;
  const [first, second, lists] = workbook.sheets;
  const sheets = [
    { sheet: first, rows: tableSheet("Tabel", rows).rows },
    { sheet: second, rows: tableSheet("Tweede", [row("Programma", "De GGD adviseert over geluid.")]).rows },
  ];
  for (const { sheet, rows: cells } of sheets) {
    cells.forEach((line, at) =>
      line.forEach((value, column) => {
        if (value !== "") sheet?.setCell(at, column, { value });
      }),
    );
  }
  first?.setCell(2, 18, { value: "Notitie van de gebruiker" });
  first?.addConditionalFormat([{ top: 1, left: 4, bottom: rows.length, right: 4 }], '$E2="x"', {
    fill: "#FFF2CC",
  });
  first?.setListValidation({ top: 1, left: 7, bottom: rows.length, right: 7 }, '"Ambtelijk,Bestuurlijk"');
  lists?.setCell(0, 0, { formula: "COUNTA(Tabel!$D$2:$D$5)", cached: rows.length });
  return workbook.save();
}
