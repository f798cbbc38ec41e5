import { examplesFor } from "../../catalog/catalog";
import { EMPTY_STATE } from "../../excel/store/state";
import { ownExamples, withOwnExamples, withOwnTitle, withoutOwnExample } from "./own-examples";

const [one, other] = examplesFor("programma");
if (!one || !other) throw new Error("no examples");

test("own examples are kept once, renamed and removed", () => {
  const kept = withOwnExamples(withOwnExamples(EMPTY_STATE, [one, other]), [{ ...one, id: "copy" }]);
  expect(ownExamples(kept).map(({ id }) => id)).toEqual([one.id, other.id]);
  const renamed = withOwnTitle(kept, other.id, "Onze titel");
  expect(ownExamples(renamed)[1]).toMatchObject({ title: "Onze titel", agreement: other.agreement });
  expect(ownExamples(withoutOwnExample(renamed, one.id)).map(({ id }) => id)).toEqual([other.id]);
});

test("a legal text of the region's own is kept, and an example from before it was can still be read", () => {
  const legalText = "Kort gezegd: wie beslist en wie meepraat.";
  const kept = withOwnExamples(EMPTY_STATE, [{ ...one, legalText }, other]);
  expect(ownExamples(kept).map((example) => example.legalText)).toEqual([legalText, undefined]);
  expect(ownExamples(withOwnTitle(kept, one.id, "Onze titel"))[0]).toMatchObject({ legalText });
});

test("a type and a level in words of the row's own are kept, and nothing where the row says nothing", () => {
  const unclear = {
    ...one,
    type: { words: "AN" },
    level: { value: { words: "" }, certainty: "source" },
  } as const;
  const kept = withOwnExamples(EMPTY_STATE, [unclear]);
  expect(ownExamples(kept)).toMatchObject([{ type: { words: "AN" }, level: { value: { words: "" } } }]);
  expect(ownExamples(withOwnTitle(kept, one.id, "Onze titel"))[0]).toMatchObject({ type: { words: "AN" } });
});

test("an entry of another kind is not shown, and stays in the workbook", () => {
  const strange = { ...EMPTY_STATE, ownExamples: [{ id: "x", kind: "newer" }] };
  const kept = withoutOwnExample(withOwnExamples(strange, [one]), one.id);
  expect(ownExamples(withOwnExamples(strange, [one])).map(({ id }) => id)).toEqual([one.id]);
  expect(kept.ownExamples).toEqual(strange.ownExamples);
});
