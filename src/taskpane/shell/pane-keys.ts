/**
 * Keeps keys that the pane itself has a use for from Office.js, which in Excel on the web takes them at the window:
 *
 * - Every Tab, by a list of its own. It passes over `summary`, goes astray from whatever is not in that list (a heading
 *   that has the focus because its part has just opened), and never leaves, because Fluent's focus guards are in it. The
 *   browser knows its way, out of the pane too.
 * - Every Escape, after which it gives the focus to the first button. One that closed a menu, a screen or a field has left
 *   the focus where it belongs; one that had nothing to close is not to lose anybody their place either. It asks Excel to
 *   take the focus too, but moves it itself after a later answer, so which of them wins is not to be relied on. F6 leaves
 *   the pane.
 *
 * Source: office-js 1.1.110, excel-web-16.00.debug.js, onWindowKeydown and dismissDialogNotification.
 *
 * @returns ends this
 */
export function keepKeysInPane(): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, ctrlKey, altKey, metaKey } = event;
    if (ctrlKey || altKey || metaKey) return;
    if (key === "Tab" || key === "Escape") event.stopPropagation();
  };
  document.addEventListener("keydown", onKeyDown);
  return () => document.removeEventListener("keydown", onKeyDown);
}
