import type { Rule } from "../../rule";
import { checkBasis } from "../own-citations";

export const legalBasisUnreadable: Rule = {
  id: "legal-basis/unreadable",
  severity: "warning",
  columns: "B",
  messages: { default: [], onlyLaw: ["law"] },
  ...checkBasis((_text, { citations, loneLaws }) => {
    if (citations.length > 0) return [];
    const [law] = loneLaws;
    return law ? [{ message: "onlyLaw", params: { law: law.text } }] : [{}];
  }),
};
