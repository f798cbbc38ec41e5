const FOCUSABLE = "a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]";

/**
 * Lets the browser itself move the focus inside the pane when Tab is pressed. Office.js in Excel on the web takes every
 * Tab that reaches the window, and goes by a list of its own: it passes over `summary`, and leaves the pane from whatever
 * is not in that list, such as a heading that has the focus because its part has just opened. At the ends of the pane the
 * key goes on to Office.js, which knows the way out.
 *
 * @returns ends this
 */
export function keepTabInPane(): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, target, shiftKey, ctrlKey, altKey, metaKey } = event;
    if (key !== "Tab" || ctrlKey || altKey || metaKey || !(target instanceof HTMLElement)) return;
    if (goesOn(target, shiftKey)) event.stopPropagation();
  };
  document.addEventListener("keydown", onKeyDown);
  return () => document.removeEventListener("keydown", onKeyDown);
}

/** Whether something in the pane comes after this element, or before it. */
function goesOn(from: HTMLElement, isBackwards: boolean): boolean {
  const side = isBackwards ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  return [...document.querySelectorAll<HTMLElement>(FOCUSABLE)].some(
    (one) => (from.compareDocumentPosition(one) & side) !== 0 && canBeReached(one),
  );
}

function canBeReached(element: HTMLElement): boolean {
  if (element.tabIndex < 0 || element.matches(":disabled")) return false;
  if (element.closest("[hidden], [inert], [aria-hidden='true']")) return false;
  const folded = element.closest("details:not([open])");
  return folded === null || element.parentElement === folded;
}
