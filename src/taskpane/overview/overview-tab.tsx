import { useMemo } from "react";
import { coverage, type Coverage, type CoverageRow, type TypeCounts } from "../../coverage/coverage";
import { usePane, usePaneState } from "../state/context";

/** Core instrument × chain partner with numbers and shade; empty spots stand out. */
export default function OverviewTab() {
  const { texts } = usePane();
  const { located } = usePaneState();
  const data = useMemo(() => (located.kind === "table" ? coverage(located.table) : null), [located]);
  if (!data) return null;
  const { required, desirable, total } = data.counts;
  return (
    <div className="tab tab-overview">
      <h2 className="tab-title">{texts.t("overview.title")}</h2>
      <Matrix data={data} />
      <p className="filter-note">{texts.t("overview.hint")}</p>
      <h3 className="sub-title">{texts.t("overview.types")}</h3>
      <ul className="plain-list bars">
        <Bar label={texts.t("overview.needed")} value={required} total={total} />
        <Bar label={texts.t("overview.desirable")} value={desirable} total={total} />
        {total > required + desirable && (
          <Bar label={texts.t("overview.noType")} value={total - required - desirable} total={total} />
        )}
      </ul>
    </div>
  );
}

function Matrix({ data }: { readonly data: Coverage }) {
  const { texts } = usePane();
  const most = Math.max(1, ...data.rows.flatMap((row) => row.perPartner.map((counts) => counts.total)));
  return (
    // Wider than the pane in narrow windows, so it scrolls by itself and can be reached with the keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="matrix-scroll" role="region" aria-label={texts.t("overview.title")} tabIndex={0}>
      <table className="matrix">
        <thead>
          <tr>
            <td />
            <th scope="col" className="matrix-total">
              <span>{texts.t("overview.agreements")}</span>
            </th>
            {data.partners.map(({ heading, partner }) => (
              <th scope="col" key={heading}>
                <span>{partner ? texts.t(`partner.${partner}`) : heading}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.rows.map((row) => (
            <MatrixRow key={row.instrument ?? "unknown"} row={row} data={data} most={most} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{texts.t("overview.total")}</th>
            <td className="matrix-total">{texts.number(data.counts.total)}</td>
            {data.perPartner.map((counts, index) => (
              <td key={data.partners[index]?.heading}>{texts.number(counts.total)}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** Long Dutch compounds may break behind "Omgevings", so that the matrix fits in a narrow pane. */
const breakable = (name: string): string => name.replace(/^Omgevings(?=\p{Ll})/u, "Omgevings\u00ad");

function MatrixRow({
  row,
  data,
  most,
}: {
  readonly row: CoverageRow;
  readonly data: Coverage;
  readonly most: number;
}) {
  const { texts } = usePane();
  const instrument = texts.t(row.instrument ? `instrument.${row.instrument}` : "instrument.unknown");
  return (
    <tr>
      <th scope="row">{breakable(instrument)}</th>
      <td className="matrix-total">{texts.number(row.counts.total)}</td>
      {row.perPartner.map((counts, index) => {
        const { partner, heading = "" } = data.partners[index] ?? {};
        const name = partner ? texts.t(`partner.${partner}`) : heading;
        return (
          <MatrixCell key={heading} counts={counts} most={most} instrument={instrument} partner={name} />
        );
      })}
    </tr>
  );
}

interface MatrixCellProps {
  readonly counts: TypeCounts;
  readonly most: number;
  readonly instrument: string;
  readonly partner: string;
}

function MatrixCell({ counts, most, instrument, partner }: MatrixCellProps) {
  const { texts } = usePane();
  const title = texts.count("overview.cell", counts.total, {
    instrument,
    partner,
    required: counts.required,
  });
  if (counts.total === 0) {
    return (
      <td className="matrix-empty" title={title}>
        <span aria-hidden>–</span>
        <span className="visually-hidden">{texts.t("overview.empty")}</span>
      </td>
    );
  }
  const shade = Math.ceil((counts.total / most) * 4);
  return (
    <td className={`matrix-shade-${shade}`} title={title}>
      {texts.number(counts.total)}
    </td>
  );
}

function Bar({
  label,
  value,
  total,
}: {
  readonly label: string;
  readonly value: number;
  readonly total: number;
}) {
  const { texts } = usePane();
  const share = total === 0 ? 0 : Math.round((value / total) * 100);
  return (
    <li className="bar">
      <span className="bar-label">{label}</span>
      <span className="bar-number">{texts.number(value)}</span>
      <span className="bar-track" aria-hidden>
        <span className="bar-fill" style={{ width: `${share}%` }} />
      </span>
    </li>
  );
}
