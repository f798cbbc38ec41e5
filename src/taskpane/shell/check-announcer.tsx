import { useMemo } from "react";
import { usePane, usePaneState } from "../state/context";
import { countBySeverity } from "../state/findings";

/** Tells readers how a check came out, on whichever tab they are; silent until it is complete, and while the numbers stay. */
export function CheckAnnouncer() {
  const { texts } = usePane();
  const { located, isComplete } = usePaneState();
  const counts = useMemo(
    () => (isComplete && located.kind === "table" ? countBySeverity(located.findings) : null),
    [located, isComplete],
  );
  return (
    <p className="visually-hidden" role="status">
      {counts &&
        texts.t("check.announce", {
          errors: texts.count("severity.error", counts.error),
          warnings: texts.count("severity.warning", counts.warning),
          hints: texts.count("severity.hint", counts.hint),
        })}
    </p>
  );
}
