import { EXAMPLES, examplesFor } from "../../catalog/catalog";
import { byTheme, tickedInOrder } from "./list-order";

const shown = examplesFor("omgevingsvisie");
const listed = byTheme(shown).flatMap(([, examples]) => examples);
const ids = (examples: readonly { readonly id: string }[]) => examples.map(({ id }) => id);

test("what was ticked keeps the order of the list, whatever was ticked last", () => {
  // Under themes the list has another order than the catalogue.
  expect(ids(listed)).not.toEqual(ids(shown));
  const ticked = new Set(ids(listed).reverse());
  expect(ids(tickedInOrder(EXAMPLES, shown, false, ticked))).toEqual(ids(listed));
});

test("of a search the order is that of the search, and what it does not show comes behind", () => {
  const [first, second, third] = listed;
  if (!first || !second || !third) throw new Error("no examples");
  const ticked = new Set([first.id, third.id, second.id]);
  expect(ids(tickedInOrder(EXAMPLES, [third, first], true, ticked))).toEqual([third.id, first.id, second.id]);
});
