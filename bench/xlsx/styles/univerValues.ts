import type { BaselineOffset, BooleanNumber, CellValueType, TextDecoration, WrapStrategy } from "@univerjs/core";

/**
 * Univer's enumeration members as numbers. Reading and writing a file needs Univer's types only;
 * importing its enumerations would load the whole engine.
 */
export const YES: BooleanNumber.TRUE = 1;
export const NO: BooleanNumber.FALSE = 0;
export const TEXT: CellValueType.STRING = 1;
export const NUMBER: CellValueType.NUMBER = 2;
export const BOOLEAN: CellValueType.BOOLEAN = 3;
/** Text that would otherwise be taken for a number or an error value. */
export const FORCED_TEXT: CellValueType.FORCE_STRING = 4;
export const WRAP: WrapStrategy.WRAP = 3;
export const SUBSCRIPT: BaselineOffset.SUBSCRIPT = 2;
export const SUPERSCRIPT: BaselineOffset.SUPERSCRIPT = 3;
export const DOUBLE_LINE: TextDecoration.DOUBLE = 10;
