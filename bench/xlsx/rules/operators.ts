/** ST_DataValidationOperator and ST_ConditionalFormattingOperator → the names of Office.js. */
const NAMES: Readonly<Record<string, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};

/** The conditional format's enumeration leaves out "To" where validation has it; both are read. */
const WRITTEN: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(NAMES).map(([file, name]) => [name.toLowerCase(), file])),
  greaterthanorequal: "greaterThanOrEqual",
  lessthanorequal: "lessThanOrEqual",
};

export function operatorFromFile(operator: string, conditional = false): string {
  const name = NAMES[operator] ?? "Between";
  return conditional ? name.replace(/OrEqualTo$/, "OrEqual") : name;
}

export function operatorForFile(name: string): string {
  return WRITTEN[name.toLowerCase()] ?? "between";
}
