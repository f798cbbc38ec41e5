import { HEADINGS, located, row, sheetOf } from "../../table/testing/sheet-of";
import { EXAMPLES } from "../catalog";
import type { Example } from "../example";
import { exampleOfRow } from "../own/example-of-row";
import { planInsertions } from "./plan-insertion";

/** A table with a row for each list of marks of gemeente, provincie and waterschap. */
const tableWith = (...marks: readonly (readonly [string, string, string])[]) =>
  located(
    sheetOf([
      HEADINGS,
      ...marks.map((cells, index) =>
        row("Omgevingsvisie", `Afspraak ${index}`).replace("x|x||||||", `${cells.join("|")}|||||`),
      ),
    ]),
  );
const [some] = EXAMPLES;
if (!some) throw new Error("no examples");
const example: Example = {
  ...some,
  partners: ["gemeente", "provincie", "waterschap", "ggd"],
  roles: { gemeente: "lead", provincie: "adviser", waterschap: "informed" },
};
const planFor = (table: ReturnType<typeof tableWith>, wanted: Example = example) => {
  const place = { kind: "section-end", instrument: "omgevingsvisie" } as const;
  const options = { legalText: "", instrumentName: "Omgevingsvisie" };
  return planInsertions(table, [{ example: wanted, place, options }])[0];
};
const marksIn = (table: ReturnType<typeof tableWith>, wanted: Example = example) => {
  const plan = planFor(table, wanted);
  return [8, 9, 10, 13].map((at) => plan?.insertion.cells.find(({ column }) => column === at)?.value);
};

test("a table with plain marks gets its plain mark, also beside roles", () => {
  expect(marksIn(tableWith(["v", "trekker", "advies"], ["", "advies", "advies"]))).toEqual([
    "v",
    "v",
    "v",
    "v",
  ]);
});

test("a table that always writes a role gets the roles of the example, in the table's words where it has them", () => {
  const table = tableWith(["Trekker", "adviseert", ""], ["regie", "Trekker", "adviseert"]);
  expect(marksIn(table)).toEqual(["Trekker", "adviseert", "x", "x"]);
});

test("a role for which the table has no word gets no word that the table never uses", () => {
  const table = tableWith(["advies", "advies", "advies"], ["advies", "betrokken", ""]);
  const decides: Example = {
    ...example,
    roles: { gemeente: "authority", provincie: "adviser", waterschap: "participant", ggd: "executor" },
  };
  expect(marksIn(table, decides)).toEqual(["x", "advies", "betrokken", "x"]);
});

test("of a row it is told which roles its marks do not say, also of partners without a column", () => {
  const untold = (table: ReturnType<typeof tableWith>) => planFor(table)?.untoldRoles;
  expect(untold(tableWith(["x", "x", ""]))).toEqual([
    { partner: "gemeente", role: "lead" },
    { partner: "provincie", role: "adviser" },
    { partner: "waterschap", role: "informed" },
  ]);
  expect(untold(tableWith(["trekker", "advies", "advies"]))).toEqual([
    { partner: "waterschap", role: "informed" },
  ]);
  const participant: Example = { ...example, roles: { gemeente: "participant" } };
  expect(planFor(tableWith(["x", "x", ""]), participant)?.untoldRoles).toEqual([]);
});

test("one plain mark among many roles is a slip", () => {
  const roles = Array.from({ length: 6 }, () => ["trekker", "advies", "advies"] as const);
  expect(marksIn(tableWith(...roles, ["x", "advies", ""]))).toEqual(["trekker", "advies", "x", "x"]);
});

test("a role beside a mark stays so, and the plain mark is the one that stands beside roles", () => {
  const table = tableWith(["V, trekker", "V (advies)", "V, trekker"]);
  expect(marksIn(table)).toEqual(["V, trekker", "V (advies)", "V", "V"]);
});

test("roles of one letter are written by their letter, and a letter that the table has not by the plain mark", () => {
  expect(marksIn(tableWith(["T", "A", ""], ["T", "", "A"]))).toEqual(["T", "A", "x", "x"]);
  // With C for who is consulted, A is who is accountable.
  expect(marksIn(tableWith(["A", "C", "I"], ["A", "C", "R"]))).toEqual(["x", "C", "I", "x"]);
});

test("an example without roles, in a table without a plain mark, gets an x", () => {
  const { roles: _, ...plain } = example;
  expect(marksIn(tableWith(["trekker", "advies", ""]), plain)).toEqual(["x", "x", "x", "x"]);
});

test("a row that becomes an own example keeps the roles that it says", () => {
  const table = tableWith(["trekker", "advies", "x"]);
  const [agreement] = table.agreements;
  expect(agreement && exampleOfRow(table, agreement, "a").roles).toEqual({
    gemeente: "lead",
    provincie: "adviser",
  });
});
