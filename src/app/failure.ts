import { hostError } from "../workbook/host/hostError";
import type { HostErrorCode } from "../workbook/host/hostErrorCodes";
import type { ErrorParams } from "../workbook/host/workbookError";

/** What went wrong, as the faces show it. */
export interface Failure {
  readonly code: HostErrorCode;
  readonly params: ErrorParams;
}

/** Whatever a use case threw as a code with params; the words stand in `src/text`. */
export function failure(error: unknown): Failure {
  const { code, params } = hostError(error);
  return { code, params };
}
