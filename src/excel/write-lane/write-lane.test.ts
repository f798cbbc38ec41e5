import { openBench } from "../../../tests/support/open-bench";
import { must, testWorkbook } from "../testing/bench";
import type { CellChange } from "../../table/change";
import { buildWorkbook, stylesXml } from "../../workbench/package/testing/build-workbook";

/** The plain table: agreements in rows 1 to 73, D agreement, E type, I to O partners. */
async function plain() {
  const bench = openBench(testWorkbook("01-plat"));
  must(await bench.gateway.readSheet(bench.sheet.id));
  bench.host.log.reset();
  const value = (row: number, column: number) => bench.sheet.cell(row, column).value ?? "";
  const change = (row: number, column: number, to: CellChange["new"]): CellChange => {
    const old = value(row, column);
    return { kind: "cell", row, column, old: typeof old === "object" ? old.error : old, new: to };
  };
  const everything = (): unknown => bench.sheet.values({ top: 0, left: 0, bottom: 90, right: 20 });
  return { ...bench, value, change, everything };
}

describe("writing cells", () => {
  test("writes what was asked and nothing else, in few requests", async () => {
    const { gateway, sheet, host, change, everything, value } = await plain();
    const before = everything();
    const changes = [
      change(3, 4, "Afstemming nodig"),
      change(4, 4, "Afstemming wenselijk"),
      change(9, 15, "Toelichting"),
    ];
    const report = must(await gateway.write(sheet.id, "drie", changes));
    expect(report).toMatchObject({ applied: 3, conflicts: [], insertedRows: [] });
    expect(host.log.requests).toBeLessThanOrEqual(3);
    expect([value(3, 4), value(4, 4), value(9, 15)]).toEqual([
      "Afstemming nodig",
      "Afstemming wenselijk",
      "Toelichting",
    ]);
    changes.forEach(({ row, column, old }) => sheet.setCell(row, column, { value: old === "" ? null : old }));
    expect(everything()).toEqual(before);
  });

  test.each(["=1+1", "+31 6", "- geen", "@iedereen", "'s-Gravenhage", "3-4", "4.20", "12%", "TRUE", "#N/A"])(
    "keeps %p a text",
    async (text) => {
      const { gateway, sheet, change } = await plain();
      must(await gateway.write(sheet.id, "tekst", [change(3, 3, text)]));
      expect(sheet.cell(3, 3)).toMatchObject({ value: text, formula: null });
    },
  );

  test("tells apart the cells that it left because they hold a formula", async () => {
    const { gateway, sheet, change, value } = await plain();
    sheet.setCell(3, 5, { formula: '"vooroverleg"', cached: "vooroverleg" });
    const [formula, text, typed] = [change(3, 5, "een"), change(4, 5, "twee"), change(5, 5, "drie")];
    sheet.setCell(5, 5, { value: "van een collega" });
    const report = must(await gateway.write(sheet.id, "opschonen", [formula, text, typed]));
    expect(report).toMatchObject({ applied: 1, formulas: 1 });
    expect(report.conflicts).toEqual([formula, typed]);
    expect(sheet.cell(3, 5)).toMatchObject({ formula: '"vooroverleg"', value: "vooroverleg" });
    expect(
      await gateway.write(sheet.id, "opschonen", [{ ...formula, old: value(3, 5) as string }]),
    ).toMatchObject({
      obstacle: { code: "changed-meanwhile", params: { address: "F4", holds: "formula" } },
    });
  });

  test("writes numbers and clears cells", async () => {
    const { gateway, sheet, change, value } = await plain();
    must(await gateway.write(sheet.id, "leeg", [change(3, 3, ""), change(4, 15, 7)]));
    expect([value(3, 3), value(4, 15)]).toEqual(["", 7]);
  });

  test("writes many cells in blocks", async () => {
    const bench = openBench(testWorkbook("11-vijfduizend"));
    must(await bench.gateway.readSheet(bench.sheet.id));
    const rows = Array.from({ length: 600 }, (_, index) => index + 1);
    const before = rows.map((row) => bench.sheet.cell(row, 5).text);
    const changes = rows.map((row): CellChange => {
      const { value } = bench.sheet.cell(row, 5);
      const old = typeof value === "object" ? (value?.error ?? "") : value;
      return { kind: "cell", row, column: 5, old, new: `trefwoord ${row}` };
    });
    const report = must(await bench.gateway.write(bench.sheet.id, "veel", changes));
    expect(report.applied).toBe(600);
    expect(rows.every((row) => bench.sheet.cell(row, 5).value === `trefwoord ${row}`)).toBe(true);
    expect(must(await bench.gateway.undo(report.recoveryId)).applied).toBe(600);
    expect(rows.map((row) => bench.sheet.cell(row, 5).text)).toEqual(before);
  });

  test("refuses a text that no cell can hold, before anything is written", async () => {
    const { gateway, sheet, change, value } = await plain();
    const old = value(3, 3);
    const outcome = await gateway.write(sheet.id, "lang", [change(3, 3, "a".repeat(32_768))]);
    expect(outcome).toMatchObject({ ok: false, obstacle: { code: "too-large" } });
    expect(value(3, 3)).toBe(old);
  });
});

