import { formatDate } from "../typography/formatDate";
import { formatYears } from "../typography/formatYears";
import { glue } from "../typography/glue";

export interface StampFacts {
  readonly district: string | null;
  readonly generatedAt: Date;
  /** Years of the data; empty when there is none. */
  readonly years: readonly number[];
  readonly version: string;
  readonly revision: number;
}

/** Row 3 of every sheet: «… район · Сформировано 14.10.2025 · данные за 2023–2025 гг. · „Опора“ 1.0 · параметры: редакция 3». */
export function stampText({ district, generatedAt, years, version, revision }: StampFacts): string {
  return glue(
    [
      ...(district === null || district === "" ? [] : [district]),
      `Сформировано ${formatDate(generatedAt)}`,
      years.length === 0 ? "данных за годы расчёта нет" : `данные за ${formatYears(years)}`,
      `«Опора» ${version}`,
      `параметры: редакция ${revision}`,
    ].join(" · "),
  );
}
