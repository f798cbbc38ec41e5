import type { Texts } from "../../../../src/i18n/make-texts";
import { expect, type Workbench } from "../workbench";
import type { ScreenView } from "./screen-view";

/** Opens a workbook with a table and one of the tabs. */
export async function openTab(
  { pane, open }: Workbench,
  texts: Texts,
  tab: "check" | "filters" | "examples" | "overview",
  file = "02-titelblok.xlsx",
): Promise<void> {
  await open(file);
  await expect(pane.getByRole("heading", { level: 1 })).toHaveText(/^\d/);
  const name = texts.t(`tab.${tab}`);
  await pane.getByRole("tab", { name }).click();
  await expect(pane.getByRole("tabpanel", { name })).not.toContainText(texts.t("app.starting"));
}

/** Puts the cursor in a cell, rows and columns from 0. */
export async function select({ page }: Workbench, row: number, column: number): Promise<void> {
  await page.evaluate(
    ([at, across]) => {
      const { host, workbook } = window.workbench ?? {};
      const sheet = workbook?.sheets[0];
      const area = { top: at, left: across, bottom: at, right: across };
      if (host && sheet) host.select(sheet.id, area);
    },
    [row, column] as const,
  );
}

/** The part of a text before what is filled in. */
export const beginOf = (text: string): RegExp =>
  new RegExp(`^${(text.split("{")[0] ?? "").replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&")}`);

