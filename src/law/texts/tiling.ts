/**
 * Whether the words are leden or onderdelen one after the other, some perhaps left out; the first may have lost its
 * beginning and the last its end.
 */
export function isTiling(words: readonly number[], segments: readonly (readonly number[])[]): boolean {
  return segments.some((segment, at) => {
    for (let offset = 0; offset < segment.length; offset++) {
      if (segment[offset] !== words[0] || !startsWith(words, 0, segment, offset)) continue;
      if (tilesFrom(words, segment.length - offset, segments, at + 1)) return true;
    }
    return false;
  });
}

const NO_WORDS: readonly number[] = [];

function tilesFrom(
  words: readonly number[],
  from: number,
  segments: readonly (readonly number[])[],
  next: number,
): boolean {
  let at = from;
  for (let index = next; index < segments.length && at < words.length; index++) {
    const segment = segments[index] ?? NO_WORDS;
    if (startsWith(words, at, segment, 0)) at += segment.length;
  }
  return at >= words.length;
}

/** Whether the segment from `offset` stands in the words at `at`; the words may end before it does. */
function startsWith(
  words: readonly number[],
  at: number,
  segment: readonly number[],
  offset: number,
): boolean {
  const length = Math.min(segment.length - offset, words.length - at);
  for (let index = 0; index < length; index++) {
    if (words[at + index] !== segment[offset + index]) return false;
  }
  return length > 0;
}
