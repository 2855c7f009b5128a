import type { Measure } from "../../domain/monitoring/measureProgress";
import type { MonitoredProgramme } from "../../domain/monitoring/districtMonitoring";
import { commonWords } from "../../text/sheets/commonWords";
import { monitoringWords } from "../../text/sheets/monitoringWords";
import { formatDate } from "../../text/typography/formatDate";
import type { ModelCell } from "../sheetModel";
import { sourceCell } from "../sources/sourceCell";

const { overdue: words } = monitoringWords;
const linkLetters = 38;
const dayMilliseconds = 86_400_000;

/** Measures that need a look, the longest overdue first, then those without a document or a term: what, of which school, where it is written. */
export function overdueRows(programmes: readonly MonitoredProgramme[], labelOf: (schoolId: string) => string, day: string): ModelCell[][] {
  const all = programmes.map(({ process }) => process.measures);
  const late = all.flatMap(({ overdue }) => overdue).sort((a, b) => (a.due ?? "").localeCompare(b.due ?? ""));
  const row =
    (measure: Measure, what: string) =>
    (number: number): ModelCell[] => [
      number,
      labelOf(measure.schoolId),
      measure.direction ?? commonWords.notApplicable,
      what,
      measure.title,
      measure.source === null ? commonWords.notApplicable : sourceCell(measure.source, linkLetters),
      dateText(measure.due),
      dateText(measure.done),
    ];
  return [
    ...late.map((measure) => row(measure, words.late(days(measure.due ?? day, day)))),
    ...all.flatMap(({ withoutDocument }) => withoutDocument).map((measure) => row(measure, words.withoutDocument)),
    ...all.flatMap(({ withoutTerm }) => withoutTerm).map((measure) => row(measure, words.withoutTerm)),
  ].map((make, index) => make(index + 1));
}

function dateText(iso: string | null): string {
  if (iso === null) return commonWords.notApplicable;
  const [year = 0, month = 1, date = 1] = iso.split("-").map(Number);
  return formatDate(new Date(year, month - 1, date));
}

function days(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMilliseconds);
}
