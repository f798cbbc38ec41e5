import { literal } from "../../../table/literal";
import type { Citation } from "../../../law/citations/citation";
import { lawById } from "../../../law/registry/laws";
import { nearestLaw } from "../../../law/registry/nearest";
import type { Rule } from "../../rule";
import { checkBasis, NONE, type BasisProblem } from "../own-citations";
import { isOfOwnRule, isOtherRegulation } from "./other-regulations";

/** A misspelt name of at most this length is taken for an abbreviation. */
const LONGEST_ABBREVIATION = 6;

/** Where no decree was named before, nobody can tell which one this is. */
const UNNAMED_DECREE = /^van\s+(?:het|dit|dat)\s+besluit$/i;

export const legalBasisUnknownLaw: Rule = {
  id: "legal-basis/unknown-law",
  severity: "warning",
  columns: "B",
  messages: { default: ["law"], noLaw: ["citation"] },
  suggestions: { use: ["law"] },
  ...checkBasis((text, { citations }) => {
    if (citations.every(isOfKnownLaw)) return NONE;
    const problems = new Map<string | null, BasisProblem>();
    for (const citation of citations) {
      const { lawText, from, to } = citation;
      if (isOfKnownLaw(citation) || problems.has(lawText)) continue;
      const isNamed = lawText !== null && !UNNAMED_DECREE.test(lawText);
      if (lawText === null ? isOfOwnRule(text.slice(to)) : isOtherRegulation(lawText)) continue;
      const problem: BasisProblem = isNamed
        ? { params: { law: lawText }, choices: nearestLawFor(citation, lawText, text) }
        : { message: "noLaw", params: { citation: text.slice(from, to) } };
      problems.set(lawText, { from, to, ...problem });
    }
    return [...problems.values()];
  }),
};

const isOfKnownLaw = ({ law, lawEvidence }: Citation): boolean => law !== null && lawEvidence !== "likeness";

/** The cell with the misspelt name as that of the law that is most like it, wherever it stands as a word of its own. */
function nearestLawFor(citation: Citation, lawText: string, text: string): BasisProblem["choices"] {
  const nearest = lawById(citation.law ?? nearestLaw(lawText) ?? "");
  if (!nearest) return [];
  const law = lawText.length <= LONGEST_ABBREVIATION ? nearest.id : nearest.name;
  const mended = text.replace(
    new RegExp(`(?<![\\p{L}\\p{N}])${literal(lawText)}(?![\\p{L}\\p{N}])`, "gu"),
    () => law,
  );
  return mended === text ? [] : [{ label: "use", params: { law }, text: mended }];
}
