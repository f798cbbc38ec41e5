import { useEffect, type RefObject } from "react";

/**
 * Where the element with the focus goes away in a part (a button that is pressed once, a line that is removed, a form
 * that is drawn anew), its like in the same place takes the focus, else the title of the section it was in, else that of
 * the part; else the keyboard would begin again at the top of the pane. Never while the user is in the sheet.
 */
export function useKeptFocus(part: RefObject<HTMLElement | null>, title: () => HTMLElement | null): void {
  useEffect(() => {
    const { current } = part;
    if (!current) return undefined;
    let focused: HTMLElement | null = null;
    let parts: readonly Element[] = [];
    const onFocusIn = ({ target }: FocusEvent): void => {
      focused = target instanceof HTMLElement ? target : null;
      parts = focused ? partsOf(focused, current) : [];
    };
    const observer = new MutationObserver(() => {
      if (focused === null || focused.isConnected) return;
      if (document.activeElement !== document.body || !document.hasFocus()) return;
      const next = likeOf(focused, parts) ?? titleIn(parts) ?? title();
      focused = null;
      next?.focus({ preventScroll: true });
    });
    current.addEventListener("focusin", onFocusIn);
    observer.observe(current, { childList: true, subtree: true });
    return () => {
      current.removeEventListener("focusin", onFocusIn);
      observer.disconnect();
    };
  }, [part, title]);
}

/** The parts that an element is in, innermost first; asked for while it is there. */
function partsOf(element: Element, whole: Element): readonly Element[] {
  const parts: Element[] = [];
  for (let part = element.parentElement; part && whole.contains(part); part = part.parentElement)
    parts.push(part);
  return parts;
}

/** The part itself, or the one with its title that was drawn in its place. */
function standIn(part: Element): Element | null {
  if (part.isConnected) return part;
  const id = part.getAttribute("aria-labelledby");
  if (id === null) return null;
  const titled = [...document.querySelectorAll("[aria-labelledby]")];
  return titled.find((one) => one.getAttribute("aria-labelledby") === id) ?? null;
}

const nameOf = (element: Element): string => element.getAttribute("aria-label") ?? element.textContent;

/** The one element with the same name in the innermost part that is still there. */
function likeOf(element: HTMLElement, parts: readonly Element[]): HTMLElement | null {
  const part = parts.map(standIn).find((one) => one !== null);
  const alike = [...(part?.querySelectorAll<HTMLElement>(element.localName) ?? [])].filter(
    (one) => nameOf(one) === nameOf(element),
  );
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

/** The title of the innermost part that has one; it can take the focus from now on. */
function titleIn(parts: readonly Element[]): HTMLElement | null {
  for (const part of parts) {
    const id = part.getAttribute("aria-labelledby");
    const title = id === null ? null : document.getElementById(id);
    if (!title) continue;
    title.tabIndex = -1;
    return title;
  }
  return null;
}
