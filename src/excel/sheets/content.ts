import type { CellValue } from "../../table/snapshot";
import { contentFingerprint } from "../office/fingerprint";

interface Block {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** A short name for all that a sheet holds and where: equal for a sheet as it was made and as it was read back. */
export function sheetContent({ top, left, values }: Block): string {
  const cells = values.flatMap((row, r) =>
    row.flatMap((value, c) =>
      value === "" ? [] : [`${top + r}/${left + c}/${typeof value}/${cellText(value)}`],
    ),
  );
  return contentFingerprint(cells.join("\u001f"));
}

/** Excel keeps line ends as a line feed. */
function cellText(value: CellValue): string {
  return String(value).replaceAll("\r\n", "\n");
}
