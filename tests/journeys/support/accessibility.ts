import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** What axe has against the page and the pane in it, as lines; none when all is well. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  // Fluent's focus guards: empty, hidden from readers, and they hand the focus on at once (tabster's dummy inputs).
  const axe = new AxeBuilder({ page })
    .include(["iframe.pane-frame", "body"])
    .exclude(["iframe.pane-frame", "i[data-tabster-dummy]"]);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
}
