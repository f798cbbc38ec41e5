import type { Certainty, Example } from "../../catalog/example";
import { lookUpAddress } from "../../law/citations/juriconnect";
import { readCitations } from "../../law/citations/read-citations";
import { citedText, type StatuteTexts } from "../../law/texts/statute-texts";

export interface LegalPassage {
  readonly citation: string;
  readonly certainty: Certainty;
  /** null: not on file. */
  readonly text: string | null;
  /** yyyy-mm-dd; null when the text is not on file. */
  readonly validFrom: string | null;
  /** Where the text of today can be read; null when the law has no place there. */
  readonly address: string | null;
}

/** The passages that an example cites, in its order; without their texts when there are none. */
export function passagesOf(example: Example, texts: StatuteTexts | null): LegalPassage[] {
  return example.legalBasis.flatMap(({ citation, certainty }) =>
    readCitations(citation).citations.map((read) => ({
      citation,
      certainty,
      text: texts && citedText(read, texts),
      validFrom: read.law === null ? null : (texts?.text(read.law, read.article)?.validFrom ?? null),
      address: lookUpAddress(read),
    })),
  );
}
