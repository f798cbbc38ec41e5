import { usualMark } from "../../partners/marks";
import type { AgreementTable, Role } from "../../table/agreement-table";
import type { AgreementLevel, AgreementType } from "../example";

/** How this table writes what an inserted row holds, so that the new row looks like its neighbours. */
export interface TableStyle {
  readonly mark: string;
  readonly types: Readonly<Record<AgreementType, string>>;
  readonly levels: Readonly<Record<AgreementLevel, string>>;
  readonly keywordSeparator: string;
  readonly citationSeparator: string;
}

const USUAL: Omit<TableStyle, "mark"> = {
  types: { required: "Afstemming nodig", desirable: "Afstemming wenselijk" },
  levels: { official: "Ambtelijk", administrative: "Bestuurlijk", both: "Ambtelijk en bestuurlijk" },
  keywordSeparator: "; ",
  citationSeparator: "; ",
};
/** Reads the table's own ways from its rows; what no row shows is as most tables have it. */
export function tableStyle(table: AgreementTable): TableStyle {
  const types = texts(table, "type");
  const levels = texts(table, "level");
  return {
    mark: usualMark(table.agreements.flatMap((agreement) => agreement.marks)),
    types: {
      required: mostFrequent(types.filter(isRequired)) ?? USUAL.types.required,
      desirable: mostFrequent(types.filter(isDesirable)) ?? USUAL.types.desirable,
    },
    levels: {
      official:
        mostFrequent(levels.filter((level) => isOfficial(level) && !isAdministrative(level))) ??
        USUAL.levels.official,
      administrative:
        mostFrequent(levels.filter((level) => isAdministrative(level) && !isOfficial(level))) ??
        USUAL.levels.administrative,
      both:
        mostFrequent(levels.filter((level) => isOfficial(level) && isAdministrative(level))) ??
        USUAL.levels.both,
    },
    keywordSeparator: usualSeparator(texts(table, "keyword"), USUAL.keywordSeparator),
    citationSeparator: usualSeparator(texts(table, "legalBasis"), USUAL.citationSeparator),
  };
}

const isRequired = (type: string): boolean => /nodig/i.test(type);
const isDesirable = (type: string): boolean => /wenselijk/i.test(type);
const isOfficial = (level: string): boolean => /ambtelijk/i.test(level);
const isAdministrative = (level: string): boolean => /bestuurlijk/i.test(level);

function texts(table: AgreementTable, role: Role): string[] {
  return table.agreements.map((agreement) => agreement.text[role].trim()).filter((text) => text !== "");
}

function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: string | null = null;
  for (const [value, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = value;
  return best;
}

/** The separator with its space ("; ", ", ", " / ", line break) that most cells with several values use. */
function usualSeparator(cells: readonly string[], usual: string): string {
  const found = cells.flatMap((cell) => cell.match(/; ?|, ?| ?\/ ?|\n/g)?.slice(0, 1) ?? []);
  return mostFrequent(found) ?? usual;
}
