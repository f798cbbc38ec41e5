import type { LawId } from "../../../law/registry/law";
import type { PartnerId } from "../../../partners/partner";

/** What an article has a partner do. */
export type LegalPart = "advice" | "consent" | "asks" | "coordination" | "consultation" | "intervention";

export interface LegalRole {
  readonly law: LawId;
  readonly article: string;
  /** The lid that gives the part, where another lid gives it to somebody else; the article as a whole counts for lid 1. */
  readonly paragraph?: string;
  readonly partner: PartnerId;
  readonly part: LegalPart;
  /** The other body that may have the part: when that takes part, this one need not. */
  readonly unless?: PartnerId;
}

/** From one article to the next, as they follow in the Omgevingsbesluit. */
const ministers = (articles: readonly string[], part: LegalPart): LegalRole[] =>
  articles.map((article) => ({ law: "Ob", article, partner: "rijk", part }));

/**
 * Articles that by themselves give a partner advice, consent, consultation or coordination: afdeling 4.2 (advies en
 * instemming) and 10.1 of the Omgevingsbesluit; 16.7, 16.21 and 18.26 of the Omgevingswet; 5.37 of the Besluit kwaliteit
 * leefomgeving (weging van het waterbelang); 16 of the Wet publieke gezondheid. Articles in which a body merely occurs
 * are left out: that it is named does not make it a party to an agreement. In 10.1 of the Omgevingsbesluit it is the
 * provincie or, for its own preparatory decision, the Rijk that consults the gemeente.
 */
export const LEGAL_ROLES: readonly LegalRole[] = [
  { law: "Ob", article: "4.20", partner: "gemeente", part: "consent" },
  { law: "Ob", article: "4.21", partner: "gemeente", part: "advice" },
  { law: "Ob", article: "4.24", partner: "waterschap", part: "consent" },
  { law: "Ob", article: "4.25", partner: "provincie", part: "consent" },
  ...ministers(["4.27", "4.28", "4.29", "4.30", "4.31", "4.32"], "consent"),
  { law: "Ob", article: "4.33", partner: "veiligheidsregio", part: "advice" },
  ...ministers(["4.34"], "advice"),
  { law: "Ob", article: "4.35", partner: "waterschap", part: "advice" },
  { law: "Ob", article: "10.1", partner: "gemeente", part: "consultation" },
  { law: "Ob", article: "10.1", partner: "provincie", part: "consultation", unless: "rijk" },
  { law: "Ob", article: "10.3", partner: "provincie", part: "consultation" },
  { law: "Ob", article: "10.3", partner: "gemeente", part: "consultation" },
  { law: "Ow", article: "16.7", partner: "waterschap", part: "coordination" },
  { law: "Ow", article: "16.21", partner: "provincie", part: "intervention" },
  { law: "Ow", article: "16.21", partner: "gemeente", part: "intervention" },
  { law: "Ow", article: "18.26", paragraph: "1", partner: "provincie", part: "coordination" },
  { law: "Ow", article: "18.26", paragraph: "2", partner: "rijk", part: "coordination" },
  { law: "Bkl", article: "5.37", partner: "waterschap", part: "consultation" },
  { law: "Bkl", article: "5.37", partner: "gemeente", part: "consultation" },
  { law: "Wpg", article: "16", partner: "ggd", part: "advice" },
  { law: "Wpg", article: "16", partner: "gemeente", part: "asks" },
];
