import { withNotice } from "./history";
import { obstacleNotice, type Notice } from "./pane-state";

const done: Notice = { intent: "success", plural: "fix.done", count: 2, recoveryId: "write-1" };
const undone: Notice = { intent: "success", key: "undone", redoId: "write-1" };
const redone: Notice = { intent: "success", key: "redone", recoveryId: "write-1" };
const first = withNotice([], done, 1, "Tabel");

test("what can be taken back is remembered under what was said of it, also when the message is closed", () => {
  expect(first).toEqual([{ recoveryId: "write-1", notice: done, sheet: "Tabel", at: 1, isUndone: false }]);
  expect(withNotice(first, null, 2)).toBe(first);
  const second = withNotice(first, { ...done, recoveryId: "write-2" }, 2);
  expect(second.map(({ recoveryId }) => recoveryId)).toEqual(["write-2", "write-1"]);
});

test("taking back and making again are followed; a refusal changes nothing", () => {
  const back = withNotice(first, undone, 2);
  expect(back).toMatchObject([{ notice: done, isUndone: true }]);
  expect(withNotice(back, redone, 3)).toMatchObject([{ notice: done, at: 1, isUndone: false }]);
  const refused: Notice = { intent: "warning", key: "obstacle.filter-on", recoveryId: "write-1" };
  expect(withNotice(back, refused, 3)).toBe(back);
  const partly: Notice = { intent: "warning", plural: "redoneExcept", count: 1, recoveryId: "write-1" };
  expect(withNotice(back, partly, 3)).toMatchObject([{ isUndone: false }]);
});

test("half a write that could not be taken back is in it, and is not called nothing", () => {
  const notice = obstacleNotice({ code: "unknown", detail: "", params: { recoveryId: "write-3" } });
  expect(notice).toMatchObject({ key: "obstacle.half", recoveryId: "write-3" });
  expect(withNotice([], notice, 1)).toHaveLength(1);
});

test("cells that a colleague typed in during a half write are named, and there is nothing to take back", () => {
  const notice = obstacleNotice({ code: "connection", detail: "", params: { kept: "F4 (eigen tekst)" } });
  expect(notice).toMatchObject({ key: "obstacle.halfKept", params: { kept: "F4 (eigen tekst)" } });
  expect(withNotice([], notice, 1)).toEqual([]);
});

test("a message about nothing that was written is no deed", () => {
  expect(withNotice([], { intent: "success", key: "mark.cleared" }, 1)).toEqual([]);
  expect(withNotice([], { ...done, recoveryId: "" }, 1)).toEqual([]);
});

test("what is about the workbook is of no sheet", () => {
  const notice = { intent: "success", key: "settings.kept", recoveryId: "deed-1", ofWorkbook: true } as const;
  expect(withNotice([], notice, 1, "Tabel")).toMatchObject([{ sheet: null }]);
});
