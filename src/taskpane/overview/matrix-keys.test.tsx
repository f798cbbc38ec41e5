/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import { openPane, prepareJsdom } from "../testing/open-pane";
import { COLUMN, oneTable } from "../testing/tables";

prepareJsdom();

const openMatrix = async () => {
  const gateway = oneTable();
  const pane = await openPane(gateway);
  await pane.openTab("Overzicht");
  const first = await screen.findByRole("button", { name: /^Omgevingsvisie, Gemeente/ });
  return { gateway, first, ...pane };
};
/** Where Tab goes in the matrix. */
const stop = () => screen.getByRole("table").querySelector<HTMLElement>('[tabindex="0"]');
const focused = (): string => document.activeElement?.getAttribute("aria-label") ?? "";

test("the whole matrix is one stop of the Tab key", async () => {
  const { first } = await openMatrix();
  const matrix = screen.getByRole("table");
  expect(matrix.querySelectorAll("button").length).toBeGreaterThan(30);
  expect(matrix.parentElement?.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  expect(matrix.parentElement?.hasAttribute("tabindex")).toBe(false);
  expect(stop()).toBe(first);
});

test("arrows, Home and End go through it, and Tab comes back to where one was", async () => {
  const { first, user } = await openMatrix();
  first.focus();
  await user.keyboard("{ArrowLeft}{ArrowUp}");
  expect(document.activeElement).toBe(first);
  await user.keyboard("{ArrowRight}{ArrowDown}");
  expect(focused()).toMatch(/^Programma, Provincie/);
  await user.keyboard("{End}");
  expect(focused()).toMatch(/^Programma, Rijk/);
  await user.keyboard("{Home}");
  expect(focused()).toMatch(/^Programma, Gemeente/);
  await user.keyboard("{Control>}{End}{/Control}");
  expect(focused()).toMatch(/^Toezicht en handhaving, Rijk/);
  expect(stop()).toBe(document.activeElement);
  act(() => first.blur());
  expect(stop()?.getAttribute("aria-label")).toMatch(/^Toezicht en handhaving, Rijk/);
  act(() => stop()?.focus());
  await user.keyboard("{Control>}{Home}{/Control}");
  expect(document.activeElement).toBe(first);
});

test("Enter shows the rows of the number that has the focus", async () => {
  const { first, user, gateway } = await openMatrix();
  first.focus();
  await user.keyboard("{ArrowRight}{Enter}");
  await waitFor(() => expect(gateway.filters).toContainEqual({ column: COLUMN.provincie, values: ["x"] }));
});
