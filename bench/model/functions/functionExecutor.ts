import { BaseFunction, ErrorType, ErrorValueObject } from "@univerjs/engine-formula";
import type { BaseValueObject } from "@univerjs/engine-formula";
import type { FunctionDefinition } from "./functionDefinition";

/** Cell of the formula that calls, and its arguments. */
export interface FunctionSite {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export type Evaluate = (definition: FunctionDefinition, site: FunctionSite, values: readonly BaseValueObject[]) => BaseValueObject;

/**
 * A custom function as the engine knows it: synchronous, over a table (an asynchronous one would make the interpreter wait
 * for each cell in turn). It never throws: that would end all calculation until the workbook is opened again.
 */
export class FunctionExecutor extends BaseFunction {
  constructor(
    private readonly definition: FunctionDefinition,
    private readonly evaluate: Evaluate,
    private readonly onDefect: (error: unknown) => void,
  ) {
    super(definition.name);
    const { parameters } = definition;
    this.minParams = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
    this.maxParams = parameters.some(({ repeating }) => repeating) ? 255 : parameters.length;
  }

  override calculate(...values: BaseValueObject[]): BaseValueObject {
    try {
      return this.evaluate(this.definition, { sheetId: this.subUnitId ?? "", row: this.row, column: this.column }, values);
    } catch (error) {
      this.onDefect(error);
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }
}
