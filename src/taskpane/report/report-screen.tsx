import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { TextKey } from "../../i18n/make-texts";
import type { PaneCommand } from "../commands/command";
import { reportToCsv, reportToHtml, reportToSheet, type ReportOrder } from "../commands/make-report";
import { useSiblings } from "../examples/other-tables";
import { CommandButton } from "../shell/command-button";
import { usePane, usePaneState } from "../state/context";
import { countBySeverity, SEVERITIES } from "../state/findings";
import "./report.css";

const WAYS: readonly { readonly command: PaneCommand<ReportOrder>; readonly hint: TextKey }[] = [
  { command: reportToSheet, hint: "report.toSheetHint" },
  { command: reportToHtml, hint: "report.toHtmlHint" },
  { command: reportToCsv, hint: "report.toCsvHint" },
];

/** The findings as a sheet or a file. */
export default function ReportScreen() {
  const { texts } = usePane();
  const { located } = usePaneState();
  const siblings = useSiblings();
  const [isOfOne, setOfOne] = useState(false);
  if (located.kind !== "table") return <p className="info-note">{texts.t("report.noTable")}</p>;
  const counts = countBySeverity(located.findings);
  const sheet = located.table.sheetName;
  const isWhole = siblings.length > 0 && !isOfOne;
  return (
    <div className="report">
      <p>{isWhole ? texts.t("report.introAll") : texts.t("report.intro", { sheet })}</p>
      {siblings.length > 0 && (
        <Field label={texts.t("report.sheets")}>
          <RadioGroup value={isOfOne ? "one" : "all"} onChange={(_, data) => setOfOne(data.value === "one")}>
            <Radio value="all" label={texts.t("report.allSheets", { sheets: siblings.length + 1 })} />
            <Radio value="one" label={texts.t("report.thisSheet", { sheet })} />
          </RadioGroup>
        </Field>
      )}
      {!isWhole && (
        <p>
          <strong>{SEVERITIES.map((one) => texts.count(`severity.${one}`, counts[one])).join(", ")}</strong>
        </p>
      )}
      <ul className="plain-list report-ways">
        {WAYS.map(({ command, hint }, index) => (
          <li key={command.id}>
            <CommandButton
              command={command}
              input={{ texts, otherSheets: isWhole ? siblings.map(({ sheetId }) => sheetId) : [] }}
              {...(index === 0 ? { appearance: "primary" as const } : {})}
            />
            <p className="quiet">{texts.t(hint)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
