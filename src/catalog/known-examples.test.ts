import { PARTNERS } from "../partners/partner";
import { recogniseExample } from "../rules/partners/example-not-marked/recognise";
import { TextReader } from "../rules/reading/text-reader";
import { EXAMPLES, exampleById } from "./catalog";
import { EARLIER_VERSIONS, KNOWN_EXAMPLES } from "./known-examples";

test("earlier versions are of examples that exist, are older than those, and have text and partners", () => {
  for (const { id, version, title, agreement, partners } of EARLIER_VERSIONS) {
    expect(exampleById(id)?.version).toBeGreaterThan(version);
    expect([title.length, agreement.length, partners.length].every((length) => length > 0)).toBe(true);
    expect(PARTNERS).toEqual(expect.arrayContaining([...partners]));
  }
  const keys = EARLIER_VERSIONS.map(({ id, version }) => `${id} ${version}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test("a row made from any version is recognised as that example", () => {
  const reader = new TextReader();
  const others = KNOWN_EXAMPLES.filter(({ id, agreement }) => {
    reader.read(agreement);
    return recogniseExample({ words: reader.words, from: 0, to: reader.count }, KNOWN_EXAMPLES)?.id !== id;
  });
  expect(others.map(({ id }) => id)).toEqual([]);
  expect(KNOWN_EXAMPLES).toHaveLength(EXAMPLES.length + EARLIER_VERSIONS.length);
});
