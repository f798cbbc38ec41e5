import { openBench } from "../../../tests/support/open-bench";
import type { Area } from "../../table/snapshot";
import type { Outcome } from "../gateway";
import { must, testWorkbook } from "../testing/bench";

type Bench = ReturnType<typeof openBench>;

/** 01-plat: header row 0, data rows 1 to 73, type in E, level in H. */
const plain = { top: 0, left: 0, bottom: 73, right: 15 };

describe("the number of requests", () => {
  /** What a user does one after the other; each line begins as the one before left the sheet. */
  async function countRequests(file: string, area: Area, prepare: (bench: Bench) => void): Promise<number[]> {
    const bench = openBench(testWorkbook(file));
    const { gateway, sheet, host } = bench;
    prepare(bench);
    must(await gateway.readSheet(sheet.id));
    must(await gateway.readState());
    const type = (value: string) => [{ column: 4, values: [value] }];
    const otherwise = { rows: [3, 5, 7], beside: [2], preferred: false };
    const steps: (() => Promise<Outcome<unknown>>)[] = [
      () => gateway.applyFilter(sheet.id, area, type("Afstemming wenselijk"), null, otherwise),
      () => gateway.applyFilter(sheet.id, area, type("Afstemming nodig"), null, otherwise),
      () => gateway.showOnlyRows(sheet.id, area, [3, 5, 7]),
      () => gateway.showOnlyRows(sheet.id, area, [4, 6]),
      () => gateway.applyFilter(sheet.id, area, type("Afstemming nodig"), null, otherwise),
      () => gateway.clearFilter(sheet.id),
      () => gateway.showOnlyRows(sheet.id, area, [3, 5, 7]),
      () => gateway.applyFilter(sheet.id, area, [{ column: 7, values: ["Bestuurlijk"] }], null, otherwise),
      () => gateway.clearFilter(sheet.id),
    ];
    const counts: number[] = [];
    for (const step of steps) {
      host.log.reset();
      must(await step());
      counts.push(host.log.requests);
    }
    return counts;
  }

  const situations: readonly (readonly [string, (bench: Bench) => void])[] = [
    ["nothing hidden", () => undefined],
    ["rows hidden by hand", ({ sheet }) => sheet.setRowsHidden(10, 12, true)],
    [
      "a filter of the user's own",
      ({ sheet, host }) => {
        if (sheet.tables.length === 0) sheet.setFilter(null, { area: plain, criteria: new Map() });
        host.userFilter(sheet.id, 7, ["Ambtelijk"]);
      },
    ],
  ];
  test.each(situations)("is three at most, whatever takes the place of what: %s", async (_, prepare) => {
    for (const [file, area] of [
      ["01-plat", plain],
      ["04-exceltabel", { ...plain, bottom: 93 }],
    ] as const) {
      const counts = await countRequests(file, area, prepare);
      expect([file, counts.filter((count) => count > 3)]).toEqual([file, []]);
    }
  });
});
