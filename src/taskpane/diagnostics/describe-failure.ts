import { errorLines } from "./error-lines";

/** What the helpers library tells about where the pane runs. */
interface Helpers {
  readonly Utilities: { readonly host: string; readonly platform: string };
}

/**
 * Text for the help desk: where the pane runs and what failed, without any content of the workbook. Microsoft's helpers
 * library names host and platform; it is loaded here only.
 *
 * @param trouble an error, or what Excel said; null when nothing failed
 */
export async function describeFailure(trouble: Error | string | null): Promise<string> {
  const lines = [`when: ${new Date().toISOString()}`, `browser: ${navigator.userAgent}`];
  try {
    const helpers =
      (await import("@microsoft/office-js-helpers/dist/office.helpers.min.js")) as unknown as Helpers;
    lines.push(`host: ${helpers.Utilities.host}`, `platform: ${helpers.Utilities.platform}`);
  } catch {
    // The library fails outside Office, and cannot be loaded without a connection.
    lines.push("host: unknown");
  }
  const [first = "none", ...rest] = trouble instanceof Error ? errorLines(trouble) : [trouble ?? "none"];
  return [...lines, `failure: ${first}`, ...rest].join("\n");
}
