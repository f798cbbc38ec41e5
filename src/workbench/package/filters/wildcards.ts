/** Whether a text holds an Excel wildcard: "*" or "?" that no "~" stands before. */
export function hasWildcard(pattern: string): boolean {
  return /(?:^|[^~])(?:~~)*[*?]/.test(pattern);
}

/** Takes the "~" away from "~*", "~?" and "~~": the text that a pattern without wildcards stands for. */
export function plainText(pattern: string): string {
  return pattern.replace(/~([*?~])/g, "$1");
}

/**
 * Whether the whole text fits Excel's wildcards (any case): "*" is any run of characters, "?" one character, "~" takes the
 * next "*", "?" or "~" literally. Needs no backtracking beyond the last "*", so that no pattern is slow.
 */
export function matchesWildcards(pattern: string, text: string): boolean {
  const wanted = cutPattern(pattern.toLowerCase());
  const given = [...text.toLowerCase()];
  let at = 0;
  let star = -1;
  let resume = 0;
  for (let place = 0; place < given.length;) {
    const piece = wanted[at];
    if (piece === ANY_RUN) {
      star = at++;
      resume = place;
    } else if (piece === ANY_ONE || (piece !== undefined && piece === given[place])) {
      at++;
      place++;
    } else if (star >= 0) {
      at = star + 1;
      place = ++resume;
    } else {
      return false;
    }
  }
  return wanted.slice(at).every((piece) => piece === ANY_RUN);
}

const ANY_RUN = "any run";
const ANY_ONE = "any one";

function cutPattern(pattern: string): string[] {
  return [...pattern.matchAll(/~[*?~]|[^]/gu)].map(([piece]) => {
    if (piece === "*") return ANY_RUN;
    if (piece === "?") return ANY_ONE;
    return piece.length === 2 && piece.startsWith("~") ? piece.slice(1) : piece;
  });
}
