import { Postings } from "./postings";

const listOf = (postings: Postings, word: number): number[] => {
  const list: number[] = [];
  for (let at = postings.first(word); at >= 0; at = postings.next(at)) list.push(postings.at(at));
  return list;
};
const self = (id: number): number => id;

test("texts stand in a word's list in their order, wherever they are put in or taken out", () => {
  const postings = new Postings(10);
  for (const id of [8, 5, 2]) postings.prepend(7, id);
  for (const id of [1, 6, 9]) postings.insert(7, id, self);
  expect(listOf(postings, 7)).toEqual([1, 2, 5, 6, 8, 9]);
  for (const id of [1, 6, 9, 4]) postings.remove(7, id);
  expect(listOf(postings, 7)).toEqual([2, 5, 8]);
  expect(listOf(postings, 8)).toEqual([]);
});

test("thousands of lists keep apart, and places that were given back are used again", () => {
  const postings = new Postings(5000);
  for (let word = 0; word < 5000; word++) postings.prepend(word, word);
  for (let word = 0; word < 5000; word += 2) postings.remove(word, word);
  for (let word = 0; word < 5000; word += 2) postings.insert(word, word + 1, self);
  for (let word = 0; word < 5000; word++)
    expect(listOf(postings, word)).toContain(word % 2 === 0 ? word + 1 : word);
});
