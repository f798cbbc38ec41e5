import type { FrameLocator, Locator } from "@playwright/test";
import { expect } from "./workbench";

/** So long a page may take to come to rest. */
const REST_MS = 10_000;

/**
 * What is wrong and stays so: a list, a menu or a theme finds its place a moment after the pane gets another width or look,
 * on a slow machine a long moment.
 */
export async function staying(look: () => Promise<readonly string[]>): Promise<readonly string[]> {
  const until = Date.now() + REST_MS;
  let wrong = await look();
  while (wrong.length > 0 && Date.now() < until) wrong = await look();
  return wrong;
}

/** Waits until the pane does not scroll sideways. */
export const expectNoOverflow = (pane: FrameLocator, what?: string): Promise<void> =>
  expect
    .poll(() => pane.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth), what)
    .toBeLessThanOrEqual(0);

/** What makes the page of the pane, or a part of it, scroll sideways; nothing when all fits. */
export const overflowing = (pane: FrameLocator): Promise<string[]> =>
  pane.locator("html").evaluate((html) => {
    const of = (element: Element): string =>
      `${element.tagName} ${element.className.toString().slice(0, 40)} “${element.textContent.slice(0, 30)}”`;
    const wide = [...html.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > html.clientWidth + 1,
    );
    const page =
      html.scrollWidth > html.clientWidth
        ? [`page ${html.scrollWidth - html.clientWidth} px`, ...wide.map(of)]
        : [];
    const parts = [...html.querySelectorAll("body *")].filter((element) => {
      const { overflowX } = getComputedStyle(element);
      return /auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
    });
    const outOf = (part: Element): string => {
      const edge = part.getBoundingClientRect().left + part.clientWidth + 1;
      return [...part.querySelectorAll("*")]
        .filter((one) => one.getBoundingClientRect().right > edge)
        .map(of)
        .join(", ");
    };
    return [...page, ...parts.map((part) => `${of(part)}: ${outOf(part)}`)];
  });

/** Texts of which a part cannot be seen nor scrolled to, because something around them cuts it off. */
export const cutOff = (pane: FrameLocator): Promise<string[]> =>
  pane.locator("body").evaluate((body) => {
    const cut = new Set<string>();
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || node.textContent?.trim() === "" || !parent.checkVisibility({ visibilityProperty: true }))
        continue;
      // For screen readers only; and the options of a list, which the browser draws.
      if (parent.closest(".visually-hidden, option, script, style, [inert]")) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, top, bottom, width } of range.getClientRects()) {
        if (width === 0) continue;
        let element: Element | null = parent;
        // What scrolls hides for now only; beyond it nothing is lost.
        for (; element && element !== body; element = element.parentElement) {
          const { overflowX, overflowY, display, webkitLineClamp } = getComputedStyle(element);
          // A row is known by the begin of its text; the whole stands in the sheet.
          if (webkitLineClamp !== "none") break;
          if (display === "inline" || display === "contents") continue;
          if (/auto|scroll/.test(overflowX + overflowY)) break;
          const box = element.getBoundingClientRect();
          const isCut =
            (/hidden|clip/.test(overflowX) && (left < box.left - 1 || right > box.right + 1)) ||
            (/hidden|clip/.test(overflowY) && (top < box.top - 3 || bottom > box.bottom + 3));
          if (isCut)
            cut.add(
              `“${node.textContent?.trim().slice(0, 40)}” in ${element.tagName}.${element.className.toString().slice(0, 40)}`,
            );
        }
      }
    }
    return [...cut];
  });

/** What can be pressed under a name that lacks the words on it, which who speaks to a computer says (WCAG 2.2, 2.5.3). */
export function wordsNotInName(body: Locator): Promise<string[]> {
  return body.evaluate((root) => {
    const plain = (text: string): string => text.replace(/\s+/gu, " ").trim().toLowerCase();
    const pressed = ["button", "a", "summary", "[role=tab]"]
      .map((control) => `${control}[aria-label]`)
      .join();
    return [...root.querySelectorAll<HTMLElement>(pressed)].flatMap((control) => {
      const shown = control.cloneNode(true) as HTMLElement;
      shown.querySelectorAll("[aria-hidden=true]").forEach((hidden) => hidden.remove());
      const words = plain(shown.textContent);
      const name = plain(control.ariaLabel ?? "");
      // Counts beside pictures are nothing to say.
      const isSaid = name.includes(words) || !/\p{L}/u.test(words);
      return isSaid ? [] : [`"${words}" is called "${name}"`];
    });
  });
}

/** Buttons, links and fields under 24 × 24 CSS pixels (WCAG 2.2, 2.5.8), but for links within a sentence. */
export function smallTargets(body: Locator): Promise<string[]> {
  return body.evaluate((root) => {
    const pressed = "button, a[href], input, select, [role=tab], [role=button], [role=menuitem], summary";
    return [...root.querySelectorAll<HTMLElement>(pressed)].flatMap((element) => {
      // A check box is pressed with its label, and a field in its frame.
      const isBox = element instanceof HTMLInputElement && /checkbox|radio/.test(element.type);
      const label = isBox ? element.labels?.[0] : null;
      const frame = element instanceof HTMLInputElement ? element.parentElement : null;
      const { width, height } = (label ?? frame ?? element).getBoundingClientRect();
      const own = element.getBoundingClientRect();
      const isShown =
        width > 1 && height > 1 && own.width > 1 && element.checkVisibility({ visibilityProperty: true });
      const isLarge = Math.min(Math.max(width, own.width), Math.max(height, own.height)) >= 23.9;
      const isInSentence = element.tagName === "A" && getComputedStyle(element).display === "inline";
      if (!isShown || isLarge || isInSentence) return [];
      const name = element.getAttribute("aria-label") ?? element.textContent;
      return [`${element.tagName} "${name.trim().slice(0, 40)}" ${width.toFixed(1)} × ${height.toFixed(1)}`];
    });
  });
}

/** How long each thing moves that moves for more than a blink, in milliseconds. */
export const moving = (pane: FrameLocator): Promise<string[]> =>
  pane.locator("html").evaluate(() =>
    document
      .getAnimations()
      .map((animation) => animation.effect?.getComputedTiming())
      .filter((timing) => Number(timing?.duration ?? 0) > 20)
      .map((timing) => String(timing?.duration)),
  );

/** A foot that stays in view and takes half of its tab or more, so that little of the tab is left to see. */
export const highFeet = (pane: FrameLocator): Promise<string[]> =>
  pane.locator("body").evaluate((body) =>
    [...body.querySelectorAll<HTMLElement>(".tab-footer")].flatMap((foot) => {
      // A screen over the tabs has its foot at the foot of the pane.
      const tab = foot.closest(".tab") ?? document.documentElement;
      const stays = getComputedStyle(foot).position === "sticky" || tab.scrollHeight === tab.clientHeight;
      const part = foot.offsetHeight / tab.clientHeight;
      return stays && part >= 0.5 ? [`${Math.round(part * 100)} % of the tab`] : [];
    }),
  );
