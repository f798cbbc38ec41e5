import { attachBench } from "../../../tests/support/open-bench";
import type { SheetDocument } from "../../workbench/package/document";
import { openWorkbook } from "../../workbench/package/open";
import { buildWorkbook } from "../../workbench/package/testing/build-workbook";
import type { Outcome } from "../gateway";
import { must } from "../testing/bench";

/**
 * Whatever stands on the sheet and whatever comes in its place: three requests at most, the right rows, and everything as
 * it was when ours is taken away. Where Excel refuses, nothing changes.
 */

const [TYPE, LEVEL] = [1, 2];
const HEADER = ["Afspraak", "Typering", "Niveau"];
const ROWS = Array.from({ length: 12 }, (_, index) => [
  `Partijen doen ${index}`,
  index % 2 === 0 ? "nodig" : "wenselijk",
  index % 3 === 0 ? "Bestuurlijk" : "Ambtelijk",
]);
const area = { top: 0, left: 0, bottom: ROWS.length, right: HEADER.length - 1 };
const all = ROWS.map((_, index) => index + 1);
const where = (column: number, text: string) => all.filter((row) => ROWS[row - 1]?.[column] === text);

type Bench = ReturnType<typeof attachBench> & { readonly sheet: SheetDocument };

const PROTECTIONS = {
  none: "",
  nothing: '<sheetProtection sheet="1"/>',
  filtering: '<sheetProtection sheet="1" autoFilter="0"/>',
  "hiding rows": '<sheetProtection sheet="1" formatRows="0"/>',
  both: '<sheetProtection sheet="1" autoFilter="0" formatRows="0"/>',
};
type Allowed = keyof typeof PROTECTIONS;

/** What the user did before. */
const hide = ({ sheet }: Bench): void => sheet.setRowsHidden(4, 5, true);
const buttons = ({ sheet }: Bench): void => {
  if (sheet.tables.length === 0) sheet.setFilter(null, { area, criteria: new Map() });
};
const filterOn =
  (column: number, text: string) =>
  (bench: Bench): void => {
    buttons(bench);
    bench.host.userFilter(bench.sheet.id, column, [text]);
  };
const USERS: Readonly<Record<string, (bench: Bench) => void>> = {
  nothing: () => undefined,
  "hid rows": hide,
  "put filter buttons": buttons,
  "filters another column": filterOn(LEVEL, "Ambtelijk"),
  "filters the same column": filterOn(TYPE, "nodig"),
  "filters another column and hid rows": (bench) => {
    filterOn(LEVEL, "Ambtelijk")(bench);
    hide(bench);
  },
};

/** What the pane can be asked for, and the rows that it is about. */
const otherwise = (rows: readonly number[]) => ({ rows, beside: [], preferred: false });
const filter = (text: string) => ({
  rows: where(TYPE, text),
  go: ({ gateway, sheet }: Bench): Promise<Outcome<unknown>> =>
    gateway.applyFilter(
      sheet.id,
      area,
      [{ column: TYPE, values: [text] }],
      null,
      otherwise(where(TYPE, text)),
    ),
});
const rows = (some: readonly number[], beside: readonly number[] = []) => ({
  rows: [...some],
  beside,
  go: ({ gateway, sheet }: Bench): Promise<Outcome<unknown>> =>
    gateway.showOnlyRows(
      sheet.id,
      area,
      some,
      null,
      beside.map((row) => ({ row, last: area.bottom })),
    ),
});
interface Goal {
  readonly rows: readonly number[];
  /** A heading over the rows, which stays as long as one of them can be seen. */
  readonly beside?: readonly number[];
  readonly go: (bench: Bench) => Promise<Outcome<unknown>>;
}
const TARGETS = {
  none: { rows: all, go: ({ gateway, sheet }: Bench) => gateway.clearFilter(sheet.id) },
  "a filter": filter("nodig"),
  "another filter": filter("wenselijk"),
  "some rows": rows([1, 2, 3, 7]),
  "other rows": rows([6, 8, 12], [5]),
} satisfies Readonly<Record<string, Goal>>;
type Target = keyof typeof TARGETS;
const NAMES = Object.keys(TARGETS) as Target[];

/** A walk along every step from one to another, and from each to itself. */
const WALK: readonly Target[] = NAMES.flatMap((one, index) => [
  one,
  one,
  ...NAMES.slice(index + 1).flatMap((other): Target[] => [other, one]),
]);

