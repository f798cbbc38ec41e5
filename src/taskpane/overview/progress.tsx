import { usePane, usePaneState } from "../state/context";
import { countBySeverity, SEVERITIES } from "../state/findings";

/**
 * How far the check is: what is still open, and what was accepted on this sheet.
 * @param isPart the table is on other sheets too, which are checked when they are on screen
 */
export function Progress({ isPart }: { readonly isPart: boolean }) {
  const { texts } = usePane();
  const { located, workbook } = usePaneState();
  if (located.kind !== "table") return null;
  const counts = countBySeverity(located.findings);
  const accepted = workbook.accepted.filter(({ sheetName }) => sheetName === located.table.sheetName);
  return (
    <section>
      <h3 className="sub-title">{texts.t("overview.progress")}</h3>
      <p>
        {texts.t(isPart ? "overview.openHere" : "overview.open")}:{" "}
        {SEVERITIES.map((severity) => texts.count(`severity.${severity}`, counts[severity])).join(", ")}
        {accepted.length > 0 && `; ${texts.count("overview.accepted", accepted.length)}`}
      </p>
    </section>
  );
}
