import { clampPane } from "./splitter";

describe("the pane's width", () => {
  it("stays between a usable pane and a usable sheet", () => {
    expect(clampPane(400, 1400)).toBe(400);
    expect(clampPane(100, 1400)).toBe(320);
    expect(clampPane(2000, 1400)).toBe(1040);
    expect(clampPane(400, 500)).toBe(320);
  });
});
