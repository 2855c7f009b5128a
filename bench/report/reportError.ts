/** Exit codes of the command line: 0 is a run that was done, whatever it found. */
export const exitCodes = { defect: 1, usage: 2, unreadable: 3, nothingRecognised: 4 } as const;

/** An end of the command that is not a success: its exit code and one line for the user. */
export class ReportError extends Error {
  constructor(
    readonly exitCode: (typeof exitCodes)[keyof typeof exitCodes],
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "ReportError";
  }
}
