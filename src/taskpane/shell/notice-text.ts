import type { Texts } from "../../i18n/texts";
import type { Message } from "../state/pane-state";

/** What a message says, in a sentence or two. */
export function noticeText(notice: Message, texts: Texts): string {
  const { besides } = notice;
  return [notice, ...(besides ? [besides] : [])].map((one) => sentence(one, texts)).join(" ");
}

function sentence(notice: Message, texts: Texts): string {
  const { rule } = notice;
  const params =
    rule === undefined ? notice.params : { ...notice.params, rule: texts.rule(rule)?.title ?? rule };
  return "plural" in notice ? texts.count(notice.plural, notice.count, params) : texts.t(notice.key, params);
}
