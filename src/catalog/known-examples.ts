import type { PartnerId } from "../partners/partner";
import type { KnownExample } from "../rules/rule";
import { EXAMPLES } from "./catalog";
import stored from "./earlier-versions.json";

/** What an example said before; rows made from it stand in workbooks and are still its rows. */
export interface EarlierVersion extends KnownExample {
  readonly version: number;
}

/** Every version that is no longer in the catalogue. known-examples.test.ts holds the data to its form. */
export const EARLIER_VERSIONS = stored as unknown as readonly EarlierVersion[];

const known = (
  examples: readonly { id: string; title: string; agreement: string; partners: readonly PartnerId[] }[],
): KnownExample[] =>
  examples.map(({ id, title, agreement, partners }) => ({ id, title, agreement, partners }));

/** The shipped examples as the rules know them, to recognise rows that were made from one (`RuleSettings.examples`). */
export const KNOWN_EXAMPLES: readonly KnownExample[] = [...known(EXAMPLES), ...known(EARLIER_VERSIONS)];
