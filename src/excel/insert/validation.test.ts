import { fitsAnyRow } from "./validation";

test.each(["nodig,wenselijk", "=$B$2:$B$9", "=Lijst", "=Lijsten!$A$1:$A$7", '=INDIRECT("tabel[typering]")'])(
  "%p holds for another row too",
  (source) => {
    expect(fitsAnyRow(source)).toBe(true);
  },
);

test.each(["=B2:B9", "=$B2", "=Lijsten!A1:A7", "=B$2:B$9"])("%p does not", (source) => {
  expect(fitsAnyRow(source)).toBe(false);
});
