import type { Texts } from "../../../../src/i18n/make-texts";
import { SCREENS } from "../../../../src/taskpane/screens/screens";
import type { ScreenId } from "../../../../src/taskpane/state/opened-screen";
import { expect, type Workbench } from "../workbench";
import { beginOf, openTab, select } from "./in-tabs";
import type { Part } from "./parts";
import type { ScreenView } from "./screen-view";

async function openMenu({ pane }: Workbench, texts: Texts): Promise<void> {
  await pane.getByRole("button", { name: texts.t("header.more"), exact: true }).click();
  await expect(pane.getByRole("menuitem").first()).toBeVisible();
}

/** Goes from a tab to one of the screens of the menu. */
async function goTo(bench: Workbench, texts: Texts, id: ScreenId): Promise<void> {
  const screen = SCREENS.find((one) => one.id === id);
  if (!screen) throw new Error(`there is no screen ${id}`);
  const title = texts.t(screen.title);
  await openMenu(bench, texts);
  await bench.pane.getByRole("menuitem", { name: title }).click();
  await expect(bench.pane.getByRole("heading", { level: 2, name: title })).toBeFocused();
  await expect(bench.pane.locator(".screen")).not.toContainText(texts.t("app.starting"));
}

function screen(
  id: ScreenId,
  parts: readonly Part[],
  { before, after }: Partial<Record<"before" | "after", ScreenView["open"]>> = {},
): ScreenView {
  return {
    name: `the screen ${id}`,
    is: `screen ${id}`,
    parts,
    open: async (bench, texts) => {
      await openTab(bench, texts, "check", "01-plat.xlsx");
      await before?.(bench, texts);
      await goTo(bench, texts, id);
      await after?.(bench, texts);
    },
  };
}

async function acceptOne({ pane }: Workbench, texts: Texts): Promise<void> {
  const accept = texts.t("accept.do");
  await pane
    .getByRole("button", { name: beginOf(`${accept}:`) })
    .first()
    .click();
  const form = pane.locator(".accept-form");
  await form.getByRole("textbox").first().fill("Zo afgesproken in het overleg van de omgevingsdiensten.");
  await form.getByRole("button", { name: accept }).click();
  await expect(pane.locator(".pane-notice")).not.toBeEmpty();
}

