import { invalidArgument } from "../excelErrors";
import { oneOf } from "../oneOf";

const compared = { wholeNumber: "WholeNumber", decimal: "Decimal", textLength: "TextLength", date: "Date", time: "Time" } as const;
const operators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;

type Rule = Record<string, unknown>;

/** Excel.DataValidationRule, checked: one kind only, a list of at most 255 characters, two bounds where two are needed. */
export function checkedRule(given: unknown): Rule {
  const kinds = Object.entries((given ?? {}) as Rule).filter(([, value]) => value !== null && value !== undefined);
  if (kinds.length !== 1) throw invalidArgument("A rule of exactly one kind is expected.");
  const [kind, value] = kinds[0] as [string, Rule];
  if (kind === "list") {
    if (typeof value.source === "string" && !value.source.startsWith("=") && value.source.length > 255)
      throw invalidArgument("A list holds at most 255 characters.");
  } else if (kind === "custom") {
    if (typeof value.formula !== "string") throw invalidArgument("A formula is expected.");
  } else if (kind in compared) {
    const operator = oneOf(value.operator, operators);
    if (value.formula1 === undefined || value.formula1 === null) throw invalidArgument("formula1 is expected.");
    if (operator.endsWith("etween") && (value.formula2 === undefined || value.formula2 === null))
      throw invalidArgument("formula2 is expected.");
  } else {
    throw invalidArgument(`There is no validation of the kind ${kind}.`);
  }
  return { [kind]: value };
}

/** Excel.DataValidationType. */
export function validationType(rule: Rule): string {
  const kind = Object.keys(rule)[0];
  if (kind === undefined) return "None";
  if (kind === "list") return "List";
  return kind === "custom" ? "Custom" : compared[kind as keyof typeof compared];
}
