import fc from "fast-check";
import { checkTable, recheckRows, startCheck } from "./engine";
import type { RuleSettings } from "./rule";
import { arbitraryRow, wildRow } from "./testing/arbitrary";
import { statute, WITH_STATUTES } from "./testing/statutes";
import { tableOf } from "./testing/tables";

const settings: RuleSettings = {
  ...WITH_STATUTES,
  examples: [
    {
      id: "1",
      title: "Planning",
      agreement: "De gemeente en het waterschap delen ieder kwartaal hun planning voor de riolering.",
      partners: ["gemeente", "provincie", "ggd"],
    },
  ],
};

const quotations = [statute("Ow", "2.2"), statute("Ob", "4.24"), `${statute("Ow", "2.2")} Zo is het.`];
const row = fc.oneof(
  { weight: 3, arbitrary: arbitraryRow },
  { weight: 1, arbitrary: wildRow },
  {
    weight: 2,
    arbitrary: fc
      .tuple(arbitraryRow, fc.constantFrom(...quotations))
      .map(([cells, legalText]) => ({ ...cells, legalText })),
  },
);

test("a glance hides no finding: rows that are checked again, without one, have the same", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
      const table = tableOf(rows);
      const check = startCheck(table, settings);
      const all = table.agreements.map((agreement) => agreement.row);
      expect(recheckRows(check, { ...table }, all).findings).toEqual(check.findings);
    }),
    { numRuns: 60 },
  );
});

test("a table of several blocks of rows has the findings of each", () => {
  const table = tableOf(Array.from({ length: 2100 }, (_, at) => (at % 1000 === 7 ? { type: "" } : {})));
  const rows = checkTable(table)
    .filter(({ rule }) => rule === "type/required")
    .map(({ row: at }) => at);
  expect(rows).toEqual([7, 1007, 2007].map((index) => table.agreements[index]?.row));
});
