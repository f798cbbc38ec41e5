/** @jest-environment jsdom */
import "../testing/jsdom-gaps";
import { act, fireEvent, render, screen } from "@testing-library/react";
import { pasteText } from "../grid/block-actions";
import { useUndoKeys, undoKey } from "../grid/use-undo-keys";
import type { GridController } from "../grid/controller";
import { openSession, textRows } from "../testing/open-session";
import { UndoButtons } from "./undo-buttons";

function Bar({ controller }: { controller: GridController }) {
  useUndoKeys(controller);
  return (
    <>
      <UndoButtons controller={controller} />
      <input aria-label="eigen" />
    </>
  );
}

/** The buttons over an open workbook, in which something was pasted. */
function pasted() {
  const opened = openSession({ sheets: [{ name: "Tabel", rows: textRows([["a", "b"]]) }] });
  render(<Bar controller={opened.controller} />);
  const shown = () => [0, 1].map((column) => opened.sheet.cell(0, column).value);
  act(() => pasteText(opened.controller, "x\ty"));
  const button = (name: string) => screen.getByRole("button", { name });
  const off = () => ["Ongedaan maken", "Opnieuw"].map((name) => button(name).getAttribute("aria-disabled"));
  return { ...opened, shown, button, off };
}

test("the buttons take a whole paste back, and do it again", () => {
  const { shown, button, off } = pasted();
  expect(off()).toEqual(["false", "true"]);
  fireEvent.click(button("Ongedaan maken"));
  expect([shown(), off()]).toEqual([
    ["a", "b"],
    ["true", "false"],
  ]);
  fireEvent.click(button("Ongedaan maken"));
  fireEvent.click(button("Opnieuw"));
  expect([shown(), off()]).toEqual([
    ["x", "y"],
    ["false", "true"],
  ]);
});

test("so do the keys, but not in a text field, nor in the middle of a cell", () => {
  const { shown, controller, off } = pasted();
  fireEvent.keyDown(screen.getByLabelText("eigen"), { key: "z", ctrlKey: true });
  expect(shown()).toEqual(["x", "y"]);
  fireEvent.keyDown(document.body, { key: "z", ctrlKey: true });
  expect(shown()).toEqual(["a", "b"]);
  fireEvent.keyDown(document.body, { key: "y", ctrlKey: true });
  expect(shown()).toEqual(["x", "y"]);
  act(() => controller.startEdit("cell", "half"));
  expect(off()).toEqual(["true", "true"]);
  fireEvent.keyDown(document.body, { key: "z", ctrlKey: true });
  expect(shown()).toEqual(["x", "y"]);
});

test.each([
  ["z", {}, "undo"],
  ["Z", { shiftKey: true }, "redo"],
  ["y", {}, "redo"],
  ["z", { altKey: true }, null],
  ["a", {}, null],
] as const)("Ctrl+%s with %j is %s", (key, more, way) => {
  const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
  expect(undoKey({ ...none, key, ctrlKey: true, ...more })).toBe(way);
  expect(undoKey({ ...none, key, ...more })).toBeNull();
});
