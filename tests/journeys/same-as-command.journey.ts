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

/** Presses the button until the last finding and gives the names of those that it showed. Runs in the pane, at its pace. */
async function goThrough(next: HTMLElement | SVGElement, count: number): Promise<string[]> {
  const page = next.ownerDocument;
  const current = () => page.querySelectorAll("[aria-current=true]");
  const label = () => current()[0]?.getAttribute("aria-label") ?? "";
  const labels: string[] = [];
  for (let at = 1; at <= count; at++) {
    const position = new RegExp(`(^|\\D)${at} van ${count}(\\D|$)`);
    const isShown = () =>
      position.test(next.closest("nav")?.textContent ?? "") &&
      current().length === 1 &&
      label() !== labels.at(-1);
    next.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    const began = performance.now();
    while (!isShown()) {
      if (performance.now() - began > 120_000) throw new Error(`finding ${at} of ${count} is not shown`);
      await new Promise(requestAnimationFrame);
    }
    labels.push(label());
  }
  return labels;
}

for (const file of ["01-plat.xlsx", "04-exceltabel.xlsx", "07-rommelig.xlsx"]) {
  test(`${file}: the pane finds what the command line finds`, async ({ workbench }) => {
    const expected = commandFinds(file);
    expect(expected.length).toBeGreaterThan(50);
    await workbench.open(file);
    const { pane } = workbench;
    const position = pane.getByRole("navigation").getByText(/bevinding|van/);
    await expect(position).toHaveText(`${expected.length} bevindingen`);
    const labels = await pane
      .getByRole("button", { name: "Volgende bevinding (F8)" })
      .evaluate(goThrough, expected.length);
    const found = labels.map((label) => {
      const [, word = "", cell = ""] = /^(\p{L}+) .*\. Ga naar cel ([A-Z]+\d+)/u.exec(label) ?? [];
      return `${cell} ${SEVERITY[word]}`;
    });
    expect(found.sort()).toEqual([...expected].sort());
  });
}
