import type { Texts } from "../../i18n/make-texts";
import { errorLines } from "./error-lines";

/** What the helpers library tells about where the pane runs. */
interface Helpers {
  readonly Utilities: { readonly host: string; readonly platform: string };
}

/**
 * When this is, in which browser, and which program and platform Microsoft's helpers library names; that is loaded here only.
 * The words before the values are in the pane's language, the values as the computer gives them.
 */
export async function describePlace({ t }: Texts): Promise<string[]> {
  const lines = [
    `${t("selfTest.when")}: ${new Date().toISOString()}`,
    `${t("selfTest.browser")}: ${navigator.userAgent}`,
  ];
  try {
    const helpers =
      (await import("@microsoft/office-js-helpers/dist/office.helpers.min.js")) as unknown as Helpers;
    const { host, platform } = helpers.Utilities;
    return [...lines, `${t("selfTest.host")}: ${host}`, `${t("selfTest.hostPlatform")}: ${platform}`];
  } catch {
    // The library fails outside Office, and cannot be loaded without a connection.
    return [...lines, `${t("selfTest.host")}: ${t("selfTest.unknown")}`];
  }
}

/** Text for the helpdesk where the pane cannot be drawn: where it runs and what failed, without content of the workbook. */
export async function describeFailure(error: Error, texts: Texts): Promise<string> {
  const [kind = error.name, ...places] = errorLines(error);
  return [...(await describePlace(texts)), `${texts.t("selfTest.trouble")}: ${kind}`, ...places].join("\n");
}
