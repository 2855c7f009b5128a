import type { RegisterKind } from "../../domain/support/registerKind";
import { registerChoices } from "../../text/registers/registerChoices";

/** What may be typed into a column: free text, a school of the district, one of a list, a date, a number. */
export type RegisterInput =
  | { readonly type: "text" }
  | { readonly type: "school" }
  | { readonly type: "list"; readonly options: readonly string[] }
  | { readonly type: "date" }
  | { readonly type: "number"; readonly min: number; readonly max: number };

/** Width in characters and what may be typed. */
export type RegisterColumnInput = readonly [width: number, input: RegisterInput];

const text: RegisterInput = { type: "text" };
const date: RegisterInput = { type: "date" };
const count: RegisterInput = { type: "number", min: 0, max: 100_000 };
const percent: RegisterInput = { type: "number", min: 0, max: 100 };
const year: RegisterInput = { type: "number", min: 2000, max: 2099 };
const way: RegisterInput = { type: "number", min: 0, max: 2000 };
const list = (options: readonly string[]): RegisterInput => ({ type: "list", options });
const yesNo = list(registerChoices.yesNo);
const number: RegisterColumnInput = [8, text];
const school: RegisterColumnInput = [34, { type: "school" }];
const mark: RegisterColumnInput = [13, { type: "number", min: 0, max: 2 }];

const event = {
  number,
  school,
  title: [40, text],
  date: [13, date],
  attended: [13, yesNo],
  participants: [13, count],
  document: [26, text],
} as const satisfies Readonly<Record<string, RegisterColumnInput>>;

/** Columns of every register, in order, by the keys of `registerText`. */
export const registerInputs: Readonly<Record<RegisterKind, Readonly<Record<string, RegisterColumnInput>>>> = {
  measures: {
    number,
    school,
    direction: [18, text],
    measure: [40, text],
    responsible: [20, text],
    due: [13, date],
    status: [15, list(registerChoices.status)],
    done: [13, date],
    document: [26, text],
  },
  programmes: {
    number,
    school,
    present: [11, yesNo],
    document: [26, text],
    baseYear: [9, year],
    targetShare: [12, percent],
    targetIndex: [12, percent],
    routesPlanned: [11, count],
    routesDone: [11, count],
    expert: [10, count],
    causes: mark,
    goals: mark,
    plan: mark,
    resources: mark,
  },
  listings: { number, school, year: [12, year], leftIn: [14, year], document: [34, text] },
  contracts: { number, school, partner: school, signed: [13, date], until: [13, date], document: [26, text], subjects: [28, text] },
  courses: {
    number,
    school,
    teacher: [24, text],
    post: [18, text],
    subject: [16, text],
    topic: [34, text],
    hours: [8, count],
    date: [13, date],
    status: [15, list(registerChoices.courseStatus)],
    document: [18, text],
  },
  seminars: event,
  internships: event,
  visits: {
    number,
    school,
    planned: [13, date],
    done: [13, date],
    lessonsPlanned: [11, count],
    lessonsVisited: [11, count],
    document: [26, text],
  },
  memberships: { number, school, community: [22, yesNo], methodicalUnion: [22, yesNo] },
  teams: { number, school, tutor: [14, yesNo], team: [20, yesNo], document: [30, text] },
  acts: { number, heading: [24, list(registerChoices.heading)], position: [48, text], present: [11, yesNo], document: [34, text] },
  analytics: { number, school, given: [12, yesNo], date: [13, date], document: [30, text] },
  diagnostics: {
    number,
    school,
    teacher: [24, text],
    subject: [18, text],
    year: [8, year],
    result: [12, percent],
    topic: [26, text],
    category: [15, list(registerChoices.category)],
    service: [9, { type: "number", min: 0, max: 70 }],
    lastCourse: [12, text],
  },
  surveys: {
    number,
    school,
    year: [8, year],
    respondents: [16, list(registerChoices.respondents)],
    n: [13, count],
    motivation: [14, percent],
    wellbeing: [14, percent],
    discipline: [14, percent],
    parents: [15, percent],
  },
  resources: {
    number,
    school,
    year: [8, year],
    spending: [20, { type: "number", min: 0, max: 10_000_000 }],
    equipment: [16, { type: "number", min: 0, max: 1000 }],
    specialist: [14, yesNo],
    distance: [16, way],
  },
  distances: { number, school, other: school, kilometres: [14, way] },
};
