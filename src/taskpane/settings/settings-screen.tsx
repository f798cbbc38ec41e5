import { usePane, usePaneState } from "../state/context";
import { ColumnMapping } from "./column-mapping";
import { OwnAliases } from "./own-aliases";
import { OwnValues } from "./own-values";
import { RuleLevels } from "./rule-levels";
import "./settings.css";

/** What this workbook decides for itself; kept in the workbook, so that a colleague has it too. */
export default function SettingsScreen() {
  const { texts } = usePane();
  const { workbook, screen } = usePaneState();
  // What was filled in is thrown away when a colleague's settings come in, so that nobody overwrites them unseen.
  const key = JSON.stringify(workbook.more["settings"] ?? null);
  return (
    <>
      <p className="quiet">{texts.t("settings.intro")}</p>
      <ColumnMapping />
      <OwnValues key={`values ${key}`} />
      <OwnAliases key={`aliases ${key}`} />
      <RuleLevels asked={screen?.about} />
    </>
  );
}
