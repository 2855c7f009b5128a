import type { Measure } from "../../../src/domain/monitoring/measureProgress";
import { noSupport } from "../../../src/domain/support/noSupport";
import type { SupportRecords } from "../../../src/domain/support/supportRecords";

const at = (sheet: string, address: string) => ({ file: null, sheet, address });
const measure = (row: number, title: string, due: string | null, done: string | null, document: string | null): Measure => ({
  schoolId: "s1",
  direction: "Результаты",
  title,
  due,
  done,
  status: null,
  document,
  source: at("Мероприятия", `C${row}`),
});

/** Registers of the listed school of the small district in October 2025: some filled, some not. */
export const lifelikeSupport: SupportRecords = {
  ...noSupport,
  measures: [
    measure(5, "Консультации по математике в 9 классе", "2025-09-30", "2025-09-28", "приказ № 12"),
    measure(6, "Открытые уроки с партнёром", "2025-09-15", null, null),
    measure(7, "Сбор родителей", "2025-10-01", "2025-10-05", null),
    measure(8, "Срез по русскому языку", "2025-12-20", null, null),
    measure(9, "Школа наставника", null, null, null),
  ],
  programmes: [
    {
      schoolId: "s1",
      present: true,
      document: "приказ № 40",
      baseYear: 2023,
      target: { pooledShare: 40, resultIndex: null },
      routesPlanned: 6,
      routesDone: 5,
      marks: [
        { criterion: "Цели измеримы", expert: 1, mark: 4, maximum: 5 },
        { criterion: "Цели измеримы", expert: 2, mark: 2, maximum: 5 },
        { criterion: "Сроки названы", expert: 1, mark: 5, maximum: 5 },
      ],
      source: at("Программы школ", "B5"),
    },
  ],
  contracts: [
    {
      schoolId: "s1",
      partnerId: "s2",
      partner: null,
      signed: "2025-09-01",
      until: "2026-06-30",
      document: "№ 3",
      subjects: ["mathematics"],
      source: at("Договоры", "B5"),
    },
  ],
  visits: [
    {
      schoolId: "s1",
      planned: "2025-09-20",
      done: "2025-09-22",
      lessonsPlanned: 4,
      lessonsVisited: 3,
      document: null,
      source: at("Визиты кураторов", "B5"),
    },
  ],
};
