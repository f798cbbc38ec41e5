import type { FrameLocator, Locator, Page } from "@playwright/test";
import type { WorkbenchHost } from "../../src/workbench/host/workbench-host";
import { expect, test, type Workbench } from "./support/workbench";

/** Whatever happens in the sheet, the findings follow; what is being read in the list stays where it is, focus included. */

type Deed = keyof typeof CALLS;
/** What happens, below the finding that is being read, as calls of the workbench: method, and what follows the sheet. */
const CALLS = {
  "a colleague empties a cell": ["userEdit", 46, 4, { value: "" }, "colleague"],
  "a colleague deletes a row": ["userDeleteRows", 47, 1, "colleague"],
  "a block is pasted": [
    "userEditCells",
    [41, 42, 43].map((row) => ({ row, column: 4, input: { value: "" } })),
  ],
  "rows are deleted": ["userDeleteRows", 45, 2],
  "a row is inserted": ["userInsertRows", 45, 1],
  "rows are sorted": ["userSort", { top: 50, left: 0, bottom: 60, right: 15 }, 3, false],
  "one cell is emptied": ["userEdit", 40, 4, { value: "" }],
} as const satisfies Record<string, readonly [keyof WorkbenchHost, ...unknown[]]>;

/** Deeds after which there are more or fewer findings. */
const CHANGES_NUMBER = new Set<Deed>([
  "a colleague empties a cell",
  "a block is pasted",
  "one cell is emptied",
]);

const happen = (page: Page, deed: Deed): Promise<void> =>
  page.evaluate((call) => {
    const [method, ...words] = call;
    const { host, workbook } = window.workbench ?? {};
    const act: unknown = host && Reflect.get(host, method);
    const outcome: unknown =
      typeof act === "function" ? Reflect.apply(act, host, [workbook?.sheets[0]?.id, ...words]) : null;
    if (!(outcome as { ok?: boolean } | null)?.ok) throw new Error(`${method} was refused`);
  }, CALLS[deed]);

/** From now on the pane notes which elements of the row with the focus go, and whether the focus moves. */
const watch = (pane: FrameLocator): Promise<void> =>
  pane.locator("article:has(:focus)").evaluate((article) => {
    const seen: string[] = [];
    Reflect.set(window, "seen", seen);
    new MutationObserver((changes) => {
      for (const { removedNodes } of changes) removedNodes.forEach((node) => seen.push(node.nodeName));
    }).observe(article, { childList: true, subtree: true });
    article.addEventListener("focusout", () => seen.push("the focus went"));
    Reflect.set(window, "read", document.activeElement);
  });

/** What was noted; empty where the same element has the focus, at the same height in the pane. */
const noted = (pane: FrameLocator): Promise<unknown> =>
  pane
    .locator("body")
    .evaluate(() => [
      ...(Reflect.get(window, "seen") as string[]),
      ...(Reflect.get(window, "read") === document.activeElement ? [] : ["another element has the focus"]),
    ]);

/** How many findings there are, once the pane has read what happened; another number than `old`, where that is given. */
async function countAfter(
  { page, pane }: Workbench,
  does: () => Promise<void>,
  old?: string,
): Promise<string> {
  const requests = (): Promise<number> => page.evaluate(() => window.workbench?.host.log.requests ?? 0);
  const before = await requests();
  await does();
  await expect.poll(requests).toBeGreaterThan(before);
  await expect(pane.getByText("Verouderd", { exact: true })).toHaveCount(0);
  const steps = pane.getByRole("navigation", { name: "Langs de bevindingen" });
  // What was asked first need not be what happened.
  if (old !== undefined) await expect(steps).not.toHaveText(old);
  return (await steps.textContent()) ?? "";
}

/** Opens a workbook, and the explanation of its first finding, which has the focus from then on. */
async function reading({ page, pane, open }: Workbench, file: string): Promise<Locator> {
  await open(file);
  await expect(pane.getByRole("heading", { level: 1 })).toHaveText(/afspraken/);
  await expect(pane.getByText(/^Dit is nog niet alles/)).toHaveCount(0);
  const more = pane.getByRole("button", { name: /^Waarom en wat te doen: / }).first();
  await more.focus();
  await page.keyboard.press("Enter");
  await watch(pane);
  return more;
}

test("what happens elsewhere in the sheet is followed, and moves nothing under who is reading", async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  const more = await reading(workbench, "01-plat.xlsx");
  const list = pane.getByRole("region", { name: "Bevindingen per rij" });
  const place = (): Promise<number> => list.evaluate(({ scrollTop }) => scrollTop);
  const before = await place();
  const steps = pane.getByRole("navigation", { name: "Langs de bevindingen" });
  let count = (await steps.textContent()) ?? "";
  for (const deed of Object.keys(CALLS) as Deed[]) {
    const old = count;
    count = await countAfter(workbench, () => happen(page, deed), CHANGES_NUMBER.has(deed) ? old : undefined);
    expect(await noted(pane), deed).toEqual([]);
    expect(await place(), deed).toBe(before);
  }
  await expect(more).toHaveAttribute("aria-expanded", "true");
  // Excel selects what it takes back, and the list goes to the row that is selected.
  const undone = await countAfter(workbench, () => page.evaluate(() => window.workbench?.host.undo()), count);
  await pane.getByRole("button", { name: "Opnieuw controleren" }).click();
  await expect(pane.getByText(/^Gecontroleerd: /).first()).toBeVisible();
  await expect(steps, "a full check finds the same").toHaveText(undone);
});

test("a filter of the user's is followed, and moves nothing under who is reading", async ({ workbench }) => {
  const { page, pane } = workbench;
  await reading(workbench, "04-exceltabel.xlsx");
  const filter = (values: readonly string[] | null): Promise<void> =>
    page.evaluate((wanted) => {
      const { host, workbook } = window.workbench ?? {};
      const sheet = workbook?.sheets[0];
      if (host && sheet) host.userFilter(sheet.id, 4, wanted);
    }, values);
  const note = pane.getByText("Er staat een filter aan op dit blad.");
  await filter(["Afstemming nodig"]);
  await expect(note).toBeVisible();
  expect(await noted(pane)).toEqual([]);
  await filter(null);
  await expect(note).toHaveCount(0);
  expect(await noted(pane)).toEqual([]);
});

test("another sheet is followed, and the first one when it comes back", async ({ workbench }) => {
  const { page, pane } = workbench;
  await workbench.open("20-bladen.xlsx");
  const place = pane.locator(".pane-place");
  // From when it is told of sheets: it asks for that after its first reading.
  await expect(place).not.toBeEmpty();
  await workbench.quiet();
  const sheets = await page.evaluate(
    () => window.workbench?.workbook.sheets.map(({ id, name }) => ({ id, name })) ?? [],
  );
  expect(sheets.length).toBeGreaterThan(1);
  for (const { id, name } of [...sheets.slice(0, 3), ...sheets.slice(0, 1)]) {
    await page.evaluate((sheetId) => window.workbench?.host.activateSheet(sheetId), id);
    await expect(place).toContainText(name);
    await expect(pane.getByText("Verouderd", { exact: true })).toHaveCount(0);
  }
});
