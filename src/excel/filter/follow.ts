/** Gives the place that an entry has now; null when it is gone. */
export type Follow = (index: number) => number | null;

/**
 * Where the entries of a list went when some were put in, taken out, changed or sorted since. One that stands once in both
 * lists is found wherever it went. What stands between two entries that were found again keeps its order; as many as before
 * are the same ones, changed.
 */
export function follow(before: readonly string[], now: readonly string[]): Follow {
  const places = new Array<number | null>(before.length).fill(null);
  const once = onceInBoth(before, now, { from: 0, to: before.length, start: 0, end: now.length });
  const ordered = new Set(inOrder(once).map(([old]) => old));
  const moved = once.filter(([old]) => !ordered.has(old));
  if (moved.length === 0) followInOrder(before, now, places);
  else followSorted(before, now, moved, places);
  return (index) => places[index] ?? null;
}

function followInOrder(before: readonly string[], now: readonly string[], places: (number | null)[]): void {
  const todo: Stretch[] = [{ from: 0, to: before.length, start: 0, end: now.length }];
  for (let stretch = todo.pop(); stretch; stretch = todo.pop()) {
    const rest = matchEnds(before, now, stretch, places);
    if (rest.from === rest.to || rest.start === rest.end) continue;
    const anchors = inOrder(onceInBoth(before, now, rest));
    if (anchors.length > 0) todo.push(...between(rest, anchors, places));
    else if (rest.to - rest.from === rest.end - rest.start) {
      for (let at = rest.from; at < rest.to; at++) places[at] = rest.start + at - rest.from;
    }
  }
}

/** Where entries changed their order, those that cannot be told by themselves are looked for where they were. */
function followSorted(
  before: readonly string[],
  now: readonly string[],
  moved: readonly Pair[],
  places: (number | null)[],
): void {
  for (const [old, place] of moved) places[old] = place;
  const taken = new Set(moved.map(([, place]) => place));
  const isKept = before.length === now.length;
  const stay = (isSame: (at: number) => boolean): void => {
    for (let at = 0; isKept && at < before.length; at++) {
      if (places[at] !== null || taken.has(at) || !isSame(at)) continue;
      places[at] = at;
      taken.add(at);
    }
  };
  stay((at) => before[at] === now[at]);
  const left = [...before.keys()].filter((at) => places[at] === null);
  const free = [...now.keys()].filter((at) => !taken.has(at));
  const found = new Array<number | null>(left.length).fill(null);
  followInOrder(
    left.map((at) => before[at] ?? ""),
    free.map((at) => now[at] ?? ""),
    found,
  );
  found.forEach((place, index) => {
    const [old, at] = [left[index], place === null ? undefined : free[place]];
    if (old === undefined || at === undefined) return;
    places[old] = at;
    taken.add(at);
  });
  stay(() => true);
}

/** A stretch of the list as it was, and the one of now that it became; ends are not included. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

type Pair = readonly [old: number, place: number];

/** Matches what is equal from both ends on; gives what is left between them. */
function matchEnds(
  before: readonly string[],
  now: readonly string[],
  { from, to, start, end }: Stretch,
  places: (number | null)[],
): Stretch {
  let [first, last, top, bottom] = [from, to, start, end];
  while (first < last && top < bottom && before[first] === now[top]) places[first++] = top++;
  while (first < last && top < bottom && before[last - 1] === now[bottom - 1]) places[--last] = --bottom;
  return { from: first, to: last, start: top, end: bottom };
}

/** Entries that stand once in both stretches. */
function onceInBoth(
  before: readonly string[],
  now: readonly string[],
  { from, to, start, end }: Stretch,
): Pair[] {
  const places = placesOf(now, start, end);
  return [...placesOf(before, from, to)].flatMap(([entry, old]): Pair[] => {
    const place = places.get(entry);
    return old !== null && place !== undefined && place !== null ? [[old, place]] : [];
  });
}

/** The place of each entry; null for one that stands there more than once. */
function placesOf(list: readonly string[], from: number, to: number): Map<string, number | null> {
  const places = new Map<string, number | null>();
  for (let at = from; at < to; at++) {
    const entry = list[at] ?? "";
    places.set(entry, places.has(entry) ? null : at);
  }
  return places;
}

/** The most pairs that stand in the same order in both lists (a longest increasing row, by patience sorting). */
function inOrder(pairs: readonly Pair[]): Pair[] {
  const piles: number[] = [];
  const under: number[] = [];
  pairs.forEach(([, place], index) => {
    let [low, high] = [0, piles.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((pairs[piles[middle] ?? 0]?.[1] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    under[index] = low > 0 ? (piles[low - 1] ?? -1) : -1;
    piles[low] = index;
  });
  const row: Pair[] = [];
  for (let at = piles.at(-1) ?? -1; at >= 0; at = under[at] ?? -1) {
    const pair = pairs[at];
    if (pair) row.push(pair);
  }
  return row.reverse();
}

/** Notes the anchors, and gives the stretches between them. */
function between(whole: Stretch, anchors: readonly Pair[], places: (number | null)[]): Stretch[] {
  const stretches: Stretch[] = [];
  let [from, start] = [whole.from, whole.start];
  for (const [old, place] of anchors) {
    places[old] = place;
    stretches.push({ from, to: old, start, end: place });
    [from, start] = [old + 1, place + 1];
  }
  return [...stretches, { from, to: whole.to, start, end: whole.end }];
}
