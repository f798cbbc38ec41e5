import { HEADINGS, headings, located, row, sheetOf } from "../table/testing/sheet-of";
import { agreementsBehind, coverage } from "./coverage";

const sheet = (sheetName: string, header: string, ...rows: readonly string[]) =>
  located({ ...sheetOf([header, ...rows]), sheetId: sheetName, sheetName });

const vision = sheet("Omgevingsvisie", HEADINGS, row("Omgevingsvisie", "een"));
/** The two first partners have changed places, one has another name, and one is the region's own. */
const programme = sheet(
  "Programma",
  headings({ 8: "Provincie", 9: "Gemeenten", 13: "Recreatieschap" }),
  row("Programma", "twee").replace("x|x|", "x||"),
  row("Programma", "drie").replace("x|x||||||", "x|||||x||"),
);

test("tables on several sheets are counted as one, each partner by its own column", () => {
  const data = coverage([vision, programme]);
  const at = (heading: string) => data.partners.findIndex((one) => one.heading === heading);
  expect(data.counts.total).toBe(3);
  expect(data.partners.map(({ heading }) => heading)).toEqual([
    ...vision.partners.map(({ heading }) => heading),
    "Recreatieschap",
  ]);
  const total = (instrument: string, heading: string) =>
    data.rows.find((one) => one.instrument === instrument)?.perPartner[at(heading)]?.total;
  expect(total("omgevingsvisie", "Gemeente")).toBe(1);
  expect(total("programma", "Provincie")).toBe(2);
  expect(total("programma", "Gemeente")).toBe(0);
  expect(total("programma", "Recreatieschap")).toBe(1);
  expect(total("programma", "GGD")).toBe(0);
  expect(total("omgevingsvisie", "Recreatieschap")).toBe(0);
});

test("the agreements behind a number come with the table that they are in", () => {
  const data = coverage([vision, programme]);
  const provincie = data.partners.findIndex(({ partner }) => partner === "provincie");
  const behind = (instrument: "omgevingsvisie" | "programma") =>
    agreementsBehind(data, instrument, provincie).map(({ table, agreements }) => [
      table.sheetName,
      agreements.map(({ row: at }) => at),
    ]);
  expect(behind("omgevingsvisie")).toEqual([["Omgevingsvisie", [1]]]);
  expect(behind("programma")).toEqual([["Programma", [1, 2]]]);
});

test("an agreement counts for one typering at most: what names both, or denies it, is neither", () => {
  const typed = ["Afstemming nodig", "afstemming wenselijk", "Afstemming wenselijk/nodig", "Afstemming niet nodig", ""];
  const one = row("Programma", "afspraak");
  const table = sheet(
    "Programma",
    HEADINGS,
    ...typed.map((type) => one.replace("Afstemming nodig", type)),
  );
  expect(coverage([table]).counts).toEqual({ total: typed.length, required: 1, desirable: 1 });
});
