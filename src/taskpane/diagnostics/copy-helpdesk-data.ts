import type { Texts } from "../../i18n/make-texts";
import type { PaneSession } from "../state/pane-session";
import { copyText } from "./copy-text";

/**
 * Puts all data for the helpdesk on the clipboard and says whether that worked: the one text that the menu and the self-test
 * both copy. What gathers them is loaded only now.
 */
export async function copyHelpdeskData(session: PaneSession, texts: Texts): Promise<void> {
  const { helpdeskText } = await import("../self-test/helpdesk-text");
  const isCopied = await copyText(await helpdeskText(session.store.get(), session.lastTrouble, texts));
  session.notify({
    intent: isCopied ? "success" : "warning",
    key: isCopied ? "failure.copied" : "failure.notCopied",
  });
}
