import type { RegisterInput } from "../../reports/registers/registerInputs";

/** The rule of a column of a register; null where anything may be typed. `schools`: see `schoolSource`. */
export function validationOf(input: RegisterInput, schools: string | null): Excel.DataValidationRule | null {
  switch (input.type) {
    case "text":
      return null;
    case "school":
      return schools === null ? null : { list: { inCellDropDown: true, source: schools } };
    case "list":
      return { list: { inCellDropDown: true, source: input.options.join(",") } };
    case "date":
      return { date: { formula1: "2000-01-01", formula2: "2099-12-31", operator: "Between" } };
    case "number":
      return { decimal: { formula1: input.min, formula2: input.max, operator: "Between" } };
  }
}
