/**
 * Puts an action behind the function that the manifest or a shortcut calls `id`. Excel waits until the event of a button
 * is completed, so that happens whatever becomes of the action (learn.microsoft.com, "Create add-in commands"); a
 * shortcut gives no event ("Add custom keyboard shortcuts", where the function takes none).
 */
export function associateCommand(id: string, action: () => Promise<void>): void {
  Office.actions.associate(id, async (event?: Office.AddinCommands.Event) => {
    try {
      await action();
    } finally {
      event?.completed();
    }
  });
}

// Assumption (Excel): without SharedRuntime the manifest's Runtimes are passed over, and FunctionFile's page runs the buttons.

/**
 * Brings the pane to the front. Where Excel cannot do that (before SharedRuntime 1.1) nothing happens: the pane is then
 * opened with its own button.
 */
export async function showPane(): Promise<void> {
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return;
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // The command itself is done; that the pane stays closed is no reason to call it failed.
  }
}
