/** How much a file may ask of the machine. */
export interface PackageLimits {
  /** Bytes of the .xlsx file. */
  readonly fileBytes: number;
  /** Bytes of all parts together once unpacked. */
  readonly unpackedBytes: number;
  /** Times that one part may grow while it is unpacked; counts only for parts larger than a megabyte. */
  readonly ratio: number;
  /** Parts in the file. */
  readonly parts: number;
}

/**
 * A sheet of 100,000 long rows is some 33 MB packed and 240 MB unpacked. Deflate cannot grow bytes by more than 1,032; sheets
 * that repeat themselves come near 100.
 */
export const DEFAULT_LIMITS: PackageLimits = {
  fileBytes: 100_000_000,
  unpackedBytes: 1_000_000_000,
  ratio: 400,
  parts: 20_000,
};
