import { act, configure, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Language } from "../../i18n/dictionary";
import { createTexts } from "../../i18n/texts";
import { App } from "../shell/app";
import { PaneSession } from "../state/pane-session";
import type { MemoryGateway } from "./memory-gateway";

/** What jsdom lacks and Fluent or the virtual list ask for. A test file calls it once. */
export function prepareJsdom(): void {
  // A loaded machine is slow; what never comes still fails.
  configure({ asyncUtilTimeout: 60_000 });
  globalThis.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  // Without sizes the virtual list draws nothing: a view of 600 pixels, items of 100.
  const sizes = { clientHeight: 600, clientWidth: 320, offsetHeight: 100, offsetWidth: 320 };
  for (const [name, size] of Object.entries(sizes)) {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => size });
  }
  Element.prototype.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  keepRulesThatHide();
}

/**
 * Fluent writes thousands of style rules, and jsdom goes through all of them for every element whose role is asked.
 * Only those that hide something make a difference there; how things look is for the browser's journeys.
 */
function keepRulesThatHide(): void {
  const { prototype } = CSSStyleSheet;
  const insert = prototype.insertRule;
  prototype.insertRule = function (rule, index = 0) {
    const hides = /visibility|display:\s*none|content-visibility/u.test(rule);
    return hides ? insert.call(this, rule, Math.min(index, this.cssRules.length)) : 0;
  };
}

/** The pane over a workbook in memory, as a person has it in front of them. */
export async function openPane(gateway: MemoryGateway, language: Language = "nl") {
  const session = new PaneSession(gateway);
  const user = userEvent.setup({ delay: null });
  const view = render(<App session={session} texts={createTexts(language)} />);
  await act(() => session.refresh());
  return {
    session,
    user,
    ...view,
    /** Opens a tab and waits until it is drawn. */
    openTab: async (name: string) => {
      await user.click(screen.getByRole("tab", { name }));
      await screen.findByRole("heading", { level: 2 });
      return within(screen.getByRole("tabpanel"));
    },
    /** The message above the tab. */
    notice: () => textOf(document.querySelector(".pane-notice")),
  };
}

/** The text that a person sees of an element. */
export const textOf = (element: Element | null | undefined): string => element?.textContent ?? "";
