import type { PartnerId } from "../partners/partner";
import type { CoreInstrument } from "../table/instrument";
import type { Blank } from "./blanks";
import type { Certainty } from "./certainty";

export type { Certainty } from "./certainty";

/** Typering (column E): *Afstemming nodig* or *Afstemming wenselijk*. */
export type AgreementType = "required" | "desirable";

/** Column H: *Ambtelijk*, *Bestuurlijk*, or both. */
export type AgreementLevel = "official" | "administrative" | "both";

/** What a row says where it is none of the values above, in its own words; "" where it says nothing. */
export interface OwnWords {
  readonly words: string;
}

/** An example agreement: everything that columns B–P need. Also the form of a workbook's own examples. */
export interface Example {
  readonly id: string;
  /** Counts up when the content changes, so that rows made from an older one can be recognised. */
  readonly version: number;
  readonly title: string;
  readonly instrument: CoreInstrument;
  /** Named blanks stand as `{termijn}`. */
  readonly agreement: string;
  readonly legalBasis: readonly { readonly citation: string; readonly certainty: Certainty }[];
  /** Column C in words of the region's own; without it that is the text on file of what the legal basis cites. */
  readonly legalText?: string;
  /** In the row's own words only in an example that was made of a row. */
  readonly type: AgreementType | OwnWords;
  readonly typeReason: string;
  readonly keywords: readonly string[];
  readonly level: { readonly value: AgreementLevel | OwnWords; readonly certainty: Certainty };
  readonly partners: readonly PartnerId[];
  /** What each of `partners` does, as far as that is known. */
  readonly roles?: Readonly<Partial<Record<PartnerId, PartnerRole>>>;
  readonly source: {
    readonly name: string;
    readonly address: string | null;
    readonly year: number | null;
  };
  /** Column P. */
  readonly note: string;
}

/** What an example is about; the catalogue can be browsed by it. */
export const THEMES = [
  "samenwerken",
  "vroegOverleg",
  "advies",
  "procedure",
  "regels",
  "ruimte",
  "wonen",
  "water",
  "bodemEnNatuur",
  "gezondheid",
  "veiligheid",
  "digitaal",
  "toezicht",
  "evaluatie",
] as const;
export type Theme = (typeof THEMES)[number];

/** What a partner does in an agreement. */
export const PARTNER_ROLES = ["lead", "authority", "adviser", "executor", "participant", "informed"] as const;
export type PartnerRole = (typeof PARTNER_ROLES)[number];

/**
 * Where an example comes from: an agreement or working method that was published, a wish or plan that was published, or a
 * drafting model of our own without a source.
 */
export const ORIGINS = ["published", "wish", "draft"] as const;
export type Origin = (typeof ORIGINS)[number];

/** An example of the shipped catalogue, with what is known about each part of it. */
export interface CatalogueExample extends Example {
  readonly type: AgreementType;
  readonly level: { readonly value: AgreementLevel; readonly certainty: Certainty };
  readonly theme: Theme;
  readonly origin: Origin;
  /** The named blanks of the agreement, each by its name. */
  readonly blanks: Readonly<Record<string, Blank>>;
  /** What each of `partners` does. Read from the agreement by us, never said by the source in these words. */
  readonly roles: Readonly<Partial<Record<PartnerId, PartnerRole>>>;
  /** How sure the fields are that do not say it themselves. */
  readonly certainty: Readonly<Record<"agreement" | "type" | "keywords" | "partners", Certainty>>;
  /** `remark`: what to know about the source; "" when there is nothing. */
  readonly source: Example["source"] & { readonly remark: string };
}
