/**
 * Whether this Excel has a requirement set of ExcelApi. False when Office says nothing about it, so that a member above
 * the floor (1.9) is never called on a guess.
 */
export function supportsExcelApi(version: string): boolean {
  if (typeof Office === "undefined") {
    return false;
  }
  try {
    // Before Office is ready `context` and `requirements` are missing, whatever the typings say.
    const context: Partial<Office.Context> | undefined = Office.context;
    return context?.requirements?.isSetSupported("ExcelApi", version) ?? false;
  } catch {
    // Without a host the library's getter of `context` itself fails.
    return false;
  }
}
