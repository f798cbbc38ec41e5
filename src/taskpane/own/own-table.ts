import { CATALOGUE_INSTRUMENTS } from "../../catalog/catalog";
import type { Example } from "../../catalog/example";
import { roleList } from "../../catalog/own/role-list";
import type { SheetSpec } from "../../excel/sheets/sheet-spec";
import { dutchTexts } from "../../i18n/load-texts";
import type { TextKey } from "../../i18n/texts";
import type { StatuteTexts } from "../../law/texts/statute-texts";
import type { Area, CellValue } from "../../table/snapshot";
import { newTableSpec } from "../new-table/new-table";

/**
 * What an own example has and the table has no column for, in columns behind it. `readProvenance` knows them by these
 * headings, which are Dutch in every language of the pane as those of the table are.
 */
const COLUMNS: readonly {
  readonly heading: TextKey;
  readonly width: number;
  readonly value: (example: Example) => CellValue;
}[] = [
  { heading: "own.columnTitle", width: 32, value: ({ title }) => title },
  { heading: "own.columnReason", width: 32, value: ({ typeReason }) => typeReason },
  { heading: "own.columnAddress", width: 32, value: ({ source }) => source.address ?? "" },
  { heading: "own.columnYear", width: 14, value: ({ source }) => source.year ?? "" },
  { heading: "own.columnVersion", width: 14, value: ({ version }) => version },
  { heading: "own.columnRoles", width: 32, value: roleList },
];

/**
 * The own examples as a table that can be looked over and taken over from, columns A–P, with all that an example has
 * besides in columns behind these.
 */
export function ownTableSpec(
  name: string,
  examples: readonly Example[],
  statutes: StatuteTexts | null,
): SheetSpec {
  const { t } = dutchTexts();
  // As the table has them.
  const ordered = CATALOGUE_INSTRUMENTS.flatMap((one) =>
    examples.filter(({ instrument }) => instrument === one),
  );
  const spec = newTableSpec(
    name,
    ordered.map((example) => ({ ...example, blanks: {} })),
    statutes,
  );
  const header = spec.rows.length - ordered.length;
  const first = spec.columnWidths.length;
  const right = first + COLUMNS.length - 1;
  const more = (row: number): CellValue[] => {
    const example = ordered[row - header];
    if (example) return COLUMNS.map(({ value }) => value(example));
    return COLUMNS.map(({ heading }) => (row === 0 ? t(heading) : ""));
  };
  // Whatever lies over the last column of the table lies over these too.
  const wider = <Placed extends { readonly area: Area }>(placed: Placed): Placed =>
    placed.area.right === first - 1 ? { ...placed, area: { ...placed.area, right } } : placed;
  return {
    ...spec,
    rows: spec.rows.map((cells, row) => [...cells, ...more(row)]),
    columnWidths: [...spec.columnWidths, ...COLUMNS.map(({ width }) => width)],
    looks: (spec.looks ?? []).map(wider),
    merges: [
      ...(spec.merges ?? []),
      ...COLUMNS.map((_, index) => ({
        top: 0,
        left: first + index,
        bottom: header - 1,
        right: first + index,
      })),
    ],
    ...(spec.filter ? { filter: { ...spec.filter, right } } : {}),
  };
}
