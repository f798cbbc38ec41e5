import { showTexts, type Criterion } from "./criteria";
import { clearedFilter, filterArea, usersCriteria, type FilterMemory } from "./filter-state";
import { decodeMemories, encodeMemories } from "./memory-json";

const table = { top: 4, left: 0, bottom: 40, right: 15 };
const water = showTexts(["water"]);
const nodig = showTexts(["Afstemming nodig"]);
const large: Criterion = { filterOn: "Custom", criterion1: ">4" };

function memory(parts: Partial<FilterMemory>): FilterMemory {
  return {
    sheetName: "Tabel",
    table: null,
    tableId: null,
    stands: null,
    heads: null,
    area: null,
    before: new Map(),
    ours: new Map(),
    rows: null,
    hidden: null,
    note: null,
    ...parts,
  };
}

describe("the user's own criteria", () => {
  test("are all there is, before us", () => {
    expect(usersCriteria(new Map([[3, large]]), null)).toEqual(new Map([[3, large]]));
  });

  test("come back where ours still stands", () => {
    const ours = memory({
      before: new Map([[5, large]]),
      ours: new Map([
        [5, water],
        [4, nodig],
      ]),
    });
    const current = new Map([
      [5, water],
      [4, nodig],
      [3, large],
    ]);
    expect(usersCriteria(current, ours)).toEqual(
      new Map([
        [5, large],
        [3, large],
      ]),
    );
  });

  test("are what the user chose since", () => {
    const ours = memory({ before: new Map([[5, large]]), ours: new Map([[5, water]]) });
    expect(usersCriteria(new Map([[5, nodig]]), ours)).toEqual(new Map([[5, nodig]]));
    expect(usersCriteria(new Map(), ours)).toEqual(new Map());
  });
});

describe("where the filter stands", () => {
  test("at the table, when there is none", () => {
    expect(filterArea(null, table)).toEqual(table);
  });

  test("moves from the first header row to the last, and keeps its other columns", () => {
    const area = { top: 3, left: 1, bottom: 35, right: 20 };
    expect(filterArea({ area, criteria: new Map([[18, large]]) }, table)).toEqual({
      top: 4,
      left: 0,
      bottom: 40,
      right: 20,
    });
  });

  test("is taken from elsewhere only when it hides nothing there", () => {
    const area = { top: 60, left: 0, bottom: 70, right: 3 };
    expect(filterArea({ area, criteria: new Map() }, table)).toEqual(table);
    expect(filterArea({ area, criteria: new Map([[1, large]]) }, table)).toBeNull();
  });
});

describe("taking ours away", () => {
  const current = {
    area: table,
    criteria: new Map([
      [5, water],
      [3, large],
    ]),
  };

  test("takes the whole filter away when there was none and the user added nothing", () => {
    const only = { area: table, criteria: new Map([[5, water]]) };
    expect(clearedFilter(only, memory({ ours: new Map([[5, water]]) }))).toBeNull();
  });

  test("leaves it for what the user filters by", () => {
    const left = clearedFilter(current, memory({ ours: new Map([[5, water]]) }));
    expect(left).toEqual({ area: table, criteria: new Map([[3, large]]) });
  });

  test("puts it back where it stood", () => {
    const area = { top: 3, left: 0, bottom: 40, right: 4 };
    const left = clearedFilter(current, memory({ area, ours: new Map([[5, water]]) }));
    expect(left).toEqual({ area, criteria: new Map([[3, large]]) });
  });

  test("keeps rows that came in meanwhile", () => {
    const area = { ...table, bottom: 38 };
    expect(clearedFilter(current, memory({ area, ours: new Map([[5, water]]) }))?.area).toEqual(table);
  });
});

test("is kept in the workbook and read again", () => {
  const kept = [
    memory({
      area: table,
      before: new Map([[5, large]]),
      ours: new Map([[5, water]]),
      rows: {
        hidden: [{ first: 7, last: 9 }],
        data: { first: 5, last: 40 },
        alone: true,
        others: [],
        print: "abcdef",
      },
    }),
    memory({ sheetName: "Ander", table: "tblAfspraken" }),
  ];
  expect(decodeMemories(JSON.parse(JSON.stringify(encodeMemories(kept))))).toEqual(kept);
});

test.each([null, "x", [{}], [{ sheetName: "Tabel", table: 4 }]])("takes nothing from %p", (data) => {
  expect(decodeMemories(data)).toEqual([]);
});

test("keeps thousands of runs in little room, and reads those of an earlier version", () => {
  const hidden = Array.from({ length: 4_000 }, (_, index) => ({ first: 3 * index + 1, last: 3 * index + 2 }));
  const rows = { hidden, data: { first: 1, last: 12_000 }, alone: true, others: [], print: null };
  const encoded = JSON.stringify(encodeMemories([memory({ rows })]));
  expect(encoded.length).toBeLessThan(20_000);
  expect(decodeMemories(JSON.parse(encoded))[0]?.rows).toEqual(rows);
  const [earlier] = encodeMemories([memory({})]) as [object];
  const { hidden: list, data, alone } = rows;
  expect(decodeMemories([{ ...earlier, rows: { hidden: list, data, alone } }])[0]?.rows).toEqual(rows);
});
