import { findingCodes } from "../../../src/reading/findingCodes";
import { readingFindings } from "../../../src/reading/findings/readingFindings";
import { findingCatalogue } from "../../../src/text/findings/findingCatalogue";
import { findingText } from "../../../src/text/findings/findingText";
import { expectReviewed } from "../reviewed";

/** One likely value for every param that any finding carries. */
const examples: Readonly<Record<string, string | number>> = {
  text: "12*",
  role: "n",
  value: 12,
  label: "Примечание",
  rows: 3,
  n: 12,
  sum: 11,
  reason: "percentDoesNotFit",
  shares: "4,3; 43,5; 39,1; 13,0",
  share: 34.8,
  expected: 33.3,
  other: "ОГЭ 2025!C7",
  otherFile: "",
  field: "mean",
  kept: 12,
  dropped: 13,
  rule: "first",
  count: 2,
  mean: 3.61,
  low: 8,
  kind: "oge",
  subject: "mathematics",
  minimum: 24,
  maximum: 61,
  total: 121,
  stated: 14,
  listed: 13,
  name: "СОШ № 5",
  column: "B",
  years: "2024, 2025",
  savedOn: "2025-03-01",
  sheet: "ОГЭ 2025",
  missing: "балл; участников",
  taken: 2025,
  score: 23,
  indicator: "lowIncome",
  enrolment: 120,
  teachers: 14,
  participants: 20,
  winners: 15,
  prizes: 8,
  mark: "4",
  spelling: "СОШ №5",
  candidates: "СОШ № 5 а. Средне-Кубран; СОШ № 5 с. Старо-Кубраное",
  candidate: "СОШ № 15",
  difference: "number",
  code: "901005",
  byCode: "СОШ № 5",
  byName: "СОШ № 15",
  first: "СОШ № 5",
  second: "СОШ № 15",
  school: "СОШ № 5 а. Кубран",
  year: 2025,
  scale: "mark",
  roll: 11,
  grades: 4,
  before: 51.2,
  now: 160,
  grade: 9,
  procedures: 3,
  otherYear: 2024,
  index: 38.4,
  change: -12.8,
  fromYear: 2023,
  gap: 21.5,
  changed: 5,
  lowered: 4,
  raised: 1,
  vprPupils: 112,
  examPupils: 41,
  title: "Курсы для учителей",
  done: "2025-03-15",
  start: "2025-04-01",
  signed: "2025-10-01",
  until: "2025-05-31",
  status: "planned",
  why: "impossible",
  criterion: "Измеримость целей",
  block: "Учебная мотивация",
};

/** Where a param means something else than elsewhere. */
const own: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  mathematicsKindAssumed: { taken: "mathematicsProfile" },
  staffOverTeachers: { indicator: "highestCategory", value: 16 },
  contextOverEnrolment: { value: 130 },
  enrolmentJump: { before: 120 },
  figureImpossible: { value: -3 },
  countNotWhole: { value: 12.5 },
  groupsUnclear: { text: "1 полугодие; 2 полугодие" },
  columnsNotUsed: { text: "Индекс низких результатов", count: 1 },
  countsFromShares: { role: "lowIncome" },
  shareKept: { role: "lowIncome" },
  shareWithoutCount: { role: "highestCategory" },
  cellUnreadable: { text: "много" },
  dateInsteadOfNumber: { text: "01.фев" },
  meanOutsideScale: { mean: 5.4 },
  lowOverParticipants: { low: 13 },
  hiddenRows: { rows: "7, 12" },
  totalDisagrees: { sum: 120 },
  registerDateUnreadable: { text: "31.02.2025", role: "due" },
  registerStatusUnknown: { text: "так себе" },
  registerFlagUnknown: { text: "возможно", role: "present" },
  distancesDisagree: { school: "МБОУ СОШ № 2 а. Эркен", kilometres: 12, other: 21 },
  measureWithoutTerm: { text: "" },
  expertMarkOverMaximum: { mark: 3, maximum: 2 },
  boundaryPeak: { kind: "vpr", grade: 5, mark: 3, points: 7, below: 0, at: 15, above: 2, expected: 6.03 },
  unitContradictsHeading: { role: "low", taken: "count" },
  programmeAnswersDiffer: { field: "present", kept: "yes", dropped: "no", other: "Программы!A6:H6" },
  boundariesUnknown: { kind: "vpr", grade: 5, maximum: 20 },
  registerSelectedSchools: { text: "ШНОР" },
  registerShareImpossible: { value: 120, role: "result" },
  membershipKindUnknown: { text: "творческая группа" },
  actHeadingUnknown: { text: "Прочее" },
  taskLevelUnknown: { count: 5 },
};

