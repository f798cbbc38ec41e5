import type { KeywordPart, Separator } from "../../keywords/split";
import type { TextKey, Texts } from "../../i18n/texts";
import { usePane } from "../state/context";

/** The signs between keywords, in words. */
export const SIGN_NAMES: Readonly<Record<Separator, TextKey>> = {
  ";": "cleanUp.sign.semicolon",
  ",": "cleanUp.sign.comma",
  "/": "cleanUp.sign.slash",
  "|": "cleanUp.sign.bar",
  "\n": "cleanUp.sign.line",
  "+": "cleanUp.sign.plus",
};

interface SeparatedTextProps {
  readonly before: string;
  readonly after: string;
  /** Splits a cell into its keywords. */
  readonly split: (cell: string) => readonly KeywordPart[];
}

/**
 * A cell of keywords before and after what separates them is changed, one below the other: the words stay, so the signs
 * stand out. White space in a sign is drawn, because it is what differs at times.
 */
export function SeparatedText({ before, after, split }: SeparatedTextProps) {
  const { texts } = usePane();
  const [old, now] = [before, after].map((cell) => stretchesOf(cell, split(cell)));
  const line = (name: TextKey, kind: "old" | "new", own: readonly Stretch[], other: readonly Stretch[]) => (
    <span className="text-apart">
      <span className="text-name">{texts.t(name)}</span>{" "}
      <span lang="nl">
        {own.map((stretch, index) => {
          if (!stretch.isSign) return <span key={index}>{stretch.text}</span>;
          const isSame = other[index]?.text === stretch.text;
          return <Sign key={index} text={stretch.text} kind={isSame ? "same" : kind} texts={texts} />;
        })}
      </span>
    </span>
  );
  return (
    <span className="texts-apart">
      {line("fix.before", "old", old ?? [], now ?? [])}
      {line("fix.after", "new", now ?? [], old ?? [])}
    </span>
  );
}

interface Stretch {
  readonly text: string;
  readonly isSign: boolean;
}

/** Words and what stands between them, in turn. */
function stretchesOf(cell: string, parts: readonly KeywordPart[]): Stretch[] {
  return parts.flatMap(({ from, to }, index) => {
    const word = { text: cell.slice(from, to), isSign: false };
    const sign = { text: cell.slice(parts[index - 1]?.to ?? 0, from), isSign: true };
    return index === 0 ? [word] : [sign, word];
  });
}

interface SignProps {
  readonly text: string;
  readonly kind: "same" | "old" | "new";
  readonly texts: Texts;
}

function Sign({ text, kind, texts }: SignProps) {
  const sign = /[;,/|+\n]/.exec(text)?.[0];
  const name = Object.entries(SIGN_NAMES).find(([one]) => one === sign)?.[1];
  const drawn = text
    .replace(/ /g, "␣")
    .replace(/\u00a0/g, "⍽")
    .replace(/[\r\n]+/g, "↵");
  return (
    <span className={`separator separator-${kind}`}>
      <span aria-hidden>{drawn}</span>
      <span className="visually-hidden" lang={texts.language}>
        {` ${name ? texts.t(name) : text} `}
      </span>
      {/* A line of the pane may end here, not within the sign. */}
      <wbr />
    </span>
  );
}
