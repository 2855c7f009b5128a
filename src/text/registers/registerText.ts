import type { RegisterKind } from "../../domain/support/registerKind";
import { processRegisters } from "./processRegisters";
import { systemRegisters } from "./systemRegisters";

/** Heading of a column and what stands under it in the example row. */
export type ColumnText = readonly [heading: string, example: string | number];

export interface RegisterText {
  /** Name of the sheet, at most 31 characters. */
  readonly name: string;
  readonly title: string;
  /** One line on how to fill it. */
  readonly howTo: string;
  /** In the order of the sheet, by the key of the column. */
  readonly columns: Readonly<Record<string, ColumnText>>;
}

const texts: Readonly<Record<RegisterKind, RegisterText>> = { ...processRegisters, ...systemRegisters };

/** Words of a register (лист учёта): registerText("visits").name // «Визиты кураторов». */
export function registerText(kind: RegisterKind): RegisterText {
  return texts[kind];
}
