import type { Agreement, AgreementTable, Role } from "../../table/agreement-table";
import { ROLES } from "../../table/agreement-table";
import type { Example } from "../example";
import {
  planInsertions,
  type InsertionOptions,
  type InsertionPlace,
  type InsertionPlan,
} from "./plan-insertion";

const columns: Record<Role, number> = {
  instrument: 0,
  legalBasis: 1,
  legalText: 2,
  agreement: 3,
  type: 4,
  keyword: 5,
  source: 6,
  level: 7,
  explanation: 10,
};

function agreement(
  row: number,
  instrument: Agreement["instrument"],
  text: Partial<Record<Role, string>>,
): Agreement {
  const empty = Object.fromEntries(ROLES.map((role) => [role, ""])) as Record<Role, string>;
  return {
    row,
    instrument,
    instrumentLabel: "",
    text: { ...empty, ...text },
    inheritedFrom: {},
    marks: ["V", ""],
  };
}

function table(patch: Partial<AgreementTable> = {}): AgreementTable {
  const roles = Object.fromEntries(
    ROLES.map((role) => [role, { column: columns[role], heading: role, evidence: "heading" }]),
  ) as AgreementTable["roles"];
  return {
    sheetId: "{1}",
    sheetName: "Tabel",
    area: { top: 0, left: 0, bottom: 4, right: 10 },
    headerRows: [0],
    firstRow: 1,
    lastRow: 4,
    roles,
    partners: [
      { column: 8, heading: "Gemeente", partner: "gemeente" },
      { column: 9, heading: "GGD", partner: "ggd" },
    ],
    sections: [
      { instrument: "omgevingsvisie", label: "Omgevingsvisie", headingRow: null, firstRow: 1, lastRow: 2 },
      { instrument: "programma", label: "Programma", headingRow: null, firstRow: 3, lastRow: 4 },
    ],
    agreements: [
      agreement(1, "omgevingsvisie", {
        instrument: "Omgevingsvisie",
        type: "AFSTEMMING NODIG",
        keyword: "a / b",
        level: "ambtelijk",
      }),
      agreement(2, "omgevingsvisie", { instrument: "Omgevingsvisie", type: "AFSTEMMING NODIG" }),
      agreement(3, "programma", { instrument: "Programma" }),
      agreement(4, "programma", { instrument: "Programma" }),
    ],
    emptyRows: [],
    listObject: null,
    recognition: { missingRoles: [], unrecognised: [] },
    ...patch,
  };
}

const example: Example = {
  id: "EX",
  version: 1,
  title: "Titel",
  instrument: "omgevingsvisie",
  agreement: "Partijen spreken af.",
  legalBasis: [
    { citation: "art. 2.2 Ow", certainty: "source" },
    { citation: "art. 3.1 Ow", certainty: "derived" },
  ],
  type: "required",
  typeReason: "",
  keywords: ["water", "wonen"],
  level: { value: "official", certainty: "source" },
  partners: ["gemeente", "provincie"],
  source: { name: "Regio", address: null, year: 2024 },
  note: "",
};
const options = { legalText: "Tekst", instrumentName: "Omgevingsvisie" };
function planInsertion(
  of: AgreementTable,
  one: Example,
  place: InsertionPlace,
  more: InsertionOptions,
): InsertionPlan {
  const [plan] = planInsertions(of, [{ example: one, place, options: more }]);
  if (!plan) throw new Error("no plan");
  return plan;
}
const cellsOf = (plan: InsertionPlan) =>
  Object.fromEntries(plan.insertion.cells.map(({ column, value }) => [column, value]));

test("the row goes below the last one of its section, in the table's own words and mark", () => {
  const plan = planInsertion(
    table(),
    example,
    { kind: "section-end", instrument: "omgevingsvisie" },
    options,
  );
  expect(plan.insertion).toMatchObject({ row: 3, formatFrom: 2 });
  expect(plan.newSection).toBe(false);
  expect(cellsOf(plan)).toEqual({
    0: "Omgevingsvisie",
    1: "art. 2.2 Ow; art. 3.1 Ow",
    2: "Tekst",
    3: "Partijen spreken af.",
    4: "AFSTEMMING NODIG",
    5: "water / wonen",
    6: "Regio (2024)",
    7: "ambtelijk",
    8: "V",
  });
  expect(plan.withoutColumn).toEqual(["provincie"]);
});

test("an instrument without a section comes at the end of the table", () => {
  const plan = planInsertion(
    table(),
    example,
    { kind: "section-end", instrument: "omgevingsplan" },
    {
      ...options,
      instrumentName: "Omgevingsplan",
    },
  );
  expect(plan).toMatchObject({ newSection: true, insertion: { row: 5, formatFrom: 4 } });
  expect(cellsOf(plan)[0]).toBe("Omgevingsplan");
});

test("numbered rows are numbered on, and a section under a heading is not named again", () => {
  const sections = [
    {
      instrument: "omgevingsvisie" as const,
      label: "Omgevingsvisie",
      headingRow: 0,
      firstRow: 1,
      lastRow: 2,
    },
  ];
  const numbered = table({ sections, agreements: [agreement(2, "omgevingsvisie", { instrument: "7" })] });
  const place = { kind: "section-end", instrument: "omgevingsvisie" } as const;
  expect(cellsOf(planInsertion(numbered, example, place, options))[0]).toBe(8);
  const bare = table({ sections, agreements: [agreement(2, "omgevingsvisie", {})] });
  expect(cellsOf(planInsertion(bare, example, place, options))[0]).toBeUndefined();
});

