import { usePane, usePaneState } from "../state/context";
import { ColumnMapping } from "./column-mapping";
import { OwnAliases } from "./own-aliases";
import { OwnValues } from "./own-values";
import { RuleLevels } from "./rule-levels";
import "./settings.css";

/** What this workbook decides for itself; kept in the workbook, so that a colleague has it too. */
export default function SettingsScreen() {
  const { texts } = usePane();
  const { screen } = usePaneState();
  return (
    <>
      <p className="quiet">{texts.t("settings.intro")}</p>
      <ColumnMapping />
      <OwnValues />
      <OwnAliases />
      <RuleLevels asked={screen?.about} />
    </>
  );
}
