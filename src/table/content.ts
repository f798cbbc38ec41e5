import { readMark } from "../partners/marks";
import type { Grid } from "./grid";
import { readInstrument } from "./read-instrument";

/** What a column mostly holds, as far as its cells show by themselves. */
export interface ColumnContent {
  readonly filled: number;
  /** Shares of the filled cells, from 0 to 1. */
  readonly type: number;
  readonly level: number;
  readonly citation: number;
  readonly instrument: number;
  readonly mark: number;
  readonly number: number;
  readonly address: number;
  readonly lowerCase: number;
  readonly meanLength: number;
}

const TYPE = /^\s*(?:afstemm\p{L}*\s+)?(?:is\s+)?(?:nodig|wenselijk)\s*$/iu;
const LEVEL =
  /^\s*(?:ambtelijk|bestuurlijk|ambt\.?|best\.?)(?:\s*(?:en|of|en\/of|\/|\+|&|,)\s*(?:ambtelijk|bestuurlijk|ambt\.?|best\.?))?\s*$/iu;
const CITATION =
  /(?:\bart(?:t|ikel|ikelen)?\b\.?|§|\bafdeling|\bparagraaf|\bhoofdstuk)\s*\d|\b\d+[.:]\d+\w*\b.{0,40}\b(?:Ow|Ob|Bkl|Bal|Bbl|Awb|Wpg|Wvr|Wgr)\b|\b(?:Ow|Ob|Bkl|Bal|Bbl|Awb|Wpg|Wvr|Wgr)\b.{0,10}\d/iu;
const ADDRESS = /https?:|www\.|\.nl\b/i;

/** Cells that say what they are, whatever stands above them. */
export const looksLikeType = (text: string): boolean => text.length < 60 && TYPE.test(text);
export const looksLikeLevel = (text: string): boolean => text.length < 60 && LEVEL.test(text);
export const looksLikeCitation = (text: string): boolean => text.length < 400 && CITATION.test(text);

export function looksLikeMark(text: string): boolean {
  if (text.length > 40) return false;
  const { kind } = readMark(text);
  return kind === "yes" || kind === "no" || kind === "role";
}

/** So many rows show what a column holds. */
const SAMPLE = 150;

/** Looks at a column's cells from `first` on. */
export function contentOf(grid: Grid, column: number, first: number, last: number): ColumnContent {
  const count = {
    type: 0,
    level: 0,
    citation: 0,
    instrument: 0,
    mark: 0,
    number: 0,
    address: 0,
    lowerCase: 0,
  };
  let filled = 0;
  let length = 0;
  for (let row = first; row <= Math.min(last, first + SAMPLE - 1); row++) {
    if (grid.isBlank(row, column)) continue;
    const text = grid.trimmed(row, column);
    filled++;
    length += text.length;
    if (looksLikeType(text)) count.type++;
    if (looksLikeLevel(text)) count.level++;
    if (looksLikeCitation(text)) count.citation++;
    if (looksLikeMark(text)) count.mark++;
    if (text.length < 60 && readInstrument(text)) count.instrument++;
    if (/^[\d.,\-/]+$/.test(text)) count.number++;
    if (ADDRESS.test(text)) count.address++;
    if (/^\p{Ll}/u.test(text)) count.lowerCase++;
  }
  const share = (part: number): number => (filled === 0 ? 0 : part / filled);
  return {
    filled,
    type: share(count.type),
    level: share(count.level),
    citation: share(count.citation),
    instrument: share(count.instrument),
    mark: share(count.mark),
    number: share(count.number),
    address: share(count.address),
    lowerCase: share(count.lowerCase),
    meanLength: share(length),
  };
}
