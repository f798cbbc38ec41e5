import { readCitations } from "../citations/read-citations";
import { compareWithStatute } from "./compare";
import { statuteTexts } from "./make-statutes";
import { LAWS_ON_FILE, loadStatuteText, citedText, type StatuteTexts } from "./statute-texts";

let texts: StatuteTexts;
beforeAll(async () => {
  texts = statuteTexts(await Promise.all([loadStatuteText("Ow"), loadStatuteText("Ob")]));
});
const citations = (text: string) => readCitations(text).citations;
const article22 = (): string => citedText(citations("art. 2.2 Ow")[0] ?? never(), texts) ?? "";
function never(): never {
  throw new Error("no citation");
}

test("the whole article, with or without lid numbers, is the same", () => {
  expect(compareWithStatute(article22(), citations("art. 2.2 Ow"), texts)).toEqual({ kind: "same" });
  const bare = article22()
    .replace(/^\d\. /gm, "")
    .replace(/\n/g, " ");
  expect(compareWithStatute(bare, citations("art. 2.2 Ow"), texts)).toEqual({ kind: "same" });
});

test("one lid, two leden apart, and an ellipsis are the same", () => {
  const [first = "", , third = ""] = article22().split("\n");
  expect(compareWithStatute(first, citations("art. 2.2 Ow"), texts).kind).toBe("same");
  expect(compareWithStatute(`${first}\n${third}`, citations("art. 2.2 Ow"), texts).kind).toBe("same");
  expect(
    compareWithStatute(
      `${first.split(" ").slice(1, 9).join(" ")} … ${third}`,
      citations("art. 2.2 lid 1 Ow"),
      texts,
    ).kind,
  ).toBe("same");
});

test("a changed word is shown with what the statute says", () => {
  const changed = article22().replace("zonodig", "zo nodig");
  const result = compareWithStatute(changed, citations("art. 2.2 Ow"), texts);
  expect(result).toMatchObject({ kind: "differs", validFrom: "2026-02-18" });
  const parts = result.kind === "differs" ? result.parts : [];
  expect(parts.filter((part) => part.kind !== "same")).toEqual([
    { kind: "statute", text: "zonodig" },
    { kind: "cell", text: "zo nodig" },
  ]);
});

test("a summary in other words claims nothing, and an article that is not on file cannot be compared", () => {
  expect(
    compareWithStatute("Overheden stemmen hun taken op elkaar af.", citations("art. 2.2 Ow"), texts).kind,
  ).toBe("other-text");
  expect(compareWithStatute("Iets", citations("art. 3:6 Awb"), texts).kind).toBe("no-text");
});

test("numbers and letters in a text that lost its line breaks are the same", () => {
  const flat =
    "Een omgevingsvisie bevat, mede voor de uitoefening van de taken en bevoegdheden, bedoeld in artikel 2.1, eerste lid: " +
    "a. een beschrijving van de hoofdlijnen van de kwaliteit van de fysieke leefomgeving, b. de hoofdlijnen van de " +
    "voorgenomen ontwikkeling, het gebruik, het beheer, de bescherming en het behoud van het grondgebied, c. de hoofdzaken " +
    "van het voor de fysieke leefomgeving te voeren integrale beleid.";
  expect(compareWithStatute(flat, citations("art. 3.2 Ow"), texts).kind).toBe("same");
  const whole = citedText(citations("art. 16.15 Ow")[0] ?? never(), texts) ?? "";
  expect(whole).toContain("of 5.4.");
  expect(compareWithStatute(whole.replace(/\n/g, " "), citations("art. 16.15 Ow"), texts).kind).toBe("same");
});

test("a lid with some words put otherwise still claims to be that lid", () => {
  const changed = "De raad van de gemeente stelt een gemeentelijke omgevingsvisie vast.";
  expect(compareWithStatute(changed, citations("art. 3.1 lid 1 Ow"), texts).kind).toBe("differs");
  const summary = "De raad van de gemeente maakt een omgevingsvisie voor de gehele gemeente.";
  expect(compareWithStatute(summary, citations("art. 3.1 lid 1 Ow"), texts).kind).toBe("other-text");
});

test("letters of another script, accents apart, and invisible signs inside words do not matter", () => {
  const whole = citedText(citations("art. 2.2 Ow")[0] ?? never(), texts) ?? "";
  const typed = whole.replace("bestuursorgaan", "be\u00adstuurs\u200borgaan").normalize("NFD");
  expect(compareWithStatute(typed, citations("art. 2.2 Ow"), texts).kind).toBe("same");
  const other = whole.replace("zonodig", "zonodig μικρό 漢字");
  expect(compareWithStatute(other, citations("art. 2.2 Ow"), texts)).toMatchObject({
    kind: "differs",
    parts: expect.arrayContaining([{ kind: "cell", text: "μικρό 漢字" }]) as unknown,
  });
});

test("a text that is offered for a cell has usual spaces only, and is the same as the statute", async () => {
  const all = statuteTexts([await loadStatuteText("Bkl")]);
  const [citation] = citations("art. 5.123 Bkl");
  const text = citedText(citation ?? never(), all) ?? "";
  expect(text).toContain("750 m2");
  expect(text).not.toMatch(/\u00a0| {2}/);
  expect(compareWithStatute(text, citations("art. 5.123 Bkl"), all).kind).toBe("same");
});

test("no text on file holds marks of the place where it was collected; an article with a gap is not on file", async () => {
  const statutes = await Promise.all(LAWS_ON_FILE.map(loadStatuteText));
  const all = statuteTexts(statutes);
  const marked = statutes.flatMap(({ abbreviation, articles }) =>
    articles
      .filter(({ article }) =>
        all
          .text(abbreviation, article)
          ?.paragraphs.some(({ text }) => /[*[\]|]|_{3,}|\(onbekend\)/.test(text)),
      )
      .map(({ article }) => `${abbreviation} ${article}`),
  );
  expect(marked).toEqual([]);
  expect(all.text("Ow", "18.13")).toBeNull();
});
