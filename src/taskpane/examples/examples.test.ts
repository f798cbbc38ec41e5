import { EXAMPLES } from "../../catalog/catalog";
import { loadStatutes } from "../../law/texts/load-statutes";
import { passagesOf } from "./legal-text";

test("every example that cites a law on file brings its text and the date of it", async () => {
  const texts = await loadStatutes();
  const passages = EXAMPLES.flatMap((example) => passagesOf(example, texts));
  expect(passages.filter(({ text }) => text !== null).length).toBeGreaterThan(passages.length / 2);
  for (const { text, validFrom } of passages) expect(text === null || validFrom !== null).toBe(true);
});

test("without the texts an example still names its articles", () => {
  const [example] = EXAMPLES;
  if (!example) throw new Error("no example");
  const passages = passagesOf(example, null);
  expect(passages.length).toBeGreaterThan(0);
  expect(passages.every(({ text, citation }) => text === null && citation !== "")).toBe(true);
});
