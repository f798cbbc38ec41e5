/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { createTexts } from "../../i18n/texts";
import { openPane, prepareJsdom, textOf } from "../testing/open-pane";
import { oneTable } from "../testing/tables";

prepareJsdom();
const texts = createTexts("nl");
const jumps = () => screen.queryAllByRole("button", { name: /Ga naar cel/ });

test("severities are switched off and on", async () => {
  const { user } = await openPane(oneTable());
  const errors = screen.getByRole("button", { name: /^\d+ fout(en)?$/ });
  expect(errors.getAttribute("aria-pressed")).toBe("true");
  await user.click(errors);
  expect(errors.getAttribute("aria-pressed")).toBe("false");
  expect(screen.queryByRole("button", { name: /^Fout / })).toBeNull();
  await user.click(screen.getByRole("button", { name: /^\d+ waarschuwing(en)?$/ }));
  await user.click(screen.getByRole("button", { name: /^\d+ hints?$/ }));
  screen.getByText("Bij deze keuze zijn er geen bevindingen. Er zijn er wel met een andere keuze.");
  expect(jumps()).toEqual([]);
  await user.click(errors);
  expect(screen.getAllByRole("button", { name: /^Fout / }).length).toBeGreaterThan(2);
});

test("the summary per core instrument narrows the list and widens it again", async () => {
  const { user } = await openPane(oneTable());
  await user.click(screen.getByRole("button", { name: "Per kerninstrument" }));
  const line = screen.getByRole("row", { name: /Programma/ });
  expect(textOf(within(line).getAllByRole("cell")[0])).toContain("1");
  await user.click(within(line).getByRole("button", { name: "Programma" }));
  expect(screen.getAllByRole("article").map((article) => article.getAttribute("aria-labelledby"))).toEqual([
    "row-3",
  ]);
  await user.click(screen.getByRole("button", { name: /Alleen Programma/ }));
  expect(screen.getAllByRole("article").length).toBeGreaterThan(2);
});

test("the lines of the summary add up to its total, and the header's findings are a line that can be chosen", async () => {
  const { user, session } = await openPane(oneTable());
  const { located } = session.store.get();
  const findings = located.kind === "table" ? located.findings : [];
  const ofHeader = findings.filter(({ row }) => row === 0);
  expect(ofHeader.length).toBeGreaterThan(0);
  const summary = within(screen.getByRole("region", { name: "Samenvatting" }));
  summary.getByText(texts.count("check.inRows", new Set(findings.map(({ row }) => row)).size));
  await user.click(summary.getByRole("button", { name: "Per kerninstrument" }));
  const numbers = (name: RegExp): number[] =>
    within(summary.getByRole("row", { name }))
      .getAllByRole("cell")
      .slice(1)
      .map((cell) => Number(textOf(cell)));
  const lines = summary.getAllByRole("row").slice(1, -1);
  const sums = lines.map((line) =>
    within(line)
      .getAllByRole("cell")
      .slice(1)
      .map((cell) => Number(textOf(cell))),
  );
  expect(sums.reduce((one, other) => one.map((number, index) => number + (other[index] ?? 0)))).toEqual(
    numbers(/^Totaal/),
  );
  await user.click(summary.getByRole("button", { name: "Kop en overig" }));
  expect(jumps()).toHaveLength(ofHeader.length);
  summary.getByRole("button", { name: /Alleen Kop en overig/ });
});

test("findings are searched, narrowed to one check, and arranged by check", async () => {
  const { user } = await openPane(oneTable());
  const all = jumps().length;
  const search = await screen.findByRole("searchbox", { name: "Zoek in de bevindingen" });
  await user.type(search, "bodemdaling");
  await waitFor(() => expect(jumps().length).toBeLessThan(all));
  expect(jumps().length).toBeGreaterThan(0);
  await user.clear(search);
  await user.selectOptions(screen.getByRole("combobox", { name: "Controle" }), "type/required");
  await waitFor(() => expect(jumps()).toHaveLength(1));
  await user.selectOptions(screen.getByRole("combobox", { name: "Controle" }), "");
  await user.selectOptions(screen.getByRole("combobox", { name: "Indeling" }), "Per controle");
  const title = texts.rule("type/required")?.title ?? "?";
  await waitFor(() => screen.getByRole("article", { name: new RegExp(`^${title}`) }));
});
