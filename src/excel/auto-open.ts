/**
 * The setting in the workbook that makes Excel open the pane with it, for everyone who has the add-in; the manifest's
 * task-pane id has the same name (learn.microsoft.com, "Automatically open a task pane with a document").
 */
const KEY = "Office.AutoShowTaskpaneWithDocument";

/** Whether this workbook opens the pane; null where Excel keeps no settings. */
export function opensWithWorkbook(): boolean | null {
  const settings = documentSettings();
  return settings && settings.get(KEY) === true;
}

/** Keeps the choice in the workbook; it is saved with it. False when Excel refused, as in a workbook that is view-only. */
export function setOpensWithWorkbook(opens: boolean): Promise<boolean> {
  const settings = documentSettings();
  if (!settings) return Promise.resolve(false);
  if (opens) settings.set(KEY, true);
  else settings.remove(KEY);
  return new Promise((resolve) => {
    settings.saveAsync((result) => resolve(result.status === Office.AsyncResultStatus.Succeeded));
  });
}

function documentSettings(): Office.Settings | null {
  try {
    const context: { readonly document?: Partial<Office.Document> } | undefined = Office.context;
    return context?.document?.settings ?? null;
  } catch {
    // Opened without Office.
    return null;
  }
}
