import type { Blank } from "../../catalog/blanks";
import { usualValues } from "../../catalog/blanks";
import type { CatalogueExample, Example } from "../../catalog/example";
import type { FilledExample } from "../commands/insert-examples";

/** An example of the catalogue, or one of the workbook's own, of which less is known. */
export type AnyExample = Example &
  Partial<Pick<CatalogueExample, "theme" | "origin" | "blanks" | "roles" | "certainty">> & {
    readonly source: { readonly remark?: string };
  };

/** Whether an example is one of the workbook's own: only the catalogue's have a theme. */
export const isOwn = ({ theme }: AnyExample): boolean => theme === undefined;

/** The named blanks of an example, in the order of its text. */
export const blanksOf = ({ blanks = {} }: AnyExample): readonly (readonly [string, Blank])[] =>
  Object.entries(blanks);

/** The example with its blanks filled as they usually are: what one click inserts. */
export const filledAsUsual = (example: AnyExample): FilledExample => ({
  example,
  values: usualValues(example.blanks ?? {}),
});
