import type { HostErrorCode } from "./hostErrorCodes";
import { WorkbookError } from "./workbookError";
import type { ErrorParams } from "./workbookError";

/** What may help: ask again when the cell is left · ask again later · ask for less at once · nothing. */
export type Remedy = "afterEdit" | "later" | "smaller" | "never";

export interface HostFailure {
  readonly code: HostErrorCode;
  readonly params: ErrorParams;
  readonly retry: Remedy;
}

/** OfficeExtension.Error codes (and the web client's own) → ours. Refused requests only: none of them has run. */
const knownCodes: Readonly<Record<string, { readonly code: HostErrorCode; readonly retry: Remedy }>> = {
  InvalidOperationInCellEditMode: { code: "editMode", retry: "afterEdit" },
  ActivityLimitReached: { code: "busy", retry: "later" },
  TooManyIncompleteRequests: { code: "busy", retry: "later" },
  HostRestartNeeded: { code: "sessionLost", retry: "never" },
  InvalidOrTimedOutSession: { code: "sessionLost", retry: "never" },
  ConnectionFailure: { code: "sessionLost", retry: "never" },
  InactiveWorkbook: { code: "sessionLost", retry: "never" },
  RequestAborted: { code: "busy", retry: "never" },
  Timeout: { code: "busy", retry: "never" },
  WriteNotSupportedWhenModalDialogOpen: { code: "dialogOpen", retry: "never" },
  RequestPayloadSizeLimitExceeded: { code: "tooLarge", retry: "smaller" },
  ResponsePayloadSizeLimitExceeded: { code: "tooLarge", retry: "smaller" },
  RangeExceedsLimit: { code: "tooLarge", retry: "smaller" },
  OperationCellsExceedLimit: { code: "tooLarge", retry: "smaller" },
  AccessDenied: { code: "accessDenied", retry: "never" },
  PermissionDenied: { code: "readOnly", retry: "never" },
  ApiNotFound: { code: "hostTooOld", retry: "never" },
  UnsupportedFeature: { code: "hostTooOld", retry: "never" },
};

/**
 * The one map from whatever a call into Excel throws to a code, its params and the remedy.
 * What it does not know is "unexpected" with the host's own code and message, for «Сведения для поддержки».
 */
export function hostError(error: unknown): HostFailure {
  if (error instanceof WorkbookError) return { code: error.code, params: error.params, retry: "never" };
  if (textOf(error, "name") === "AbortError") return { code: "cancelled", params: {}, retry: "never" };
  const hostCode = textOf(error, "code");
  const known = hostCode === null ? undefined : knownCodes[hostCode];
  const message = textOf(error, "message") ?? String(error);
  if (known) return { ...known, params: { hostCode: hostCode ?? "", message, ...locationOf(error) } };
  const where = hostCode === null ? placeOf(error) : locationOf(error);
  return { code: "unexpected", params: { hostCode: hostCode ?? "", message, ...where }, retry: "never" };
}

/** A text property of whatever was thrown; Office's errors come from a frame of their own, so `instanceof` does not know them. */
function textOf(error: unknown, property: "name" | "code" | "message" | "stack"): string | null {
  if (typeof error !== "object" || error === null) return null;
  const value = (error as Readonly<Record<string, unknown>>)[property];
  return typeof value === "string" ? value : null;
}

/** The file, line and column of ours in which an error began: all that support may be told of it, as its words may hold data of the workbook. */
function placeOf(error: unknown): ErrorParams {
  const frames = (textOf(error, "stack") ?? "").replace(textOf(error, "message") ?? "", "");
  const [, at] = /^\s*at .*?([\w.-]+\.[jt]sx?:\d+:\d+)\)?$/m.exec(frames) ?? [];
  return at === undefined ? {} : { at };
}

/** The statement Excel refused, as its client reports it. */
function locationOf(error: unknown): ErrorParams {
  if (typeof error !== "object" || error === null || !("debugInfo" in error)) return {};
  const info = error.debugInfo as { readonly statement?: unknown; readonly errorLocation?: unknown } | null;
  const where = info?.statement ?? info?.errorLocation;
  return typeof where === "string" ? { statement: where } : {};
}
