import { define } from "./define";

const { number, whole, onOff } = define("courses");
const weight = { min: 0, max: 1, unit: "share", source: "expert" } as const;

/** Need for courses (ПК) by teacher and subject (method §9). */
export const courseParameters = {
  courseDiagnosticsWeight: number(0.4, weight),
  courseSkillsWeight: number(0.3, weight),
  courseAbsenceWeight: number(0.2, weight),
  courseExperienceWeight: number(0.1, weight),
  courseDiagnostics: number(60, { min: 0, max: 100, unit: "percent", source: "expert" }),
  courseYears: whole(3, { min: 1, max: 10, unit: "years", source: "expert" }),
  courseService: number(3, { min: 0, max: 50, unit: "years", source: "expert" }),
  /** From this Q on a teacher is offered a course. */
  courseNeed: number(0.3, { min: 0.01, max: 1, unit: "share", source: "expert" }),
  courseGroup: whole(5, { min: 1, max: 100, source: "expert" }),
  /** Quarters in which courses can be held; the third one is holidays in most districts. */
  courseQuarter1: onOff(true, { source: "expert" }),
  courseQuarter2: onOff(true, { source: "expert" }),
  courseQuarter3: onOff(false, { source: "expert" }),
  courseQuarter4: onOff(true, { source: "expert" }),
};
