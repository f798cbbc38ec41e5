/** @jest-environment jsdom */
import { keepKeysInPane } from "./pane-keys";

const reached = jest.fn();
window.addEventListener("keydown", reached);
let stop = (): void => undefined;

beforeEach(() => {
  reached.mockClear();
  document.body.innerHTML = `
    <button id="first">A</button>
    <h2 id="heading" tabindex="-1">B</h2>
    <button id="last">C</button>`;
  stop = keepKeysInPane();
});
afterEach(() => stop());

function press(id: string, init: KeyboardEventInit): KeyboardEvent {
  const event = new KeyboardEvent("keydown", { ...init, bubbles: true, cancelable: true });
  document.getElementById(id)?.dispatchEvent(event);
  return event;
}

test.each([
  ["first", false],
  ["first", true],
  ["heading", false],
  ["last", false],
])("Tab from %s (Shift: %s) stays with the browser, also at the ends of the pane", (id, shiftKey) => {
  const event = press(id, { key: "Tab", shiftKey });
  expect(reached).not.toHaveBeenCalled();
  expect(event.defaultPrevented).toBe(false);
});

test("an Escape stays in the pane, whether the pane had a use for it or not: nobody loses their place", () => {
  press("first", { key: "Escape" });
  document.getElementById("last")?.addEventListener("keydown", (event) => event.preventDefault());
  press("last", { key: "Escape" });
  expect(reached).not.toHaveBeenCalled();
});

test("other keys and keys with Ctrl are left alone, and after the end all are", () => {
  press("heading", { key: "F6" });
  press("heading", { key: "Tab", ctrlKey: true });
  stop();
  press("heading", { key: "Tab" });
  expect(reached).toHaveBeenCalledTimes(3);
});
