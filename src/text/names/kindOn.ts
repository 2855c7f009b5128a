import type { ProcedureKind } from "../../domain/assessment/fact";
import { nbsp } from "../typography/characters";

const phrases: Readonly<Record<ProcedureKind, string>> = {
  ege: `на${nbsp}ЕГЭ`,
  oge: `на${nbsp}ОГЭ`,
  vpr: `на${nbsp}ВПР`,
  niko: `в${nbsp}НИКО`,
  regional: `в${nbsp}региональном мониторинге`,
  internal: `во${nbsp}ВСОКО`,
};

/** Where a result was shown, for a sentence: kindOn("oge") // «на ОГЭ». */
export function kindOn(kind: ProcedureKind): string {
  return phrases[kind];
}
