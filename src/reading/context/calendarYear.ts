import type { OlympiadFact } from "../../domain/assessment/fact";
import type { SheetKind } from "../reading";
import type { YearMention } from "./yearMention";

/** Sheets about the state of a school at the beginning of the school year: as on 1 September. */
const stateOfSeptember: ReadonlySet<SheetKind> = new Set(["socialPassport", "staff", "registry", "resources", "diagnostics", "register"]);

/**
 * The calendar year to which a mention of a year belongs.
 *
 * - Exams, ВПР, НИКО, monitoring: the calendar year in which they were held (method §0), so a school year gives its second
 *   year, unless the text says autumn.
 * - A social passport, staff and the registry are taken on 1 September: a school year gives its FIRST year, so that the passport
 *   2024/2025 describes the school of 2024.
 * - Olympiads: the school and municipal stages are held in autumn, the regional and the final one in winter and spring.
 *
 * @example calendarYear({ kind: "school", year: 2024, autumn: false }, "oge", null) → 2025
 */
export function calendarYear(mention: YearMention, kind: SheetKind, stage: OlympiadFact["stage"]): number {
  if (mention.kind !== "school") return mention.year;
  if (stateOfSeptember.has(kind)) return mention.year;
  if (kind === "olympiad") return stage === "regional" || stage === "final" ? mention.year + 1 : mention.year;
  return mention.autumn ? mention.year : mention.year + 1;
}
