import { useEffect, useRef, type RefObject } from "react";
import type { Finding } from "../../rules/finding";
import type { Visit } from "../state/pane-state";
import { useLostFocus } from "../shell/use-lost-focus";
import type { FindingGroup } from "./group-findings";

type Box = RefObject<HTMLElement | null>;

/** Tells findings of a list apart, also after another check. */
export const keyOf = ({ row, column, rule, message, params, from }: Finding): string =>
  JSON.stringify([row, column, rule, message, params, from]);

/**
 * Brings the finding that was gone to into view. Takes the focus along to it, when it was in the list, in the message
 * above it that was answered (*Ongedaan maken*), or nowhere because its button scrolled out of the list. Elsewhere in the pane it stays, and after that jump it is the user's: another check does not move it.
 */
export function useFocusOnVisited(box: Box, visit: Visit | null): void {
  useEffect(() => {
    const list = box.current;
    if (!visit || !list) return;
    const { activeElement } = document;
    const isHere =
      activeElement === document.body ||
      list.contains(activeElement) ||
      Boolean(activeElement?.closest(".pane-notice"));
    const frame = requestAnimationFrame(() => {
      const item = list.querySelector<HTMLElement>(".finding-visited");
      // Its title, in the list and with the list in the tab, as far as needed: the heading of its row stays in view too.
      item?.querySelector(".finding-head")?.scrollIntoView({ block: "nearest" });
      if (isHere) item?.querySelector<HTMLElement>('[aria-current="true"]')?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [box, visit]);
}

/**
 * Where the finding with the focus is gone, mended or accepted, the one that comes in its place takes the focus; else the
 * keyboard would begin again at the top of the pane. Never while the user is in the sheet.
 */
export function useFocusInPlaceOfGone(box: Box, groups: readonly FindingGroup[]): void {
  const focused = useRef<string | null>(null);
  const before = useRef(groups);
  useEffect(() => {
    const list = box.current;
    const onFocusIn = ({ target }: FocusEvent): void => {
      const item = target instanceof Element ? target.closest<HTMLElement>("[data-finding]") : null;
      focused.current = item?.dataset["finding"] ?? null;
    };
    const onFocusOut = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget instanceof Node && !list?.contains(relatedTarget)) focused.current = null;
    };
    list?.addEventListener("focusin", onFocusIn);
    list?.addEventListener("focusout", onFocusOut);
    return () => {
      list?.removeEventListener("focusin", onFocusIn);
      list?.removeEventListener("focusout", onFocusOut);
    };
  }, [box]);
  useEffect(() => {
    const old = before.current;
    before.current = groups;
    const isLost = document.activeElement === document.body && document.hasFocus();
    if (focused.current === null || !isLost) return;
    const at = findingsOf(old).findIndex((finding) => keyOf(finding) === focused.current);
    const findings = findingsOf(groups);
    const next = findings[Math.min(at, findings.length - 1)];
    if (!next) return;
    const frame = requestAnimationFrame(() => {
      const items = [...(box.current?.querySelectorAll<HTMLElement>("[data-finding]") ?? [])];
      const item = items.find(({ dataset }) => dataset["finding"] === keyOf(next));
      item?.querySelector<HTMLElement>(".card-button")?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [box, groups]);
}

/** What is drawn anew takes its focus in the first picture; the pane takes a lost one in the third. */
const PICTURES = 2;
const takeFocus = (list: HTMLElement): void => list.focus({ preventScroll: true });

/**
 * Where the list scrolls the finding with the focus away (End, Home), which then is no longer drawn, the list itself takes
 * the focus, so that the keys go on scrolling it. A finding that is gone has its own follower (above), which goes first.
 */
export function useFocusOfScrolledAway(box: Box): void {
  useLostFocus(box, PICTURES, takeFocus);
}

const findingsOf = (groups: readonly FindingGroup[]): readonly Finding[] =>
  groups.flatMap(({ findings }) => findings);
