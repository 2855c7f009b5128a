import { functionProblem } from "../text/functions/functionProblem";
import type { FunctionProblem } from "../text/functions/functionProblem";

/** Problems that mean «there is nothing to tell yet» are #Н/Д, so that ЕСНД can catch them; the others are #ЗНАЧ! or #ЧИСЛО!. */
export function functionError(problem: FunctionProblem): CustomFunctions.Error {
  return new CustomFunctions.Error(errorCode(problem), functionProblem(problem));
}

function errorCode({ code }: FunctionProblem): CustomFunctions.ErrorCode {
  const { notAvailable, invalidNumber, invalidValue, divisionByZero } = CustomFunctions.ErrorCode;
  if (code === "noData" || code === "tooFewIndicators") return notAvailable;
  if (code === "nobody") return divisionByZero;
  return code === "notNumber" || code === "shapes" || code === "lengths" || code === "badSign" ? invalidValue : invalidNumber;
}