test("the walk takes every step", () => {
  const steps = new Set(WALK.slice(1).map((target, index) => `${WALK[index]} → ${target}`));
  expect(steps.size).toBe(NAMES.length ** 2);
});

const visible = ({ sheet }: Bench): number[] => all.filter((row) => !sheet.row(row).hidden);
const picture = (bench: Bench) => ({
  visible: visible(bench),
  filter: bench.sheet.autoFilter && {
    area: bench.sheet.autoFilter.area,
    criteria: [...bench.sheet.autoFilter.criteria],
  },
  tables: bench.sheet.tables.map((table) => [...(table.filter?.criteria ?? [])]),
});

async function open(kind: "sheet" | "table", user: string, allowed: Allowed): Promise<Bench> {
  const bytes = buildWorkbook({ sheets: [{ name: "Tabel", after: PROTECTIONS[allowed] }] });
  const opened = openWorkbook(bytes);
  const sheet = opened.ok ? opened.workbook.sheets[0] : undefined;
  if (!opened.ok || !sheet) throw new Error("the workbook does not open");
  [HEADER, ...ROWS].forEach((cells, row) =>
    cells.forEach((value, column) => sheet.setCell(row, column, { value })),
  );
  if (kind === "table") sheet.addTable(area, "Afspraken", true);
  const bench = { ...attachBench(opened.workbook, { excelApi: 15 }), sheet };
  USERS[user]?.(bench);
  must(await bench.gateway.readSheet(sheet.id));
  must(await bench.gateway.readState());
  return bench;
}

/** Walks, and gives how many steps were made and how many refused. */
async function walk(bench: Bench, allowed: Allowed): Promise<{ made: number; refused: number }> {
  const was = picture(bench);
  const seen = { made: 0, refused: 0 };
  let step = "the start";
  for (const target of WALK) {
    step = `${step.replace(/.* → /u, "")} → ${target}`;
    const before = picture(bench);
    bench.host.log.reset();
    const outcome = await TARGETS[target].go(bench);
    expect([step, bench.host.log.requests <= 3]).toEqual([step, true]);
    if (!outcome.ok) {
      expect([step, outcome.obstacle.code, allowed]).toEqual([
        step,
        "protected",
        expect.not.stringMatching(/^none$/u),
      ]);
      expect([step, picture(bench)]).toEqual([step, before]);
      seen.refused++;
      continue;
    }
    const { rows: wanted, beside = [] }: Goal = TARGETS[target];
    const isSeen = wanted.some((row) => was.visible.includes(row));
    const shown = was.visible.filter((row) => wanted.includes(row) || (isSeen && beside.includes(row)));
    expect([step, visible(bench)]).toEqual([step, shown]);
    if (target === "none") expect([step, picture(bench)]).toEqual([step, was]);
    seen.made++;
  }
  return seen;
}

/** Whether anything of ours can be put on: by hiding rows, or by a filter that stands and hides nothing else. */
function canShow(kind: "sheet" | "table", allowed: Allowed, user: string): boolean {
  if (allowed !== "filtering") return allowed !== "nothing";
  // Of a table that the user filters, the other criteria are not looked at each time, so that hiding rows is the only way.
  return kind === "sheet"
    ? ["put filter buttons", "filters another column"].includes(user)
    : ["nothing", "put filter buttons"].includes(user);
}

for (const kind of ["sheet", "table"] as const) {
  describe(`on the rows of a ${kind}`, () => {
    test.each(Object.keys(USERS))("the user did: %s", async (user) => {
      const seen = await walk(await open(kind, user, "none"), "none");
      expect(seen).toEqual({ made: WALK.length, refused: 0 });
    });

    // Where everything or nothing is allowed, what the user did makes no difference to what is refused.
    const users = (allowed: Allowed): string[] =>
      allowed === "nothing" || allowed === "both"
        ? ["filters another column and hid rows"]
        : Object.keys(USERS);
    const protections = (Object.keys(PROTECTIONS) as Allowed[]).filter((allowed) => allowed !== "none");
    test.each(protections.flatMap((allowed) => users(allowed).map((user) => [allowed, user] as const)))(
      "protected, allowed: %s; the user did: %s",
      async (allowed, user) => {
        // The user did it before the sheet was protected.
        const seen = await walk(await open(kind, user, allowed), allowed);
        expect(seen.made + seen.refused).toBe(WALK.length);
        const cleared = WALK.filter((target) => target === "none").length;
        expect([allowed, user, seen.made > cleared]).toEqual([allowed, user, canShow(kind, allowed, user)]);
      },
    );
  });
}