export const SCREEN_VIEWS: readonly ScreenView[] = [
  {
    name: "the menu",
    parts: ["shell/menu/menu-surface", "shell/more-menu"],
    open: async (bench, texts) => {
      await openTab(bench, texts, "check");
      await openMenu(bench, texts);
    },
  },
  {
    name: "words at a button",
    parts: ["shell/hint"],
    open: async (bench, texts) => {
      await openTab(bench, texts, "check");
      await bench.pane.getByRole("button", { name: texts.t("header.recheck") }).hover();
      await expect(bench.pane.locator(".hint")).toBeVisible();
    },
  },
  screen("help", ["help/help-screen", "screens/screen-frame"]),
  screen("report", ["report/report-screen"]),
  screen(
    "cleanUp",
    [
      "clean-up/clean-up-screen",
      "clean-up/cluster",
      "clean-up/clusters",
      "clean-up/rename",
      "clean-up/separators",
      "clean-up/use-preview",
    ],
    {
      after: async ({ pane }, texts) => {
        const group = pane.locator(".cluster").first();
        await group.getByRole("combobox").selectOption({ label: texts.t("cleanUp.other") });
        await group.getByRole("textbox").fill("nieuwe vorm");
        await group.getByRole("button").last().click();
        await expect(pane.locator(".clean-up-preview .preview")).toBeVisible();
        await pane
          .getByRole("combobox", { name: texts.t("cleanUp.term.keyword"), exact: true })
          .selectOption({ index: 3 });
      },
    },
  ),
  {
    ...screen("cleanUp", ["fixes/separated-text"], {
      after: async ({ pane }, texts) => {
        await pane
          .getByRole("combobox", { name: texts.t("cleanUp.separator"), exact: true })
          .selectOption("|");
        const separators = pane.locator("[aria-labelledby=clean-up-separators]");
        await separators.getByRole("button", { name: beginOf(texts.t("cleanUp.view")) }).click();
        await expect(pane.locator(".clean-up-preview .preview")).toBeVisible();
      },
    }),
    name: "one sign between all keywords",
  },
  screen("own", ["own/own-screen"], {
    after: async (bench, texts) => {
      await select(bench, 8, 3);
      await bench.pane.getByRole("button", { name: texts.t("own.keepRow") }).click();
      await expect(bench.pane.locator(".own .own-example")).toBeVisible();
    },
  }),
  screen(
    "harvest",
    [
      "fixes/changed-text",
      "harvest/file-notes",
      "harvest/file-picker",
      "harvest/harvest-screen",
      "harvest/harvest-search",
      "harvest/harvested-item",
    ],
    {
      after: async ({ pane }) => {
        await pane
          .locator('input[type="file"]')
          .setInputFiles(["tests/workbooks/02-titelblok.xlsx", "tests/workbooks/README.md"]);
        await pane.locator(".harvest details summary").first().click();
        await pane.getByRole("checkbox").first().check();
      },
    },
  ),
  {
    name: "an own example with a text of the region itself",
    parts: ["examples/own-legal-text"],
    open: async (bench, texts) => {
      await openTab(bench, texts, "examples", "01-plat.xlsx");
      await goTo(bench, texts, "harvest");
      const { pane } = bench;
      await pane.locator('input[type="file"]').setInputFiles("tests/workbooks/07-rommelig.xlsx");
      const own = pane.locator(".own-example:has(.tag-own)").first();
      await own.getByRole("checkbox").check();
      await pane.getByRole("button", { name: texts.t("own.keepAll") }).click();
      await expect(pane.locator(".pane-notice")).not.toBeEmpty();
      await pane.getByRole("heading", { level: 2 }).press("Escape");
      await pane.locator(".example-card:has(.tag-own) .card-button").first().click();
    },
  },
  screen("newTable", ["new-table/instrument-choice", "new-table/new-table-screen"], {
    after: async ({ pane }, texts) => {
      await pane.getByRole("radio", { name: texts.t("newTable.filled") }).check();
      await pane.getByText(texts.t("newTable.which", { instrument: "Programma" })).click();
    },
  }),
  screen("selfTest", ["self-test/self-test-screen"]),
  screen("accepted", ["accept/accepted-screen"], { before: acceptOne }),
  screen(
    "settings",
    [
      "settings/column-mapping",
      "settings/own-aliases",
      "settings/own-values",
      "settings/rule-levels",
      "settings/settings-screen",
    ],
    {
      after: async ({ pane }, texts) => {
        await pane.getByRole("textbox", { name: texts.t("settings.aliasName") }).fill("Sociaal Huis");
        await pane
          .getByRole("combobox", { name: texts.t("settings.aliasPartner"), exact: true })
          .selectOption({ label: texts.t("partner.gemeente") });
        await pane.getByRole("button", { name: texts.t("settings.add") }).click();
        await expect(pane.getByText("Sociaal Huis →")).toBeVisible();
        await pane.getByRole("button", { name: texts.t("settings.add") }).click();
        await pane
          .locator("[aria-labelledby=settings-columns] select")
          .last()
          .selectOption({ label: texts.t("role.keyword") });
      },
    },
  ),
  screen("history", ["history/history-screen"], {
    before: async ({ pane }, texts) => {
      await pane.getByRole("button", { name: texts.t("mark.partners") }).click();
      await expect(pane.locator(".legend")).toBeVisible();
      await pane.locator(".fix-choice").first().click();
      await pane.locator(".preview button").first().click();
      await expect(pane.locator(".preview")).toHaveCount(0);
    },
  }),
];
