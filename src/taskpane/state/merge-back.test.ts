import { EMPTY_STATE, type AcceptedFinding, type WorkbookState } from "../../excel/store/state";
import { mergeStep } from "./merge-back";

const accepted = (reason: string): AcceptedFinding => ({
  rule: "source/required",
  sheetName: "Tabel",
  row: "ab",
  place: "source",
  reason,
  who: "",
  date: "2026-01-31",
});
const state = (parts: Partial<WorkbookState>): WorkbookState => ({ ...EMPTY_STATE, ...parts });
const one = accepted("een");
const two = accepted("twee");

test("a step is taken back where nobody changed anything since, in the order of before", () => {
  const before = state({ accepted: [one, two], ruleLevels: { "type/required": "hint" } });
  const after = state({ accepted: [two], ruleLevels: {} });
  expect(mergeStep(after, after, before)).toEqual(before);
});

test("what others added since stays", () => {
  const before = state({ more: { language: "nl" } });
  const after = state({ accepted: [one], ruleLevels: { "type/required": "off" }, more: { language: "nl" } });
  const now = {
    ...after,
    accepted: [one, two],
    ruleLevels: { ...after.ruleLevels, "cell/truncated": "hint" },
  } as const;
  expect(mergeStep(now, after, before)).toEqual(
    state({ accepted: [two], ruleLevels: { "cell/truncated": "hint" }, more: { language: "nl" } }),
  );
});

test("of equal entries as many come or go as the step says", () => {
  const before = state({ accepted: [one] });
  const after = state({ accepted: [one, one] });
  expect(mergeStep(state({ accepted: [one, one, two] }), after, before)?.accepted).toEqual([one, two]);
});

test("what somebody changed since is left alone", () => {
  const added = state({ accepted: [one, two] });
  expect(
    mergeStep(state({ accepted: [one, accepted("anders")] }), added, state({ accepted: [one] })),
  ).toBeNull();
  const before = state({ ruleLevels: { "type/required": "hint" } });
  const after = state({ ruleLevels: { "type/required": "off" } });
  expect(mergeStep(state({ ruleLevels: { "type/required": "error" } }), after, before)).toBeNull();
});
