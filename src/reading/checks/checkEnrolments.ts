import { groupBySchool } from "../../domain/analysis/groupBySchool";
import type { Dataset } from "../../domain/assessment/dataset";
import type { Finding } from "../../domain/findings/finding";
import { makeFinding } from "../makeFinding";

/** A roll that changes within a year by more than two fifths, and by more than a class, is more often a slip than a change. */
const largestChange = 0.4;
const classOfPupils = 30;

/** Enrolments of neighbouring years that differ beyond what a school lives through (a digit lost, two schools joined). */
export function checkEnrolments(dataset: Pick<Dataset, "context">): Finding[] {
  const passports = groupBySchool(dataset.context);
  return dataset.context.flatMap((record) => {
    const before = passports.get(record.schoolId)?.find(({ year }) => year === record.year - 1)?.indicators.enrolment;
    const now = record.indicators.enrolment;
    if (before === undefined || now === undefined) return [];
    const change = Math.abs(now - before);
    if (change <= classOfPupils || change <= largestChange * Math.max(now, before)) return [];
    const cell = record.cells.enrolment;
    const source = cell === undefined ? record.source : { ...record.source, address: cell };
    return [makeFinding("enrolmentJump", { year: record.year, before, now }, source, record.schoolId)];
  });
}
