import { citedTextOf } from "../rules/legal-text/cited-text";
import { LAWS_ON_FILE, loadStatuteText } from "../law/texts/statute-texts";
import { loadStatutes } from "../law/texts/load-statutes";
import { statuteTexts } from "../law/texts/make-statutes";
import { legalTextOf, withOwnLegalText } from "./legal-text";

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

test("a region's own text stays word for word, the statute's text becomes the text on file", async () => {
  const statutes = await loadStatutes();
  if (!statutes) throw new Error("no statute texts");
  const basis = basisOf("art. 2.2 Ow");
  const onFile = legalTextOf(basis, statutes);
  const lines = onFile.split("\n");
  const written = (legalText: string, from = basis): string => legalTextOf({ ...from, legalText }, statutes);
  for (const same of [onFile, lines[0] ?? "", onFile.replace(/\s+/g, "  ").toUpperCase(), " \n"])
    expect(written(same)).toBe(onFile);
  const summary = "Kort gezegd regelt dit artikel wie beslist en wie meepraat.";
  const own = [
    summary,
    // With words of their own beside the statute's nothing of them is left out.
    `${summary}\n${onFile}`,
    `${onFile}\nLet op: zie ook de verordening van de regio.`,
    onFile.replace("bestuursorganen", "gemeenten"),
    "-",
  ];
  for (const text of own) expect(written(text)).toBe(text);
  // Another lid than the one that is cited, and an article that is not on file.
  expect(written(lines[1] ?? "", basisOf("art. 2.2 lid 1 Ow"))).toBe(lines[1]);
  expect(written("Tekst van de Awb.", basisOf("art. 3:6 Awb"))).toBe("Tekst van de Awb.");
  // Without the statutes nothing can be compared, and what there is stays.
  expect(legalTextOf({ ...basis, legalText: summary }, null)).toBe(summary);
  expect(legalTextOf(basis, null)).toBe("");
});

test("an example keeps a legal text only where that is the region's own", async () => {
  const statutes = await loadStatutes();
  const basis = basisOf("art. 2.2 Ow");
  const onFile = legalTextOf(basis, statutes);
  expect(withOwnLegalText({ ...basis, legalText: onFile }, statutes)).toEqual(basis);
  expect(withOwnLegalText(basis, statutes)).toEqual(basis);
  const own = { ...basis, legalText: "Wie beslist en wie meepraat." };
  expect(withOwnLegalText(own, statutes)).toEqual(own);
});

test("an insertion writes what the check proposes, to the letter, for every article and lid on file", async () => {
  const statutes = await loadStatutes();
  if (!statutes) throw new Error("no statute texts");
  const laws = await Promise.all(LAWS_ON_FILE.map(loadStatuteText));
  const citations = laws.flatMap(({ abbreviation, articles }) =>
    articles.flatMap(({ article, paragraphs }) => [
      `art. ${article} ${abbreviation}`,
      ...paragraphs.flatMap(({ paragraph }) =>
        paragraph === "" ? [] : [`art. ${article} lid ${paragraph} ${abbreviation}`],
      ),
    ]),
  );
  const others = citations.filter((citation) => {
    const proposed = citedTextOf(citation, statutes);
    return (
      proposed !== null && proposed.length < 32_000 && legalTextOf(basisOf(citation), statutes) !== proposed
    );
  });
  expect(citations.length).toBeGreaterThan(1_000);
  expect(others).toEqual([]);
});
