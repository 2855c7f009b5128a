import type { CellSource } from "../domain/assessment/cellSource";
import type { Finding } from "../domain/findings/finding";
import { findingCodes } from "./findingCodes";
import type { FindingCode, FindingParams } from "./findingCodes";

/**
 * Makes a finding of the catalogue: the compiler demands exactly the params of its code, the severity comes from the catalogue.
 *
 * @example makeFinding("schoolClosed", { spelling: "СОШ №3 (закрыта)" }, null, "s3").severity // "info"
 */
export function makeFinding<C extends FindingCode>(
  code: C,
  params: FindingParams<C>,
  source: CellSource | null,
  schoolId: string | null,
): Finding {
  return { code, severity: findingCodes[code].severity, params, source, schoolId };
}
