import type { Parameters } from "../parameters/parameters";
import type { CourseNeed } from "./courseNeed";
import type { TeacherSubject } from "./teacherSubject";

export interface NeedyTeacher {
  readonly teacher: TeacherSubject;
  readonly need: CourseNeed;
}

/** Teachers who can be taught together. */
export interface CourseGroup {
  readonly subject: string;
  /** Null: the subject as a whole. */
  readonly topic: string | null;
  /** In the order of the register: nobody is ranked. */
  readonly members: readonly TeacherSubject[];
  /** Σ Q of the members: how much the group needs the course. */
  readonly weight: number;
}

export interface CourseGroups {
  /** The group with the greatest Σ Q first. */
  readonly groups: readonly CourseGroup[];
  /** Teachers with a need whose subject has fewer than the least number: межмуниципальные courses or an individual route. */
  readonly alone: readonly TeacherSubject[];
}

/**
 * Группы ПК (method §9): teachers with Q from the set bound on, together by subject and the topic their diagnostics named, at least five
 * a group. Topics with fewer join into one group of the subject; a subject with fewer stays without a group.
 */
export function courseGroups(teachers: readonly NeedyTeacher[], p: Pick<Parameters, "courseNeed" | "courseGroup">): CourseGroups {
  const needy = teachers.filter(({ need }) => need.need >= p.courseNeed - 1e-12);
  const groups: CourseGroup[] = [];
  const alone: TeacherSubject[] = [];
  for (const [subject, ofSubject] of groupBy(needy, ({ teacher }) => teacher.subject)) {
    const rest: NeedyTeacher[] = [];
    for (const [topic, members] of groupBy(ofSubject, ({ teacher }) => teacher.topic)) {
      if (topic !== null && members.length >= p.courseGroup) groups.push(makeGroup(subject, topic, members));
      else rest.push(...members);
    }
    // Those who are left keep the register's order, whatever topics they came from.
    const left = ofSubject.filter((one) => rest.includes(one));
    if (left.length >= p.courseGroup) groups.push(makeGroup(subject, null, left));
    else alone.push(...left.map(({ teacher }) => teacher));
  }
  const name = ({ subject, topic }: CourseGroup) => `${subject}|${topic ?? ""}`;
  return { groups: groups.sort((a, b) => b.weight - a.weight || (name(a) < name(b) ? -1 : 1)), alone };
}

function makeGroup(subject: string, topic: string | null, members: readonly NeedyTeacher[]): CourseGroup {
  const weight = members.reduce((sum, { need }) => sum + need.need, 0);
  return { subject, topic, members: members.map(({ teacher }) => teacher), weight };
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const list = groups.get(keyOf(item));
    if (list === undefined) groups.set(keyOf(item), [item]);
    else list.push(item);
  }
  return groups;
}
