import { editorKey } from "./cell-editor";

const key = (name: string, more = {}) => ({ key: name, shiftKey: false, altKey: false, ...more });

describe("keys while typing in a cell", () => {
  it("finish the cell and move on", () => {
    expect(editorKey(key("Enter"), "edit")).toEqual({ finish: "down" });
    expect(editorKey(key("Enter", { shiftKey: true }), "edit")).toEqual({ finish: "up" });
    expect(editorKey(key("Tab"), "edit")).toEqual({ finish: "right" });
    expect(editorKey(key("Tab", { shiftKey: true }), "edit")).toEqual({ finish: "left" });
  });

  it("finish with an arrow only when typed over", () => {
    expect(editorKey(key("ArrowRight"), "enter")).toEqual({ finish: "right" });
    expect(editorKey(key("ArrowRight"), "edit")).toBeNull();
  });

  it("break the line with Alt and give up with Esc", () => {
    expect(editorKey(key("Enter", { altKey: true }), "enter")).toBe("line-break");
    expect(editorKey(key("Escape"), "enter")).toBe("cancel");
  });

  it("leave everything else to the text", () => {
    expect(editorKey(key("a"), "enter")).toBeNull();
    expect(editorKey(key("Home"), "enter")).toBeNull();
  });
});
