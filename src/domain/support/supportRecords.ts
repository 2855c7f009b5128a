import type { CellSource } from "../assessment/cellSource";
import type { TeacherSubject } from "../courses/teacherSubject";
import type { ManagementPosition } from "../effectiveness/managementCycle";
import type { Measure } from "../monitoring/measureProgress";
import type { ProgrammeTarget } from "../monitoring/isTargetMet";
import type { TaskResult } from "../risks/riskEvidence";
import type { SurveyTheme } from "./surveyTheme";

export type { SurveyTheme } from "./surveyTheme";

/**
 * What the registers of the work (листы учёта) and the further sheets of a department tell of the support of its schools.
 * Dates are ISO ("2025-03-31"). What a register does not tell is null; a register nobody keeps is an empty list, so that
 * «не заполнено» is never taken for «нет». Names of teachers stand only in `diagnostics` and `courses`; of experts, curators and
 * tutors no name is kept.
 */
export interface SupportRecords {
  readonly measures: readonly Measure[];
  readonly programmes: readonly ProgrammeRecord[];
  readonly listings: readonly ListingRecord[];
  readonly contracts: readonly ContractRecord[];
  readonly courses: readonly CourseRecord[];
  readonly events: readonly EventRecord[];
  readonly visits: readonly VisitRecord[];
  readonly memberships: readonly MembershipRecord[];
  readonly teams: readonly TeamRecord[];
  readonly acts: readonly ActRecord[];
  readonly analytics: readonly AnalyticsRecord[];
  readonly diagnostics: readonly DiagnosticsRecord[];
  readonly surveys: readonly SurveyRecord[];
  readonly resources: readonly ResourceRecord[];
  readonly distances: readonly DistanceRecord[];
  readonly tasks: readonly TaskRecord[];
}

/** Школьная программа перехода в эффективный режим: whether there is one, its targets and the experts' marks by criterion. */
export interface ProgrammeRecord {
  readonly schoolId: string;
  readonly present: boolean | null;
  readonly document: string | null;
  /** Base year the programme starts from. */
  readonly baseYear: number | null;
  readonly target: ProgrammeTarget | null;
  /** Individual routes (индивидуальные образовательные маршруты) of pupils. */
  readonly routesPlanned: number | null;
  readonly routesDone: number | null;
  readonly marks: readonly ExpertMark[];
  readonly source: CellSource;
}

/** A school on the list of a past year (перечни прошлых лет), by the order that put it there. */
export interface ListingRecord {
  readonly schoolId: string;
  /** Calendar year of the list. */
  readonly year: number;
  /** Year in which an order took the school off the list; null: none did, or the register does not tell. */
  readonly leftIn: number | null;
  readonly document: string | null;
  readonly source: CellSource;
}

/** One expert's mark by one criterion; experts are numbered, not named. */
export interface ExpertMark {
  readonly criterion: string;
  readonly expert: number;
  readonly mark: number;
  /** Greatest possible mark; null where the sheet does not say. */
  readonly maximum: number | null;
}

/** Договор о партнёрстве. */
export interface ContractRecord {
  readonly schoolId: string;
  /** The partner where it is a school of the district. */
  readonly partnerId: string | null;
  /** The partner as the register names it. */
  readonly partner: string | null;
  readonly signed: string | null;
  readonly until: string | null;
  readonly document: string | null;
  readonly subjects: readonly string[];
  readonly source: CellSource;
}

/** A course (ПК) that one person took or is to take. */
export interface CourseRecord {
  readonly schoolId: string;
  readonly teacher: string | null;
  readonly role: "head" | "teacher" | null;
  readonly subject: string | null;
  readonly topic: string | null;
  /** Calendar year in which the course ended or is to end. */
  readonly year: number | null;
  readonly done: boolean | null;
  readonly document: string | null;
  readonly source: CellSource;
}

/** A seminar or an internship (стажировка) in which a school took part. */
export interface EventRecord {
  readonly schoolId: string;
  readonly kind: "seminar" | "internship";
  readonly title: string | null;
  readonly date: string | null;
  readonly participants: number | null;
  /** Whether the school took part; null where the register does not tell. */
  readonly attended: boolean | null;
  readonly document: string | null;
  readonly source: CellSource;
}

/** A visit of the curator (визит куратора) with the lessons visited. */
export interface VisitRecord {
  readonly schoolId: string;
  readonly planned: string | null;
  readonly done: string | null;
  readonly lessonsPlanned: number | null;
  readonly lessonsVisited: number | null;
  readonly document: string | null;
  readonly source: CellSource;
}

/** Membership of a school's teachers in a professional community or a methodical union (методическое объединение). */
export interface MembershipRecord {
  readonly schoolId: string;
  readonly kind: "community" | "methodicalUnion";
  readonly member: boolean | null;
  readonly source: CellSource;
}

/** Тьютор or команда сопровождения given to a school. */
export interface TeamRecord {
  readonly schoolId: string;
  readonly kind: "tutor" | "team";
  readonly appointed: boolean | null;
  readonly document: string | null;
  readonly source: CellSource;
}

/** A position of the management cycle with the act that proves it (муниципальные программы и акты). */
export interface ActRecord extends ManagementPosition {
  readonly source: CellSource;
}

/** Whether a school was given its analytics. */
export interface AnalyticsRecord {
  readonly schoolId: string;
  readonly given: boolean | null;
  readonly document: string | null;
  readonly source: CellSource;
}

/** Диагностика педагога in a subject; `year` of the diagnostics where the sheet tells it. */
export interface DiagnosticsRecord extends TeacherSubject {
  readonly year: number | null;
}

/** Share of risk answers to one block of a survey. */
export interface SurveyRecord {
  readonly schoolId: string;
  readonly year: number | null;
  readonly respondents: "pupils" | "parents" | "teachers" | null;
  /** Null: a block outside the four, shown by its own heading. */
  readonly theme: SurveyTheme | null;
  /** Heading of the block as the sheet has it. */
  readonly block: string;
  /** Per cent. */
  readonly share: number;
  readonly n: number | null;
  readonly source: CellSource;
}

/** Ресурсы и расходы of a school in a year. */
export interface ResourceRecord {
  readonly schoolId: string;
  readonly year: number | null;
  /** Spending per pupil a year, roubles. */
  readonly spending: number | null;
  /** Equipment, per cent of the norm. */
  readonly equipment: number | null;
  /** Whether there is a specialist for ОВЗ. */
  readonly specialist: boolean | null;
  /** Way to the centre of the district, kilometres. */
  readonly distance: number | null;
  readonly source: CellSource;
}

/** The way by road between two schools of the district. */
export interface DistanceRecord {
  readonly schoolId: string;
  readonly otherId: string;
  readonly kilometres: number;
  readonly source: CellSource;
}

/** «Выполнение заданий» of one school: a task of a procedure. */
export interface TaskRecord extends TaskResult {
  readonly schoolId: string;
  readonly year: number;
}
