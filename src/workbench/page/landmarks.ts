import { useEffect } from "react";

/** The parts of the page between which F6 moves, in this order. */
const ORDER = ["grid", "ribbon", "pane"] as const;
type Landmark = (typeof ORDER)[number];

const FOCUSABLE = "iframe, button:not(:disabled):not([tabindex='-1']), [tabindex='0']:not([aria-hidden])";

function element(landmark: Landmark): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-landmark=${landmark}]`);
}

/** Moves the focus to the next (or previous) part that is on the screen. */
export function moveBetweenLandmarks(back: boolean): void {
  const present = ORDER.filter((landmark) => element(landmark) !== null);
  const now = present.findIndex((landmark) => element(landmark)?.contains(document.activeElement));
  const next = present[(now + (back ? -1 : 1) + present.length) % present.length];
  if (next) enter(next);
}

function enter(landmark: Landmark): void {
  const own = element(landmark);
  if (own?.matches("[tabindex='0']")) own.focus();
  else if (landmark === "pane") enterFrame(own?.querySelector<HTMLIFrameElement>("iframe"));
  else own?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
}

/** A frame's page has lost its focus when the focus left it; the first thing that takes it gets it then. */
function enterFrame(frame: HTMLIFrameElement | null | undefined): void {
  frame?.contentWindow?.focus();
  const page = frame?.contentDocument;
  if (page && page.activeElement === page.body) page.querySelector<HTMLElement>(FOCUSABLE)?.focus();
}

/** Listens for F6 (and Shift+F6) anywhere on the page. */
export function useF6(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "F6") return;
      event.preventDefault();
      moveBetweenLandmarks(event.shiftKey);
    };
    document.addEventListener("keydown", onKey, true);
    return () => document.removeEventListener("keydown", onKey, true);
  }, []);
}
