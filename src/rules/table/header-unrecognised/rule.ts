import { ROLES, type AgreementTable, type Role } from "../../../table/agreement-table";
import { changeText } from "../../cells";
import type { Rule } from "../../rule";
import { headingPlace } from "../header-row";

/** Column A needs no heading of its own. */
const READABLE = ROLES.filter((role) => role !== "instrument");

/** Headings as the makers of the table wrote them. */
const USUAL_HEADINGS: Readonly<Record<Role, string>> = {
  instrument: "Kerninstrument",
  legalBasis: "Juridische onderbouwing",
  legalText: "Juridische tekst",
  agreement: "Samenwerkingsafspraak",
  type: "Typering",
  keyword: "Trefwoord",
  source: "Bron",
  level: "Ambtelijk/bestuurlijk",
  explanation: "Toelichting",
};
/** A heading that says nothing: what Excel or a template puts there, a number, a remark in brackets. */
const SAYS_NOTHING =
  /^\W*(?:(?:nieuwe?|lege?)\s)?(?:kolom|column|veld|field|partner|ketenpartner|partij|organisatie|naam|blanco|leeg|nieuw|onbekend)\W*[\da-z]?\d*\W*$|^[\W\d]*$|^.$/iu;

export const tableHeaderUnrecognised: Rule = {
  id: "table/header-unrecognised",
  severity: "warning",
  columns: "B–P",
  messages: Object.fromEntries([...READABLE, "partner"].map((role) => [role, ["heading"]])),
  suggestions: { rename: ["heading", "usual"] },
  table({ table, report }) {
    for (const { column, heading } of table.recognition.unrecognised) {
      const role = READABLE.find((one) => table.roles[one]?.column === column);
      const place = headingPlace(table, column);
      const params = { heading };
      if (role) {
        const usual = USUAL_HEADINGS[role];
        const changes = [changeText(place, heading, usual)];
        const suggestions = [{ label: "rename", params: { heading, usual }, changes }];
        report({ ...place, role, scope: "cell", message: role, params, suggestions });
      } else if (isUnclearPartner(table, column, heading)) {
        report({ ...place, role: "partner", message: "partner", params });
      }
    }
  },
};

/** A heading among the partners that says nothing; another organisation's name is a region's own choice. */
function isUnclearPartner(table: AgreementTable, column: number, heading: string): boolean {
  return (
    table.partners.some((one) => one.column === column && one.partner === null) && SAYS_NOTHING.test(heading)
  );
}
