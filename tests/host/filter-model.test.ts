import fc from "fast-check";
import { openActionPane } from "./testing/action-pane";
import { DEEDS, FilterModel, type Deed } from "./testing/filter-model";
import { BOOK } from "./testing/filter-model-book";

const deeds: fc.Arbitrary<Deed[]> = fc.array(
  fc.record({ does: fc.constantFrom(...DEEDS), at: fc.double({ min: 0, max: 0.999, noNaN: true }) }),
  { minLength: 4, maxLength: 14 },
);

/**
 * Few runs, and the first failure as it is: MODEL_RUNS=500 takes longer, and makes what fails as short as can be; MODEL_SEED=7
 * takes other deeds.
 */
const asked = process.env["MODEL_RUNS"];
const RUNS = {
  seed: Number(process.env["MODEL_SEED"] ?? 20_260_505),
  numRuns: Number(asked ?? 25),
  endOnFailure: asked === undefined,
};

test("whatever the user does in between, the sheet shows what the choice says, and all comes back", async () => {
  const done = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(deeds, async (list) => {
      const model = new FilterModel(await openActionPane(BOOK));
      for (const deed of list) await model.act(deed);
      await model.end();
      for (const [name, times] of model.done) done.set(name, (done.get(name) ?? 0) + times);
    }),
    RUNS,
  );
  // A property that never comes to the point would hold as well.
  expect(done.get("apply")).toBeGreaterThan(10);
  expect(done.get("undo")).toBeGreaterThan(0);
});
