import { bitOf } from "../partner";
import { endingWith, partnerOfEnding } from "./compound-endings";
import { partnerOfCompound } from "./lexicon";

const partnerAtEnd = (text: string): number => {
  const ending = [...text.toLowerCase()].reduce((all, letter) => endingWith(all, letter.charCodeAt(0)), 0);
  return partnerOfEnding(ending, text, text.length);
};

const words =
  "gemeente buurgemeenten Provincies grensprovincie WATERSCHAP waterschappen omgevingsdienst U10-omgevingsdiensten".split(
    " ",
  );

test.each(words)("%s names its partner by its ending, as it does when it is looked up", (word) => {
  const partner = partnerOfCompound(word.toLowerCase().replace("u10-", ""));
  expect(partner).not.toBeNull();
  expect(partnerAtEnd(`De ${word}`)).toBe(bitOf(partner));
});

test.each(["instrumenten", "documente", "landschap", "diensten", "de ente", "e", ""])(
  "%s names nobody",
  (word) => expect(partnerAtEnd(word)).toBe(0),
);
