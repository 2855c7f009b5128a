import { targetRegisters } from "../../../src/domain/effectiveness/targetRegisters";
import { defaultParameters } from "../../../src/domain/parameters/parameters";
import { noSupport } from "../../../src/domain/support/noSupport";
import type { SupportRecords } from "../../../src/domain/support/supportRecords";

const source = { file: null, sheet: "Учёт", address: "A4" };
const registers = (records: Partial<SupportRecords>) =>
  targetRegisters({ ...noSupport, ...records }, 2025, "2025-10-14", defaultParameters());
const course = (role: "head" | "teacher" | null, done: boolean | null, year: number | null) => ({
  schoolId: "s1",
  teacher: null,
  role,
  subject: null,
  topic: null,
  year,
  done,
  document: null,
  source,
});
const seminar = (attended: boolean | null, date: string | null) => ({
  schoolId: "s1",
  kind: "seminar" as const,
  title: null,
  date,
  participants: null,
  attended,
  document: null,
  source,
});

describe("targetRegisters", () => {
  it("answers nothing from empty registers", () =>
    expect(Object.values(registers({})).map((register) => register?.size)).toEqual(new Array(9).fill(0)));

  it("lets one «да» outweigh any «нет», and takes silence for no answer", () => {
    const member = (schoolId: string, is: boolean | null) => ({ schoolId, kind: "community" as const, member: is, source });
    const { communities, methodicalUnions } = registers({
      memberships: [member("s1", false), member("s1", true), member("s1", null), member("s2", false), member("s3", null)],
    });
    expect([...(communities ?? [])]).toEqual([
      ["s1", true],
      ["s2", false],
    ]);
    expect(methodicalUnions?.size).toBe(0);
  });

  it("counts courses of the last three years of T, those of the head apart", () => {
    expect(registers({ courses: [course("head", true, 2023)] }).headCourses?.get("s1")).toBe(true);
    expect(registers({ courses: [course("head", true, 2022)] }).headCourses?.get("s1")).toBe(false);
    expect(registers({ courses: [course(null, true, null)] }).teacherCourses?.get("s1")).toBe(true);
    expect(registers({ courses: [course("teacher", null, 2025)] }).teacherCourses?.size).toBe(0);
    expect(registers({ courses: [course("teacher", true, 2025)] }).headCourses?.size).toBe(0);
  });

  it("counts seminars from the beginning of T; an older one proves nothing", () => {
    expect(registers({ events: [seminar(true, "2025-01-01")] }).seminars?.get("s1")).toBe(true);
    expect(registers({ events: [seminar(true, "2024-12-31")] }).seminars?.size).toBe(0);
    expect(registers({ events: [seminar(true, null)] }).seminars?.get("s1")).toBe(true);
    expect(registers({ events: [seminar(false, "2025-02-01")] }).seminars?.get("s1")).toBe(false);
  });

  it("asks for a contract in force on the day", () => {
    const contract = (until: string) => ({
      schoolId: "s1",
      partnerId: null,
      partner: "школа другого района",
      signed: null,
      until,
      document: null,
      subjects: [],
      source,
    });
    expect(registers({ contracts: [contract("2025-10-14")] }).partnerContracts?.get("s1")).toBe(true);
    expect(registers({ contracts: [contract("2025-10-13")] }).partnerContracts?.get("s1")).toBe(false);
  });
});
