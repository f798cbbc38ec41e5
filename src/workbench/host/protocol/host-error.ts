/** HTTP-like statuses that Office.js shows with a code; codes not listed are 500. */
const STATUS: Readonly<Record<string, number>> = {
  InvalidArgument: 400,
  InvalidReference: 400,
  InvalidOperation: 400,
  InvalidSelection: 400,
  AccessDenied: 401,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  InsertDeleteConflict: 409,
  MergedRangeConflict: 409,
  NonBlankCellOffSheet: 400,
  FilteredRangeConflict: 409,
  RequestPayloadSizeLimitExceeded: 400,
  ResponsePayloadSizeLimitExceeded: 400,
  UnsupportedOperation: 400,
  ApiNotFound: 400,
};

/**
 * An error of Excel with its code, as Office.js hands it to the add-in
 * (learn.microsoft.com, "Error handling with the application-specific JavaScript APIs").
 */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }

  get status(): number {
    return STATUS[this.code] ?? 500;
  }
}

export const invalidArgument = (what: string): HostError =>
  new HostError("InvalidArgument", `The argument is invalid or missing or has an incorrect format: ${what}`);

export const itemNotFound = (what: string): HostError =>
  new HostError("ItemNotFound", `The requested resource doesn't exist: ${what}`);

export const accessDenied = (why: string): HostError =>
  new HostError("AccessDenied", `You cannot perform the requested operation: ${why}`);
