import type { ExternalRun } from "../../src/taskpane/externalRuns";
import type { FindingView, Overview } from "../../src/app/overview/overview";
import type { SchoolDirectory } from "../../src/app/overview/schoolDirectory";
import type { SchoolView } from "../../src/app/overview/schoolView";
import { yearLines } from "../../src/app/overview/yearLines";
import type { DistrictView } from "../../src/app/overview/districtView";
import type { ParameterBoard, ParameterTexts } from "../../src/app/overview/parameterView";
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
  accepted: null,
});

export const sampleOverview: Overview = {
  schools: 14,
  sheets: 60,
  recognised: 58,
  years: [2023, 2024, 2025],
  rows: [
    { kind: "registry", label: "Реестр школ", cells: [{ year: null, sheets: 1, doubtful: 0, open: "Реестр ОО", doubts: [] }] },
    {
      kind: "vpr",
      label: "ВПР",
      cells: [
        { year: 2023, sheets: 10, doubtful: 0, open: "ВПР 2023 4кл рус", doubts: [] },
        { year: 2024, sheets: 9, doubtful: 1, open: "ВПР 2024 4кл рус", doubts: [] },
        { year: 2025, sheets: 0, doubtful: 0, open: null, doubts: [] },
      ],
    },
  ],
  findings: [
    finding("f1", "error", "Отметок 11, участников 12"),
    finding("f2", "warning", "Доли дают в сумме 98,4 %"),
    finding("f3", "info", "Нет олимпиад за 2021 год", "ВсОШ.xlsx"),
  ],
  accepted: [],
  ignored: [{ sheet: "О примере", file: null, reason: "В таблице не названы школы", advice: "Ничего не делайте." }],
  reportYear: 2025,
  plannedSheets: [
    { key: "lowPerforming", name: "Перечень ШНОР", replaces: false },
    { key: "rating", name: "Рейтинг", replaces: false },
    { key: "parameters", name: "Параметры", replaces: false },
  ],
  outdated: null,
};

/** Schools of the book; «selected» and «move» stand for the grid. */
export const sampleDirectory: SchoolDirectory = {
  labels: ["СОШ № 5 п. Заводской", "СОШ а. Новый"],
  search: (text) => sampleDirectory.labels.filter((label) => text !== "" && label.toLowerCase().includes(text.toLowerCase())),
  view: (label) => (sampleDirectory.labels.includes(label) ? sampleSchool(label) : null),
  keyOf: (label) => `МБОУ ${label}`,
  selected: () => Promise.resolve(null),
  follow: () => Promise.resolve(() => Promise.resolve()),
};

const source = { file: null, sheet: "ОГЭ 2025", address: "C14:G14" };
const result = { id: "r1", title: "ОГЭ, математика, 2025", value: "4 из 12 (33,3 %)", source, place: "ОГЭ 2025!C14:G14" };

const sampleLine = (name: string, values: readonly number[], district: number) =>
  yearLines([{ name, values: values.map((value, index) => ({ year: 2024 + index, value })), district }])[0] ?? null;

