/** What the self-test tells of the Excel that the pane runs in; null for what Office does not tell. */
export interface Environment {
  readonly platform: string | null;
  /** Excel's own version and build. */
  readonly version: string | null;
  readonly language: string | null;
  /** The highest ExcelApi set that is there. */
  readonly excelApi: string | null;
  /** The other sets that something in the pane depends on. */
  readonly sets: readonly { readonly name: string; readonly version: string; readonly isThere: boolean }[];
}

/** Versions of ExcelApi, newest first (learn.microsoft.com, "Excel JavaScript API requirement sets"). */
const NEWEST = 20;
/** What each is for: shortcuts and commands without the pane, shortcuts of one's own, what is kept in the workbook. */
const SETS = [
  ["SharedRuntime", "1.1"],
  ["KeyboardShortcuts", "1.1"],
  ["CustomXmlParts", "1.1"],
  ["Settings", "1.1"],
] as const;

/** Asks Office where the pane runs; reads nothing of the workbook. */
export function readEnvironment(): Environment {
  const context = officeContext();
  const has = (name: string, version: string): boolean =>
    context?.requirements?.isSetSupported(name, version) ?? false;
  const platform = context?.diagnostics?.platform;
  const excelApi = Array.from({ length: NEWEST }, (_, at) => `1.${NEWEST - at}`).find((one) =>
    has("ExcelApi", one),
  );
  return {
    platform: platform === undefined ? null : String(platform),
    version: context?.diagnostics?.version ?? null,
    language: displayLanguage(),
    excelApi: excelApi ?? null,
    sets: SETS.map(([name, version]) => ({ name, version, isThere: has(name, version) })),
  };
}

/** The language in which Excel shows itself, such as "nl-NL"; null when Office does not tell. It is ready with Office. */
export const displayLanguage = (): string | null => officeContext()?.displayLanguage ?? null;

function officeContext(): Partial<Office.Context> | null {
  try {
    return Office.context;
  } catch {
    // Opened without Office.
    return null;
  }
}
