import { mayBeOneKeyword, type Separator, type WrittenSeparator } from "../../../keywords/split";
import { changeText, roleCell } from "../../cells";
import { byText } from "../../glance";
import type { Rule } from "../../rule";

/** Signs as they are shown in a message. */
const SHOWN: Readonly<Partial<Record<Separator, string>>> = { "\n": "↵" };

export const keywordSeparator: Rule = {
  id: "keyword/separator",
  severity: "hint",
  columns: "F",
  messages: { default: ["found", "usual"] },
  fixable: true,
  glance: byText(
    "keyword",
    (text, { survey: { keywords } }) =>
      text !== "" && keywords.separatorsOf(text).some(({ sign }) => sign !== keywords.separator?.sign),
  ),
  row(agreement, { table, survey, report }) {
    const { terms, separator } = survey.keywords;
    const parts = terms.terms(agreement);
    if (parts.length < 2 || !separator) return;
    const cell = agreement.text.keyword;
    const isOther = ({ sign }: WrittenSeparator): boolean => sign !== separator.sign;
    const between = survey.keywords.separatorsOf(cell);
    const other = between.find(isOther);
    if (!other || between.some((one) => isOther(one) && mayBeOneKeyword(cell, one))) return;
    const place = roleCell(table, agreement, "keyword");
    if (!place) return;
    report({
      params: {
        found: SHOWN[other.sign] ?? other.sign,
        usual: SHOWN[separator.sign] ?? separator.sign,
      },
      fix: [changeText(place, cell, parts.map(({ text }) => text).join(separator.text))],
      ...place,
    });
  },
};
