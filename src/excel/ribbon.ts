/**
 * Puts an action behind the ribbon button whose function in the manifest is called `id`. Excel waits until the button's
 * event is completed, so that happens whatever becomes of the action (learn.microsoft.com, "Create add-in commands").
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
