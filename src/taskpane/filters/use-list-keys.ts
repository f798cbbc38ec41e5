import { useCallback, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import { folded } from "./arrange";

/** So many places the keys for a page go. */
const PAGE = 10;
/** Letters that follow each other sooner belong to one word. */
const WORD_MS = 700;

interface Entry {
  readonly key: string;
  readonly name: string;
}

interface ListKeys {
  readonly list: RefObject<HTMLUListElement | null>;
  /** The one that Tab goes to. */
  readonly active: string | undefined;
  readonly onFocus: (key: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>, key: string) => void;
}

/**
 * A list of checkboxes as one stop of the Tab key: arrows, Home, End and the keys for a page go through it, letters go to
 * the next name that begins so. Source: WAI-ARIA Authoring Practices 1.2, "Managing Focus Within Components Using a Roving
 * tabindex" and "Type-ahead".
 *
 * @param first where Tab goes before anything in the list had the focus
 */
export function useListKeys(entries: readonly Entry[], first: string | undefined): ListKeys {
  const list = useRef<HTMLUListElement>(null);
  const [last, setLast] = useState<string | null>(null);
  const typed = useRef({ text: "", at: 0 });
  const names = useMemo(() => entries.map(({ name }) => folded(name)), [entries]);
  const isThere = (key: string | null | undefined): boolean => entries.some((one) => one.key === key);
  const active = isThere(last) ? (last ?? undefined) : isThere(first) ? first : entries[0]?.key;
  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>, key: string) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      // A choice, and every other way to go on, ends the word that was typed.
      if (!isLetter(event.key) && event.key !== "Shift") typed.current.text = "";
      const at = entries.findIndex((one) => one.key === key);
      const next = isLetter(event.key)
        ? beginningSo(names, at, wordOf(typed.current, event.key, event.timeStamp))
        : placeAfter(event.key, at, entries.length - 1);
      if (next === null) return;
      event.preventDefault();
      list.current?.querySelectorAll<HTMLElement>('input[type="checkbox"]')[next]?.focus();
    },
    [entries, names],
  );
  return { list, active, onFocus: setLast, onKeyDown };
}

const isLetter = (key: string): boolean => key.length === 1 && key !== " ";

/** What was typed without a pause. */
function wordOf(typed: { text: string; at: number }, letter: string, now: number): string {
  typed.text = (now - typed.at > WORD_MS ? "" : typed.text) + folded(letter);
  typed.at = now;
  return typed.text;
}

/** The next name that begins so; the same letter again goes on to the next. */
function beginningSo(names: readonly string[], at: number, word: string): number | null {
  const isRepeated = [...word].every((letter) => letter === word[0]);
  const wanted = isRepeated ? word.slice(0, 1) : word;
  const from = isRepeated ? at + 1 : at;
  for (let step = 0; step < names.length; step++) {
    const place = (from + step) % names.length;
    if (names[place]?.replace(/^[^\p{L}\p{N}]+/u, "").startsWith(wanted)) return place;
  }
  return null;
}

function placeAfter(key: string, at: number, end: number): number | null {
  const to: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + PAGE,
    PageUp: at - PAGE,
    Home: 0,
    End: end,
  };
  const place = to[key];
  return place === undefined ? null : Math.min(Math.max(place, 0), end);
}
