import { opensWithWorkbook, setOpensWithWorkbook } from "./auto-open";

/** A workbook's settings as Office has them, which may refuse to be saved. */
function workbook(status: "succeeded" | "failed"): Map<string, unknown> {
  const kept = new Map<string, unknown>();
  const settings = {
    get: (name: string) => kept.get(name) ?? null,
    set: (name: string, value: unknown) => void kept.set(name, value),
    remove: (name: string) => void kept.delete(name),
    saveAsync: (done: (result: { status: string }) => void) => done({ status }),
  };
  Reflect.set(globalThis, "Office", {
    context: { document: { settings } },
    AsyncResultStatus: { Succeeded: "succeeded" },
  });
  return kept;
}

afterEach(() => void Reflect.deleteProperty(globalThis, "Office"));

test("the choice is kept under Office's own name, and leaves nothing behind when it is taken back", async () => {
  const kept = workbook("succeeded");
  expect(opensWithWorkbook()).toBe(false);
  expect(await setOpensWithWorkbook(true)).toBe(true);
  expect(opensWithWorkbook()).toBe(true);
  expect([...kept]).toEqual([["Office.AutoShowTaskpaneWithDocument", true]]);
  await setOpensWithWorkbook(false);
  expect([...kept]).toEqual([]);
});

test("a workbook that cannot be written, and a page without Office, refuse", async () => {
  workbook("failed");
  expect(await setOpensWithWorkbook(true)).toBe(false);
  Reflect.deleteProperty(globalThis, "Office");
  expect(opensWithWorkbook()).toBeNull();
  expect(await setOpensWithWorkbook(true)).toBe(false);
});
