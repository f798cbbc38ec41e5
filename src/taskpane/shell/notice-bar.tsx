import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { PluralKey, Texts } from "../../i18n/texts";
import { undo } from "../commands/insert-example";
import { usePane, usePaneState } from "../state/context";
import type { Notice } from "../state/pane-state";

/** A message's sentence. */
export function noticeText(notice: Notice, texts: Texts): string {
  return notice.plural
    ? texts.count(notice.plural.key as PluralKey, notice.plural.count, notice.params)
    : texts.t(notice.key, notice.params);
}

/** The message above the tab: what was done, or why not, with a way back where there is one. */
export function NoticeBar() {
  const { session, texts } = usePane();
  const { notice } = usePaneState();
  const { recoveryId } = notice ?? {};
  return (
    <div className="pane-notice" role="status" aria-live="polite">
      {notice && (
        <MessageBar intent={notice.intent} layout="multiline" politeness="polite">
          <MessageBarBody>{noticeText(notice, texts)}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                icon={<DismissRegular />}
                aria-label={texts.t("dismiss")}
                onClick={() => session.notify(null)}
              />
            }
          >
            {recoveryId !== undefined && (
              <Button size="small" onClick={() => void undo.perform(session, recoveryId)}>
                {texts.t("undo")}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
