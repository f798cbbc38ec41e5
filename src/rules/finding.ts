import type { PartnerId } from "../partners/partner";
import type { Role } from "../table/agreement-table";
import type { Change } from "../table/change";

export type Severity = "error" | "warning" | "hint";

/** A parameter of a message: text is shown as it is, numbers in the reader's notation. */
export type MessageParams = Readonly<Record<string, string | number>>;

/** One of several ways to mend a finding; it may change the meaning, so the user picks. */
export interface Suggestion {
  /** Which text of the rule labels the choice, with its parameters. */
  readonly label: string;
  readonly params: MessageParams;
  readonly changes: readonly Change[];
}

/** Something a rule found: a place, the parts of its message, and how it can be mended. */
export interface Finding {
  /** An id of the rule book, such as "partners/none". */
  readonly rule: string;
  readonly severity: Severity;
  /** "row" and "table" findings stand at a cell too, so that every finding can be jumped to. */
  readonly scope: "cell" | "row" | "table";
  readonly row: number;
  readonly column: number;
  readonly role: Role | "partner" | "table";
  /** The partner that is meant, where the finding is about one. */
  readonly partner?: PartnerId;
  /** Variant of the rule's message ("default" where it has one only). */
  readonly message: string;
  readonly params: MessageParams;
  /** The offending part of the cell's text. */
  readonly from?: number;
  readonly to?: number;
  /** Cannot change the meaning: may be applied in bulk. */
  readonly fix?: readonly Change[];
  readonly suggestions?: readonly Suggestion[];
}
