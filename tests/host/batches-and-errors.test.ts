import { failure, onSheet, openHost, settled, sheetOf } from "./testing/open-host";

/** Scenarios for Microsoft's library over the host: order, errors and counting of batches. */

test("an error stops the batch and leaves what came before it", async () => {
  const host = openHost();
  const writing = onSheet(async (sheet, context) => {
    sheet.getRange("A5").values = [["voor de fout"]];
    context.workbook.worksheets.getItem("Bestaat niet").getRange("A1").values = [["nooit"]];
    sheet.getRange("A6").values = [["na de fout"]];
    await context.sync();
  });
  expect(await failure(writing)).toBe("ItemNotFound");
  expect([4, 5].map((row) => sheetOf(host).cell(row, 0).value)).toEqual(["voor de fout", null]);
});

test("in cell edit mode the add-in is refused, but not what the library itself tells Excel at its start", () => {
  const host = openHost();
  const ask = (Name: string) =>
    host.process(
      {
        Actions: [{ Id: 1, ActionType: 1, Name: "", ObjectPathId: 1 }],
        ObjectPaths: { 1: { Id: 1, ObjectPathType: Name === "" ? 1 : 2, Name } },
      },
      0,
    );
  host.beginEdit();
  expect(ask("")).toEqual({ ok: false, hostError: 5004 });
  expect(ask("Microsoft.InternalService.AddinInternalService").ok).toBe(true);
  host.endEdit();
  expect(ask("").ok).toBe(true);
});

test("an error tells where it happened", async () => {
  openHost();
  const error: unknown = await onSheet(async (_, context) => {
    context.workbook.worksheets.getItem("Bestaat niet");
    await context.sync();
  }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({
    code: "ItemNotFound",
    httpStatusCode: 404,
    debugInfo: { code: "ItemNotFound", statement: expect.stringContaining("getItem") as string },
  });
});

test("what is asked in one batch is answered in order: a read sees the writes before it only", async () => {
  openHost();
  const seen = await onSheet(async (sheet, context) => {
    const before = sheet.getRange("A2").load("values");
    const writer = sheet.getRange("A2");
    writer.values = [["nieuw"]];
    const after = sheet.getRange("A2").load("values");
    await context.sync();
    return [before.values, after.values];
  });
  expect(seen).toEqual([[["een"]], [["nieuw"]]]);
});

test("after an error the next run works", async () => {
  openHost();
  const wrong = onSheet(async (sheet, context) => {
    sheet.getRange("geen adres!!").load("values");
    await context.sync();
  });
  expect(await failure(wrong)).toBe("InvalidArgument");
  const values = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1").load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([["naam"]]);
});

test("a member that the host does not know fails by name and is counted", async () => {
  const host = openHost();
  const ask = () =>
    onSheet(async (sheet, context) => {
      sheet.shapes.load("items");
      await context.sync();
    });
  expect(await failure(ask())).toBe("ApiNotFound");
  await expect(ask()).rejects.toThrow("Worksheet.Shapes");
  expect([...host.log.unknownMembers]).toEqual([["Worksheet.Shapes", 2]]);
  host.log.reset();
  expect(host.log.unknownMembers.size).toBe(0);
});

test("requests are counted, and the library's own release of references is not", async () => {
  const host = openHost();
  const released: boolean[] = [];
  const plain = host.process.bind(host);
  host.process = (body, flags) => {
    released.push(JSON.stringify(body).includes("_RemoveReference"));
    return plain(body, flags);
  };
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B3").load("values");
    await context.sync();
    range.getCell(0, 0).values = [["kop"]];
    await context.sync();
  });
  await settled();
  expect(released).toEqual([false, false, true]);
  expect(host.log.requests).toBe(2);
  expect(host.log.largestResponseBytes).toBeGreaterThan(50);
});

test("five megabytes is counted in bytes, not in letters, on the way there and on the way back", async () => {
  // 30,000 letters of two bytes each: a hundred are 3 million letters and 6 million bytes.
  const column = (cells: number): string[][] => Array.from({ length: cells }, () => ["é".repeat(30_000)]);
  const write = (address: string, cells: number): Promise<void> =>
    onSheet(async (sheet, context) => {
      sheet.getRange(address).values = column(cells);
      await context.sync();
    });
  const host = openHost();
  expect(await failure(write("D1:D100", 100))).toBe("RequestPayloadSizeLimitExceeded");
  expect(sheetOf(host).cell(0, 3).value).toBeNull();
  await write("D1:D50", 50);
  await write("D51:D100", 50);
  const read = (address: string): Promise<number> =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange(address).load("values");
      await context.sync();
      return range.values.length;
    });
  expect(await failure(read("D1:D100"))).toBe("ResponsePayloadSizeLimitExceeded");
  expect(await read("D1:D50")).toBe(50);
});
