import { fail, obstacle, succeed } from "../obstacles";
import { createLane } from "./queue";

test("starts a piece of work only when the one before is finished", async () => {
  const lane = createLane();
  const seen: string[] = [];
  const gates: (() => void)[] = [];
  const work = (name: string) => async () => {
    seen.push(`${name} begins`);
    await new Promise<void>((resolve) => gates.push(resolve));
    seen.push(`${name} ends`);
    return succeed(name);
  };
  const both = Promise.all([lane.run(work("one")), lane.run(work("two"))]);
  await new Promise((resolve) => setImmediate(resolve));
  expect(seen).toEqual(["one begins"]);
  gates[0]?.();
  await new Promise((resolve) => setImmediate(resolve));
  gates[1]?.();
  await both;
  expect(seen).toEqual(["one begins", "one ends", "two begins", "two ends"]);
});

test("goes on after failure, refused or thrown", async () => {
  const lane = createLane();
  const refused = await lane.run(async () => fail(obstacle("protected", "no")));
  const thrown = await lane.run(() => Promise.reject(new Error("stuk")));
  expect([refused.ok, thrown.ok]).toEqual([false, false]);
  expect(await lane.run(async () => succeed(7))).toEqual({ ok: true, value: 7 });
});
