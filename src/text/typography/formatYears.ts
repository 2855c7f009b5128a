import { nbsp } from "./characters";
import { formatRange } from "./formatRange";
import { joinWords } from "./joinWords";

/**
 * Years in prose: three and more in a row with an en dash, the rest listed.
 *
 * @example formatYears([2025]) // «2025 г.»
 * @example formatYears([2023, 2024, 2025]) // «2023–2025 гг.»
 * @example formatYears([2022, 2024]) // «2022 и 2024 гг.»
 * @throws when there is no year: the caller says in words that there is none.
 */
export function formatYears(years: readonly number[]): string {
  const sorted = [...new Set(years)].sort((a, b) => a - b);
  if (sorted.length === 0) throw new RangeError("formatYears: at least one year is needed");
  return `${joinWords(runsOf(sorted))}${nbsp}${sorted.length === 1 ? "г." : "гг."}`;
}

function runsOf(sorted: readonly number[]): string[] {
  const runs: number[][] = [];
  for (const year of sorted) {
    const run = runs.at(-1);
    if (run?.at(-1) === year - 1) run.push(year);
    else runs.push([year]);
  }
  return runs.flatMap((run) => (run.length > 2 ? [formatRange(String(run[0]), String(run.at(-1)))] : run.map(String)));
}
