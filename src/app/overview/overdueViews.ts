import type { Measure } from "../../domain/monitoring/measureProgress";
import { measureProgress } from "../../domain/monitoring/measureProgress";
import { districtWords } from "../../text/pane/districtWords";
import { placeText } from "../../text/pane/placeText";
import type { OverdueView } from "./districtView";

const millisecondsADay = 24 * 60 * 60 * 1000;

/**
 * Measures of the programmes whose term has passed, the longest overdue first; null where no measures are kept at all.
 *
 * @param day ISO date
 */
export function overdueViews(measures: readonly Measure[], day: string, schoolName: (id: string) => string): OverdueView[] | null {
  if (measures.length === 0) return null;
  return measureProgress(measures, day)
    .overdue.map((measure) => ({ measure, days: Math.round((Date.parse(day) - Date.parse(measure.due ?? day)) / millisecondsADay) }))
    .sort((a, b) => b.days - a.days)
    .map(({ measure: { title, schoolId, source }, days }, index) => ({
      id: String(index),
      title,
      school: schoolName(schoolId),
      late: districtWords.overdue.late(days),
      source,
      place: source === null ? null : placeText(source),
    }));
}
