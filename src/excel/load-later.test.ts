import { loadLater } from "./load-later";
import { succeed } from "./obstacles";

const part = { double: (number: number) => Promise.resolve(succeed(2 * number)) };

test("a part is loaded once, when one of its methods is called first", async () => {
  let loads = 0;
  const double = loadLater(() => {
    loads++;
    return Promise.resolve(part);
  })(({ double: method }) => method);
  expect(loads).toBe(0);
  expect(await Promise.all([double(1), double(2)])).toEqual([succeed(2), succeed(4)]);
  expect(await double(3)).toEqual(succeed(6));
  expect(loads).toBe(1);
});

test("a part that does not load is an obstacle, and the next call tries again", async () => {
  const loads = [() => Promise.reject(new Error("no network")), () => Promise.resolve(part)];
  const double = loadLater(() => loads.shift()?.() ?? Promise.reject(new Error("again")))(
    ({ double: method }) => method,
  );
  expect(await double(1)).toMatchObject({ ok: false, obstacle: { code: "connection" } });
  expect(await double(1)).toEqual(succeed(2));
});
