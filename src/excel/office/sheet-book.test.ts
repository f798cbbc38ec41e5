import type { SheetSnapshot } from "../../table/snapshot";
import { createSheetBook } from "./sheet-book";

const snapshot: SheetSnapshot = {
  sheetId: "{1}",
  sheetName: "Tabel",
  top: 0,
  left: 0,
  values: [["Kerninstrument", "Samenwerkingsafspraak"]],
  listObjects: [],
};

test("a captured id keeps working after the sheet got another one, and another again", () => {
  const book = createSheetBook();
  book.remember(snapshot);
  book.moved("{1}", "{2}");
  book.moved("{1}", "{3}");
  expect(book.currentId("{1}")).toBe("{3}");
  expect(book.known("{1}")).toMatchObject({ id: "{3}", name: "Tabel" });
  expect(book.known("{1}")?.snapshot.sheetId).toBe("{3}");
});

test("an id that comes back is that sheet again", () => {
  const book = createSheetBook();
  book.remember(snapshot);
  book.moved("{1}", "{2}");
  book.moved("{2}", "{1}");
  expect(book.currentId("{1}")).toBe("{1}");
  expect(book.currentId("{2}")).toBe("{1}");
});

test("an unknown sheet is unknown, under its own id", () => {
  const book = createSheetBook();
  expect(book.known("{9}")).toBeUndefined();
  expect(book.currentId("{9}")).toBe("{9}");
});
