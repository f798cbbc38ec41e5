import { useEffect, useRef } from "react";
import { usePane, usePaneState } from "../state/context";

/** Readers hear the number after the last key, not after each. */
const PAUSE_MS = 600;

/** Tells readers how many findings another choice or search leaves; silent about another check, which tells itself. */
export function ChoiceAnnouncer({ count }: { readonly count: number }) {
  const { texts } = usePane();
  const { severities, shownInstrument, shownRule, search } = usePaneState();
  const line = useRef<HTMLParagraphElement>(null);
  const choice = JSON.stringify([[...severities].sort(), shownInstrument ?? "all", shownRule, search]);
  const told = useRef(choice);
  useEffect(() => {
    if (told.current === choice) return undefined;
    const timer = setTimeout(() => {
      told.current = choice;
      if (line.current) line.current.textContent = texts.count("check.shown", count);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [choice, count, texts]);
  useEffect(() => {
    // What was said of another check is not true any more; who reads along the page must not come upon it.
    if (told.current === choice && line.current) line.current.textContent = "";
  }, [choice, count]);
  return <p ref={line} className="visually-hidden" role="status" />;
}
