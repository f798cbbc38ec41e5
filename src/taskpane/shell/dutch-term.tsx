import { LEVELS } from "../../rules/level/values";
import { TYPES } from "../../rules/type/values";
import { WithDutch } from "./with-dutch";

interface TextProps {
  readonly text: string;
}

/** A term of the table, which other languages put a translation behind: "Afstemming nodig (needed)". */
export function DutchTerm({ text }: TextProps) {
  return <WithDutch text={text} words={[text.replace(/ \(.*$/u, "")]} />;
}

/** The title of a check, which other languages put the table's own term in: "Keyword (trefwoord) missing". */
export function RuleTitle({ text }: TextProps) {
  return <WithDutch text={text} words={[...text.matchAll(/\(([^)]+)\)/gu)].map(([, term]) => term)} />;
}

/** A sentence that may name values of the table. */
export function WithValues({ text }: TextProps) {
  return <WithDutch text={text} words={[...TYPES, ...LEVELS]} />;
}
