import type { SchoolAnalysis } from "../../domain/analysis/analysis";
import { comparisonLabel } from "../../text/names/comparisonLabel";
import { socialIndexLevelText } from "../../text/names/socialIndexLevelText";
import { commonWords } from "../../text/sheets/commonWords";
import { passportWords as words } from "../../text/sheets/passportWords";
import { formatNumber } from "../../text/typography/formatNumber";
import { clip100 } from "../../domain/rating/clip100";
import type { ReportInput } from "../reportInput";
import type { SchoolFact } from "./headBlock";

/** The six facts under the name of a school: pupils, teachers, comparison set, place, rating, ИСБШ. */
export function schoolFacts(school: SchoolAnalysis, { dataset, analysis, parameters }: ReportInput): SchoolFact[] {
  const { schoolId, enrolment, comparison, rating, socialIndex } = school;
  const { notAvailable } = commonWords;
  const count = (value: number | null | undefined): string => (value === null || value === undefined ? notAvailable : formatNumber(value));
  const staff = dataset.staff
    .filter((record) => record.schoolId === schoolId && record.year <= analysis.year && record.indicators.teachers !== undefined)
    .sort((a, b) => b.year - a.year)[0];
  return [
    [words.facts.pupils, count(enrolment)],
    [words.facts.teachers, count(staff?.indicators.teachers)],
    [words.facts.group, comparison === null ? notAvailable : comparisonLabel(comparison, parameters.clusterBySize)],
    [words.facts.place, rating === null ? notAvailable : words.place(rating.placeLow, rating.placeHigh, rating.placesTotal)],
    [words.facts.rating, rating === null ? notAvailable : words.rating(clip100(rating.value), clip100(rating.low), clip100(rating.high))],
    [words.facts.index, socialIndex === null ? notAvailable : words.index(socialIndex.value, socialIndexLevelText(socialIndex.level).name)],
  ];
}
