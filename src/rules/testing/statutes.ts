import ob from "../../law/texts/ob.json";
import ow from "../../law/texts/ow.json";
import { statuteTexts } from "../../law/texts/make-statutes";
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

/** Text of the Awb in force since 1994, which is not on file: artikel 3:9 and artikel 3:21, eerste lid. */
export const AWB_SENTENCE =
  "Voor zover het besluit berust op een onderzoek naar feiten en gedragingen dat door een adviseur is verricht, dient " +
  "een bestuursorgaan zich ervan te vergewissen dat dit onderzoek op zorgvuldige wijze heeft plaatsgevonden.";
export const AWB_LIST =
  "Deze paragraaf is van toepassing op besluiten ten aanzien waarvan dit is bepaald:\na. bij wettelijk voorschrift, of\n" +
  "b. bij besluit van de tot het nemen van die besluiten bevoegde bestuursorganen.";
