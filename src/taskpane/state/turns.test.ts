import { turnsOf } from "./turns";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function watched() {
  const stop = new AbortController();
  const told: (readonly [number, number])[] = [];
  const watch = {
    signal: stop.signal,
    onProgress: (done: number, total: number) => told.push([done, total]),
  };
  return { stop, told, turn: turnsOf(watch, 100) };
}

test("work goes on at once while there is time, and then lets others go first", async () => {
  const { turn, told } = watched();
  expect(turn(1)).toBeNull();
  jest.advanceTimersByTime(41);
  const wait = turn(2);
  expect(told).toEqual([[2, 100]]);
  await jest.advanceTimersByTimeAsync(0);
  expect(await wait).toBe(true);
  expect(turn(3)).toBeNull();
});

test("work that is to stop hears so at its next turn", async () => {
  const { turn, stop } = watched();
  jest.advanceTimersByTime(41);
  stop.abort();
  const wait = turn(1);
  await jest.advanceTimersByTimeAsync(0);
  expect(await wait).toBe(false);
});
