/**
 * What a host answers instead of a value. The client turns it into OfficeExtension.Error with the same code,
 * and adds the statement that failed.
 * Codes and texts: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
    this.name = "HostError";
  }
}
