import type { ExternalRun } from "../../src/taskpane/externalRuns";
import type { FindingView, Overview } from "../../src/app/overview/overview";
import type { ReportProgress } from "../../src/app/progress";
import type { FailureView, Outcome, PaneServices, Place } from "../../src/taskpane/services";

const finding = (id: string, severity: FindingView["severity"], title: string, file: string | null = null): FindingView => ({
  id,
  severity,
  group: "Суммы и проценты",
  title,
  advice: "Исправьте одно из чисел: пока они расходятся, строка не входит в расчёт.",
  school: "СОШ № 5 п. Заводской",
  source: { file, sheet: "ОГЭ 2025", address: "C14:G14" },
  place: "ОГЭ 2025!C14:G14",
});

export const sampleOverview: Overview = {
  schools: 14,
  sheets: 60,
  recognised: 58,
  years: [2023, 2024, 2025],
  rows: [
    { kind: "registry", label: "Реестр школ", cells: [{ year: null, sheets: 1, doubtful: 0, open: "Реестр ОО" }] },
    {
      kind: "vpr",
      label: "ВПР",
      cells: [
        { year: 2023, sheets: 10, doubtful: 0, open: "ВПР 2023 4кл рус" },
        { year: 2024, sheets: 9, doubtful: 1, open: "ВПР 2024 4кл рус" },
        { year: 2025, sheets: 0, doubtful: 0, open: null },
      ],
    },
  ],
  findings: [
    finding("f1", "error", "Отметок 11, участников 12"),
    finding("f2", "warning", "Доли дают в сумме 98,4 %"),
    finding("f3", "info", "Нет олимпиад за 2021 год", "ВсОШ.xlsx"),
  ],
  ignored: [{ sheet: "О примере", file: null, reason: "В таблице не названы школы", advice: "Ничего не делайте." }],
  reportYear: 2025,
};

const outcome: Outcome = {
  seconds: 4,
  sheets: [
    { name: "Перечень ШНОР", note: "1 школа, 2 в группе риска" },
    { name: "Рейтинг", note: "14 школ, места с интервалами" },
  ],
  list: "Перечень ШНОР",
  summary: "1 школа в перечне, 2 в группе риска.",
  overview: sampleOverview,
};

export interface FakeServices extends PaneServices {
  readonly shown: Place[];
  readonly opened: string[];
  external: ((run: ExternalRun) => void) | null;
}

/** The application as the pane sees it, with every use case replaceable. */
export function fakeServices(changes: Partial<PaneServices> = {}): FakeServices {
  const shown: Place[] = [];
  const opened: string[] = [];
  const services: FakeServices = {
    steps: ["readingSheets", "recognising", "checking", "calculating", "composing", "writing", "finishing"],
    checkSteps: ["readingSheets", "recognising", "checking", "calculating"],
    plannedSheets: ["Параметры", "Рейтинг", "Перечень ШНОР"],
    checkData: (onProgress: ReportProgress) => {
      onProgress({ step: "readingSheets", done: 3, total: 60, sheet: "ОГЭ 2025", state: "running" });
      return Promise.resolve(sampleOverview);
    },
    buildReports: () => Promise.resolve(outcome),
    showPlace: (place) => {
      shown.push(place);
      return Promise.resolve();
    },
    openSheet: (name) => {
      opened.push(name);
      return Promise.resolve();
    },
    removeGenerated: () => Promise.resolve(7),
    hasGenerated: () => Promise.resolve(false),
    failureOf: (): FailureView => ({
      code: "structureProtected",
      params: {},
      title: "Листы не записаны",
      reason: "Структура книги защищена, и Excel не даёт добавить листы. Книга осталась прежней.",
      steps: ["Откройте вкладку «Рецензирование» и нажмите «Защитить книгу».", "Вернитесь сюда и нажмите «Повторить»."],
      retry: true,
    }),
    supportDetails: (failure) => `Опора 0.1.0 · ${failure.code}`,
    freezeFormulas: () => Promise.resolve("Зафиксировано 12 формул."),
    onExternalRun: (listener) => {
      services.external = listener;
      return () => {
        services.external = null;
      };
    },
    officeTheme: () => null,
    ...changes,
    shown,
    opened,
    external: null,
  };
  return services;
}
