import { functionSupport } from "../../src/app/functionSupport";
import { provide } from "../../src/functions/provided";

/** The part of Excel's runtime that the functions touch, for tests without office.js, and the readers of the product. */
export function provideFunctions(): void {
  class FunctionError {
    constructor(
      readonly code: string,
      readonly message?: string,
    ) {}
  }
  const ErrorCode = { invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!", invalidNumber: "#NUM!" };
  Object.assign(globalThis, { CustomFunctions: { Error: FunctionError, ErrorCode, associate: () => undefined } });
  provide(functionSupport);
}
