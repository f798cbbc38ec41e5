import { filledParts } from "../../catalog/blanks";
import { usePane } from "../state/context";
import { blankName } from "./blank-words";

interface FilledTextProps {
  readonly text: string;
  /** What the blanks are filled with; one without a value stays open. */
  readonly values: Readonly<Record<string, string | null>>;
}

/** An agreement as it goes into the sheet, with what was filled in set off, and what is still to fill in told in words. */
export function FilledText({ text, values }: FilledTextProps) {
  const { texts } = usePane();
  return filledParts(text, values).map((part, index) =>
    part.blank === null ? (
      <span key={index}>{part.text}</span>
    ) : part.blank === "filled" ? (
      <mark key={index} className="blank-filled">
        {part.text}
      </mark>
    ) : (
      <mark key={index} className="blank-open" lang={texts.language}>
        {texts.t("examples.blankOpen", { name: blankName(nameOf(part.text), texts).text })}
      </mark>
    ),
  );
}

/** Of a blank as it stands in the text, "{termijn}". */
const nameOf = (blank: string): string => blank.slice(1, -1);
