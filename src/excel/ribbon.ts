/**
 * Puts an action behind the ribbon button whose function in the manifest is called `id`. Excel waits for the button's
 * event to be completed, whatever became of the action, and disables the button after five minutes without
 * (learn.microsoft.com, "Create add-in commands").
 */
export function associateCommand(id: string, action: () => Promise<void>): void {
  Office.actions.associate(id, async (event: Office.AddinCommands.Event) => {
    try {
      await action();
    } finally {
      event.completed();
    }
  });
}
