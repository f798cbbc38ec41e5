import ob from "../../law/texts/ob.json";
import ow from "../../law/texts/ow.json";
import { statuteTexts } from "../../law/texts/statute-texts";
import type { RuleSettings } from "../rule";

/** The texts of the Omgevingswet and the Omgevingsbesluit on file, at hand at once: cases are made before a test can wait. */
const texts = statuteTexts([ow, ob]);

/** Settings with the statute texts loaded. */
export const WITH_STATUTES: RuleSettings = { statutes: texts };

/** An article as on file, a line for each lid and onderdeel, with the leden numbered. */
export function statute(law: "Ow" | "Ob", article: string): string {
  const paragraphs = texts.text(law, article)?.paragraphs ?? [];
  return usual(
    paragraphs.map(({ paragraph, text }) => (paragraph ? `${paragraph}. ${text}` : text)).join("\n"),
  );
}

/** One lid as on file, without its number. */
export function lid(law: "Ow" | "Ob", article: string, number: string): string {
  return usual(
    texts.text(law, article)?.paragraphs.find(({ paragraph }) => paragraph === number)?.text ?? "",
  );
}

/** A lid or article of the Omgevingsbesluit as a version after the one on file has it. */
export function laterVersion(article: string): string {
  const [text] = texts.text("Ob", article)?.later ?? [];
  if (text === undefined) throw new Error(`no later version of ${article}`);
  return usual(text);
}

/** As the text is put in a cell: with usual spaces. */
const usual = (text: string): string => text.replace(/\u00a0/g, " ");
