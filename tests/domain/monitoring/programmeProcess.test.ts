import { expertEvaluation } from "../../../src/domain/monitoring/expertEvaluation";
import type { Measure } from "../../../src/domain/monitoring/measureProgress";
import { programmeProcess } from "../../../src/domain/monitoring/programmeProcess";
import { noSupport } from "../../../src/domain/support/noSupport";
import type { SupportRecords, VisitRecord } from "../../../src/domain/support/supportRecords";

const day = "2025-10-14";
const source = { file: null, sheet: "Учёт", address: "A5" };
const measure = (due: string | null, done: string | null): Measure => ({
  schoolId: "s1",
  direction: null,
  title: "Занятия",
  due,
  done,
  status: null,
  document: null,
  source,
});
const visit = (planned: string | null, done: string | null, lessonsPlanned: number | null, lessonsVisited: number | null): VisitRecord => ({
  schoolId: "s1",
  planned,
  done,
  lessonsPlanned,
  lessonsVisited,
  document: null,
  source,
});
const itemsOf = (support: Partial<SupportRecords>) =>
  Object.fromEntries(
    programmeProcess({ ...noSupport, ...support }, "s1", day).items.map(({ kind, planned, done }) => [kind, [planned, done]]),
  );

describe("programmeProcess", () => {
  it("knows nothing of registers nobody filled", () => {
    const { items, coverage } = programmeProcess(noSupport, "s1", day);
    expect(items.every(({ planned, done }) => planned === null && done === null)).toBe(true);
    expect(coverage).toEqual({ events: null, memberships: null, team: null });
  });
  it("is as unknown where the register names other schools only", () => {
    const contract = {
      schoolId: "s2",
      partnerId: null,
      partner: "СОШ",
      signed: "2025-01-10",
      until: null,
      document: null,
      subjects: [],
      source,
    };
    expect(itemsOf({ contracts: [contract] }).contract).toEqual([null, null]);
  });
  it("counts seminars and internships the school took part in, and not those nobody told of", () => {
    const event = (attended: boolean | null) => ({
      schoolId: "s1",
      kind: "seminar" as const,
      title: null,
      date: null,
      participants: null,
      attended,
      document: null,
      source,
    });
    const events = [event(true), event(true), event(false), event(null)];
    expect(programmeProcess({ ...noSupport, events }, "s1", day).coverage.events).toBe(2);
    expect(programmeProcess({ ...noSupport, events: [event(null)] }, "s1", day).coverage.events).toBeNull();
  });
  it("counts memberships that are told of, and takes those told against for none", () => {
    const membership = (kind: "community" | "methodicalUnion", member: boolean | null) => ({ schoolId: "s1", kind, member, source });
    const memberships = [
      membership("community", true),
      membership("community", true),
      membership("methodicalUnion", false),
      membership("community", null),
    ];
    expect(programmeProcess({ ...noSupport, memberships }, "s1", day).coverage.memberships).toBe(2);
    expect(programmeProcess({ ...noSupport, memberships: memberships.slice(3) }, "s1", day).coverage.memberships).toBeNull();
  });
  it("counts measures of which the term has come, on its very day too", () => {
    expect(itemsOf({ measures: [measure(day, day), measure("2025-10-15", null), measure("2025-09-01", null)] }).measures).toEqual([2, 1]);
  });
  it("counts visits that were to be paid by now", () => {
    const visits = [visit("2025-09-01", "2025-09-05", 4, 3), visit("2025-10-01", null, null, null), visit("2025-12-01", null, 5, null)];
    expect(itemsOf({ visits })).toMatchObject({ visits: [2, 1], lessons: [4, 3] });
    expect(itemsOf({ visits: [...visits, visit(null, null, null, null), visit(null, "2025-09-20", null, null)] }).visits).toEqual([3, 2]);
    expect(itemsOf({ visits: [...visits, visit(null, "2025-12-01", null, null)] }).visits).toEqual([2, 1]);
  });
  it("holds a contract in force from its signing to its end, both days in", () => {
    const of = (signed: string | null, until: string | null) =>
      itemsOf({ contracts: [{ schoolId: "s1", partnerId: "s2", partner: null, signed, until, document: null, subjects: [], source }] })
        .contract;
    expect(of("2025-10-14", null)).toEqual([1, 1]);
    expect(of("2025-01-10", "2025-10-14")).toEqual([1, 1]);
    expect(of("2025-01-10", "2025-10-13")).toEqual([1, 0]);
    // As on «Партнёры» and in the targets of the Concept: a date nobody wrote is no reason to doubt the contract.
    expect(of(null, null)).toEqual([1, 1]);
    expect(of("2025-10-15", null)).toEqual([1, 0]);
  });
});

describe("expertEvaluation", () => {
  it("is the mean with the spread between experts, and the whole in per cent", () => {
    const mark = (criterion: string, expert: number, value: number, maximum: number | null = 5) => ({
      criterion,
      expert,
      mark: value,
      maximum,
    });
    expect(expertEvaluation([mark("Цели", 1, 3), mark("Цели", 2, 4), mark("Сроки", 1, 5)])).toEqual({
      criteria: [
        { criterion: "Цели", mean: 3.5, low: 3, high: 4, experts: 2, maximum: 5 },
        { criterion: "Сроки", mean: 5, low: 5, high: 5, experts: 1, maximum: 5 },
      ],
      percent: 85,
      experts: 2,
    });
    expect(expertEvaluation([mark("Цели", 1, 3, null)])?.percent).toBeNull();
    expect(expertEvaluation([mark("Цели", 1, 0, 0)])?.percent).toBeNull();
    expect(expertEvaluation([])).toBeNull();
  });
});
