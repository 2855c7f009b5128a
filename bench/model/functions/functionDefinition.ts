/** One custom function, as functions.json describes it. */
export interface FunctionDefinition {
  /** What CustomFunctions.associate was called with: «WILSON». */
  readonly id: string;
  /** As typed in a cell, without regard to case: «ШНОР.УИЛСОН». */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly FunctionParameter[];
  readonly stream: boolean;
  readonly cancelable: boolean;
}

export interface FunctionParameter {
  readonly name: string;
  readonly description: string;
  readonly matrix: boolean;
  readonly optional: boolean;
  /** The last parameter may be given many times. */
  readonly repeating: boolean;
}
