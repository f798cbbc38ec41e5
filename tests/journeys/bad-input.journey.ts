import { buildWorkbook } from "../../src/workbench/package/testing/build-workbook";
import { expect, test } from "./support/workbench";

/** Rows of texts as sheet XML; every cell is an inline string. */
function rows(lines: readonly (readonly string[])[]): string {
  return lines
    .map((line, row) => {
      const cells = line.map(
        (text, column) =>
          `<c r="${String.fromCharCode(65 + column)}${row + 1}" t="inlineStr"><is><t>${text.replaceAll("&", "&amp;")}</t></is></c>`,
      );
      return `<row r="${row + 1}">${cells.join("")}</row>`;
    })
    .join("");
}

const heading = [
  "Kerninstrument",
  "Juridische onderbouwing",
  "Juridische tekst",
  "Samenwerkingsafspraak",
  "Typering",
  "Trefwoord",
];
const agreement = ["Programma", "art. 2.2 Ow", "tekst", "Partijen spreken af.", "Afstemming nodig", "water"];
const protection = '<sheetProtection sheet="1" objects="1" scenarios="1"/>';

test("a sheet without a table says so, and leads to the sheet that has one", async ({ workbench }) => {
  const bytes = buildWorkbook({
    sheets: [
      {
        name: "Boodschappen",
        rows: rows([
          ["Wat", "Prijs"],
          ["melk", "1"],
        ]),
      },
      { name: "Tabel", rows: rows([heading, agreement]) },
    ],
  });
  await workbench.openBytes(bytes, "twee-bladen.xlsx");
  const { pane } = workbench;
  await expect(pane.getByRole("heading", { name: "Geen tabel op dit blad" })).toBeVisible();
  await workbench.picture("no-table");
  await pane.getByRole("button", { name: "Ga naar Tabel" }).click();
  await expect(pane.getByRole("heading", { level: 1 })).toHaveText("1 afspraak");
});

test("an empty workbook and two tables on a sheet each get a sentence", async ({ workbench }) => {
  const { pane } = workbench;
  await workbench.openBytes(buildWorkbook({ sheets: [{ name: "Blad1" }] }), "leeg.xlsx");
  await expect(pane.getByText("Dit blad is leeg.")).toBeVisible();
  const two = rows([heading, agreement, [], heading, agreement]);
  await workbench.openBytes(buildWorkbook({ sheets: [{ name: "Blad1", rows: two }] }), "twee.xlsx");
  await expect(pane.getByText("Op dit blad staan twee of meer tabellen.", { exact: false })).toBeVisible();
});

test("a protected sheet is checked, and what it refuses is said in one sentence", async ({ workbench }) => {
  const bytes = buildWorkbook({
    sheets: [{ name: "Tabel", rows: rows([heading, agreement]), after: protection }],
  });
  await workbench.openBytes(bytes, "beveiligd.xlsx");
  const { pane, page } = workbench;
  await expect(pane.getByText("Dit blad is beveiligd. Controleren kan", { exact: false })).toBeVisible();
  await pane.getByRole("tab", { name: "Voorbeelden" }).click();
  await pane.locator(".example-card").first().click();
  await pane.getByRole("button", { name: "Invoegen" }).click();
  await expect(
    pane.getByText("Dit blad is beveiligd. Haal de beveiliging weg", { exact: false }),
  ).toBeVisible();
  const revision = await page.evaluate(() => window.workbench?.workbook.revision);
  expect(revision).toBe(0);
});

test("a file that is no workbook is refused with a sentence, and the open one stays", async ({
  workbench,
}) => {
  const { page } = workbench;
  await workbench.open("01-plat.xlsx");
  const refused: [string, Uint8Array][] = [
    ["lijst.xlsx", new TextEncoder().encode("naam;plaats\na;b\n")],
    ["kapot.xlsx", buildWorkbook({ sheets: [{ name: "Blad1" }] }).slice(0, 400)],
    [
      "oud.xlsx",
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0)]),
    ],
  ];
  for (const [name, bytes] of refused) {
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
    const dialog = page.getByRole("dialog");
    await expect(dialog).toContainText(name);
    await workbench.picture(`refused-${name.split(".")[0]}`);
    await dialog.getByRole("button").first().click();
    await expect(dialog).toBeHidden();
    expect(await page.evaluate(() => window.workbench?.workbook.sheets[0]?.name)).toBe(
      "Samenwerkingsafspraken",
    );
  }
});

test("in cell edit mode one sentence says what to do, and nothing is lost", async ({ workbench }) => {
  await workbench.open("01-plat.xlsx");
  const { pane, page } = workbench;
  await expect(pane.getByRole("heading", { level: 1 })).toHaveText("72 afspraken");
  await page.evaluate(() => window.workbench?.host.beginEdit());
  await pane.getByRole("button", { name: "Markeer ontbrekende ketenpartners" }).click();
  await expect(pane.getByText("U bent nog in een cel aan het typen.", { exact: false })).toBeVisible();
  await page.evaluate(() => window.workbench?.host.endEdit());
  await pane.getByRole("button", { name: "Markeer ontbrekende ketenpartners" }).click();
  await expect(pane.getByText(/cel(len)? gemarkeerd/)).toBeVisible();
});
