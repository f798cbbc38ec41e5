import { filledParts } from "../../catalog/blanks";
import { usePane } from "../state/context";

interface FilledTextProps {
  readonly text: string;
  /** What the blanks are filled with; one without a value stays open. */
  readonly values: Readonly<Record<string, string | null>>;
}

/** An agreement as it goes into the sheet, with what was filled in for its blanks set off, and those that stay open. */
export function FilledText({ text, values }: FilledTextProps) {
  const { texts } = usePane();
  return filledParts(text, values).map((part, index) =>
    part.blank === null ? (
      <span key={index}>{part.text}</span>
    ) : (
      <mark key={index} className={`blank-${part.blank}`}>
        {part.text}
        {part.blank === "open" && (
          <span className="visually-hidden" lang={texts.language}>
            {" "}
            ({texts.t("examples.blankOpen")})
          </span>
        )}
      </mark>
    ),
  );
}