export function sampleSchool(label: string, changes: Partial<SchoolView> = {}): SchoolView {
  return {
    label,
    about: "113 учеников · сравнение: СОШ, 10 школ",
    decision: {
      sign: "■",
      name: "В перечне ШНОР",
      reason: "Порог низких результатов достигнут на ОГЭ по математике второй год подряд; результаты ниже, чем у своей группы школ.",
      details: "Федеральный критерий подтверждён: на ОГЭ по математике 4 из 12 (33,3 %).",
    },
    place: {
      title: "Место в районе: 13–14",
      rating: "рейтинг 35,5 (32,4–38,6)",
      reference: null,
      strip: { dots: [25, 75], bandStart: 50, bandWidth: 50, mark: 75 },
      first: "1 — выше всех",
      last: "13–14 из 14",
      alternative: "Место 14 из 14; с учётом случайных колебаний 13–14.",
    },
    socialIndex: {
      value: "39,3",
      note: "уровень низкий",
      strip: { mark: 32, middle: 50, alternative: "ИСБШ 39,3. Район в базовом году — 50." },
    },
    lines: [
      { title: "Индекс результатов", line: sampleLine("Индекс результатов по годам", [28.1, 38.6], 51.2), note: "с 2024 года: +10,5" },
      { title: "ИСБШ по годам", line: sampleLine("ИСБШ по годам", [36.8, 39.3], 50), note: "с 2024 года: +2,5" },
    ],
    evidence: [result],
    noEvidence: "Процедур, где двоек больше порога, нет.",
    support: {
      risks: [{ name: "Русский язык", text: "трудности у 8 из 23 учеников", source, place: "ОГЭ 2025!C14:G14" }],
      recommendations: [1, 2, 3, 4].map((one) => ({ id: String(one), addressee: "Школе, до 15.10.2025", text: `Мера ${one}.` })),
      partner: { label: "СОШ а. Новый", reasons: ["Условия похожи."] },
    },
    years: [{ year: 2025, index: "38,6", low: "8 из 23 (34,8 %)", summary: "2025: 1 результат", results: [{ ...result, id: "0" }] }],
    findings: [finding("s1", "warning", "Доли дают в сумме 98,4 %")],
    ...changes,
  };
}

/** Two parameters: one number at its default, one choice changed. A threshold of 20 lets one school in. */
export const sampleBoard: ParameterBoard = {
  groups: [
    {
      name: "Федеральный критерий",
      unfolded: true,
      parameters: [
        {
          key: "lowShareThreshold",
          name: "Порог доли низких результатов",
          meaning: "С какой доли результат считается низким.",
          unit: "%",
          terms: "По умолчанию 30, можно: от 1 до 100. Источник: практика проверок.",
          value: "30",
          standard: "30",
          reset: "Вернуть 30",
          options: null,
          wide: false,
          numeric: true,
        },
      ],
    },
    {
      name: "Данные",
      unfolded: false,
      parameters: [
        {
          key: "federalVpr",
          name: "Использование ВПР",
          meaning: "Как использовать ВПР.",
          unit: null,
          terms: "По умолчанию только диагностика.",
          value: "included",
          standard: "diagnostic",
          reset: "Вернуть только диагностика",
          options: [
            { value: "diagnostic", label: "только диагностика" },
            { value: "included", label: "в выявлении" },
          ],
          wide: true,
          numeric: false,
        },
      ],
    },
  ],
  problems: ({ lowShareThreshold }) =>
    lowShareThreshold !== undefined && !/^\d+$/.test(lowShareThreshold) ? { lowShareThreshold: "Порог: не число" } : {},
  effect: ({ lowShareThreshold }) =>
    lowShareThreshold === undefined
      ? null
      : {
          title: `Если применить ${lowShareThreshold}: войдёт 1, выйдет 0`,
          lines: [{ text: "Войдёт в перечень:", schools: ["СОШ а. Новый"] }],
        },
};

export const sampleDistrict: DistrictView = {
  title: "14 школ района, 2025 год",
  counts: "В перечне ШНОР 1 школа, в группе риска — никого.",
  chart: {
    points: [
      { label: "СОШ а. Новый", left: 70, bottom: 80, sign: "○", text: "СОШ а. Новый: рейтинг 61,0", name: null },
      {
        label: "СОШ № 5 п. Заводской",
        left: 20,
        bottom: 20,
        sign: "■",
        text: "СОШ № 5 п. Заводской: рейтинг 35,5",
        name: { left: 25, side: "above" },
      },
    ],
    horizontal: [{ at: 50, text: "50" }],
    vertical: [{ at: 50, text: "50" }],
    middle: { left: 50, bottom: 50 },
    legend: [{ sign: "■", name: "ШНОР" }],
    alternative: "ИСБШ и рейтинг, точек — 2.",
  },
  missing: null,
  listed: [{ label: "СОШ № 5 п. Заводской", sign: "■", value: "35,5", note: "место 13–14" }],
  atRisk: [],
  overdue: [
    {
      id: "0",
      title: "Диагностика, 8–9 классы",
      school: "СОШ № 5",
      late: "на 8 дней",
      source: { file: null, sheet: "Дорожная карта", address: "E6" },
      place: "Дорожная карта!E6",
    },
  ],
};

