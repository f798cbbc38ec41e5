import type { CellNotation } from "../../law/citations/notation";
import { written } from "../../rules/legal-basis/notation/rewriting";
import { Survey } from "../../rules/survey/survey";
import type { AgreementTable, Role } from "../../table/agreement-table";
import type { AgreementLevel, AgreementType, Example, OwnWords } from "../example";
import { mostFrequent } from "./most-frequent";
import { lawsIn, spellingsOf, withLawsSpelt, withSourceSpelt, type Spellings } from "./spellings";
import { roleMarks, type RoleMarks } from "./role-marks";

/** How this table writes what an inserted row holds, so that the new row looks like its neighbours. */
export interface TableStyle {
  readonly mark: string;
  readonly roleMarks: RoleMarks;
  readonly types: Readonly<Record<AgreementType, string>>;
  readonly levels: Readonly<Record<AgreementLevel, string>>;
  readonly keywordSeparator: string;
  readonly notation: CellNotation;
  readonly spellings: Readonly<Record<"laws" | "sources", Spellings>>;
}

const USUAL: Omit<TableStyle, "mark" | "roleMarks" | "notation" | "spellings"> = {
  types: { required: "Afstemming nodig", desirable: "Afstemming wenselijk" },
  levels: { official: "Ambtelijk", administrative: "Bestuurlijk", both: "Ambtelijk en bestuurlijk" },
  keywordSeparator: "; ",
};

/** Reads the table's own ways from its rows; what no row shows is as most tables have it. */
export function tableStyle(table: AgreementTable): TableStyle {
  const survey = new Survey(table);
  const types = texts(table, "type");
  const levels = texts(table, "level");
  return {
    mark: survey.marks.usual,
    roleMarks: roleMarks(table.agreements.flatMap(({ marks }) => marks)),
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
    keywordSeparator: survey.keywords.separator?.text ?? USUAL.keywordSeparator,
    notation: survey.notation.usual,
    spellings: {
      laws: spellingsOf(texts(table, "legalBasis").flatMap(lawsIn)),
      sources: spellingsOf(texts(table, "source")),
    },
  };
}

/** What an example's legal basis is in column B, in the table's notation as far as that is certain. */
export const legalBasisText = (example: Example, style: TableStyle): string =>
  citationTexts(example, style).join(style.notation.separator);

/** The same, each citation apart. */
export const citationTexts = ({ legalBasis }: Example, { notation, spellings }: TableStyle): string[] =>
  legalBasis.map(({ citation }) => withLawsSpelt(written(citation, notation), spellings.laws));

/** What column G gets of a source: as the table spells it, where it has that very source but for quotes and case. */
export const sourceText = (source: string, { spellings }: TableStyle): string =>
  withSourceSpelt(source, spellings.sources);

/** What column E gets: the table's own word for the type; an example's own words as they are. */
export const typeText = ({ type }: Pick<Example, "type">, { types }: TableStyle): string =>
  inTableWords(type, types);

/** What column H gets: the table's own word for the level; an example's own words as they are. */
export const levelText = ({ level }: Pick<Example, "level">, { levels }: TableStyle): string =>
  inTableWords(level.value, levels);

const inTableWords = <Value extends string>(
  value: Value | OwnWords,
  words: Readonly<Record<Value, string>>,
): string => (typeof value === "string" ? words[value] : value.words);

const isRequired = (type: string): boolean => /nodig/i.test(type);
const isDesirable = (type: string): boolean => /wenselijk/i.test(type);
const isOfficial = (level: string): boolean => /ambtelijk/i.test(level);
const isAdministrative = (level: string): boolean => /bestuurlijk/i.test(level);

function texts(table: AgreementTable, role: Role): string[] {
  return table.agreements.map((agreement) => agreement.text[role].trim()).filter((text) => text !== "");
}
