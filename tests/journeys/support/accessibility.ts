import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame, FrameLocator, Page } from "@playwright/test";
import { staying } from "./measures";

interface AxeRule {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

declare global {
  interface Window {
    axe?: {
      run(
        context: object,
        options: object,
      ): Promise<{ readonly violations: readonly AxeRule[]; readonly passes: readonly AxeRule[] }>;
    };
  }
}

const require = createRequire(import.meta.url);

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe has against the pane, as lines; none when all is well. Axe runs in the pane's own document and is brought
 * there once: its makers' package brings it at each look and opens a page of its own to put the results together,
 * which costs seven times as much and finds nothing more in a frame that has no frames. `about` colours only: for another
 * look of a page that was looked at whole.
 */
export async function accessibilityProblems(
  page: Page,
  about: "all" | "colours" = "all",
): Promise<readonly string[]> {
  const element = await page.locator("iframe.pane-frame").elementHandle();
  const pane = await element?.contentFrame();
  if (!pane) throw new Error("the pane is not open");
  // Fluent's focus guards: empty, hidden from readers, and they hand the focus on at once (tabster's dummy inputs).
  return problemsIn(pane, ["i[data-tabster-dummy]"], about === "colours" ? COLOUR_RULES : null);
}

/** What axe has against the workbench itself, without the pane in it. */
export function workbenchProblems(page: Page): Promise<readonly string[]> {
  return problemsIn(page.mainFrame(), [], null);
}

/** The rules of axe's category "color" that are about what WCAG demands at level A and AA (axe-core, rule-descriptions.md). */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

async function problemsIn(
  frame: Frame,
  exclude: readonly string[],
  rules: readonly string[] | null,
): Promise<readonly string[]> {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axeSource);
  return staying(() => axeFinds(frame, exclude, rules));
}

/** What axe finds when all is where it stays. */
async function axeFinds(
  frame: Frame,
  exclude: readonly string[],
  rules: readonly string[] | null,
): Promise<string[]> {
  await atRest(frame);
  const options = {
    // Only what is wrong is worked out to the last element.
    resultTypes: ["violations"],
    iframes: false,
    ...(rules ? { runOnly: { type: "rule", values: rules } } : {}),
  };
  return frame.evaluate(
    async ([about, how]) => {
      const results = await window.axe?.run(about, how);
      if (!results || results.passes.length === 0) throw new Error("axe looked at nothing");
      // A menu that is open lies over every part of the page and has the focus; "region" (no demand of WCAG) wants it in one.
      const isMenu = ({ target }: { readonly target: readonly string[] }): boolean =>
        target.join().startsWith(".fui-MenuPopover");
      const found = results.violations.filter(({ id, nodes }) => id !== "region" || !nodes.every(isMenu));
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
    },
    [{ exclude }, options] as const,
  );
}

/** Waits until colours that change, after a look is chosen say, are what they become: on their way they contrast with nothing. */
async function atRest(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    await nextFrame();
    await nextFrame();
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

/** As a reader may set it (WCAG 2.2, 1.4.12). */
export async function spaceText(pane: FrameLocator): Promise<void> {
  await pane.locator("html").evaluate((html) => {
    const style = document.createElement("style");
    style.textContent =
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }";
    html.append(style);
  });
}
