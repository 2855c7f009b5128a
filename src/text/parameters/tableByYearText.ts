import type { MarkScale, YearlyScore } from "../../domain/parameters/byYear";

/**
 * A table by year as one line, as it is typed and read back.
 *
 * @example tableByYearText([{ fromYear: null, score: 24 }, { fromYear: 2027, score: 26 }]) // «24; с 2027: 26»
 * @example tableByYearText([{ fromYear: 2020, toYear: 2024, boundaries: [14, 24, 33], maximum: 38 }]) // «2020–2024: 14, 24, 33 из 38»
 */
export function tableByYearText(rows: readonly (YearlyScore | MarkScale)[]): string {
  return rows.map((row) => ("score" in row ? scoreText(row) : scaleText(row))).join("; ");
}

function scoreText({ fromYear, score }: YearlyScore): string {
  return fromYear === null ? String(score) : `с ${fromYear}: ${score}`;
}

function scaleText({ fromYear, toYear, boundaries, maximum }: MarkScale): string {
  const scale = `${boundaries.join(", ")} из ${maximum}`;
  if (fromYear === null) return toYear === null ? scale : `до ${toYear}: ${scale}`;
  if (toYear === null) return `с ${fromYear}: ${scale}`;
  return `${fromYear === toYear ? fromYear : `${fromYear}–${toYear}`}: ${scale}`;
}
