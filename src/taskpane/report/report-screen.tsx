import type { TextKey, Texts } from "../../i18n/make-texts";
import type { PaneCommand } from "../commands/command";
import { reportToCsv, reportToHtml, reportToSheet } from "../commands/make-report";
import { CommandButton } from "../shell/command-button";
import { usePane, usePaneState } from "../state/context";
import { countBySeverity, SEVERITIES } from "../state/findings";
import "./report.css";

const WAYS: readonly { readonly command: PaneCommand<Texts>; readonly hint: TextKey }[] = [
  { command: reportToSheet, hint: "report.toSheetHint" },
  { command: reportToHtml, hint: "report.toHtmlHint" },
  { command: reportToCsv, hint: "report.toCsvHint" },
];

/** The findings as a sheet or a file. */
export default function ReportScreen() {
  const { texts } = usePane();
  const { located } = usePaneState();
  if (located.kind !== "table") return <p className="info-note">{texts.t("report.noTable")}</p>;
  const counts = countBySeverity(located.findings);
  return (
    <div className="report">
      <p>{texts.t("report.intro", { sheet: located.table.sheetName })}</p>
      <p>
        <strong>{SEVERITIES.map((one) => texts.count(`severity.${one}`, counts[one])).join(", ")}</strong>
      </p>
      <ul className="plain-list report-ways">
        {WAYS.map(({ command, hint }, index) => (
          <li key={command.id}>
            <CommandButton
              command={command}
              input={texts}
              {...(index === 0 ? { appearance: "primary" as const } : {})}
            />
            <p className="quiet">{texts.t(hint)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
