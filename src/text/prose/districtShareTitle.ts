import type { DistrictYear } from "../../domain/effectiveness/districtYears";
import { formatPercent } from "../typography/formatPercent";
import { glue } from "../typography/glue";

/**
 * What the chart of the district's years shows, as its title: «Низких результатов 6,5 % в 2025 г.: изменение в пределах случайных колебаний».
 * The last year that is compared is told. Without any year the name of the figure alone.
 */
export function districtShareTitle(years: readonly DistrictYear[]): string {
  const last = years.filter(({ comparable }) => comparable).at(-1) ?? years.at(-1);
  if (last === undefined) return glue("Доля низких результатов по годам");
  return glue(`Низких результатов ${formatPercent((100 * last.low) / last.n, 1)} в ${last.year} г.${verdict(last)}`);
}

function verdict({ change }: DistrictYear): string {
  if (change === null) return "";
  if (Math.abs(change.change) <= change.chance) return ": изменение в пределах случайных колебаний";
  return change.change < 0 ? ": заметно меньше, чем раньше" : ": заметно больше, чем раньше";
}
