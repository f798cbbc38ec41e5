import { openWorkbook } from "../../src/workbench/package/open";
import { FILTERED_FILES, filterFile, hiddenRows } from "../host/testing/filtered-files";
import { referee, throughLibreOffice } from "./office";

referee("LibreOffice hides the rows that the pane's filter hides", () => {
  const hidden = new Map<string, number[]>();
  let read: ReadonlyMap<string, Uint8Array> = new Map();

  beforeAll(async () => {
    const written = new Map<string, Uint8Array>();
    for (const [index, file] of FILTERED_FILES.entries()) {
      const filtered = await filterFile(file);
      written.set(`${index}.xlsx`, filtered.pane.workbook.save());
      hidden.set(`${index}.xlsx`, filtered.hidden);
      await filtered.pane.session.stop();
    }
    read = throughLibreOffice(written);
  }, 300_000);

  it.each(FILTERED_FILES.map(({ name }, index) => [name, `${index}.xlsx`] as const))("%s", (_, file) => {
    const opened = openWorkbook(read.get(file) ?? new Uint8Array());
    const [sheet] = opened.ok ? opened.workbook.sheets : [];
    const ours = hidden.get(file) ?? [];
    expect(ours.length).toBeGreaterThan(0);
    expect(hiddenRows(sheet)).toEqual(ours);
  });
});
