import type { Example } from "../../catalog/example";
import type { SheetRef } from "../../excel/gateway";
import type { Texts } from "../../i18n/texts";

/** An example with what its blanks are filled with; a blank without a value stays open in the sheet. */
export interface FilledExample {
  readonly example: Example;
  readonly values: Readonly<Record<string, string | null>>;
}

/** Examples that belong on one sheet. */
export interface SheetPart {
  readonly sheet: SheetRef;
  readonly examples: readonly FilledExample[];
}

export interface InsertExamplesInput {
  readonly examples: readonly FilledExample[];
  /** The sheet row that they come below; null: each at the end of its own core instrument. */
  readonly afterRow: number | null;
  readonly texts: Texts;
  /** Also where an example stands in the table already. Default: the user is asked first. */
  readonly evenIfThere?: boolean;
  /** Also where the sheet is for another core instrument. Default: the user is asked first. */
  readonly evenIfElsewhere?: boolean;
  /** Called when all of them are in the table, with "13" or "13–15" for their rows. */
  readonly onDone?: (rows: string) => void;
}
