import type { Token } from "./lexer";

/** Where a reader of tokens stands. */
export interface Cursor {
  readonly tokens: readonly Token[];
  index: number;
}

/** No list of leden or onderdelen is longer; that bounds the work for a cell in which each of them may begin another list. */
export const MOST_LISTED = 100;

/** The token that the cursor stands on, or so many behind it. */
export const peek = (cursor: Cursor, ahead = 0): Token | undefined => cursor.tokens[cursor.index + ahead];

/** The sign between the parts of an article's number: "2.2", "3:6". */
export const DOTTED = /[.:]/;
