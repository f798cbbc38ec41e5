import { articleExists } from "../law/index/articles";
import { readCitations } from "../law/citations/read-citations";
import { PARTNERS } from "../partners/partner";
import { EXAMPLES, exampleById, examplesFor } from "./catalog";

test("the catalogue has examples for every core instrument, each with an id of its own", () => {
  for (const instrument of [
    "omgevingsvisie",
    "programma",
    "omgevingsplan",
    "omgevingsvergunning",
    "toezichtEnHandhaving",
  ] as const) {
    expect(examplesFor(instrument).length).toBeGreaterThanOrEqual(9);
  }
  expect(new Set(EXAMPLES.map((example) => example.id)).size).toBe(EXAMPLES.length);
  expect(exampleById("EX001")?.instrument).toBe("omgevingsvisie");
  expect(exampleById("nothing")).toBeNull();
});

test.each(EXAMPLES.map((example) => [example.id, example] as const))(
  "%s holds what a row needs",
  (_, example) => {
    expect(example.title.trim()).toBe(example.title);
    expect(example.agreement.trim()).not.toBe("");
    expect(["required", "desirable"]).toContain(example.type);
    expect(["official", "administrative", "both"]).toContain(example.level.value);
    expect(example.partners.length).toBeGreaterThan(0);
    for (const partner of example.partners) expect(PARTNERS).toContain(partner);
    expect(example.source.name).not.toBe("");
    for (const basis of example.legalBasis) {
      const { citations } = readCitations(basis.citation);
      expect(citations).toHaveLength(1);
      for (const { law, article } of citations) {
        expect(law).not.toBeNull();
        expect(articleExists(law ?? "", article)).not.toBe(false);
      }
    }
  },
);
