import { createEchoes, type ChangeEvent } from "./echoes";

const area = { top: 4, left: 2, bottom: 6, right: 3 };
const local: ChangeEvent = { sheetId: "s", area, local: true, triggerSource: undefined };

test("a write answers for one event, and the user's next edit is heard", () => {
  const echoes = createEchoes(() => 0);
  echoes.expectCells("s", area);
  expect(echoes.isOwn(local)).toBe(true);
  expect(echoes.isOwn(local)).toBe(false);
});

test("only the cells that were written, on that sheet, by this user", () => {
  const echoes = createEchoes(() => 0);
  echoes.expectCells("s", area);
  expect(echoes.isOwn({ ...local, area: { ...area, right: 9 } })).toBe(false);
  expect(echoes.isOwn({ ...local, sheetId: "t" })).toBe(false);
  expect(echoes.isOwn({ ...local, local: false })).toBe(false);
  expect(echoes.isOwn({ ...local, area: null })).toBe(false);
});

test("an inserted row, whatever width Excel tells", () => {
  const echoes = createEchoes(() => 0);
  echoes.expectRows("s", 4, 1);
  expect(echoes.isOwn({ ...local, area: { top: 4, left: 0, bottom: 4, right: 16_383 } })).toBe(true);
});

test("is forgotten after a while", () => {
  let now = 0;
  const echoes = createEchoes(() => now);
  echoes.expectCells("s", area);
  now = 60_000;
  expect(echoes.isOwn(local)).toBe(false);
});

test("where Excel tells who did it, that decides", () => {
  const echoes = createEchoes(() => 0);
  echoes.expectCells("s", area);
  expect(echoes.isOwn({ ...local, triggerSource: "Unknown" })).toBe(false);
  expect(echoes.isOwn({ ...local, area: null, triggerSource: "ThisLocalAddin" })).toBe(true);
});
