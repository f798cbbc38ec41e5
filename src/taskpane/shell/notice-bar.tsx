import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import { redo, undo } from "../commands/undo";
import { useKeptFocus } from "../screens/use-kept-focus";
import { usePane, usePaneState } from "../state/context";
import type { Notice, Offer } from "../state/pane-state";
import { CommandButton } from "./command-button";
import { noticeText } from "./notice-text";
import { useHeldWhilePressed } from "./use-held-while-pressed";
import { whatIsOpen } from "./use-focus-home";

/** The message above the tab: what was done, or why not, with a way back where there is one. */
export function NoticeBar() {
  const { session, texts } = usePane();
  const { notice: latest, filtered, sheetState, tab, screen } = usePaneState();
  const notice = useHeldWhilePressed(latest);
  const told = useCount(notice);
  const isElsewhere = notice?.inTab !== undefined && (tab !== notice.inTab || screen !== null);
  const isUntrue =
    (notice?.whileFiltered !== undefined && filtered === null) ||
    (notice?.whileOwnFilter === true && sheetState?.filtered === false);
  const isOver = isElsewhere || isUntrue;
  useEffect(() => {
    if (isOver) session.dismiss();
  }, [session, isOver]);
  const { recoveryId, redoId, offer } = notice ?? {};
  const box = useRef<HTMLDivElement>(null);
  useKeptFocus(box, whatIsOpen);
  // One button, so that it keeps the focus when the one way takes the place of the other.
  const [way, id] = recoveryId === undefined ? [redo, redoId] : [undo, recoveryId];
  const isPlain = id === undefined && !offer;
  return (
    <div ref={box} className="pane-notice" role="status" aria-live="polite">
      {notice && (
        // Fluent decides anew about one line or more when the bar gets another width, not when it gets another text.
        <MessageBar
          intent={notice.intent}
          politeness="polite"
          layout={isPlain ? "singleline" : "multiline"}
          {...(isPlain && { className: "notice-plain" })}
        >
          <MessageBarBody key={told}>{noticeText(notice, texts)}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                icon={<DismissRegular />}
                aria-label={texts.t("dismiss")}
                onClick={() => session.dismiss()}
              />
            }
          >
            {id !== undefined && (
              <CommandButton
                command={way}
                input={id}
                size="small"
                {...(notice.isRefusal ? { label: "undo.tryAgain" } : {})}
              />
            )}
            {offer && <OfferButton key={offer.label} offer={offer} />}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

/**
 * A number for each message. With it as key, one in the words of the one before is put there anew: a live region that does
 * not change is not read out.
 */
function useCount(notice: Notice | null): number {
  const [counted, setCounted] = useState({ notice, count: 0 });
  if (counted.notice === notice) return counted.count;
  const next = { notice, count: counted.count + 1 };
  setCounted(next);
  return next.count;
}

/** What a message offers. The button of a question takes the focus; the focus goes back when the message is gone. */
function OfferButton({ offer }: { readonly offer: Offer }) {
  const { texts } = usePane();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    if (offer.isQuestion) button.current?.focus();
    return () => {
      const isLost = document.activeElement === document.body;
      if (isLost && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [offer]);
  return (
    <Button ref={button} size="small" onClick={() => void offer.take()}>
      {texts.t(offer.label, offer.params)}
    </Button>
  );
}
