import type { MonitoredProgramme } from "../../domain/monitoring/districtMonitoring";
import { commonWords } from "../../text/sheets/commonWords";
import { monitoringWords } from "../../text/sheets/monitoringWords";
import { formatNumber } from "../../text/typography/formatNumber";
import { formatRange } from "../../text/typography/formatRange";
import { formatShortest } from "../../text/typography/formatShortest";
import type { ModelCell } from "../sheetModel";

const { experts: words } = monitoringWords;

/** Экспертная оценка: a row a criterion with the mean of the experts and how far they are apart. */
export function expertRows(programmes: readonly MonitoredProgramme[], labelOf: (schoolId: string) => string): ModelCell[][] {
  const rows = programmes.flatMap(({ school, evaluation }) =>
    (evaluation?.criteria ?? []).map(({ criterion, mean, low, high, experts, maximum }) => [
      labelOf(school.schoolId),
      String(experts),
      formatNumber(mean, 1),
      criterion,
      experts < 2 ? words.one : formatRange(formatShortest(low), formatShortest(high)),
      maximum === null ? commonWords.notAvailable : formatShortest(maximum),
      words.total(evaluation?.percent ?? null),
    ]),
  );
  return rows.map((row, index) => [index + 1, ...row]);
}
