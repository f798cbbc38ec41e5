import { readEnvironment } from "../../excel/environment";
import type { Texts } from "../../i18n/make-texts";
import { describePlace } from "../diagnostics/describe-failure";
import type { PaneState } from "../state/pane-state";
import { selfTest, selfTestText } from "./self-test";

/**
 * All that a helpdesk asks for, as text to send: the self-test, and when and in which browser it was copied. Nothing of the
 * workbook's content.
 *
 * @param trouble what Excel said when something last failed; null when nothing did
 */
export async function helpdeskText(state: PaneState, trouble: string | null, texts: Texts): Promise<string> {
  const groups = selfTest(state, readEnvironment(), trouble, texts);
  const place = await describePlace(texts);
  return [
    selfTestText(groups, texts),
    texts.t("selfTest.group.computer"),
    ...place.map((line) => `  ${line}`),
  ].join("\n");
}
