import type { HostErrorCode } from "./hostErrorCodes";

export type ErrorParams = Readonly<Record<string, string | number>>;

/** A refusal the add-in understands: a code of `hostErrorCodes` and what its sentence needs. */
export class WorkbookError extends Error {
  constructor(
    readonly code: HostErrorCode,
    readonly params: ErrorParams = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(params)}`, options);
    this.name = "WorkbookError";
  }
}
