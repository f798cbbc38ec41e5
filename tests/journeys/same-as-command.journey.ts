import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "./support/workbench";

interface Report {
  readonly workbooks: readonly {
    readonly tables: readonly {
      readonly findings: readonly {
        readonly cell: string;
        readonly severity: string;
        readonly rule: string;
      }[];
    }[];
  }[];
}

/** What `npm run check` finds in a workbook, as "B4 error". */
function commandFinds(file: string): string[] {
  const tool = path.resolve(".cache/tools/check.cjs");
  const { stdout } = spawnSync(process.execPath, [tool, path.resolve("tests/workbooks", file), "--json"], {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  const { workbooks } = JSON.parse(stdout) as Report;
  return workbooks.flatMap(({ tables }) =>
    tables.slice(0, 1).flatMap(({ findings }) => findings.map(({ cell, severity }) => `${cell} ${severity}`)),
  );
}

const SEVERITY: Readonly<Record<string, string>> = { Fout: "error", Waarschuwing: "warning", Hint: "hint" };

for (const file of ["01-plat.xlsx", "04-exceltabel.xlsx", "07-rommelig.xlsx"]) {
  test(`${file}: the pane finds what the command line finds`, async ({ workbench }) => {
    const expected = commandFinds(file);
    expect(expected.length).toBeGreaterThan(50);
    await workbench.open(file);
    const { pane } = workbench;
    const position = pane.getByRole("navigation").getByText(/bevinding|van/);
    await expect(position).toHaveText(`${expected.length} bevindingen`);
    const next = pane.getByRole("button", { name: "Volgende bevinding (F8)" });
    const found: string[] = [];
    for (let at = 1; at <= expected.length; at++) {
      await next.click();
      await expect(position).toHaveText(`${at} van ${expected.length}`);
      const current = pane.locator("[aria-current=true]");
      await expect(current).toHaveCount(1);
      const label = (await current.getAttribute("aria-label")) ?? "";
      const [, word = "", cell = ""] = /^(\p{L}+)\. Ga naar cel ([A-Z]+\d+):/u.exec(label) ?? [];
      found.push(`${cell} ${SEVERITY[word]}`);
    }
    expect(found.sort()).toEqual([...expected].sort());
  });
}
