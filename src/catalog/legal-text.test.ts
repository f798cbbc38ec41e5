import { loadStatutes } from "../law/texts/load-statutes";
import { statuteTexts } from "../law/texts/statute-texts";
import { legalTextOf } from "./legal-text";

const basisOf = (...citations: string[]) => ({
  legalBasis: citations.map((citation) => ({ citation, certainty: "derived" as const })),
});

test("column C gets the cited lid, or the article with its leden, without spaces that Excel shows no different", async () => {
  const statutes = await loadStatutes();
  if (!statutes) throw new Error("no statute texts");
  const lid = legalTextOf(basisOf("art. 2.2 lid 1 Ow"), statutes);
  expect(lid).toContain("stemt zonodig met deze andere bestuursorganen af");
  expect(lid).not.toContain("\n");
  expect(legalTextOf(basisOf("art. 2.2 Ow"), statutes)).toMatch(/^1\. .*\n2\. /s);
  const visie = legalTextOf(basisOf("art. 3.2 Ow"), statutes);
  expect(visie).toContain("bedoeld in artikel 2.1, eerste lid:\na. ");
  expect(visie).not.toMatch(/[\u00a0\u2002-\u200b]/);
});

test("articles stand below one another, once each; what is not on file is left out", async () => {
  const statutes = await loadStatutes();
  if (!statutes) throw new Error("no statute texts");
  const one = legalTextOf(basisOf("art. 3.5 Ow"), statutes);
  const other = legalTextOf(basisOf("art. 3.14 Ow"), statutes);
  expect(legalTextOf(basisOf("art. 3.5 Ow", "art. 3.14 Ow", "art. 3.5 Ow", "art. 3:6 Awb"), statutes)).toBe(
    `${one}\n${other}`,
  );
  expect(legalTextOf(basisOf("art. 3:6 Awb"), statutes)).toBe("");
});

test("a text that is longer than a cell ends with a whole line", () => {
  const text = Array.from({ length: 50 }, (_, at) => `${at} ${"woord ".repeat(150).trim()}`).join("\n");
  const articles = [{ article: "1.1", paragraphs: [{ paragraph: "", text }] }];
  const statutes = statuteTexts([{ abbreviation: "Ow", validFrom: "2026-01-01", articles }]);
  const cell = legalTextOf(basisOf("art. 1.1 Ow"), statutes);
  expect(cell.length).toBeLessThanOrEqual(32_767);
  expect(cell.length).toBeGreaterThan(30_000);
  expect(text.startsWith(`${cell}\n`)).toBe(true);
});
