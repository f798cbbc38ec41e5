import type { WorkbookDocument } from "../document";
import type { WorkbookSpec } from "./build-workbook";

/** Asks a document for everything, as a grid and a host would. */
export function readAll(workbook: WorkbookDocument): void {
  void [
    workbook.names,
    workbook.customXmlParts,
    workbook.settings,
    workbook.activeSheetId,
    workbook.revision,
  ];
  for (const sheet of workbook.sheets) {
    void [sheet.tables, sheet.conditionalFormats, sheet.validations, sheet.merges, sheet.autoFilter];
    void [sheet.frozen, sheet.protection, sheet.tabColor, sheet.defaultColumnWidth, sheet.defaultRowHeight];
    const area = sheet.usedArea(false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
    sheet.values({ ...area, bottom: Math.min(area.bottom, area.top + 50), right: Math.min(area.right, 50) });
    for (let column = 0; column < 4; column++) {
      sheet.cell(area.top, column);
      sheet.style(area.top, column);
      sheet.column(column);
    }
    sheet.row(area.top);
  }
}

/** A workbook with a little of everything on its sheet. */
export const rich: WorkbookSpec = {
  sheets: [
    {
      name: "Blad1",
      before:
        '<sheetPr><tabColor theme="4"/></sheetPr><dimension ref="A1:C3"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="2" width="9" style="1"/></cols>',
      rows: '<row r="1" ht="20"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1&amp;1</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>1</v></c><c r="C2" t="inlineStr"><is><t>x</t></is></c></row>',
      after:
        '<sheetProtection sheet="1"/><autoFilter ref="A1:C3"><filterColumn colId="0"><filters><filter val="a"/></filters></filterColumn></autoFilter><mergeCells count="1"><mergeCell ref="A3:B3"/></mergeCells><conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1"><formula>A1=1</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="A1"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
    },
  ],
  strings: ["<si><t>één</t></si>"],
  afterSheets: "<definedNames><definedName name='N'>Blad1!$A$1</definedName></definedNames>",
};
