import type { Agreement } from "../../../table/agreement-table";
import { tableOf } from "../../testing/tables";
import { DuplicateSurvey } from "./duplicates";
import { ReadColumn } from "../../reading/read-column";
import { WordStore } from "./word-store";

/** Numbers that are the same in every run (a linear congruential generator, Numerical Recipes' constants). */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Texts in a few words, so that every word stands in hundreds of them; many are nearly the same as an earlier one. */
function texts(count: number, words: number, next: (below: number) => number): string[] {
  const made: string[] = [];
  const word = (): string => `woord${next(next(2) === 0 ? words : Math.ceil(words / 4))}`;
  for (let index = 0; index < count; index++) {
    const from = next(3) === 0 ? made[next(made.length || 1)]?.split(" ") : undefined;
    const text = from ?? Array.from({ length: 4 + next(34) }, word);
    if (from) for (let change = next(4); change > 0; change--) text[next(text.length)] = word();
    made.push(text.join(" "));
  }
  return made;
}

const columnOf = (agreements: readonly Agreement[]): ReadColumn =>
  new ReadColumn(agreements.map(({ text }) => text.agreement));

/** What the survey has to say, from a look at every pair. */
function pairByPair(agreements: readonly Agreement[]): (readonly [number, boolean, boolean] | null)[] {
  const store = new WordStore(columnOf(agreements));
  const known = agreements.map((_, index) => store.numberOf(index));
  return agreements.map((agreement, index) => {
    const own = known[index];
    let best: { quality: number; answer: readonly [number, boolean, boolean] } | null = null;
    for (const [other, id] of known.entries()) {
      const isSame = id === own;
      if (other === index || own === undefined || !(isSame || store.areNear(own, id))) continue;
      const isHere = agreements[other]?.instrument === agreement.instrument;
      const quality = (isHere ? 0 : 2) + (isSame ? 0 : 1);
      if (!best || quality < best.quality)
        best = { quality, answer: [agreements[other]?.row ?? -1, isSame, isHere] };
    }
    return best?.answer ?? null;
  });
}

const said = (survey: DuplicateSurvey, agreements: readonly Agreement[]): ReturnType<typeof pairByPair> =>
  agreements.map((agreement) => {
    const found = survey.duplicateOf(agreement);
    return found && [found.row, found.isSame, found.sameInstrument];
  });

const INSTRUMENTS = ["Omgevingsvisie", "Programma", "Omgevingsplan"];

test.each([12, 40, 2000])("all that is nearly the same is found among texts of %i words", (words) => {
  const next = random(words);
  const { agreements } = tableOf(
    texts(240, words, next).map((agreement, index) => ({
      agreement,
      instrument: INSTRUMENTS[Math.floor(index / 90)] ?? "",
    })),
  );
  const column = columnOf(agreements);
  const survey = new DuplicateSurvey(agreements, column);
  const expected = pairByPair(agreements);
  expect(said(survey, agreements)).toEqual(expected);
  expect(expected.filter((answer) => answer !== null).length).toBeGreaterThan(40);
});

test("and so it is after rows have changed, in a table where every word is in hundreds of rows", () => {
  const next = random(7);
  let agreements = tableOf(
    texts(240, 24, next).map((agreement, index) => ({
      agreement,
      instrument: INSTRUMENTS[Math.floor(index / 90)] ?? "",
    })),
  ).agreements;
  const column = columnOf(agreements);
  const survey = new DuplicateSurvey(agreements, column);
  said(survey, agreements);
  for (const [round, text] of texts(40, 30, next).entries()) {
    const index = next(agreements.length);
    const before = agreements[index];
    if (!before) continue;
    const agreement = round % 2 === 0 ? text : (agreements[next(agreements.length)]?.text.agreement ?? "");
    const after = { ...before, text: { ...before.text, agreement } };
    agreements = agreements.with(index, after);
    column.read(index, agreement);
    survey.replace(index, before, after);
    survey.settle(agreements);
  }
  expect(said(survey, agreements)).toEqual(pairByPair(agreements));
});

test("words that everybody left and that are written again are near what came meanwhile", () => {
  const [text, near, other] = ["a b c d e f g h i j", "a b c d e f g h i k", "l m n o p q r s"].map(
    (letters) => letters.replace(/\w/g, "woord$&"),
  ) as [string, string, string];
  let { agreements } = tableOf([{ agreement: text }, { agreement: "iets anders dan dit" }]);
  const column = columnOf(agreements);
  const survey = new DuplicateSurvey(agreements, column);
  const write = (index: number, agreement: string): void => {
    const before = agreements[index];
    if (!before) throw new Error("no such row");
    const after = { ...before, text: { ...before.text, agreement } };
    agreements = agreements.with(index, after);
    column.read(index, agreement);
    survey.replace(index, before, after);
    survey.settle(agreements);
  };
  write(0, other);
  write(1, near);
  expect(said(survey, agreements)).toEqual([null, null]);
  write(0, text);
  expect(said(survey, agreements)).toEqual(pairByPair(agreements));
  expect(said(survey, agreements)).not.toContain(null);
});

test("in a table made from one sentence, larger than what is looked at beforehand, each names the first", () => {
  const sentence = (index: number): string =>
    `Partijen bespreken zaak ${index} in het regionaal overleg van de maand na de melding ervan.`;
  let { agreements } = tableOf(Array.from({ length: 1100 }, (_, index) => ({ agreement: sentence(index) })));
  const column = columnOf(agreements);
  const survey = new DuplicateSurvey(agreements, column);
  const [first, second, third] = agreements.map(({ row }) => row);
  expect(said(survey, agreements)).toEqual(
    agreements.map(({ row }) => [row === first ? second : first, false, true]),
  );
  const before = agreements[0];
  if (!before) throw new Error("an empty table");
  const after = { ...before, text: { ...before.text, agreement: "Iets heel anders dan dit alles samen." } };
  agreements = agreements.with(0, after);
  column.read(0, after.text.agreement);
  survey.replace(0, before, after);
  survey.settle(agreements);
  expect(said(survey, agreements)).toEqual(
    agreements.map(({ row }) => (row === first ? null : [row === second ? third : second, false, true])),
  );
});
