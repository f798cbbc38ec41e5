import type { Coverage, CoverageRow, TypeCounts } from "../../coverage/coverage";
import { usePane } from "../state/context";
import { instrumentName, partnerName } from "./names";

const SHADES = 4;

/** The numbers as a table; a darker cell holds more. */
export function Matrix({ data }: { readonly data: Coverage }) {
  const { texts } = usePane();
  const most = Math.max(1, ...data.rows.flatMap((row) => row.perPartner.map((counts) => counts.total)));
  return (
    // Wider than the pane with many partners, so it scrolls by itself and can be reached with the keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="matrix-scroll" role="region" aria-label={texts.t("overview.title")} tabIndex={0}>
      <table className="matrix">
        <thead>
          <tr>
            <td />
            <th scope="col" className="matrix-total">
              <span>{texts.t("overview.agreements")}</span>
            </th>
            {data.partners.map((column, index) => (
              <th scope="col" key={index}>
                <span>{partnerName(column, texts)}</span>
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
              <td key={index}>{texts.number(counts.total)}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** Long Dutch compounds may break behind "Omgevings", so that the matrix fits in a narrow pane. */
const breakable = (name: string): string => name.replace(/^Omgevings(?=\p{Ll})/u, "Omgevings\u00ad");

interface MatrixRowProps {
  readonly row: CoverageRow;
  readonly data: Coverage;
  /** The largest number of the matrix. */
  readonly most: number;
}

function MatrixRow({ row, data, most }: MatrixRowProps) {
  const { texts } = usePane();
  const instrument = instrumentName(row, texts);
  return (
    <tr>
      <th scope="row">{breakable(instrument)}</th>
      <td className="matrix-total">{texts.number(row.counts.total)}</td>
      {data.partners.map((column, index) => {
        const counts = row.perPartner[index];
        const partner = partnerName(column, texts);
        return counts && <MatrixCell key={index} {...{ counts, most, instrument, partner }} />;
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
  const { total, required } = counts;
  const title = texts.count("overview.cell", total, { instrument, partner, required });
  if (total === 0) {
    return (
      <td className="matrix-empty" title={title}>
        <span aria-hidden>–</span>
        <span className="visually-hidden">{texts.t("overview.empty")}</span>
      </td>
    );
  }
  return (
    <td className={`matrix-shade-${Math.ceil((total / most) * SHADES)}`} title={title}>
      {texts.number(total)}
    </td>
  );
}
