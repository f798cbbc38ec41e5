import { isBlank, isErrorValue } from "../../rules/cells";
import { markedPartners } from "../../rules/partners/taking-part";
import { clearLevel, LEVELS } from "../../rules/level/values";
import { clearType, TYPES } from "../../rules/type/values";
import { citationsOnOneLine } from "./citation-lines";
import { splitKeywords } from "../../keywords/split";
import type { Agreement, AgreementTable } from "../../table/agreement-table";
import type { AgreementLevel, AgreementType, Example, OwnWords } from "../example";
import { roleOfMark } from "../insertion/role-marks";

const LONGEST_TITLE = 80;
const TYPE_OF: Readonly<Record<string, AgreementType>> = { [TYPES[0]]: "required", [TYPES[1]]: "desirable" };
const LEVEL_OF: Readonly<Record<string, AgreementLevel>> = {
  [LEVELS[0]]: "official",
  [LEVELS[1]]: "administrative",
  [LEVELS[2]]: "both",
};

/**
 * A row of a table as an example, in the row's own words: also the type and the level where these are not clear. Whether
 * the legal text is the region's own is not known here (`withOwnLegalText`).
 */
export function exampleOfRow(table: AgreementTable, agreement: Agreement, id: string): Example {
  const { text, instrument } = agreement;
  const basis = citationsOnOneLine(text.legalBasis.trim());
  const marked = new Set(markedPartners(agreement));
  const partners = table.partners.flatMap(({ partner }, index) =>
    partner !== null && marked.has(index) ? [partner] : [],
  );
  return {
    id,
    version: 1,
    title: titleOf(text.agreement),
    instrument: instrument ?? "algemeen",
    agreement: text.agreement.trim(),
    legalBasis: basis === "" ? [] : [{ citation: basis, certainty: "source" }],
    ...legalTextIn(text.legalText),
    type: TYPE_OF[clearType(text.type) ?? ""] ?? ownWords(text.type),
    typeReason: "",
    keywords: splitKeywords(text.keyword).map((keyword) => keyword.text),
    level: { value: LEVEL_OF[clearLevel(text.level) ?? ""] ?? ownWords(text.level), certainty: "source" },
    partners: [...new Set(partners)],
    ...rolesIn(table, agreement),
    source: { name: plain(text.source), address: null, year: null },
    note: text.explanation.trim(),
  };
}

/** A cell as it stands; nothing where it is empty or holds a formula's error. */
const ownWords = (cell: string): OwnWords => ({
  words: isBlank(cell) || isErrorValue(cell) ? "" : cell.trim(),
});

/** Column C as it stands; nothing where it is empty or holds a formula's error. */
const legalTextIn = (cell: string): Pick<Example, "legalText"> =>
  isBlank(cell) || isErrorValue(cell) ? {} : { legalText: cell.trim() };

/** The roles that the row says; nothing where it says none. */
function rolesIn({ partners }: AgreementTable, { marks }: Agreement): Pick<Example, "roles"> {
  const roles = partners.flatMap(({ partner }, index) => {
    const role = roleOfMark(marks[index] ?? "");
    return partner !== null && role !== null ? [[partner, role] as const] : [];
  });
  return roles.length === 0 ? {} : { roles: Object.fromEntries(roles) };
}

/** The beginning of an agreement, up to a whole word. */
function titleOf(agreement: string): string {
  const text = plain(agreement);
  if (text.length <= LONGEST_TITLE) return text;
  const end = text.lastIndexOf(" ", LONGEST_TITLE - 1);
  return `${text.slice(0, end > 0 ? end : LONGEST_TITLE - 1)}…`;
}

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();
