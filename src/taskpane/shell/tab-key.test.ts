/** @jest-environment jsdom */
import { keepTabInPane } from "./tab-key";

const reached = jest.fn();
window.addEventListener("keydown", reached);
let stop = (): void => undefined;

beforeEach(() => {
  reached.mockClear();
  document.body.innerHTML = `
    <button id="first">A</button>
    <h2 id="heading" tabindex="-1">B</h2>
    <details><summary id="summary">C</summary><button id="folded">D</button></details>
    <button id="last">E</button>
    <h3 id="end" tabindex="-1">F</h3>
    <button disabled>G</button><div hidden><button>H</button></div>`;
  stop = keepTabInPane();
});
afterEach(() => stop());

function press(id: string, shiftKey = false, key = "Tab"): void {
  const event = new KeyboardEvent("keydown", { key, shiftKey, bubbles: true, cancelable: true });
  document.getElementById(id)?.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(false);
}

test.each(["first", "heading", "summary"])("Tab from %s stays with the browser", (id) => {
  press(id);
  expect(reached).not.toHaveBeenCalled();
});

test.each([
  ["last", false],
  ["end", false],
  ["first", true],
])("Tab from %s (Shift: %s) goes out of the pane by Office.js", (id, shiftKey) => {
  press(id, shiftKey);
  expect(reached).toHaveBeenCalledTimes(1);
});

test("other keys are left alone, and after the end Tab is too", () => {
  press("heading", false, "F6");
  stop();
  press("heading");
  expect(reached).toHaveBeenCalledTimes(2);
});
