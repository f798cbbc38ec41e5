/** Short names of the laws that are known, as officials write them; also their ids. */
export type LawId = string;

/** What became of a law. */
export type LawStatus =
  | { readonly kind: "in-force" }
  /** Absorbed or withdrawn; `successor` only where it is certain for the whole law. */
  | {
      readonly kind: "lapsed";
      readonly on: string;
      readonly successor: LawId | null;
      readonly partly: boolean;
    };

export interface Law {
  /** The usual abbreviation, such as "Ow"; where there is none, the short title. */
  readonly id: LawId;
  readonly name: string;
  /** Number in the Basiswettenbestand; null for what is not on wetten.overheid.nl under one number. */
  readonly bwbId: string | null;
  /** Other written forms, without "de"/"het"; compared without regard to case. */
  readonly aliases: readonly string[];
  readonly status: LawStatus;
  /** Articles are numbered 3:6 (Awb), 2.2, 3.1.1, or run through (1, 2, 3). */
  readonly numbering: "colon" | "point" | "three-points" | "plain";
  /** A decree or regulation under the Omgevingswet, in which "de wet" is the Omgevingswet. */
  readonly underOw: boolean;
}
