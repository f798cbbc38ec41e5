import { bitOf, type PartnerId } from "../../partners/partner";
import type { Agreement, AgreementTable } from "../../table/agreement-table";
import { changeText } from "../cells";
import type { MessageParams } from "../finding";
import type { RuleContext } from "../rule";
import { markIn } from "../survey/marks";

/** Why a partner ought to take part: a message of the rule, with its parameters besides the partner. */
export interface Expected {
  readonly message: string;
  readonly params: MessageParams;
  /** A partner that may take part in its place. */
  readonly unless?: PartnerId | undefined;
}

/**
 * Reports each partner that ought to take part and has an empty cell, with the suggestion to mark it. A cell that says
 * "deliberately not" is not empty. Where a partner has two columns, anything in either will do.
 */
export function reportMissingMarks(
  agreement: Agreement,
  context: RuleContext,
  expected: ReadonlyMap<PartnerId, Expected>,
): void {
  if (expected.size === 0) return;
  const { table, survey, report } = context;
  table.partners.forEach(({ column, partner, heading }, index) => {
    const old = agreement.marks[index] ?? "";
    const why = partner === null || !isEmptyMark(old) ? undefined : expected.get(partner);
    if (partner === null || !why) return;
    const first = table.partners.findIndex((other) => other.partner === partner);
    const elsewhere = table.partners.some(
      (other, at) => other.partner === partner && !isEmptyMark(agreement.marks[at] ?? ""),
    );
    if (elsewhere || first !== index || takesPart(why.unless, agreement, table)) return;
    const mark = survey.marks.usual;
    const place = { row: agreement.row, column };
    const changes = [changeText(place, old, mark)];
    report({
      role: "partner",
      partner,
      message: why.message,
      params: { partner: heading, ...why.params },
      suggestions: [{ label: "mark", params: { partner: heading, mark }, changes }],
      ...place,
    });
  });
}

function takesPart(
  wanted: PartnerId | undefined,
  { marks }: Agreement,
  { partners }: Pick<AgreementTable, "partners">,
): boolean {
  return (
    wanted !== undefined &&
    partners.some(({ partner }, at) => partner === wanted && !isEmptyMark(marks[at] ?? ""))
  );
}

/** The partners that have an empty cell in a row, as `bitsOf` gives them. */
export function partnersWithoutMark({ marks }: Agreement, { partners }: AgreementTable): number {
  let open = 0;
  for (let index = 0; index < partners.length; index++) {
    const partner = partners[index]?.partner;
    if (partner && isEmptyMark(marks[index] ?? "")) open |= bitOf(partner);
  }
  return open;
}

export function isEmptyMark(cell: string): boolean {
  return cell === "" || markIn(cell).kind === "empty";
}
