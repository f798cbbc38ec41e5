import { isReadBelowEachOther } from "./below-each-other";

const OLD =
  "De gemeente en de provincie leggen elk voorjaar de plannen voor woningbouw langs het spoor naast elkaar.";

test.each([
  ["one word of a sentence", OLD, OLD.replace("voorjaar", "najaar"), false],
  [
    "half of a sentence",
    OLD,
    OLD.replace("elk voorjaar de plannen voor woningbouw", "iedere maand hun cijfers over verkeer"),
    false,
  ],
  [
    "nearly all of a sentence",
    OLD,
    "Het waterschap geeft binnen vier weken een wateradvies over elk plan in een kwetsbaar gebied.",
    true,
  ],
  [
    "a sentence before one that stays",
    `Partijen houden een gedeelde kalender bij met de momenten waarop visies ter inzage liggen. ${OLD}`,
    `Burgemeester en wethouders vragen de GGD om advies voordat zij de ontwerpvisie vaststellen. ${OLD}`,
    true,
  ],
  [
    "the notation of a list of articles",
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((one) => `artikel ${one}.2 lid 1, Ow`).join("; "),
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((one) => `art. ${one}.2 lid 1 Ow`).join("; "),
    false,
  ],
  ["a text that only grows", OLD, `${OLD} Zij doen dat samen met het waterschap. `.repeat(6), false],
  ["a text that only shrinks", `${OLD} En ook nog iets heel anders dan dat.`.repeat(3), OLD, false],
  ["a few words", "Afstemming nodig", "Overleg wenselijk", false],
  ["a text that comes", "", OLD, false],
  ["a text that goes", OLD, "", false],
  ["the same", OLD, OLD, false],
  ["only spaces", OLD.replace(/ /g, "  "), OLD, false],
  ["endless words", "a".repeat(32_000), "b".repeat(32_000), false],
])("%s", (_, before, after, expected) => {
  expect(isReadBelowEachOther(before, after)).toBe(expected);
});
