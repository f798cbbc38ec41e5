import type { TypeCounts } from "../../coverage/coverage";
import { usePane } from "../state/context";
import { sharesOf } from "./shares";

/** How many agreements are needed and how many desirable. */
export function TypeBars({ counts }: { readonly counts: TypeCounts }) {
  const { texts } = usePane();
  const { total, required, desirable } = counts;
  const rest = total - required - desirable;
  const [needed = 0, wished = 0, none = 0] = sharesOf([required, desirable, rest]);
  return (
    <ul className="plain-list bars">
      <Bar label={texts.t("overview.needed")} value={required} share={needed} />
      <Bar label={texts.t("overview.desirable")} value={desirable} share={wished} />
      {rest > 0 && <Bar label={texts.t("overview.noType")} value={rest} share={none} />}
    </ul>
  );
}

interface BarProps {
  readonly label: string;
  readonly value: number;
  /** Of all agreements, in per cent. */
  readonly share: number;
}

function Bar({ label, value, share }: BarProps) {
  const { texts } = usePane();
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
