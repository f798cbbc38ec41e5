/** @jest-environment jsdom */
import { tabFromText } from "./tab-from-text";

/** Presses Tab where the focus is; gives what has the focus then, and whether Office.js hears of it. */
function press(id: string, shiftKey = false) {
  document.body.innerHTML = `
    <button id="before">Terug</button>
    <div id="preview" tabindex="-1">
      <span>oud → nieuw</span><button hidden>weg</button><button id="apply">Pas toe</button>
    </div>
    <button id="after">Verder</button>`;
  document.getElementById(id)?.focus();
  const heard = jest.fn();
  document.addEventListener("keydown", tabFromText);
  window.addEventListener("keydown", heard);
  document.activeElement?.dispatchEvent(
    new KeyboardEvent("keydown", { key: "Tab", shiftKey, bubbles: true }),
  );
  document.removeEventListener("keydown", tabFromText);
  window.removeEventListener("keydown", heard);
  return { now: document.activeElement?.id, office: heard.mock.calls.length };
}

test("from a text that has the focus, Tab goes to what comes after it in the pane, and back before it", () => {
  expect(press("preview")).toEqual({ now: "apply", office: 0 });
  expect(press("preview", true)).toEqual({ now: "before", office: 0 });
});

test("from a button the focus is moved by whoever does so elsewhere", () => {
  expect(press("apply")).toEqual({ now: "apply", office: 1 });
});
