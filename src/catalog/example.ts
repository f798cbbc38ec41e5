import type { PartnerId } from "../partners/partner";
import type { CoreInstrument } from "../table/instrument";

/** Whether the source says so itself, or it was derived from the source by us. */
export type Certainty = "source" | "derived";

/** Typering (column E): *Afstemming nodig* or *Afstemming wenselijk*. */
export type AgreementType = "required" | "desirable";

/** Column H: *Ambtelijk*, *Bestuurlijk*, or both. */
export type AgreementLevel = "official" | "administrative" | "both";

/** An example agreement of the catalogue: everything that columns B–P need, and how sure each part is. */
export interface Example {
  readonly id: string;
  /** Counts up when the content changes, so that rows made from an older one can be recognised. */
  readonly version: number;
  readonly title: string;
  readonly instrument: CoreInstrument;
  /** Named blanks stand as `{termijn}`. */
  readonly agreement: string;
  readonly legalBasis: readonly { readonly citation: string; readonly certainty: Certainty }[];
  readonly type: AgreementType;
  readonly typeReason: string;
  readonly keywords: readonly string[];
  readonly level: { readonly value: AgreementLevel; readonly certainty: Certainty };
  readonly partners: readonly PartnerId[];
  readonly source: {
    readonly name: string;
    readonly address: string | null;
    readonly year: number | null;
  };
  readonly note: string;
}
