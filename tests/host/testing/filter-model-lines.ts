import { NO_CHOICE, toggleValue, withMode, type FilterChoice } from "../../../src/facets/choice";
import type { SheetDocument } from "../../../src/workbench/package/document";
import { AGREEMENT, DUTY, KEYWORD, LEVEL, TYPE } from "./filter-model-book";

const keyword = (value: string): FilterChoice => toggleValue(NO_CHOICE, "keyword", value);
/** By a filter of Excel and by hidden rows. */
export const CHOICES: readonly { readonly choice: FilterChoice; readonly fits: (line: Line) => boolean }[] = [
  { choice: keyword("bodem"), fits: ({ keywords }) => keywords.includes("bodem") },
  { choice: keyword("lucht"), fits: ({ keywords }) => keywords.includes("lucht") },
  {
    choice: withMode(keyword("geluid"), "keyword", "none"),
    fits: ({ keywords }) => !keywords.includes("geluid"),
  },
  {
    choice: toggleValue(NO_CHOICE, "type", DUTY.toLowerCase()),
    fits: ({ type }) => type === DUTY,
  },
  { choice: { ...NO_CHOICE, text: "bespreken" }, fits: ({ agreement }) => agreement.includes("bespreken") },
];

/** What a row of the table holds, and whether it is hidden. */
export interface Line {
  readonly row: number;
  readonly agreement: string;
  readonly type: string;
  readonly keywords: readonly string[];
  readonly level: string;
  readonly hidden: boolean;
}

export function linesOf(sheet: SheetDocument): Line[] {
  const last = sheet.usedArea(true)?.bottom ?? 0;
  const lines = Array.from({ length: last }, (_, index) => {
    const row = index + 1;
    const text = (column: number): string => sheet.cell(row, column).text;
    const keywords = text(KEYWORD).split("; ");
    return {
      row,
      agreement: text(AGREEMENT),
      type: text(TYPE),
      keywords,
      level: text(LEVEL),
      hidden: sheet.row(row).hidden,
    };
  });
  return lines.filter(({ agreement }) => agreement !== "");
}
