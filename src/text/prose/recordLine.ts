import type { ColumnRole } from "../../reading/mapping/columnRole";
import { columnRoleName } from "../names/columnRoleName";
import { formatShortest } from "../typography/formatShortest";
import { glue } from "../typography/glue";
import { uncapitalise } from "../typography/uncapitalise";

/**
 * A passport, a record of staff or of an olympiad in a line of a preview; figures that are not known are left out.
 *
 * @example recordLine(2024, [["passport.enrolment", 200]]) // «2024 год: всего обучающихся 200»
 */
export function recordLine(year: number, figures: readonly (readonly [role: ColumnRole, value: number | null | undefined])[]): string {
  const known = figures.flatMap(([role, value]) =>
    value === null || value === undefined ? [] : [`${uncapitalise(columnRoleName(role))} ${formatShortest(value, 2)}`],
  );
  return glue(`${year} год: ${known.join(", ")}`);
}
