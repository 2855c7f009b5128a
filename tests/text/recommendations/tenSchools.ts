import type { SchoolAnalysis } from "../../../src/domain/analysis/analysis";
import type { SchoolSituation } from "../../../src/domain/recommendations/schoolRecommendations";
import type { RiskCode, RiskSignal, RiskSignalCode } from "../../../src/domain/risks/riskSignal";
import type { Significance } from "../../../src/domain/recommendations/significance";

const riskOf: Readonly<Record<RiskSignalCode, RiskCode>> = {
  pooledShareHigh: "results",
  basicTasksWeak: "results",
  diagnosticsLow: "competence",
  topicWeakInGrades: "competence",
  vacancies: "staff",
  nonSpecialists: "staff",
  olderStaff: "staff",
  fewCategories: "staff",
  biasMarker: "objectivity",
  marksChanged: "objectivity",
  riskAnswers: "motivation",
  languageDifficulties: "language",
  russianBehindMathematics: "language",
  specialNeedsWithoutSpecialist: "specialNeeds",
  lowParticipation: "participation",
  equipmentShort: "equipment",
};

/** A signal with its number; the priority falls with the place in the list, so that the order is that of the list. */
const signal = (code: RiskSignalCode, value: number, n: number | null, threshold: number, rest: Partial<RiskSignal> = {}): RiskSignal => ({
  risk: riskOf[code],
  signal: code,
  value,
  threshold,
  n,
  source: { file: null, sheet: "ОГЭ 2025", address: "C7" },
  priority: 1,
  ...rest,
});

const shares = { pooled: 20, basic: 100 / 3 };
const answers = (theme: RiskSignal["theme"], about: string, value: number): RiskSignal =>
  signal("riskAnswers", value, 64, 30, theme === undefined ? { about } : { about, theme });

interface Sketch {
  readonly name: string;
  readonly decision: SchoolAnalysis["decision"];
  readonly type?: SchoolAnalysis["type"];
  readonly socialIndex?: number;
  readonly n?: number;
  readonly partner?: string | null;
  readonly signals?: readonly RiskSignal[];
  readonly confirmed?: readonly (readonly [RiskCode, Significance])[];
}

const sketches: readonly Sketch[] = [
  {
    name: "СОШ № 25 а. Старо-Кызыл",
    decision: "lowPerforming",
    type: "lowInHardContext",
    socialIndex: 38.24,
    partner: "СОШ № 2 с. Абазкое",
    signals: [
      signal("pooledShareHigh", (100 * 12) / 36, 36, shares.pooled),
      signal("basicTasksWeak", 41.7, 24, shares.basic),
      signal("vacancies", 2, null, 1),
      answers("motivation", "Учебная мотивация", 41),
      signal("olderStaff", 45, 20, 40),
    ],
  },
  {
    name: "СОШ № 14 с. Старо-Хасаутое",
    decision: "lowPerforming",
    type: "lowInFavourableContext",
    socialIndex: 56,
    partner: null,
    signals: [
      signal("topicWeakInGrades", 3, 61, 2, { subject: "mathematics", about: "Дроби" }),
      signal("nonSpecialists", 1, null, 1),
      signal("marksChanged", 40, 40, 30),
    ],
  },
  {
    name: "ООШ х. Больше-Кубран",
    decision: "lowPerformingFederal",
    type: "stable",
    partner: "СОШ № 2 с. Абазкое",
    signals: [
      signal("diagnosticsLow", 52, 6, 60, { subject: "russian" }),
      signal("languageDifficulties", 12, 240, 1),
      signal("equipmentShort", 55, null, 70),
    ],
  },
  {
    name: "НОШ х. Дальний",
    decision: "insufficientData",
    n: 8,
    signals: [signal("pooledShareHigh", 75, 4, shares.pooled)],
  },
  {
    name: "СОШ с. Новое",
    decision: "noData",
    n: 0,
    confirmed: [
      ["results", "high"],
      ["staff", "middle"],
      ["specialNeeds", "low"],
    ],
  },
  {
    name: "Гимназия № 1",
    decision: "notApplicable",
    type: "resourceful",
    socialIndex: 61.2,
    signals: [answers("parents", "Связь семьи и школы", 33), signal("lowParticipation", 85, 20, 90)],
  },
  {
    name: "СОШ а. Эркен",
    decision: "notApplicable",
    type: "resilient",
    socialIndex: 41.9,
    signals: [signal("fewCategories", 15, 20, 20), answers("wellbeing", "Благополучие", 31)],
  },
  {
    name: "СОШ № 5 а. Кубран",
    decision: "atRisk",
    type: "lowResultsInHardContext",
    socialIndex: 44.4,
    signals: [
      signal("biasMarker", 1, null, 1),
      answers("discipline", "Дисциплина на уроке", 38),
      signal("specialNeedsWithoutSpecialist", (100 * 34) / 240, 240, 10),
    ],
  },
  { name: "СОШ № 7 п. Мирный", decision: "atRisk", type: null },
  {
    name: "СОШ № 9 ст. Горная",
    decision: "atRisk",
    signals: [
      signal("russianBehindMathematics", 1.24, 58, 1),
      signal("olderStaff", 55, 9, 40),
      answers(undefined, "Питание в школе", 47),
      signal("vacancies", 5, null, 1),
    ],
    confirmed: [["competence", "high"]],
  },
];

/** Ten schools, each in a situation of its own, that together call for most rules of the catalogue. */
export function tenSchools(plain: SchoolAnalysis): readonly (SchoolSituation & { readonly name: string })[] {
  return sketches.map(({ name, decision, type = null, socialIndex, n = 120, partner, signals = [], confirmed = [] }) => ({
    name,
    school: {
      ...plain,
      schoolId: name,
      decision,
      type,
      cluster: { ...plain.cluster, n },
      socialIndex:
        socialIndex === undefined
          ? null
          : {
              baseYear: 2025,
              value: socialIndex,
              level: "low",
              stable: true,
              unfavourableConditions: false,
              divisor: 1,
              simple: 50,
              contributions: [],
            },
    },
    decision,
    signals: signals.map((one, index) => ({ ...one, priority: 1.4 - index / 5 })),
    confirmed: new Map(confirmed),
    partner,
  }));
}
