import { readFileSync } from "node:fs";
import { parseShortcuts, shortcutFor } from "./shortcuts";

const own = parseShortcuts(readFileSync("assets/shortcuts.json", "utf8"));
const all = { ctrlKey: true, shiftKey: true, altKey: true };

test.each([
  ["KeyP", "showPane"],
  ["KeyC", "recheck"],
  ["KeyM", "markMissingPartners"],
  ["KeyW", "clearMarks"],
])("Ctrl+Shift+Alt and %s run %s", (code, name) => {
  expect(shortcutFor(own, { ...all, code })).toBe(name);
});

test("other keys, and the same letter with fewer keys held, run nothing", () => {
  expect(shortcutFor(own, { ...all, code: "KeyQ" })).toBeNull();
  expect(shortcutFor(own, { ...all, code: "Escape" })).toBeNull();
  expect(shortcutFor(own, { ...all, altKey: false, code: "KeyM" })).toBeNull();
});

test("keys without an action, and a file that is none, give nothing", () => {
  const keys = '"shortcuts":[{"action":"a","key":{"default":"Ctrl+Alt+K"}}]';
  const ctrlAlt = { ctrlKey: true, shiftKey: false, altKey: true, code: "KeyK" };
  const run = '{"id":"a","type":"ExecuteFunction"}';
  expect(shortcutFor(parseShortcuts(`{"actions":[${run}],${keys}}`), ctrlAlt)).toBe("a");
  expect(parseShortcuts(`{"actions":[],${keys}}`).size).toBe(0);
  expect(parseShortcuts("<html>").size).toBe(0);
});
