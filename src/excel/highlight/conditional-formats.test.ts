import type { Session } from "../office/run";
import { inSlices } from "./conditional-formats";

/** A conversation that notes how much was queued when each request went. */
function conversation() {
  const sent: number[] = [];
  let queued = 0;
  const sync = (): Promise<void> => {
    sent.push(queued);
    queued = 0;
    return Promise.resolve();
  };
  return { sent, session: { sync } as Session, queue: (one: number) => (queued++, -one) };
}

test.each([
  [0, []],
  [1, [1]],
  [500, [500]],
  [1_201, [500, 500, 201]],
])("%d formats are asked for in requests that stay small, and none is lost", async (count, requests) => {
  const { sent, session, queue } = conversation();
  const list = Array.from({ length: count }, (_, index) => index + 1);
  expect(await inSlices(session, list, queue)).toEqual(list.map((one) => -one));
  expect(sent).toEqual(requests);
});
