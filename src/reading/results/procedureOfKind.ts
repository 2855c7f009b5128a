import type { ProcedureKind } from "../../domain/assessment/fact";
import type { SheetKind } from "../reading";

const procedureOf: Readonly<Partial<Record<SheetKind, ProcedureKind>>> = {
  ege: "ege",
  egeProtocol: "ege",
  oge: "oge",
  ogeProtocol: "oge",
  vpr: "vpr",
  vprBase: "vpr",
  vprIndividual: "vpr",
  niko: "niko",
  regional: "regional",
  internal: "internal",
};

/**
 * The procedure whose results a sheet of this kind holds; null for kinds that hold none («Распределение первичных баллов», a passport).
 *
 * @example procedureOfKind("vprBase") → "vpr"; procedureOfKind("vprPoints") → null
 */
export function procedureOfKind(kind: SheetKind | null): ProcedureKind | null {
  return kind === null ? null : (procedureOf[kind] ?? null);
}
