import { useMemo } from "react";
import { SEVERITY_ICONS } from "../check/severity-mark";
import { Hint } from "./hint";
import { usePane } from "../state/context";
import { countBySeverity, SEVERITIES } from "../state/findings";
import type { Finding } from "../../rules/finding";

/** The numbers of the last check, small, for tabs that show something else; leads to the check. */
export function FindingCounts({ findings }: { readonly findings: readonly Finding[] }) {
  const { session, texts } = usePane();
  const counts = useMemo(() => countBySeverity(findings), [findings]);
  const words = SEVERITIES.map((severity) => texts.count(`severity.${severity}`, counts[severity])).join(
    ", ",
  );
  const name = texts.t("header.toCheck", { counts: words });
  return (
    <Hint text={name}>
      <button type="button" className="counts" onClick={() => session.store.set({ tab: "check" })}>
        {SEVERITIES.map((severity) => {
          const Icon = SEVERITY_ICONS[severity];
          return (
            <span key={severity} className={`severity severity-${severity}`} aria-hidden>
              <Icon /> {texts.number(counts[severity])}
            </span>
          );
        })}
        <span className="visually-hidden">{name}</span>
      </button>
    </Hint>
  );
}
