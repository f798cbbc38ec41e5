import type { Texts } from "../../i18n/make-texts";
import { copyText } from "./copy-text";

/**
 * Puts what failed on the clipboard where the pane itself cannot be drawn. What describes it is loaded only now.
 *
 * @returns whether it worked; Office's frames forbid the clipboard in some browsers
 */
export async function copyFailureData(error: Error, texts: Texts): Promise<boolean> {
  const { describeFailure } = await import("./describe-failure");
  return copyText(await describeFailure(error, texts));
}
