/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import { Suspense } from "react";
import { lazyPart, withRetries } from "./lazy-part";

const Content = () => <p>Gekomen</p>;

/** Fails so many times, then gives the part. */
function failing(times: number) {
  let calls = 0;
  return jest.fn(() => {
    calls++;
    return calls > times
      ? Promise.resolve({ default: Content })
      : Promise.reject(new Error(`failure ${calls}`));
  });
}

test("a part whose loading fails once still comes", async () => {
  const load = failing(1);
  const Part = lazyPart(load);
  render(
    <Suspense fallback={<p>Even wachten</p>}>
      <Part />
    </Suspense>,
  );
  screen.getByText("Even wachten");
  await screen.findByText("Gekomen");
  expect(load).toHaveBeenCalledTimes(2);
});

test("what comes at once is asked for once", async () => {
  const load = failing(0);
  await withRetries(load, [1, 1]);
  expect(load).toHaveBeenCalledTimes(1);
});

test("what never comes fails with the last reason, after every pause", async () => {
  const load = failing(9);
  await expect(withRetries(load, [1, 1])).rejects.toThrow("failure 3");
});
