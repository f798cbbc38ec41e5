import { copyText } from "./copy-text";

/**
 * Puts the data for the help desk on the clipboard. The module that gathers them is loaded only now.
 *
 * @returns whether it worked; Office's frames forbid the clipboard in some browsers
 */
export async function copyFailureData(trouble: Error | string | null): Promise<boolean> {
  const { describeFailure } = await import("./describe-failure");
  return copyText(await describeFailure(trouble));
}