test("an empty section gets its row right under its heading", () => {
  const sections = [
    { instrument: "programma" as const, label: "Programma", headingRow: 5, firstRow: 6, lastRow: 5 },
  ];
  const plan = planInsertion(
    table({ sections }),
    example,
    { kind: "section-end", instrument: "programma" },
    options,
  );
  expect(plan.insertion).toMatchObject({ row: 6, formatFrom: 4 });
});

test("several rows for one spot keep their order, and are numbered on", () => {
  const numbered = table({
    agreements: [1, 2, 3, 4].map((row) =>
      agreement(row, row < 3 ? "omgevingsvisie" : "programma", { instrument: String(row) }),
    ),
  });
  const end = { kind: "section-end", instrument: "programma" } as const;
  const wanted = [end, { kind: "after-row", row: 1 } as const, end].map((place) => ({
    example,
    place,
    options,
  }));
  const plans = planInsertions(numbered, wanted);
  expect(plans.map(({ insertion, finalRow }) => [insertion.row, finalRow])).toEqual([
    [5, 6],
    [2, 2],
    [5, 7],
  ]);
  // Number 2 is given already, and nobody's number changes.
  expect(plans.map((plan) => cellsOf(plan)[0])).toEqual([5, "1a", 6]);
});

test("a row behind one with a letter gets the next letter", () => {
  const numbered = table({
    agreements: ["1", "1a", "2", "3"].map((number, index) =>
      agreement(index + 1, index < 2 ? "omgevingsvisie" : "programma", { instrument: number }),
    ),
  });
  const end = { kind: "section-end", instrument: "omgevingsvisie" } as const;
  const plans = planInsertions(
    numbered,
    [end, end].map((place) => ({ example, place, options })),
  );
  expect(plans.map((plan) => cellsOf(plan)[0])).toEqual(["1b", "1c"]);
});

test("below a row of another section the plan says which", () => {
  const place = { kind: "after-row", row: 3 } as const;
  expect(planInsertion(table(), example, place, options)).toMatchObject({ otherSection: "Programma" });
  expect(planInsertion(table(), example, { ...place, row: 1 }, options).otherSection).toBeNull();
});

test("where only the first row names its section, new rows join it, those of a new section too", () => {
  const [first, second, third, fourth] = table().agreements;
  if (!first || !second || !third || !fourth) throw new Error("no rows");
  const once = table({
    agreements: [
      first,
      { ...second, inheritedFrom: { instrument: 1 } },
      third,
      { ...fourth, inheritedFrom: { instrument: 3 } },
    ],
  });
  const inA = (instrument: "omgevingsvisie" | "omgevingsplan") =>
    planInsertions(
      once,
      [1, 2].map(() => ({ example, place: { kind: "section-end", instrument }, options })),
    ).map((plan) => [cellsOf(plan)[0], plan.insertion.joins]);
  expect(inA("omgevingsvisie")).toEqual([
    [undefined, [0]],
    [undefined, [0]],
  ]);
  expect(inA("omgevingsplan")).toEqual([
    ["Omgevingsvisie", undefined],
    [undefined, [0]],
  ]);
});

test("where each section begins again at 1, a row is numbered on in its own section", () => {
  const numbered = table({
    agreements: [1, 2, 3, 4].map((row) =>
      agreement(row, row < 3 ? "omgevingsvisie" : "programma", { instrument: String(((row - 1) % 2) + 1) }),
    ),
  });
  const end = { kind: "section-end", instrument: "omgevingsvisie" } as const;
  expect(cellsOf(planInsertion(numbered, example, end, options))[0]).toBe(3);
});

test("a row after one of a shared cell goes below all that share it", () => {
  const shared = table({
    agreements: [
      agreement(1, "omgevingsvisie", { legalBasis: "art. 2.2 Ow" }),
      { ...agreement(2, "omgevingsvisie", { legalBasis: "art. 2.2 Ow" }), inheritedFrom: { legalBasis: 1 } },
      agreement(3, "programma", {}),
      agreement(4, "programma", {}),
    ],
  });
  const plan = planInsertion(shared, example, { kind: "after-row", row: 1 }, options);
  expect(plan.insertion).toMatchObject({ row: 3, formatFrom: 2 });
});

test("a row after a heading looks like an agreement of the section, and the section is its own", () => {
  const sections = [
    { instrument: "omgevingsvisie", label: "Omgevingsvisie", headingRow: null, firstRow: 1, lastRow: 1 },
    { instrument: "programma", label: "Programma", headingRow: 2, firstRow: 3, lastRow: 4 },
  ] as const;
  const agreements = [1, 3, 4].map((row) => agreement(row, row < 2 ? "omgevingsvisie" : "programma", {}));
  const plan = planInsertion(
    table({ sections, agreements }),
    example,
    { kind: "after-row", row: 2 },
    options,
  );
  expect(plan).toMatchObject({ newSection: false, insertion: { row: 3, formatFrom: 3 } });
  expect(cellsOf(plan)[0]).toBeUndefined();
});

test("where only the first row of a section names it, the new row does not either", () => {
  const named = table({
    agreements: [
      agreement(1, "omgevingsvisie", { instrument: "Omgevingsvisie" }),
      {
        ...agreement(2, "omgevingsvisie", { instrument: "Omgevingsvisie" }),
        inheritedFrom: { instrument: 1 },
      },
      agreement(3, "programma", { instrument: "Programma" }),
      agreement(4, "programma", { instrument: "Programma" }),
    ],
  });
  const at = (instrument: "omgevingsvisie" | "programma") =>
    cellsOf(planInsertion(named, example, { kind: "section-end", instrument }, options))[0];
  expect(at("omgevingsvisie")).toBeUndefined();
  expect(at("programma")).toBe("Programma");
});
