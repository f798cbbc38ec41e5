import { ObstacleError, SheetGone, stop, toObstacle } from "./obstacles";

test.each([
  ["InvalidOperationInCellEditMode", "edit-mode"],
  ["AccessDenied", "protected"],
  ["InactiveWorkbook", "other-workbook"],
  ["FilteredRangeConflict", "filter-on"],
  ["NonBlankCellOffSheet", "no-room"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["InvalidOrTimedOutSession", "connection"],
  ["ApiNotFound", "not-supported"],
  ["ItemNotFound", "changed-meanwhile"],
  ["GeneralException", "unknown"],
])("%s is %s", (code, expected) => {
  expect(toObstacle({ code, message: "…" }).code).toBe(expected);
});

test("an item that is not found among the sheets is a sheet that is gone", () => {
  const error = { code: "ItemNotFound", debugInfo: { errorLocation: "WorksheetCollection.getItem" } };
  expect(toObstacle(error).code).toBe("sheet-gone");
  expect(toObstacle(new SheetGone()).code).toBe("sheet-gone");
});

test("keeps Excel's own code and place for the self-test", () => {
  const error = { code: "AccessDenied", message: "You cannot", debugInfo: { errorLocation: "Range.values" } };
  expect(toObstacle(error).detail).toBe("AccessDenied · Range.values · You cannot");
});

test.each([undefined, null, "tekst", 7, new Error("stuk"), new TypeError("x is not a function")])(
  "takes anything: %p",
  (thrown) => {
    expect(toObstacle(thrown).code).toBe("unknown");
  },
);

test("gives the obstacle that a flow stopped with", () => {
  const error = stop("protected", "B3 is locked", { address: "B3" });
  expect(error).toBeInstanceOf(ObstacleError);
  expect(toObstacle(error)).toEqual({ code: "protected", detail: "B3 is locked", params: { address: "B3" } });
});
