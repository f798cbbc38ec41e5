import type { Citation } from "../../../law/citations/citation";
import type { Law } from "../../../law/registry/law";
import { lawById } from "../../../law/registry/laws";
import type { Rule } from "../../rule";
import { checkBasis, NONE, type BasisProblem } from "../own-citations";

export const legalBasisLapsedLaw: Rule = {
  id: "legal-basis/lapsed-law",
  severity: "warning",
  columns: "B",
  messages: { default: ["law", "year"], successor: ["law", "year", "successor"], partly: ["law", "year"] },
  ...checkBasis((text, { citations }) => {
    if (!citations.some(isOfLapsedLaw)) return NONE;
    const problems = new Map<string, BasisProblem>();
    citations.forEach((citation, index) => {
      const known = certainLaw(citation);
      if (!known || known.status.kind !== "lapsed" || problems.has(known.id)) return;
      if (isCitedAsOld(text, citations, index)) return;
      const { from, to } = citation;
      const { on, successor, partly } = known.status;
      // As text, so that a year is not shown with a thousands separator.
      const params = { law: known.id, year: on.slice(0, 4) };
      if (partly) problems.set(known.id, { from, to, message: "partly", params });
      else if (successor === null) problems.set(known.id, { from, to, params });
      else problems.set(known.id, { from, to, message: "successor", params: { ...params, successor } });
    });
    return [...problems.values()];
  }),
};

const certainLaw = ({ law, lawEvidence }: Citation): Law | null =>
  law === null || lawEvidence === "likeness" ? null : lawById(law);
const isOfLapsedLaw = (citation: Citation): boolean => certainLaw(citation)?.status.kind === "lapsed";

const SAID_BEFORE =
  /(?<!\p{L})(?:voorheen|vh|v\/h|was|eerder|vroeger|voormalige?|oude?|ex|overgangsrecht)(?!\p{L})[^;\n]*$/iu;
const SAID_WITHIN = /(?<!\p{L})(?:oude?|voormalige?)(?!\p{L})/iu;
const SAID_BEHIND =
  /^[^;\n]*?(?<!\p{L})(?:oud|vervallen|tot 2024|tot 1 januari 2024|overgangsrecht|thans|nu|inmiddels)(?!\p{L})/iu;

/**
 * "art. 5.1 Ow (voorheen art. 2.1 Wabo)", "art. 2.1 Wabo (oud)": the writer knows that the law lapsed, and names it for
 * its history or as transitional law, which still governs older procedures (hoofdstuk 4 of the Invoeringswet Omgevingswet).
 */
function isCitedAsOld(text: string, citations: readonly Citation[], index: number): boolean {
  // What is said of "artt. 2.1 en 2.12 Wabo" is said of both.
  let [first, last] = [index, index];
  while (isEnumerated(text, citations[first - 1], citations[first])) first--;
  while (isEnumerated(text, citations[last], citations[last + 1])) last++;
  const [from, to] = [citations[first]?.from ?? 0, citations[last]?.to ?? text.length];
  return (
    SAID_BEFORE.test(text.slice(citations[first - 1]?.to ?? 0, from)) ||
    SAID_WITHIN.test(text.slice(from, to)) ||
    SAID_BEHIND.test(text.slice(to, citations[last + 1]?.from))
  );
}

const isEnumerated = (text: string, one: Citation | undefined, next: Citation | undefined): boolean =>
  one !== undefined &&
  next !== undefined &&
  one.law === next.law &&
  !/[;\n]/.test(text.slice(one.to, next.from));
