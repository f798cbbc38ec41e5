import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { useTexts } from "../use-texts";

export const LEAST_PANE = 320;
export const FIRST_PANE = 400;
const STEP = 16;

/** The widest pane that leaves a usable sheet beside it. */
export function clampPane(width: number, windowWidth: number): number {
  const most = Math.max(LEAST_PANE, windowWidth - 360);
  return Math.round(Math.min(most, Math.max(LEAST_PANE, width)));
}

interface SplitterProps {
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** The bar between sheet and pane: drag it, or move it with the arrow keys. */
export function Splitter({ width, onWidth }: SplitterProps) {
  const texts = useTexts();
  const start = useRef<{ x: number; width: number } | null>(null);
  const set = (wanted: number) => onWidth(clampPane(wanted, window.innerWidth));
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { x: event.clientX, width };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (start.current) set(start.current.width + start.current.x - event.clientX);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to: Readonly<Record<string, number>> = {
      ArrowLeft: width + STEP,
      ArrowRight: width - STEP,
      Home: LEAST_PANE,
      End: window.innerWidth,
    };
    const wanted = to[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    set(wanted);
  };
  return (
    // A separator that can be moved is a widget (WAI-ARIA 1.2), which the linter does not know.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a separator that can be moved is a widget (WAI-ARIA 1.2)
    <div
      className="splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label={texts.resizePane}
      aria-valuenow={width}
      aria-valuemin={LEAST_PANE}
      aria-valuemax={clampPane(window.innerWidth, window.innerWidth)}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as above: it takes the focus
      tabIndex={0}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        start.current = null;
      }}
      onKeyDown={onKeyDown}
    />
  );
}
