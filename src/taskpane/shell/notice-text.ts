import type { Texts } from "../../i18n/texts";
import type { Message } from "../state/pane-state";

/** A message's sentence. */
export function noticeText(notice: Message, texts: Texts): string {
  return "plural" in notice
    ? texts.count(notice.plural, notice.count, notice.params)
    : texts.t(notice.key, notice.params);
}
