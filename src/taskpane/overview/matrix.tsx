import { isEmptySpot, type Coverage, type CoverageRow, type TypeCounts } from "../../coverage/coverage";
import { showMatrixRows } from "../commands/overview";
import { showExamples, showFittingExamples } from "../commands/show-examples";
import type { PartnerId } from "../../partners/partner";
import { usePane, usePaneState } from "../state/context";
import { useMatrixKeys, type MatrixKeys, type Spot } from "./matrix-keys";
import { instrumentName, partnerName } from "./names";

const SHADES = 4;
/** Numbers from here on take more room than the cells of an ordinary matrix have. */
const LARGE = 1000;

/** The numbers as a table; a darker cell holds more. */
export function Matrix({ data }: { readonly data: Coverage }) {
  const { texts } = usePane();
  const most = Math.max(1, ...data.rows.flatMap((row) => row.perPartner.map((counts) => counts.total)));
  const keys = useMatrixKeys(spotsOf(data));
  return (
    // Wider than the pane with many partners, so it scrolls by itself; the keys go through what is in it.
    <div className="matrix-scroll" role="region" aria-label={texts.t("overview.title")}>
      {/* Readers say the name of a table when the focus comes into it. */}
      <p aria-hidden className="matrix-keys quiet">
        {texts.t("overview.keys")}
      </p>
      <table
        ref={keys.table}
        aria-label={texts.t("overview.keys")}
        className={data.counts.total >= LARGE ? "matrix matrix-large" : "matrix"}
      >
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
          {data.rows.map((row, at) => (
            <MatrixRow key={row.instrument ?? "unknown"} {...{ row, at, data, most, keys }} />
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

/** Every cell that can be pressed, row by row: a number, or an empty spot. */
const spotsOf = ({ rows }: Coverage): Spot[] =>
  rows.flatMap((line, row) =>
    line.perPartner.flatMap((counts, column) =>
      counts.total > 0 || isEmptySpot(line, counts) ? [{ row, column }] : [],
    ),
  );

interface MatrixRowProps {
  readonly row: CoverageRow;
  /** Its place in the matrix, from 0. */
  readonly at: number;
  readonly keys: MatrixKeys;
  readonly data: Coverage;
  /** The largest number of the matrix. */
  readonly most: number;
}

function MatrixRow({ row, at, data, most, keys }: MatrixRowProps) {
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
              press={keys.propsFor({ row: at, column: index })}
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
  /** What the keys do here. */
  readonly press: ReturnType<MatrixKeys["propsFor"]>;
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
function MatrixCell({ counts, most, row, data, partner, partnerId, partnerIndex, press }: MatrixCellProps) {
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
        {...press}
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
