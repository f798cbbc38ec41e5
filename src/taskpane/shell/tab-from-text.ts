/** What can be tabbed to, apart from Fluent's own focus guards. */
const TABBABLE =
  "a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex]:not([data-tabster-dummy])";

/** Elements that only code gives the focus: titles, a preview, a page of the help. */
const TEXT = "h2, h3, div, article, main, section";

/**
 * Goes on from a text that has the focus to what can be tabbed to after it, or before it with Shift. Office.js on the web
 * moves the focus by itself at each Tab, and from such a text it leaves the pane instead (read in its source,
 * focusToNextTabbable). Where nothing is left in the pane, Office.js does as it likes.
 */
export function tabFromText(event: KeyboardEvent): void {
  const { target, key, shiftKey } = event;
  if (key !== "Tab" || !(target instanceof HTMLElement)) return;
  if (target.getAttribute("tabindex") !== "-1" || !target.matches(TEXT)) return;
  const all = [...document.querySelectorAll<HTMLElement>(TABBABLE)].filter(
    (one) => one.tabIndex >= 0 && !one.closest("[hidden], [inert], [aria-hidden=true]"),
  );
  const isAfter = (one: HTMLElement): boolean =>
    (target.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const next = shiftKey ? all.findLast((one) => !isAfter(one) && !one.contains(target)) : all.find(isAfter);
  if (!next) return;
  event.preventDefault();
  event.stopPropagation();
  next.focus();
}
