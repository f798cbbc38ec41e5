import fc from "fast-check";
import { stem } from "./stem";

/** Words and stems as the algorithm's own page shows them (snowballstem.org/algorithms/dutch/stemmer.html). */
test.each([
  ["lichaamsziek", "lichaamsziek"],
  ["lichamelijk", "licham"],
  ["lichamelijke", "licham"],
  ["lichamelijkheden", "licham"],
  ["lichamen", "licham"],
  ["lichere", "licher"],
  ["licht", "licht"],
  ["lichtbruin", "lichtbruin"],
  ["lichte", "licht"],
  ["lichten", "licht"],
  ["lichtende", "lichtend"],
  ["lichtere", "lichter"],
  ["opgingen", "opging"],
  ["opglimlachten", "opglimlacht"],
  ["opgroeien", "opgroei"],
  ["opgroeiende", "opgroei"],
  ["ophef", "ophef"],
  ["opheffen", "opheff"],
  ["opheffing", "opheff"],
  ["opgewonden", "opgewond"],
])("%s → %s", (word, expected) => {
  expect(stem(word)).toBe(expected);
});

test.each([
  ["omgevingstafels", "omgevingstafel"],
  ["aanvragen", "aanvraag"],
  ["gezondheden", "gezondheid"],
  ["regionale", "regionaal"],
])("%s and %s have one stem", (one, other) => {
  expect(stem(one)).toBe(stem(other));
});

test("any text gives a stem that is no longer", () => {
  fc.assert(fc.property(fc.string(), (text) => stem(text).length <= text.length));
});
