import type { Texts } from "../../i18n/texts";
import type { Message } from "../state/pane-state";

/** What a message says, in one sentence or more. */
export const noticeText = (notice: Message, texts: Texts): string =>
  [notice, ...(notice.besides ?? [])].map((one) => sentence(one, texts)).join(" ");

function sentence(notice: Message, texts: Texts): string {
  const { rule } = notice;
  const params =
    rule === undefined ? notice.params : { ...notice.params, rule: texts.rule(rule)?.title ?? rule };
  return "plural" in notice ? texts.count(notice.plural, notice.count, params) : texts.t(notice.key, params);
}
