import { isEmptySpot, type Coverage, type CoverageRow, type TypeCounts } from "../../coverage/coverage";
import { showMatrixRows } from "../commands/overview";
import { showExamples, showFittingExamples } from "../commands/show-examples";
import type { PartnerId } from "../../partners/partner";
import { usePane, usePaneState } from "../state/context";
import { instrumentName, partnerName } from "./names";

const SHADES = 4;
/** Numbers from here on take more room than the cells of an ordinary matrix have. */
const LARGE = 1000;

/** The numbers as a table; a darker cell holds more. */
export function Matrix({ data }: { readonly data: Coverage }) {
  const { texts } = usePane();
  const most = Math.max(1, ...data.rows.flatMap((row) => row.perPartner.map((counts) => counts.total)));
  return (
    // Wider than the pane with many partners, so it scrolls by itself and can be reached with the keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls (WCAG 2.1.1)
    <div className="matrix-scroll" role="region" aria-label={texts.t("overview.title")} tabIndex={0}>
      <table className={data.counts.total >= LARGE ? "matrix matrix-large" : "matrix"}>
        <thead>
          <tr>
            <td />
            <th scope="col" className="matrix-total">
              <span>{texts.t("overview.agreements")}</span>
            </th>
            {data.partners.map((column, index) => (
              <th scope="col" key={index}>
                <span lang="nl">{partnerName(column, texts)}</span>
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
        return (
          counts && (
            <MatrixCell
              key={index}
              {...{ counts, most, row, partner, data }}
              partnerId={column.partner}
              partnerIndex={index}
            />
          )
        );
      })}
    </tr>
  );
}

interface MatrixCellProps {
  readonly counts: TypeCounts;
  readonly most: number;
  readonly row: CoverageRow;
  readonly data: Coverage;
  readonly partner: string;
  /** null: the column is for nobody that is known. */
  readonly partnerId: PartnerId | null;
  readonly partnerIndex: number;
}

/** A number that shows its rows, or an empty spot that leads to examples. */
function MatrixCell({ counts, most, row, data, partner, partnerId, partnerIndex }: MatrixCellProps) {
  const { session, texts } = usePane();
  const state = usePaneState();
  const { total, required } = counts;
  const { instrument } = row;
  const names = { instrument: instrumentName(row, texts), partner };
  const isEmpty = total === 0;
  if (isEmpty && !isEmptySpot(row, counts)) return <td>–</td>;
  const cell = texts.count("overview.cell", total, { ...names, required });
  const perform = (): void => {
    if (!isEmpty) void showMatrixRows.perform(session, { data, instrument, partnerIndex });
    else if (instrument !== null && partnerId === null) void showExamples.perform(session, instrument);
    else if (instrument !== null && partnerId !== null) {
      void showFittingExamples.perform(session, { instrument, partner: partnerId });
    }
  };
  return (
    <td className={isEmpty ? "matrix-empty" : `matrix-shade-${Math.ceil((total / most) * SHADES)}`}>
      <button
        type="button"
        className="matrix-button"
        title={cell}
        aria-label={isEmpty ? texts.t("overview.cellFill", names) : texts.t("overview.cellShow", { cell })}
        aria-disabled={!isEmpty && !showMatrixRows.enabled(state)}
        onClick={perform}
      >
        {isEmpty ? "–" : texts.number(total)}
      </button>
    </td>
  );
}