const parameterCodes = [
  "parameterEmpty",
  "parameterNotNumber",
  "parameterNotWhole",
  "parameterOutOfBounds",
  "parameterNotChoice",
  "parameterNotSwitch",
  "parameterNotList",
  "parameterNotScores",
  "parameterNotScales",
];
const others: readonly (readonly [code: string, params: Readonly<Record<string, string | number>>])[] = [
  ...parameterCodes.map((code) => [code, { key: "lowShareThreshold", value: "много", min: 1, max: 100 }] as const),
  ["parameterUnknown", { key: "nobody", value: "1" }],
  ["mappingUnreadable", {}],
  ["laterVersionSheet", {}],
  ["inputRowLost", { input: "overrides", rowKey: "СОШ № 5" }],
  ["catalogueTextEmpty", { rule: "Вакансии", column: "что сделать" }],
  ["catalogueTextUnknown", { rule: "Вакансии", column: "что сделать", word: "чудо", allowed: "{показатель}, {цель}, {школа}" }],
  ["catalogueTextBrace", { rule: "Вакансии", column: "ожидаемый результат" }],
  ["catalogueMonths", { rule: "Вакансии", value: "скоро" }],
  ["catalogueThreshold", { rule: "Оснащение", value: "много" }],
  ["catalogueThresholdIdle", { rule: "Оснащение", value: 80, threshold: 70 }],
  ["catalogueSwitch", { rule: "Вакансии", value: "может быть" }],
  ["diagnosisSignificanceUnknown", { school: "СОШ № 5", risk: "Дефицит кадров", value: "огромная" }],
];

function paramsOf(code: string, names: readonly string[] | null): Readonly<Record<string, string | number>> {
  const wanted = names ?? Object.keys(examples);
  return { ...Object.fromEntries(wanted.map((name) => [name, examples[name] ?? `нет примера: ${name}`])), ...own[code] };
}

const all = new Map<string, Readonly<Record<string, string | number>>>([
  ...Object.keys(readingFindings).map((code) => [code, paramsOf(code, null)] as const),
  ...Object.entries(findingCodes).map(([code, { params }]) => [code, paramsOf(code, params)] as const),
  ...others,
]);

describe("findingText", () => {
  it.each([...all])("%s has a message, an advice and an effect without a hole", (code, params) => {
    const { message, advice, effect } = findingText({ code, params });
    for (const text of [message, advice, effect]) {
      expect(text).not.toBe("");
      expect(text).not.toMatch(/…|undefined|NaN|нет примера|\[object|«»| {2}/);
    }
    expect(message).not.toMatch(/\.$/);
    expect(advice).toMatch(/\.$/);
    expect(effect).toMatch(/\.$/);
  });

  it("has no words for a code that nobody makes", () => {
    expect(Object.keys(findingCatalogue).filter((code) => !all.has(code))).toEqual([]);
  });

  it("refuses a code that nobody wrote words for", () => {
    expect(() => findingText({ code: "somethingElse", params: {} })).toThrow("somethingElse");
  });

  it("never uses words the glossary forbids", () => {
    for (const [code, params] of all) {
      const { message, advice, effect } = findingText({ code, params });
      expect(`${message} ${advice} ${effect}`).not.toMatch(/двоечник|слаб(ая|ой|ую) школ|отстающ|худш|провал|нарушени|баг|Внимание/i);
    }
  });

  it("reads as reviewed", () => {
    const rows = [...all].map(([code, params]) => {
      const { message, advice, effect } = findingText({ code, params });
      return `## ${code}\n${message}.\n${advice}\n${effect}\n`;
    });
    expectReviewed("findings.md", `# Замечания\n\n${rows.join("\n")}`);
  });
});
