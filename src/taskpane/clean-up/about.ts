import type { TermColumn } from "../../keywords/clean-up/term-column";
import type { Subject } from "./columns";

/** What a part of the screen works on. */
export interface About {
  readonly terms: TermColumn;
  readonly subject: Subject;
  /** Sheet column, from 0. */
  readonly column: number;
}
