import { useEffect, useRef, type RefObject } from "react";
import type { Difference } from "../../catalog/standing/differences";

interface FocusAfterTaking {
  /** Around the buttons, each of one difference marked `data-takes-over`. */
  readonly box: RefObject<HTMLDivElement | null>;
  /** Takes the focus when no button is left. */
  readonly rest: RefObject<HTMLParagraphElement | null>;
  /** To be called with the button that was pressed. */
  readonly onTaken: (button: HTMLElement) => void;
}

/**
 * Keeps the focus with the differences when the button that was pressed goes with its difference: on to the next button, or
 * to what is said of the row. Whoever went on elsewhere meanwhile stays there.
 */
export function useFocusAfterTaking(differences: readonly Difference[]): FocusAfterTaking {
  const box = useRef<HTMLDivElement>(null);
  const rest = useRef<HTMLParagraphElement>(null);
  const pressed = useRef<{ readonly button: HTMLElement; readonly index: number } | null>(null);
  useEffect(() => {
    const { current } = box;
    if (pressed.current === null || !current || pressed.current.button.isConnected) return;
    const { index } = pressed.current;
    pressed.current = null;
    const focused = document.activeElement;
    // Without a button to be on, the focus is on all or on the whole part.
    if (focused !== null && !focused.contains(current)) return;
    const buttons = buttonsIn(current);
    (buttons[index] ?? buttons.at(-1) ?? rest.current)?.focus();
  }, [differences]);
  const onTaken = (button: HTMLElement): void => {
    const index = Math.max(0, buttonsIn(box.current).indexOf(button));
    pressed.current = { button, index };
  };
  return { box, rest, onTaken };
}

const buttonsIn = (box: HTMLElement | null): HTMLElement[] => [
  ...(box?.querySelectorAll<HTMLElement>("button[data-takes-over]") ?? []),
];
