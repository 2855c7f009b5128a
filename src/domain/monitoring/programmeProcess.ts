import { contractInForce } from "../support/contractInForce";
import type { SupportRecords } from "../support/supportRecords";
import type { MeasureProgress } from "./measureProgress";
import { measureProgress } from "./measureProgress";
import type { ProcessItem, ProcessKind } from "./processShare";

/** Coverage of a school by the support: how many and what; null where the register does not name the school. */
export interface ProgrammeCoverage {
  /** Seminars and internships the school took part in. */
  readonly events: number | null;
  /** Memberships in communities and methodical unions. */
  readonly memberships: number | null;
  /** A tutor or a team is appointed. */
  readonly team: boolean | null;
}

export interface ProgrammeProcess {
  readonly items: readonly ProcessItem[];
  readonly measures: MeasureProgress;
  readonly coverage: ProgrammeCoverage;
}

/**
 * Процесс of a school from the registers, as of a day (method §10): measures done in time of those due, courses, visits that were
 * to be paid by now, a contract in force, lessons visited, individual routes. A register that does not name the school leaves its
 * kind unknown: «не заполнено» is never 0.
 *
 * @param day ISO date of the run
 */
export function programmeProcess(support: SupportRecords, schoolId: string, day: string): ProgrammeProcess {
  const own = <T extends { readonly schoolId: string }>(records: readonly T[]): T[] => records.filter((one) => one.schoolId === schoolId);
  const ownMeasures = own(support.measures);
  const measures = measureProgress(ownMeasures, day);
  const courses = own(support.courses).filter(({ done }) => done !== null);
  const visits = own(support.visits);
  const dueVisits = visits.filter(({ planned, done }) => (planned !== null && planned <= day) || (done !== null && done <= day));
  const lessons = visits.filter(({ lessonsPlanned, lessonsVisited }) => lessonsPlanned !== null && lessonsVisited !== null);
  const contracts = own(support.contracts);
  const inForce = contracts.some((contract) => contractInForce(contract, day));
  const [programme] = own(support.programmes);
  const item = (kind: ProcessKind, known: boolean, planned: number, done: number): ProcessItem =>
    known ? { kind, planned, done } : { kind, planned: null, done: null };
  const events = own(support.events).filter(({ attended }) => attended !== null);
  const memberships = own(support.memberships).filter(({ member }) => member !== null);
  const teams = own(support.teams).filter(({ appointed }) => appointed !== null);
  return {
    items: [
      item("measures", ownMeasures.length > 0, measures.due, measures.inTime),
      item("courses", courses.length > 0, courses.length, courses.filter(({ done }) => done === true).length),
      item("visits", visits.length > 0, dueVisits.length, dueVisits.filter(({ done }) => done !== null && done <= day).length),
      item("contract", contracts.length > 0, 1, inForce ? 1 : 0),
      item("lessons", lessons.length > 0, sum(lessons, "lessonsPlanned"), sum(lessons, "lessonsVisited")),
      { kind: "routes", planned: programme?.routesPlanned ?? null, done: programme?.routesDone ?? null },
    ],
    measures,
    coverage: {
      events: events.length === 0 ? null : events.filter(({ attended }) => attended === true).length,
      memberships: memberships.length === 0 ? null : memberships.filter(({ member }) => member === true).length,
      team: teams.length === 0 ? null : teams.some(({ appointed }) => appointed === true),
    },
  };
}

function sum(visits: readonly SupportRecords["visits"][number][], field: "lessonsPlanned" | "lessonsVisited"): number {
  return visits.reduce((total, one) => total + (one[field] ?? 0), 0);
}
