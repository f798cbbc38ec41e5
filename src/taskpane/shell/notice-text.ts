import type { Texts } from "../../i18n/texts";
import type { Message } from "../state/pane-state";

/** A message's sentence. */
export function noticeText(notice: Message, texts: Texts): string {
  const { rule } = notice;
  const params =
    rule === undefined ? notice.params : { ...notice.params, rule: texts.rule(rule)?.title ?? rule };
  return "plural" in notice ? texts.count(notice.plural, notice.count, params) : texts.t(notice.key, params);
}
