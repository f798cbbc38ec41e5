import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { redo, undo } from "../commands/undo";
import { usePane, usePaneState } from "../state/context";
import { CommandButton } from "./command-button";
import { noticeText } from "./notice-text";

/** The message above the tab: what was done, or why not, with a way back where there is one. */
export function NoticeBar() {
  const { session, texts } = usePane();
  const { notice } = usePaneState();
  const { recoveryId, redoId } = notice ?? {};
  return (
    <div className="pane-notice" role="status" aria-live="polite">
      {notice && (
        <MessageBar intent={notice.intent} politeness="polite">
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
            {recoveryId !== undefined && <CommandButton command={undo} input={recoveryId} size="small" />}
            {redoId !== undefined && <CommandButton command={redo} input={redoId} size="small" />}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
