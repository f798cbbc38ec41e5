import { ErrorCircleFilled, InfoFilled, WarningFilled } from "@fluentui/react-icons";
import type { Severity } from "../../rules/finding";
import { usePane } from "../state/context";

export const SEVERITY_ICONS = { error: ErrorCircleFilled, warning: WarningFilled, hint: InfoFilled } as const;

/** A severity as icon and word, so that it does not depend on colour. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const { texts } = usePane();
  const Icon = SEVERITY_ICONS[severity];
  return (
    <span className={`severity severity-${severity}`}>
      <Icon aria-hidden /> {texts.t(`severity.${severity}`)}
    </span>
  );
}