describe("what changed meanwhile", () => {
  test("leaves out the cell that a colleague changed, and makes the other changes", async () => {
    const { gateway, sheet, host, change, value } = await plain();
    const changes = [change(3, 4, "A"), change(5, 4, "B")];
    host.userEdit(sheet.id, 3, 4, { value: "van een collega" }, "colleague");
    const report = must(await gateway.write(sheet.id, "twee", changes));
    expect(report).toMatchObject({ applied: 1, conflicts: [changes[0]] });
    expect([value(3, 4), value(5, 4)]).toEqual(["van een collega", "B"]);
  });

  test("is one obstacle when nothing is left to write", async () => {
    const { gateway, sheet, host, change, value } = await plain();
    const changes = [change(3, 4, "A")];
    host.userEdit(sheet.id, 3, 4, { value: "van een collega" }, "colleague");
    expect(await gateway.write(sheet.id, "een", changes)).toMatchObject({
      ok: false,
      obstacle: { code: "changed-meanwhile", params: { count: 1, address: "E4" } },
    });
    expect(value(3, 4)).toBe("van een collega");
  });

  test("follows rows that a colleague moved down", async () => {
    const { gateway, sheet, host, change, value } = await plain();
    const agreement = value(20, 3);
    const changes = [change(20, 15, "bij deze afspraak")];
    host.userInsertRows(sheet.id, 8, 2, "colleague");
    must(await gateway.write(sheet.id, "verschoven", changes));
    expect([value(22, 3), value(22, 15)]).toEqual([agreement, "bij deze afspraak"]);
    expect(value(20, 15)).not.toBe("bij deze afspraak");
  });

  test("does not write into the row that took the place of a removed one", async () => {
    const { gateway, sheet, host, change, everything } = await plain();
    const changes = [change(20, 8, "x")];
    host.userDeleteRows(sheet.id, 20, 1, "colleague");
    const before = everything();
    expect(await gateway.write(sheet.id, "weg", changes)).toMatchObject({
      obstacle: { code: "changed-meanwhile" },
    });
    expect(everything()).toEqual(before);
  });

  test("goes by the snapshot that the changes come from, not by the last one", async () => {
    const { gateway, sheet, host, change, value } = await plain();
    const { snapshot } = must(await gateway.readSheet(sheet.id));
    const agreement = value(20, 3);
    const changes = [change(20, 15, "bij deze afspraak")];
    host.userInsertRows(sheet.id, 8, 1, "colleague");
    must(await gateway.readSheet(sheet.id));
    must(await gateway.write(sheet.id, "verschoven", changes, { snapshot }));
    expect([value(21, 3), value(21, 15)]).toEqual([agreement, "bij deze afspraak"]);
  });

  test("never replaces a formula, unless the change names it", async () => {
    const { gateway, sheet, value } = await plain();
    sheet.setCell(3, 4, { formula: "E5", cached: "Afstemming nodig" });
    const hidden: CellChange = { kind: "cell", row: 3, column: 4, old: "Afstemming nodig", new: "anders" };
    expect(await gateway.write(sheet.id, "formule", [hidden])).toMatchObject({ ok: false });
    expect(sheet.cell(3, 4).formula).toBe("E5");
    const report = must(await gateway.write(sheet.id, "formule", [{ ...hidden, old: "=E5" }]));
    expect(value(3, 4)).toBe("anders");
    must(await gateway.undo(report.recoveryId));
    expect(sheet.cell(3, 4).formula).toBe("E5");
  });
});

