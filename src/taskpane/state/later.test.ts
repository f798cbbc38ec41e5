import { Later } from "./later";

let runs = 0;
let later: Later;

beforeEach(() => {
  jest.useFakeTimers();
  runs = 0;
  later = new Later(() => runs++);
});
afterEach(() => jest.useRealTimers());

test("waits for quiet, then runs once", () => {
  later.ask(100);
  jest.advanceTimersByTime(90);
  later.ask(100);
  jest.advanceTimersByTime(90);
  expect(runs).toBe(0);
  jest.advanceTimersByTime(10);
  expect(runs).toBe(1);
  jest.advanceTimersByTime(10_000);
  expect(runs).toBe(1);
});

test("someone in a hurry is not put off by someone who is not", () => {
  later.ask(100);
  later.ask(1_500);
  jest.advanceTimersByTime(100);
  expect(runs).toBe(1);
  later.ask(1_500);
  later.ask(100);
  jest.advanceTimersByTime(100);
  expect(runs).toBe(2);
});

test("does not wait for ever while requests keep coming", () => {
  for (let passed = 0; passed < 6_000; passed += 500) {
    later.ask(1_000);
    jest.advanceTimersByTime(500);
  }
  expect(runs).toBe(1);
});

test("a cancelled request does not run", () => {
  later.ask(100);
  later.cancel();
  jest.advanceTimersByTime(1_000);
  expect(runs).toBe(0);
});
