import type { CoreSubject } from "../../domain/assessment/coreSubject";
import { courseGroups } from "../../domain/courses/courseGroups";
import type { CourseGroup } from "../../domain/courses/courseGroups";
import { courseLeaders } from "../../domain/courses/courseLeaders";
import { courseNeed } from "../../domain/courses/courseNeed";
import type { CourseNeed } from "../../domain/courses/courseNeed";
import { coursePlan } from "../../domain/courses/coursePlan";
import type { Quarter } from "../../domain/courses/coursePlan";
import { teacherRecords } from "../../domain/courses/teacherRecords";
import { weakSkillsShare } from "../../domain/courses/weakSkillsShare";
import { isLowPerforming } from "../../domain/identification/isLowPerforming";
import { partnerCandidates } from "../../domain/partners/partnerCandidates";
import { weakSubjects } from "../../domain/partners/weakSubjects";
import { noSupport } from "../../domain/support/noSupport";
import type { DiagnosticsRecord } from "../../domain/support/supportRecords";
import { analysisInForce } from "../lowPerforming/analysisInForce";
import { byDecision } from "../lowPerforming/byDecision";
import { workingYear } from "../plan/workingYear";
import { supportCycle } from "../recommendations/supportCycle";
import type { ReportInput } from "../reportInput";

/** A teacher in a subject with what was found out about the need; null where nothing is known. */
export interface TeacherNeed {
  readonly teacher: DiagnosticsRecord;
  readonly need: CourseNeed | null;
}

/** A group with its quarter; null where no quarter is chosen in the parameters. */
export interface PlannedGroup extends CourseGroup {
  readonly when: Quarter | null;
  /** Schools of the district that could lead it, the strongest first. */
  readonly leaders: readonly string[];
}

/** How far the plan and the courses taken reach a school on the list. */
export interface SchoolCoverage {
  readonly schoolId: string;
  /** Core subjects in which the school stands below its comparison set. */
  readonly weak: readonly CoreSubject[];
  /** Teachers × subjects that the register of diagnostics names. */
  readonly diagnosed: number;
  /** Of them in a group of the plan. */
  readonly planned: number;
  /** Teachers who took a course in the last years; null where the register of courses is not filled. */
  readonly taken: number | null;
}

export interface CourseFigures {
  /** Calendar year the plan is for. */
  readonly year: number;
  readonly diagnosticsKept: boolean;
  readonly coursesKept: boolean;
  /** In the order of the register. */
  readonly teachers: readonly TeacherNeed[];
  readonly groups: readonly PlannedGroup[];
  readonly alone: readonly DiagnosticsRecord[];
  readonly coverage: readonly SchoolCoverage[];
  /** Schools that could lead a course in each core subject. */
  readonly leaders: Readonly<Record<CoreSubject, readonly string[]>>;
}

const known = new WeakMap<ReportInput, CourseFigures>();

/** План ПК (method §9): needs, groups, quarters, leaders, coverage of the list; one computation for the sheet, the JSON and the texts. */
export function courseFigures(input: ReportInput): CourseFigures {
  const before = known.get(input);
  if (before !== undefined) return before;
  const figures = compute(input);
  known.set(input, figures);
  return figures;
}

function compute(input: ReportInput): CourseFigures {
  const { dataset, analysis, parameters } = input;
  const { diagnostics, courses, tasks } = dataset.support ?? noSupport;
  const year = workingYear(input) + 1;
  const inForce = analysisInForce(input);
  const teachers = teacherRecords(diagnostics, courses).map((teacher): TeacherNeed => {
    const ofSchool = tasks.filter((task) => task.schoolId === teacher.schoolId && task.year === analysis.year);
    return {
      teacher,
      need: courseNeed(teacher, weakSkillsShare(ofSchool, teacher.subject, parameters), analysis.year, parameters),
    };
  });
  const { groups, alone } = courseGroups(
    teachers.flatMap(({ teacher, need }) => (need === null ? [] : [{ teacher, need }])),
    parameters,
  );
  const deviations = new Map(
    [...supportCycle(input).subjects].map(([id, bySubject]) => [
      id,
      new Map([...bySubject].map(([subject, { deviation }]) => [subject, deviation] as const)),
    ]),
  );
  const candidates = partnerCandidates(inForce, dataset.biasMarkers, parameters);
  const quarters = quartersOf(year, input);
  const planned = quarters.length === 0 ? groups.map((group) => ({ ...group, when: null })) : coursePlan(groups, quarters);
  const isPlanned = new Set(groups.flatMap(({ members }) => members));
  const recent = courses.filter(({ done, role, year: ended }) => {
    return done === true && role !== "head" && ended !== null && ended > analysis.year - parameters.courseYears;
  });
  return {
    year,
    diagnosticsKept: diagnostics.length > 0,
    coursesKept: courses.length > 0,
    teachers,
    groups: planned.map((group) => ({ ...group, leaders: courseLeaders(group.subject, candidates, deviations) })),
    alone: teachers.map(({ teacher }) => teacher).filter((teacher) => alone.includes(teacher)),
    coverage: byDecision(inForce.schools.filter(({ decision }) => isLowPerforming(decision))).map(({ schoolId }) => {
      const own = teachers.filter(({ teacher }) => teacher.schoolId === schoolId);
      return {
        schoolId,
        weak: weakSubjects(deviations.get(schoolId) ?? new Map<CoreSubject, number>()),
        diagnosed: own.length,
        planned: own.filter(({ teacher }) => isPlanned.has(teacher)).length,
        taken:
          courses.length === 0 ? null : distinct(recent.filter((course) => course.schoolId === schoolId).map(({ teacher }) => teacher)),
      };
    }),
    leaders: {
      russian: courseLeaders("russian", candidates, deviations),
      mathematics: courseLeaders("mathematics", candidates, deviations),
    },
  };
}

/** People of a list; each one without a name is a person of his own. */
function distinct(names: readonly (string | null)[]): number {
  const named = names.filter((name) => name !== null);
  return new Set(named).size + (names.length - named.length);
}

function quartersOf(year: number, { parameters }: Pick<ReportInput, "parameters">): Quarter[] {
  const chosen = [parameters.courseQuarter1, parameters.courseQuarter2, parameters.courseQuarter3, parameters.courseQuarter4];
  return ([1, 2, 3, 4] as const).filter((quarter) => chosen[quarter - 1]).map((quarter) => ({ year, quarter }));
}
