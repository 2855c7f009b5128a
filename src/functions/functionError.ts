import { functionProblem } from "../text/functions/functionProblem";
import type { FunctionProblem } from "../text/functions/functionProblem";

/** Problems that mean «there is nothing to tell yet» are #Н/Д, so that ЕСНД can catch them; the others are #ЗНАЧ! or #ЧИСЛО!. */
export function functionError(problem: FunctionProblem): CustomFunctions.Error {
  return new CustomFunctions.Error(errorCode(problem), functionProblem(problem));
}

const nothingToTell: ReadonlySet<FunctionProblem["code"]> = new Set([
  "noData",
  "tooFewIndicators",
  "nothingDated",
  "unknownSchool",
  "schoolNotTold",
  "noSocialIndex",
]);
const impossibleNumber: ReadonlySet<FunctionProblem["code"]> = new Set([
  "notCount",
  "notPositive",
  "outside",
  "moreThanAll",
  "badZ",
  "badBounds",
  "badShare",
  "badWeight",
  "noWeight",
]);

function errorCode({ code }: FunctionProblem): CustomFunctions.ErrorCode {
  const { notAvailable, invalidNumber, invalidValue, divisionByZero } = CustomFunctions.ErrorCode;
  if (nothingToTell.has(code)) return notAvailable;
  if (code === "nobody") return divisionByZero;
  return impossibleNumber.has(code) ? invalidNumber : invalidValue;
}
