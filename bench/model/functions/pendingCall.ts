import type { BaseValueObject } from "@univerjs/engine-formula";
import type { FunctionDefinition } from "./functionDefinition";

/** One call of a function from one cell with certain arguments, and what is known of its answer. */
export interface PendingCall {
  readonly id: number;
  readonly definition: FunctionDefinition;
  readonly parameters: readonly unknown[];
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** Calculation in which the call was last wanted. */
  generation: number;
  /** Null until the add-in has answered. */
  answer: BaseValueObject | null;
}
