import * as v from "valibot";
import { z } from "zod";
import { checkTable } from "../../src/rules/engine";
import { RULES } from "../../src/rules/registry";
import type { AgreementTable } from "../../src/table/agreement-table";

const FIELD_RULES = [
  "legal-basis/required",
  "agreement/required",
  "type/required",
  "type/unknown",
  "keyword/required",
  "source/required",
  "level/required",
  "level/unknown",
];
const filled = v.pipe(v.string(), v.trim(), v.minLength(1));

/** The same field rules in valibot: what a validation library makes of the rows. */
const row = v.object({
  legalBasis: filled,
  agreement: filled,
  type: v.pipe(v.string(), v.trim(), v.picklist(["Afstemming nodig", "Afstemming wenselijk"])),
  keyword: filled,
  source: filled,
  level: v.pipe(v.string(), v.trim(), v.picklist(["Ambtelijk", "Bestuurlijk", "Ambtelijk en bestuurlijk"])),
});

/** Our own field rules over a table. */
export function ownFieldRules(table: AgreementTable): number {
  const rules = RULES.filter((rule) => FIELD_RULES.includes(rule.id));
  return checkTable(table, {}, rules).length;
}

/** Valibot's issues over the same table. */
export function valibotFieldRules(table: AgreementTable): number {
  return table.agreements.reduce((sum, { text }) => sum + (v.safeParse(row, text).issues?.length ?? 0), 0);
}

const text = z.string().trim().min(1);
const zodRow = z.object({
  legalBasis: text,
  agreement: text,
  type: z
    .string()
    .trim()
    .pipe(z.enum(["Afstemming nodig", "Afstemming wenselijk"])),
  keyword: text,
  source: text,
  level: z
    .string()
    .trim()
    .pipe(z.enum(["Ambtelijk", "Bestuurlijk", "Ambtelijk en bestuurlijk"])),
});

/** The same in zod. */
export function zodFieldRules(table: AgreementTable): number {
  return table.agreements.reduce(
    (sum, { text: cells }) => sum + (zodRow.safeParse(cells).error?.issues.length ?? 0),
    0,
  );
}
