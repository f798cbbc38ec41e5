/** A workbook that comes with the page. */
export interface Example {
  /** Name of the file beside the list. */
  readonly file: string;
  readonly title: string;
  readonly description: string;
}

/** Folder of the examples and of files that the local server offers, relative to the page. */
const EXAMPLES = "voorbeelden/";
const OFFERED = "bestanden/";

/** The list of examples; empty when there is none, or when it is no such list. */
export async function loadExamples(): Promise<Example[]> {
  try {
    const response = await fetch(new URL(`${EXAMPLES}index.json`, document.baseURI));
    const list: unknown = response.ok ? await response.json() : [];
    return Array.isArray(list) ? list.flatMap(readExample) : [];
  } catch {
    return [];
  }
}

function readExample(entry: unknown): Example[] {
  if (typeof entry !== "object" || entry === null || !("file" in entry)) return [];
  const text = (key: string) => {
    const value: unknown = (entry as Record<string, unknown>)[key];
    return typeof value === "string" ? value : "";
  };
  return isPlainName(text("file"))
    ? [{ file: text("file"), title: text("title") || text("file"), description: text("description") }]
    : [];
}

/** A file's name without folders, so that an address of this page cannot point elsewhere. */
export function isPlainName(name: string): boolean {
  return name !== "" && !/[\\/:]/.test(name) && !name.startsWith(".");
}

/** What the page's address asks to open at the start: `?voorbeeld=` an example, `?bestand=` a file that the server offers. */
export function requestedFile(search: string): { readonly path: string; readonly name: string } | null {
  const asked = new URLSearchParams(search);
  for (const [parameter, folder] of [
    ["bestand", OFFERED],
    ["voorbeeld", EXAMPLES],
  ] as const) {
    const name = asked.get(parameter);
    if (name !== null && isPlainName(name)) return { path: `${folder}${encodeURIComponent(name)}`, name };
  }
  return null;
}

/** Where an example's file lies. */
export function examplePath(example: Example): string {
  return `${EXAMPLES}${encodeURIComponent(example.file)}`;
}
