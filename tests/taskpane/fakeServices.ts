import type { ExternalRun } from "../../src/taskpane/externalRuns";
import type { FindingView, Overview } from "../../src/app/overview/overview";
import type { SchoolDirectory } from "../../src/app/overview/schoolDirectory";
import type { SchoolView } from "../../src/app/overview/schoolView";
import type { ReportProgress } from "../../src/app/progress";
import type { FailureView, Outcome, PaneServices, Place, ReadBook } from "../../src/taskpane/services";

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
  plannedSheets: ["Параметры", "Рейтинг", "Перечень ШНОР"],
};

/** Schools of the book; «selected» and «move» stand for the grid. */
export const sampleDirectory: SchoolDirectory = {
  labels: ["СОШ № 5 п. Заводской", "СОШ а. Новый"],
  search: (text) => sampleDirectory.labels.filter((label) => text !== "" && label.toLowerCase().includes(text.toLowerCase())),
  view: (label) => (sampleDirectory.labels.includes(label) ? sampleSchool(label) : null),
  selected: () => Promise.resolve(null),
  follow: () => Promise.resolve(() => Promise.resolve()),
};

const source = { file: null, sheet: "ОГЭ 2025", address: "C14:G14" };
const result = { id: "r1", title: "ОГЭ, математика, 2025", value: "4 из 12 (33,3 %)", source, place: "ОГЭ 2025!C14:G14" };

export function sampleSchool(label: string, changes: Partial<SchoolView> = {}): SchoolView {
  return {
    label,
    about: "113 учеников · сравнение: СОШ, 10 школ",
    decision: { sign: "■", name: "В перечне ШНОР", reason: "Федеральный критерий подтверждён: на ОГЭ по математике два года подряд." },
    place: {
      title: "Место в районе: 13–14",
      rating: "рейтинг 35,5 (32,4–38,6)",
      reference: null,
      strip: { dots: [25, 75], bandStart: 50, bandWidth: 50, mark: 75 },
      first: "1 — выше всех",
      last: "13–14 из 14",
      alternative: "Место 14 из 14; с учётом случайных колебаний 13–14.",
    },
    socialIndex: { value: "39,3", note: "уровень низкий" },
    evidence: [result],
    years: [{ year: 2025, index: "38,6", low: "8 из 23 (34,8 %)", summary: "2025: 1 результат", results: [{ ...result, id: "0" }] }],
    findings: [finding("s1", "warning", "Доли дают в сумме 98,4 %")],
    ...changes,
  };
}

export const sampleBook: ReadBook = { overview: sampleOverview, schools: sampleDirectory, generated: { count: 0, parameters: null } };

const outcome: Outcome = {
  seconds: 4,
  sheets: [
    { name: "Перечень ШНОР", note: "1 школа, 2 в группе риска" },
    { name: "Рейтинг", note: "14 школ, места с интервалами" },
  ],
  list: "Перечень ШНОР",
  summary: "1 школа в перечне, 2 в группе риска.",
  book: sampleBook,
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
    checkData: (_, onProgress: ReportProgress) => {
      onProgress({ step: "readingSheets", done: 3, total: 60, sheet: "ОГЭ 2025", state: "running" });
      return Promise.resolve(sampleBook);
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
    generatedSheets: () => Promise.resolve({ count: 0, parameters: null }),
    readFile: () => Promise.resolve({ status: "read", sheets: 2, sources: { grids: [], refused: [] } }),
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
