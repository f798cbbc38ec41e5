/** Laws whose articles all have a point in their number, so that a comma in one can be nothing else. */
const POINTED =
  "(?:Ow|Ob|Bkl|Bal|Bbl|Or|Omgevings(?:wet|besluit|regeling)|Besluit\\s+(?:kwaliteit|activiteiten|bouwwerken)\\s+leefomgeving)";
const NUMBER = "(\\d{1,2})(,|\\. )(\\d{1,3}[a-z]?)(?![\\p{L}\\d]|[,.:]\\d)";
const START = "(?<=(?:^|[;\\n(/]|art(?:ikel(?:en)?|t)?\\.?)\\s{0,3})";
const DETAIL =
  "(?:,?\\s{1,3}(?:(?:lid|leden|onder|sub)\\s[\\da-z]{1,2}(?:(?:,| en)\\s?[\\da-z]{1,2})*|\\p{L}{5,8}\\slid))";
const BEHIND = new RegExp(
  `${START}${NUMBER}(?=${DETAIL}{0,3},?\\s{1,3}(?:van\\s(?:de|het)\\s)?${POINTED}(?!\\p{L}))`,
  "giu",
);
const IN_FRONT = new RegExp(
  `(?<=(?<!\\p{L})${POINTED}[,:]?\\s{1,3}(?:art(?:ikel)?\\.?\\s{0,3})?)${NUMBER}`,
  "giu",
);

/**
 * "2,2 Ow" and "art. 2. 2 Ow" as they are meant: with a point. The text keeps its length, so that places in it stay the
 * same; a point with a space before it is read like one without.
 */
export function withPoints(text: string): string {
  if (!OTHER_SIGN.test(text)) return text;
  const rewrite = (_: string, chapter: string, sign: string, number: string): string =>
    `${chapter}${sign === "," ? "." : " ."}${number}`;
  return text.replace(BEHIND, rewrite).replace(IN_FRONT, rewrite);
}

const OTHER_SIGN = /\d(?:,|\. )\d/;