export const sampleBook: ReadBook = {
  overview: sampleOverview,
  schools: sampleDirectory,
  generated: { count: 0, undo: null, parameters: null },
  parameters: sampleBoard,
  doubts: [],
  registers: [
    { kind: "visits", title: "Визиты кураторов", howTo: "Строка — визит.", sheets: [] },
    {
      kind: "courses",
      title: "Курсы повышения квалификации",
      howTo: "Строка — педагог.",
      sheets: [{ file: null, sheet: "Курсы", rows: 3 }],
    },
    { kind: "acts", title: "Локальные акты", howTo: "Строка — акт.", sheets: [{ file: "Акты.xlsx", sheet: "Акты", rows: 0 }] },
  ],
  createRegister: () => Promise.resolve("Визиты кураторов (2)"),
  district: () => sampleDistrict,
  // The first finding is the one that is accepted.
  accept: (_, reason) =>
    Promise.resolve({
      ...sampleBook,
      overview: {
        ...sampleOverview,
        findings: reason === null ? sampleOverview.findings : sampleOverview.findings.slice(1),
        accepted: reason === null ? [] : sampleOverview.findings.slice(0, 1).map((one) => ({ ...one, accepted: { reason } })),
      },
    }),
};

export const sampleOutcome: Outcome = {
  seconds: 4,
  sheets: [
    { name: "Перечень ШНОР", note: "1 школа, 2 в группе риска" },
    { name: "Рейтинг", note: "14 школ, места с интервалами" },
  ],
  first: { sheet: "Перечень ШНОР", label: "Открыть перечень ШНОР" },
  summary: "1 школа в перечне, 2 в группе риска.",
  documents: [
    {
      kind: "order",
      sheet: "Проект приказа (2)",
      file: () =>
        Promise.resolve({ name: "Проект приказа о перечне ШНОР 2025.docx", type: "application/docx", bytes: new Uint8Array([80, 75]) }),
    },
  ],
  book: sampleBook,
};

export interface FakeServices extends PaneServices {
  readonly shown: Place[];
  readonly opened: string[];
  readonly applied: ParameterTexts[];
  external: ((run: ExternalRun) => void) | null;
}

/** The application as the pane sees it, with every use case replaceable. */
export function fakeServices(changes: Partial<PaneServices> = {}): FakeServices {
  const shown: Place[] = [];
  const opened: string[] = [];
  const applied: ParameterTexts[] = [];
  const services: FakeServices = {
    steps: ["readingSheets", "recognising", "checking", "calculating", "composing", "writing", "finishing"],
    checkSteps: ["readingSheets", "recognising", "checking", "calculating"],
    checkData: (_, onProgress: ReportProgress) => {
      onProgress({ step: "readingSheets", done: 3, total: 60, sheet: "ОГЭ 2025", state: "running" });
      return Promise.resolve(sampleBook);
    },
    buildReports: () => Promise.resolve(sampleOutcome),
    showPlace: (place) => {
      shown.push(place);
      return Promise.resolve();
    },
    openSheet: (name) => {
      opened.push(name);
      return Promise.resolve();
    },
    applyParameters: (texts) => {
      applied.push(texts);
      return Promise.resolve(sampleBook);
    },
    openMapping: () => Promise.resolve(null),
    settleDoubt: () => Promise.resolve(true),
    removeGenerated: () => Promise.resolve(7),
    openSample: () => Promise.resolve(42),
    restorePrevious: () => Promise.resolve("Вернули прежние 5 листов."),
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
    onEditWait: () => () => undefined,
    hasCustomFunctions: () => true,
    officeTheme: () => null,
    ...changes,
    shown,
    opened,
    applied,
    external: null,
  };
  return services;
}
