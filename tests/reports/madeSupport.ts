import { noSupport } from "../../src/domain/support/noSupport";
import type {
  CourseRecord,
  DiagnosticsRecord,
  EventRecord,
  MembershipRecord,
  SupportRecords,
} from "../../src/domain/support/supportRecords";

const source = (sheet: string, row: number) => ({ file: null, sheet, address: `A${row}:H${row}` });

/**
 * Half-filled registers of a district, as they usually are: the first listed school has nearly everything, the others less, and
 * nobody filled the internships.
 *
 * @param schools all schools; the first ones that are `listed` are on the list
 * @param year T
 */
export function madeSupport(schools: readonly string[], listed: readonly string[], year: number): SupportRecords {
  const [first, ...others] = listed;
  if (first === undefined) throw new RangeError("madeSupport: no listed school");
  const partner = schools.find((id) => !listed.includes(id)) ?? null;
  return {
    ...noSupport,
    programmes: listed.map((schoolId, index) => ({
      schoolId,
      present: index === 1 ? false : true,
      document: index === 0 ? `Приказ от 02.09.${year} № 41` : null,
      baseYear: year - 1,
      target: index === 0 ? { pooledShare: 25, resultIndex: null } : null,
      routesPlanned: null,
      routesDone: null,
      marks: [],
      source: source("Программы", index + 4),
    })),
    contracts: [
      {
        schoolId: first,
        partnerId: partner,
        partner: "как в договоре",
        signed: `${year}-09-10`,
        until: `${year + 1}-05-31`,
        document: "№ 5",
        subjects: ["mathematics"],
        source: source("Договоры", 4),
      },
    ],
    courses: [
      ...teachers(schools).flatMap(({ teacher, schoolId, subject }, index) => courseOf(teacher, schoolId, subject, index, year)),
      head(first, year),
    ],
    events: [seminar(first, true, year), ...others.map((schoolId) => seminar(schoolId, false, year))],
    memberships: [
      member(first, "community", true),
      ...others.map((schoolId) => member(schoolId, "community", null)),
      member(first, "methodicalUnion", true),
    ],
    acts: [
      {
        heading: "goals",
        position: "Концепция поддержки ШНОР",
        present: true,
        document: `Приказ управления от 10.01.${year} № 3`,
        source: source("Акты", 4),
      },
      { heading: "indicators", position: "Показатели системы работы", present: true, document: null, source: source("Акты", 5) },
      { heading: "monitoring", position: "Положение о мониторинге", present: false, document: null, source: source("Акты", 6) },
      { heading: "decisions", position: "Приказ по итогам прошлого года", present: null, document: null, source: source("Акты", 7) },
    ],
    analytics: schools.map((schoolId, index) => ({
      schoolId,
      given: index % 3 === 2 ? false : true,
      document: null,
      source: source("Аналитика", index + 4),
    })),
    diagnostics: teachers(schools),
    resources: schools.map((schoolId, index) => ({
      schoolId,
      year,
      spending: 90_000 + 15_000 * (index % 3),
      equipment: 60 + 10 * (index % 4),
      specialist: index % 2 === 0,
      distance: 5 * index,
      source: source("Ресурсы", index + 4),
    })),
    tasks: [0, 1, 2, 3].map((number) => ({
      schoolId: first,
      year,
      subject: "mathematics",
      grade: 6,
      topic: number < 2 ? "Текстовые задачи" : "Дроби",
      basic: true,
      fulfilled: number < 2 ? 41 : 70,
      n: 24,
      source: source("Выполнение заданий", number + 5),
    })),
  };
}

/** Three teachers a school: the first needs help in mathematics and in one topic, the second in русский, of the third nothing is known. */
function teachers(schools: readonly string[]): DiagnosticsRecord[] {
  return schools.flatMap((schoolId, index) =>
    (["mathematics", "russian", "biology"] as const).map((subject, place): DiagnosticsRecord => ({
      teacher: `${["Авдеева", "Борисов", "Власова"][place] ?? ""} ${"АБВГДЕЖЗИК"[index % 10] ?? ""}. П.`,
      schoolId,
      subject,
      diagnostics: place === 2 ? null : 45 + 10 * place + index,
      topic: place === 0 ? "Текстовые задачи" : null,
      lastCourse: null,
      category: place === 0 ? "none" : place === 1 ? "first" : null,
      service: place === 0 ? 2 : place === 1 ? 15 : null,
      year: 2025,
      source: source("Диагностика", 3 * index + place + 4),
    })),
  );
}

function courseOf(teacher: string, schoolId: string, subject: string, index: number, year: number): CourseRecord[] {
  if (index % 3 !== 1) return [];
  return [
    {
      schoolId,
      teacher,
      role: "teacher",
      subject,
      topic: "Функциональная грамотность",
      year: index % 2 === 0 ? year : year - 5,
      done: true,
      document: null,
      source: source("Курсы", index + 4),
    },
  ];
}

function head(schoolId: string, year: number): CourseRecord {
  return {
    schoolId,
    teacher: "Директор Г. Г.",
    role: "head",
    subject: null,
    topic: "Управление по результатам",
    year,
    done: true,
    document: null,
    source: source("Курсы", 90),
  };
}

function seminar(schoolId: string, attended: boolean, year: number): EventRecord {
  return {
    schoolId,
    kind: "seminar",
    title: "Разбор результатов ОГЭ",
    date: `${year}-10-02`,
    participants: attended ? 4 : 0,
    attended,
    document: null,
    source: source("Семинары", 4),
  };
}

function member(schoolId: string, kind: MembershipRecord["kind"], is: boolean | null): MembershipRecord {
  return { schoolId, kind, member: is, source: source("Сообщества", 4) };
}
