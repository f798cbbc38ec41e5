/** What the helpers library tells about where the pane runs. */
interface Helpers {
  readonly Utilities: { readonly host: string; readonly platform: string };
}

/**
 * Text for the help desk: where it runs and what failed, without any content of the workbook. Microsoft's helpers library
 * names host and platform; it is loaded here only.
 */
export async function describeFailure(error: Error | null): Promise<string> {
  const lines = [`when: ${new Date().toISOString()}`, `browser: ${navigator.userAgent}`];
  try {
    const helpers =
      (await import("@microsoft/office-js-helpers/dist/office.helpers.min.js")) as unknown as Helpers;
    lines.push(`host: ${helpers.Utilities.host}`, `platform: ${helpers.Utilities.platform}`);
  } catch {
    lines.push("host: unknown");
  }
  lines.push(`error: ${error?.name ?? "none"}`, error?.stack?.split("\n").slice(1, 6).join("\n") ?? "");
  return lines.join("\n");
}
