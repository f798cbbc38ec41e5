/**
 * Ties a ribbon button (ExecuteFunction in manifest.xml) to what it does. Excel waits until the function says that it is
 * done, so that is always said, also when it failed.
 */
export function associateCommand(name: string, perform: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void perform().finally(() => event.completed());
  });
}