export const TAB_VIEWS: readonly ScreenView[] = [
  {
    name: "the check",
    is: "tab check",
    parts: [
      "check/check-tab",
      "check/choice-announcer",
      "check/finding-item",
      "check/finding-list",
      "check/finding-steps",
      "check/group-head",
      "check/instrument-summary",
      "check/list-tools",
      "check/marking",
      "check/severity-mark",
      "check/summary",
      "fixes/fix-actions",
      "keywords/fitting-keywords",
      "shell/app",
      "shell/check-announcer",
      "shell/command-button",
      "shell/header",
      "shell/menu/menu-button",
      "shell/notice-bar",
      "shell/shell",
      "shell/visit-announcer",
    ],
    open: async (bench, texts) => {
      await openTab(bench, texts, "check", "01-plat.xlsx");
      const { pane } = bench;
      await pane.getByRole("button", { name: texts.t("mark.partners") }).click();
      await pane.getByRole("button", { name: texts.t("check.perInstrument") }).click();
      await select(bench, 8, 13);
      await pane
        .getByRole("button", { name: beginOf(texts.t("check.more")) })
        .first()
        .click();
    },
  },
  {
    name: "a finding that is mended",
    parts: ["fixes/preview", "fixes/change-text"],
    open: async (bench, texts) => {
      await openTab(bench, texts, "check", "01-plat.xlsx");
      await bench.pane.locator(".fix-choice").first().click();
      await expect(bench.pane.locator(".preview")).toBeFocused();
    },
  },
  {
    name: "a finding that is accepted, without a reason yet",
    parts: ["accept/accept-form"],
    open: async (bench, texts) => {
      await openTab(bench, texts, "check");
      const accept = texts.t("accept.do");
      await bench.pane
        .getByRole("button", { name: beginOf(`${accept}:`) })
        .first()
        .click();
      await bench.pane.locator(".accept-form").getByRole("button", { name: accept }).click();
    },
  },
  {
    name: "a search that leaves no finding",
    parts: ["check/empty-list"],
    open: async (bench, texts) => {
      await openTab(bench, texts, "check");
      await bench.pane.getByRole("searchbox").fill("zonnebloem");
    },
  },
  {
    name: "findings about a part of a cell",
    parts: ["check/cell-text"],
    open: async (bench, texts) => {
      await openTab(bench, texts, "check", "07-rommelig.xlsx");
      await bench.pane
        .getByRole("combobox", { name: texts.t("check.rule") })
        .selectOption("source/broken-link");
    },
  },
  {
    name: "findings about keywords",
    parts: ["keywords/cell-keywords", "keywords/keyword-link"],
    open: async (bench, texts) => {
      await openTab(bench, texts, "check", "01-plat.xlsx");
      await bench.pane.getByRole("combobox", { name: texts.t("check.rule") }).selectOption("keyword/variant");
    },
  },
  {
    name: "the check while Excel is busy with a cell",
    parts: ["shell/header"],
    open: async (bench, texts) => {
      await openTab(bench, texts, "check");
      await bench.page.evaluate(() => {
        const { host } = window.workbench ?? {};
        if (host) host.faults.always = "edit-mode";
      });
      await bench.pane.getByRole("button", { name: texts.t("header.recheck") }).click();
      await expect(bench.pane.locator(".pane-header .pane-note").first()).toBeVisible();
    },
  },
  {
    name: "the filters, in use",
    is: "tab filters",
    parts: [
      "filters/chosen-values",
      "filters/facet-group",
      "filters/filters-tab",
      "filters/saved-filters",
      "filters/value-list",
      "shell/finding-counts",
    ],
    open: async (bench, texts) => {
      await openTab(bench, texts, "filters");
      const { pane } = bench;
      await pane.getByRole("checkbox").first().check();
      await pane.getByRole("textbox", { name: texts.t("filters.savedName") }).fill("Overleg van donderdag");
      await pane.getByRole("button", { name: texts.t("filters.save"), exact: true }).click();
      await expect(pane.locator(".saved-filter")).toBeVisible();
      await pane.getByRole("button", { name: texts.t("filters.apply") }).click();
      for (const head of await pane.locator(".facet-head[aria-expanded=false]").all()) await head.click();
      await pane
        .getByRole("button", { name: texts.t("filters.rename", { name: "Overleg van donderdag" }) })
        .click();
    },
  },
  {
    name: "the examples, with their filters",
    is: "tab examples",
    parts: [
      "examples/example-card",
      "examples/example-filters",
      "examples/example-list",
      "examples/example-tools",
      "examples/examples-tab",
      "examples/search-note",
      "examples/suggestions",
      "examples/type-tag",
    ],
    open: async (bench, texts) => {
      await openTab(bench, texts, "examples");
      const { pane } = bench;
      await pane
        .getByRole("combobox", { name: texts.t("examples.instrument") })
        .selectOption("omgevingsvergunning");
      await pane.getByRole("searchbox", { name: texts.t("examples.search") }).fill("vooroverlge");
      await expect(pane.locator(".search-note")).toContainText("vooroverlge");
      await pane.getByRole("button", { name: texts.t("examples.filters"), exact: true }).click();
      await pane.getByRole("searchbox", { name: texts.t("examples.search") }).fill("");
      await pane.locator(".suggestions summary").click();
    },
  },
  {
    name: "one example",
    parts: [
      "examples/back-on-escape",
      "examples/blank-fields",
      "examples/example-detail",
      "examples/example-facts",
      "examples/filled-text",
      "examples/insert-footer",
      "examples/passages",
      "examples/place-choice",
    ],
    open: async (bench, texts) => {
      await openTab(bench, texts, "examples");
      const { pane } = bench;
      await pane
        .getByRole("combobox", { name: texts.t("examples.instrument") })
        .selectOption("omgevingsvergunning");
      const title = "Levertermijnen van adviezen";
      await pane.getByRole("button", { name: texts.t("examples.open", { title }) }).click();
      for (const more of await pane.locator(".passages button").all()) await more.click();
    },
  },
  {
    name: "an example that belongs on another sheet",
    parts: ["examples/home-note"],
    open: async (bench, texts) => {
      const { page, pane, open } = bench;
      await open("20-bladen.xlsx");
      const sheetId = await page.evaluate(
        () => window.workbench?.workbook.sheets.find(({ name }) => name === "Omgevingsvisie")?.id ?? "",
      );
      await page.evaluate((id) => window.workbench?.host.activateSheet(id), sheetId);
      await expect(pane.locator(".pane-place")).toContainText("Omgevingsvisie");
      await pane.getByRole("tab", { name: texts.t("tab.examples") }).click();
      await pane
        .getByRole("combobox", { name: texts.t("examples.instrument") })
        .selectOption("omgevingsvergunning");
      await pane.locator(".example-card").first().getByRole("button").first().click();
      await expect(pane.locator(".tab-footer .info-note + button")).toBeVisible();
    },
  },
  {
    name: "an example that is in the table, in other words",
    parts: ["examples/standing-note", "examples/differences"],
    open: async (bench, texts) => {
      await openTab(bench, texts, "examples", "01-plat.xlsx");
      const { pane } = bench;
      await pane.locator(".example-card").first().getByRole("button").first().click();
      await pane.locator(".example-stands summary").click();
      await expect(pane.locator(".example-differences").getByRole("button").first()).toBeVisible();
    },
  },
  {
    name: "more examples at once",
    parts: ["examples/several-examples", "examples/example-line"],
    open: async (bench, texts) => {
      await openTab(bench, texts, "examples");
      const { pane } = bench;
      await pane
        .getByRole("combobox", { name: texts.t("examples.instrument") })
        .selectOption("omgevingsvergunning");
      for (const title of ["Levertermijnen van adviezen"])
        await pane.getByRole("checkbox", { name: texts.t("examples.tick", { title }) }).check();
      await pane.locator(".tab-footer .fui-Button").first().click();
    },
  },
  {
    name: "the overview",
    is: "tab overview",
    parts: [
      "overview/empty-spots",
      "overview/matrix",
      "overview/overview-tab",
      "overview/progress",
      "overview/type-bars",
      "overview/words-list",
    ],
    open: (bench, texts) => openTab(bench, texts, "overview"),
  },
];
