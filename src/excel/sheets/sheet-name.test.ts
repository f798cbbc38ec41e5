import { freeSheetName } from "./sheet-name";

test.each([
  ["Bevindingen", [], "Bevindingen"],
  ["Bevindingen", ["Tabel", "bevindingen"], "Bevindingen (2)"],
  ["Bevindingen", ["Bevindingen", "Bevindingen (2)"], "Bevindingen (3)"],
  ["Regio: Noord/Zuid [1]", [], "Regio Noord Zuid 1"],
  ["'Gemeente'", [], "Gemeente"],
  ["Historie", [], "Historie blad"],
  ["  ", [], "blad"],
])("%p beside %j becomes %p", (wanted, taken, name) => {
  expect(freeSheetName(wanted, taken)).toBe(name);
});

test("cuts a long name, also when it is taken", () => {
  const long = "Samenwerkingsafspraken van de hele regio";
  const first = freeSheetName(long, []);
  expect(first).toBe("Samenwerkingsafspraken van de h");
  expect(freeSheetName(long, [first])).toBe("Samenwerkingsafspraken van (2)");
});
