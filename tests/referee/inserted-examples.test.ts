import { openWorkbook } from "../../src/workbench/package/open";
import type { SheetDocument } from "../../src/workbench/package/document";
import { insertInto } from "../host/testing/insert-into";
import { LAYOUTS } from "../host/testing/layouts";
import { referee, throughLibreOffice } from "./office";

const texts = (sheet: SheetDocument | undefined): string[][] => {
  const bottom = sheet?.usedArea(true)?.bottom ?? -1;
  return Array.from({ length: bottom + 1 }, (_, row) =>
    Array.from({ length: 20 }, (__, column) => String(sheet?.cell(row, column).value ?? "")),
  );
};

referee("LibreOffice reads what the pane inserted into each layout", () => {
  const written = new Map<string, Uint8Array>();
  let read: ReadonlyMap<string, Uint8Array> = new Map();

  beforeAll(async () => {
    for (const [index, layout] of LAYOUTS.entries()) {
      const { workbook } = await insertInto(layout);
      written.set(`${index}.xlsx`, workbook.save());
    }
    read = throughLibreOffice(written);
  }, 300_000);

  it.each(LAYOUTS.map(({ name }, index) => [name, `${index}.xlsx`] as const))("%s", (_, file) => {
    const [ours, theirs] = [written, read].map((files) => {
      const opened = openWorkbook(files.get(file) ?? new Uint8Array());
      return opened.ok ? opened.workbook : null;
    });
    expect(theirs?.sheets.map(({ name }) => name)).toEqual(ours?.sheets.map(({ name }) => name));
    expect(texts(theirs?.sheets[0])).toEqual(texts(ours?.sheets[0]));
    expect(theirs?.sheets[0]?.merges.length).toBe(ours?.sheets[0]?.merges.length);
  });
});
