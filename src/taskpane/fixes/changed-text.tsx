import type { TextKey, Texts } from "../../i18n/texts";
import { useMemo } from "react";
import { usePane } from "../state/context";
import { isReadBelowEachOther } from "./below-each-other";
import { capped, differenceOf, SIGNS } from "./difference";
import "./fixes.css";

interface ChangedTextProps {
  readonly before: string;
  readonly after: string;
  /** What the two texts are called where they stand one below the other. Default: now, and what it becomes. */
  readonly names?: { readonly before: TextKey; readonly after: TextKey };
}

const NAMES = { before: "fix.before", after: "fix.after" } as const;

/**
 * How a text becomes another, word by word: what goes is struck out, what comes is underlined. Where nearly all changes the
 * texts stand one below the other.
 */
export function ChangedText({ before, after, names = NAMES }: ChangedTextProps) {
  const { texts } = usePane();
  const isApart = useMemo(() => isReadBelowEachOther(before, after), [before, after]);
  if (!isApart) return <ChangedWords before={before} after={after} />;
  return (
    <span className="texts-apart">
      <span className="text-apart">
        <span className="text-name">{texts.t(names.before)}</span> <del lang="nl">{capped(before)}</del>
      </span>
      <span className="text-apart">
        <span className="text-name">{texts.t(names.after)}</span> <ins lang="nl">{capped(after)}</ins>
      </span>
    </span>
  );
}

function ChangedWords({ before, after }: ChangedTextProps) {
  const stretches = useMemo(() => differenceOf(before, after), [before, after]);
  const words = stretches.map(({ kind, text }, index) => {
    if (kind === "same") return <span key={index}>{text}</span>;
    const isLast = stretches.slice(index + 1).every((later) => later.kind !== "same");
    const isFirst = stretches.slice(0, index).every((earlier) => earlier.kind !== "same");
    const place = isLast ? "End" : isFirst ? "Start" : "";
    const part = <WithSpaces text={text} place={place} />;
    return kind === "old" ? <del key={index}>{part}</del> : <ins key={index}>{part}</ins>;
  });
  return <span lang="nl">{words}</span>;
}

type Place = "Start" | "End" | "";

/** A changed part; the signs for its spaces are read out in words, and spaces of another kind are written so. */
function WithSpaces({ text, place }: { readonly text: string; readonly place: Place }) {
  const { texts } = usePane();
  const parts = text.split(/(␣+|⍽+|∅+|↵+)/u);
  return parts.map((part, index) => {
    if (!/^[␣⍽∅↵]/u.test(part)) return part;
    const isEdge =
      place === "End" ? parts.slice(index + 1).join("") === "" : parts.slice(0, index).join("") === "";
    const words = inWords(part, isEdge ? place : "", texts);
    // Nobody tells one kind of space from another by its sign.
    const isWritten = part.startsWith(SIGNS.special) || part.startsWith(SIGNS.unseen);
    return (
      <span key={index} className="space-sign">
        <span aria-hidden>{isWritten ? words : part}</span>
        <span className="visually-hidden" lang={texts.language}>
          {` ${words} `}
        </span>
      </span>
    );
  });
}

function inWords(signs: string, place: Place, texts: Texts): string {
  if (signs.startsWith(SIGNS.lineEnd)) return texts.t("fix.lineEnd");
  if (signs.startsWith(SIGNS.special)) return texts.count("fix.specialSpaces", signs.length);
  if (signs.startsWith(SIGNS.unseen)) return texts.count("fix.unseenSigns", signs.length);
  return texts.count(`fix.spaces${place}`, signs.length);
}
