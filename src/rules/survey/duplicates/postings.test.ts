import { Postings } from "./postings";

const listOf = (postings: Postings, key: number): number[] => {
  const list = postings.listOf(key);
  const ids: number[] = [];
  for (let at = postings.from(list); at < postings.to(list); at++) ids.push(postings.at(at));
  return ids;
};
const self = (id: number): number => id;
const keys = (count: number): Int32Array => Int32Array.from({ length: count }, (_, key) => key);

test("texts stand in a key's list in their order, wherever they are put in or taken out", () => {
  const postings = new Postings(Int32Array.of(7, 7, 7));
  for (const id of [2, 5, 8]) postings.append(postings.listOf(7), id);
  for (const id of [1, 6, 9]) postings.insert(postings.listOf(7), id, self);
  expect(listOf(postings, 7)).toEqual([1, 2, 5, 6, 8, 9]);
  for (const id of [1, 6, 9, 4]) postings.remove(postings.listOf(7), id, self);
  expect(listOf(postings, 7)).toEqual([2, 5, 8]);
  expect(listOf(postings, 8)).toEqual([]);
});

test("thousands of lists keep apart, also when they grow and shrink", () => {
  const postings = new Postings(keys(5000));
  for (let key = 0; key < 5000; key++) postings.append(postings.listOf(key), key);
  for (let key = 0; key < 5000; key += 2) postings.remove(postings.listOf(key), key, self);
  for (let round = 1; round < 9; round++)
    for (let key = 0; key < 5000; key += 2) postings.insert(postings.listOf(key), key + round, self);
  const wrong = [...keys(5000)].filter((key) => {
    const wanted = key % 2 === 0 ? [key + 1, key + 2, key + 8] : [key];
    const list = listOf(postings, key);
    return !wanted.every((id) => list.includes(id));
  });
  expect(wrong).toEqual([]);
});
