import type { ProcedureKind } from "../../domain/assessment/fact";

const names: Readonly<Record<ProcedureKind, string>> = {
  ege: "ЕГЭ",
  oge: "ОГЭ",
  vpr: "ВПР",
  niko: "НИКО",
  regional: "РМ",
  internal: "ВСОКО",
};

/** Short name of a kind of assessment, as columns and the JSON of the command line show it: kindName("oge") // «ОГЭ». */
export function kindName(kind: ProcedureKind): string {
  return names[kind];
}
