import { LRUMap } from "@univerjs/core";
import { FunctionService } from "@univerjs/engine-formula";

/** As many formulas as a workbook may have that a person still works in. */
const FORMULAS = 100_000;

/**
 * Univer 0.25.1 keeps 5,000 formulas as it understood them and goes through all formulas at each edit: with 20,000 of them none was ever
 * found again, and each edit parsed all anew. The map is private; the one way to it is the walk of `deleteFormulaAstCacheKey`.
 */
export function keepFormulaTrees(): void {
  const prototype = LRUMap.prototype;
  const forEach = Object.getOwnPropertyDescriptor(prototype, "forEach");
  if (!forEach) throw new Error("LRUMap of Univer has no forEach.");
  Object.defineProperty(prototype, "forEach", {
    ...forEach,
    value(this: LRUMap<unknown, unknown>) {
      this.limit = FORMULAS;
    },
  });
  try {
    new FunctionService().deleteFormulaAstCacheKey();
  } finally {
    Object.defineProperty(prototype, "forEach", forEach);
  }
}
