/**
 * Keeps keys that the pane itself has a use for from Office.js, which in Excel on the web takes them at the window:
 *
 * - Every Tab, by a list of its own. It passes over `summary`, goes astray from whatever is not in that list (a heading
 *   that has the focus because its part has just opened), and never leaves, because Fluent's focus guards are in it. The
 *   browser knows its way, out of the pane too.
 * - Escape, after which it gives the focus to the first button, and Excel to the sheet. That is right for an Escape that
 *   nothing in the pane took; one that closed a menu, a screen or a field has left the focus where it belongs.
 *
 * Source: office-js 1.1.110, excel-web-16.00.debug.js, onWindowKeydown and escDismissDialogNotification.
 *
 * @returns ends this
 */
export function keepKeysInPane(): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, ctrlKey, altKey, metaKey, defaultPrevented } = event;
    if (ctrlKey || altKey || metaKey) return;
    if (key === "Tab" || (key === "Escape" && defaultPrevented)) event.stopPropagation();
  };
  document.addEventListener("keydown", onKeyDown);
  return () => document.removeEventListener("keydown", onKeyDown);
}