describe("undo and redo", () => {
  test("put everything back and make it again", async () => {
    const { gateway, sheet, change, everything } = await plain();
    const before = everything();
    const { recoveryId } = must(
      await gateway.write(sheet.id, "drie", [change(3, 4, "A"), change(4, 3, ""), change(9, 15, "=B")]),
    );
    const after = everything();
    expect(must(await gateway.undo(recoveryId))).toMatchObject({ applied: 3, conflicts: [], recoveryId });
    expect(everything()).toEqual(before);
    must(await gateway.redo(recoveryId));
    expect(everything()).toEqual(after);
    must(await gateway.undo(recoveryId));
    expect(everything()).toEqual(before);
  });

  test("leave alone what the user changed since", async () => {
    const { gateway, sheet, host, change, value } = await plain();
    const old = value(4, 4);
    const { recoveryId } = must(
      await gateway.write(sheet.id, "twee", [change(3, 4, "A"), change(4, 4, "B")]),
    );
    host.userEdit(sheet.id, 3, 4, { value: "door de gebruiker" });
    const report = must(await gateway.undo(recoveryId));
    expect(report.applied).toBe(1);
    expect(report.conflicts).toMatchObject([{ row: 3, column: 4 }]);
    expect([value(3, 4), value(4, 4)]).toEqual(["door de gebruiker", old]);
  });

  test("follow rows that moved since", async () => {
    const { gateway, sheet, host, change, value } = await plain();
    const old = value(30, 4);
    const { recoveryId } = must(await gateway.write(sheet.id, "een", [change(30, 4, "A")]));
    host.userInsertRows(sheet.id, 5, 1);
    must(await gateway.undo(recoveryId));
    expect(value(31, 4)).toBe(old);
  });

  test("say so when there is nothing to take back", async () => {
    const { gateway, sheet, change } = await plain();
    expect(await gateway.undo("write-99")).toMatchObject({ obstacle: { code: "changed-meanwhile" } });
    const { recoveryId } = must(await gateway.write(sheet.id, "een", [change(30, 4, "A")]));
    must(await gateway.undo(recoveryId));
    expect((await gateway.undo(recoveryId)).ok).toBe(false);
  });
});

describe("where writing is not allowed", () => {
  test("under a filter every cell is written by itself, into its own row", async () => {
    const bench = openBench(testWorkbook("07-rommelig"));
    must(await bench.gateway.readSheet(bench.sheet.id));
    const hidden = Array.from({ length: 60 }, (_, index) => index + 4).filter(
      (row) => bench.sheet.row(row).hidden,
    );
    expect(hidden.length).toBeGreaterThan(0);
    const rows = Array.from({ length: 12 }, (_, index) => index + 20).filter(
      (row) => bench.sheet.cell(row, 14).formula === null,
    );
    const changes = rows.map((row): CellChange => {
      const old = bench.sheet.cell(row, 14).value;
      return {
        kind: "cell",
        row,
        column: 14,
        old: typeof old === "string" ? old : "",
        new: `toelichting ${row}`,
      };
    });
    must(await bench.gateway.write(bench.sheet.id, "gefilterd", changes));
    expect(rows.map((row) => bench.sheet.cell(row, 14).value)).toEqual(
      rows.map((row) => `toelichting ${row}`),
    );
  });

  const protectedBook = buildWorkbook({
    sheets: [
      {
        name: "Tabel",
        rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>op slot</t></is></c><c r="B1" s="1" t="inlineStr"><is><t>open</t></is></c></row>',
        after: '<sheetProtection sheet="1" objects="1" scenarios="1"/>',
      },
    ],
    styles: stylesXml(
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
        '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf>',
    ),
  });

  test("an unlocked cell of a protected sheet is written", async () => {
    const { gateway, sheet } = openBench(protectedBook);
    const change: CellChange = { kind: "cell", row: 0, column: 1, old: "open", new: "x" };
    expect(must(await gateway.write(sheet.id, "open", [change])).applied).toBe(1);
    expect(sheet.cell(0, 1).value).toBe("x");
  });

  test("rows of a protected sheet stay as they are", async () => {
    const { gateway, sheet } = openBench(protectedBook);
    const insertion = { kind: "insert-row", row: 1, formatFrom: 0, cells: [] } as const;
    expect(await gateway.write(sheet.id, "rij", [insertion])).toMatchObject({
      obstacle: { code: "protected" },
    });
  });

  test("a locked cell of a protected sheet is refused with its address", async () => {
    const { gateway, sheet } = openBench(protectedBook);
    const change: CellChange = { kind: "cell", row: 0, column: 0, old: "op slot", new: "x" };
    expect(await gateway.write(sheet.id, "slot", [change])).toMatchObject({
      obstacle: { code: "protected", params: { address: "A1" } },
    });
    expect(sheet.cell(0, 0).value).toBe("op slot");
  });

  test("a file for reading only is refused", async () => {
    const { gateway, sheet } = openBench(testWorkbook("01-plat"), { viewOnly: true });
    const change: CellChange = { kind: "cell", row: 1, column: 15, old: "", new: "x" };
    expect(await gateway.write(sheet.id, "lezen", [change])).toMatchObject({
      obstacle: { code: "view-only" },
    });
  });

  test("two writes at once come one after the other", async () => {
    const { gateway, sheet, change, value } = await plain();
    const first = change(3, 4, "A");
    const both = await Promise.all([
      gateway.write(sheet.id, "eerst", [first]),
      gateway.write(sheet.id, "daarna", [{ ...first, old: "A", new: "B" }]),
    ]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect(value(3, 4)).toBe("B");
  });
});
