import { HostError } from "../protocol/hostError";

/**
 * The errors Excel answers, with its own codes and words.
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
export const itemNotFound = () => new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);

export const itemAlreadyExists = () => new HostError("ItemAlreadyExists", "The resource being created already exists.", 409);

export const invalidArgument = (reason = "") =>
  new HostError("InvalidArgument", `The argument is invalid or missing or has an incorrect format.${reason && ` ${reason}`}`);

export const invalidReference = () => new HostError("InvalidReference", "This reference is not valid for the current operation.");

/** The sheet or the workbook is protected. */
export const accessDenied = () => new HostError("AccessDenied", "You cannot perform the requested operation.", 403);

export const invalidOperation = (reason = "") =>
  new HostError("InvalidOperation", `The operation attempted is invalid on the object.${reason && ` ${reason}`}`);

/** Reading more cells than the limit. */
export const rangeExceedsLimit = () =>
  new HostError("RangeExceedsLimit", "The cell count in the range has exceeded the maximum supported number.");

/** Writing more cells than the limit. */
export const operationCellsExceedLimit = () =>
  new HostError("OperationCellsExceedLimit", "The attempted operation affects more than the limit of 33554000 cells.");
