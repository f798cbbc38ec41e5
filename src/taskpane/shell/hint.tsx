import { useEffect, useRef, useState, type FocusEvent, type ReactNode } from "react";
import { createPortal } from "react-dom";
import "./hint.css";

/** Milliseconds before the words come and go, so that the mouse may pass over a button, and reach the words. */
const DELAY_MS = 250;
/** Pixels between the words and the button, and the edge of the pane. */
const GAP = 4;

interface HintProps {
  /** What a picture alone leaves unsaid. For the eye: readers have it as the button's own name or description. */
  readonly text: string;
  readonly children: ReactNode;
}

/**
 * Words that show while the mouse or the keyboard is at the button inside, above it or below it where there is no room.
 * They stay while the mouse is on them and go with Escape (WCAG 2.2, 1.4.13).
 */
export function Hint({ text, children }: HintProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [isShown, setShown] = useState(false);
  const turn = (shown: boolean, delay: number): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setShown(shown), delay);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (!isShown) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      setShown(false);
      event.preventDefault();
    };
    document.addEventListener("keydown", onKeyDown, true);
    return () => document.removeEventListener("keydown", onKeyDown, true);
  }, [isShown]);
  const pane = anchor.current?.closest(".pane");
  return (
    <span
      ref={anchor}
      className="hint-anchor"
      onPointerEnter={() => turn(true, DELAY_MS)}
      onPointerLeave={() => turn(false, DELAY_MS)}
      onPointerDown={() => turn(false, 0)}
      onFocus={(event: FocusEvent<Element>) => {
        if (event.target.matches(":focus-visible")) turn(true, DELAY_MS);
      }}
      onBlur={() => turn(false, 0)}
    >
      {children}
      {isShown &&
        pane &&
        createPortal(
          <span ref={(words) => place(words, anchor.current)} className="hint" role="tooltip" aria-hidden>
            {text}
          </span>,
          pane,
        )}
    </span>
  );
}

/** Puts the words above the button, within the pane; below it where the top is too near. */
function place(words: HTMLElement | null, anchor: HTMLElement | null): void {
  const button = anchor?.firstElementChild?.getBoundingClientRect();
  if (!words || !button) return;
  const { width, height } = words.getBoundingClientRect();
  const most = document.documentElement.clientWidth - width - GAP;
  const left = Math.max(GAP, Math.min(button.left + (button.width - width) / 2, most));
  const above = button.top - height - GAP;
  words.style.left = `${left}px`;
  words.style.top = `${above >= GAP ? above : button.bottom + GAP}px`;
}
