import { associateCommand, showPane } from "./ribbon";

type Handler = (event?: { completed: () => void }) => Promise<void>;

/** What Microsoft's library offers for ribbon functions, as far as it is used. */
function page(): Map<string, Handler> {
  const handlers = new Map<string, Handler>();
  const associate = (id: string, handler: Handler): void => void handlers.set(id, handler);
  Reflect.set(globalThis, "Office", { actions: { associate } });
  return handlers;
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

test("the button is free again when its action is done, and not before", async () => {
  const handlers = page();
  const seen: string[] = [];
  associateCommand("clearMarks", async () => {
    await Promise.resolve();
    seen.push("done");
  });
  await handlers.get("clearMarks")?.({ completed: () => void seen.push("completed") });
  expect(seen).toEqual(["done", "completed"]);
});

test("the button is free again when its action fails", async () => {
  const handlers = page();
  let completed = false;
  associateCommand("clearMarks", () => Promise.reject(new Error("stuk")));
  const pressed = handlers.get("clearMarks")?.({ completed: () => void (completed = true) });
  await expect(pressed).rejects.toThrow("stuk");
  expect(completed).toBe(true);
});

test("a shortcut, which gives no event, runs the action too", async () => {
  const handlers = page();
  let done = false;
  associateCommand("recheck", () => Promise.resolve().then(() => void (done = true)));
  await handlers.get("recheck")?.();
  expect(done).toBe(true);
});

test.each([
  [true, 1],
  [false, 0],
])("the pane comes to the front where Excel can do that: %s", async (isSupported, times) => {
  let shown = 0;
  const showAsTaskpane = (): Promise<void> => Promise.reject(new Error(`shown ${++shown}`));
  const requirements = { isSetSupported: (name: string) => name === "SharedRuntime" && isSupported };
  Reflect.set(globalThis, "Office", { addin: { showAsTaskpane }, context: { requirements } });
  await showPane();
  expect(shown).toBe(times);
});
