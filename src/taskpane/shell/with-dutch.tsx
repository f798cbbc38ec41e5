import { usePane } from "../state/context";
import { quotedParts } from "./quoted-parts";

interface WithDutchProps {
  readonly text: string;
  /** Parts of the text that come from the table, the catalogue or a law. */
  readonly words: readonly (string | number | null | undefined)[];
}

/**
 * A text of the pane that quotes the table. In another language than Dutch the quotes say that they are Dutch, so that a
 * screen reader reads them as such (WCAG 2.2, 3.1.2).
 */
export function WithDutch({ text, words }: WithDutchProps) {
  const { texts } = usePane();
  const quotes = words.filter((word): word is string => typeof word === "string" && /\p{L}{2}/u.test(word));
  if (texts.language === "nl" || quotes.length === 0) return <>{text}</>;
  return quotedParts(text, quotes).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span key={index} lang="nl">
        {part}
      </span>
    ),
  );
}
