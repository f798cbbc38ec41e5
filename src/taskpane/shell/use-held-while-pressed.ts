import { useEffect, useState } from "react";

/** A button that is held this long, in milliseconds, was let go of where nobody told, outside Excel's window say. */
const LONGEST_PRESS = 1_000;

/**
 * The value as it was while the mouse is pressed, and as it is as soon as the click is done: a message that comes between
 * pressing and letting go, of a field that was left by it, would move the button away from under the mouse.
 */
export function useHeldWhilePressed<T>(value: T): T {
  const isPressed = usePressed();
  const [held, setHeld] = useState(value);
  if (!isPressed && held !== value) setHeld(value);
  return isPressed ? held : value;
}

function usePressed(): boolean {
  const [isPressed, setPressed] = useState(false);
  useEffect(() => {
    let timer = 0;
    const releaseIn = (delay: number): void => {
      clearTimeout(timer);
      timer = window.setTimeout(() => setPressed(false), delay);
    };
    const press = (): void => {
      setPressed(true);
      releaseIn(LONGEST_PRESS);
    };
    // The click follows, if the mouse is still on what it was pressed on.
    const release = (): void => releaseIn(0);
    // What the click itself does shows at once.
    const click = (): void => {
      clearTimeout(timer);
      setPressed(false);
    };
    document.addEventListener("pointerdown", press, true);
    document.addEventListener("pointerup", release, true);
    document.addEventListener("pointercancel", release, true);
    document.addEventListener("click", click);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("pointerdown", press, true);
      document.removeEventListener("pointerup", release, true);
      document.removeEventListener("pointercancel", release, true);
      document.removeEventListener("click", click);
    };
  }, []);
  return isPressed;
}
