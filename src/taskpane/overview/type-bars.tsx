import type { TypeCounts } from "../../coverage/coverage";
import { usePane } from "../state/context";

/** How many agreements are needed and how many desirable. */
export function TypeBars({ counts }: { readonly counts: TypeCounts }) {
  const { texts } = usePane();
  const { total, required, desirable } = counts;
  const rest = total - required - desirable;
  return (
    <ul className="plain-list bars">
      <Bar label={texts.t("overview.needed")} value={required} total={total} />
      <Bar label={texts.t("overview.desirable")} value={desirable} total={total} />
      {rest > 0 && <Bar label={texts.t("overview.noType")} value={rest} total={total} />}
    </ul>
  );
}

interface BarProps {
  readonly label: string;
  readonly value: number;
  readonly total: number;
}

function Bar({ label, value, total }: BarProps) {
  const { texts } = usePane();
  const share = total === 0 ? 0 : Math.round((value / total) * 100);
  return (
    <li className="bar">
      <span>{label}</span>
      <span className="bar-number">
        {texts.number(value)} <span className="quiet">({share}%)</span>
      </span>
      <span className="bar-track" aria-hidden>
        <span className="bar-fill" style={{ width: `${share}%` }} />
      </span>
    </li>
  );
}
