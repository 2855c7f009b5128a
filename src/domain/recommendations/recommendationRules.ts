import type { ParameterKey } from "../parameters/parameters";
import type { RiskCode } from "../risks/riskSignal";

export type Addressee = "school" | "department" | "partner";

/**
 * What a rule is given for: a signal of a school (its text is to the school) · a risk among a school's priorities, as seen from the
 * department · a risk that people reported without a number · a risk that many schools share · a situation of a school or of the district.
 */
export type RuleOccasion = "signal" | "risk" | "reported" | "shared" | "situation";

export interface RuleDefinition {
  readonly addressee: Addressee;
  readonly occasion: RuleOccasion;
  readonly risk: RiskCode | null;
  /** Term in months from the day of the run, see `dueDay`. */
  readonly months: number;
  /** The parameter that decides when the signal arises; null where it arises from one on, or from a situation. */
  readonly threshold: ParameterKey | null;
}

const signal = (risk: RiskCode, months: number, threshold: ParameterKey | null = null): RuleDefinition => ({
  addressee: "school",
  occasion: "signal",
  risk,
  months,
  threshold,
});
const department = (risk: RiskCode, months: number): RuleDefinition => ({
  addressee: "department",
  occasion: "risk",
  risk,
  months,
  threshold: null,
});
const reported = (risk: RiskCode): RuleDefinition => ({ addressee: "school", occasion: "reported", risk, months: 2, threshold: null });
const shared = (risk: RiskCode): RuleDefinition => ({
  addressee: "department",
  occasion: "shared",
  risk,
  months: 2,
  threshold: "recommendationShared",
});
const situation = (addressee: Addressee, months: number): RuleDefinition => ({
  addressee,
  occasion: "situation",
  risk: null,
  months,
  threshold: null,
});

const definitions = {
  pooledShareHigh: signal("results", 2, "riskPooledShare"),
  basicTasksWeak: signal("results", 2, "riskBasicTasksPart"),
  topicWeakInGrades: signal("competence", 2, "riskWeakTopicGrades"),
  diagnosticsLow: signal("competence", 3, "riskDiagnostics"),
  vacancies: signal("staff", 2),
  nonSpecialists: signal("staff", 3),
  olderStaff: signal("staff", 4, "riskOver55"),
  fewCategories: signal("staff", 6, "riskCategory"),
  biasMarker: signal("objectivity", 2),
  marksChanged: signal("objectivity", 2, "riskChangedMarks"),
  answersMotivation: signal("motivation", 2, "riskAnswers"),
  answersWellbeing: signal("motivation", 2, "riskAnswers"),
  answersDiscipline: signal("motivation", 2, "riskAnswers"),
  answersParents: signal("motivation", 2, "riskAnswers"),
  answersOther: signal("motivation", 2, "riskAnswers"),
  languageDifficulties: signal("language", 2),
  russianBehindMathematics: signal("language", 2, "riskLanguageGap"),
  specialNeedsWithoutSpecialist: signal("specialNeeds", 3, "riskSpecialNeeds"),
  lowParticipation: signal("participation", 2, "riskParticipation"),
  equipmentShort: signal("equipment", 4, "riskEquipment"),

  departmentResults: department("results", 1),
  departmentCompetence: department("competence", 2),
  departmentStaff: department("staff", 2),
  departmentObjectivity: department("objectivity", 1),
  departmentMotivation: department("motivation", 2),
  departmentLanguage: department("language", 2),
  departmentSpecialNeeds: department("specialNeeds", 2),
  departmentParticipation: department("participation", 2),
  departmentEquipment: department("equipment", 3),

  reportedResults: reported("results"),
  reportedCompetence: reported("competence"),
  reportedStaff: reported("staff"),
  reportedObjectivity: reported("objectivity"),
  reportedMotivation: reported("motivation"),
  reportedLanguage: reported("language"),
  reportedSpecialNeeds: reported("specialNeeds"),
  reportedParticipation: reported("participation"),
  reportedEquipment: reported("equipment"),

  sharedResults: shared("results"),
  sharedCompetence: shared("competence"),
  sharedStaff: shared("staff"),
  sharedObjectivity: shared("objectivity"),
  sharedMotivation: shared("motivation"),
  sharedLanguage: shared("language"),
  sharedSpecialNeeds: shared("specialNeeds"),
  sharedParticipation: shared("participation"),
  sharedEquipment: shared("equipment"),

  hardContextSchool: situation("school", 2),
  hardContextDepartment: situation("department", 2),
  favourableContextSchool: situation("school", 2),
  favourableContextDepartment: situation("department", 2),
  resilientSchool: situation("school", 3),
  resilientDepartment: situation("department", 2),
  partnerWork: situation("partner", 1),
  partnerElsewhere: situation("department", 2),
  collectData: situation("school", 1),
  diagnose: situation("department", 1),
  fillRegisters: situation("department", 1),
} as const satisfies Readonly<Record<string, RuleDefinition>>;

export type RecommendationRule = keyof typeof definitions;

/** Every rule of the catalogue («Справочник рекомендаций») in the order in which it stands there. */
export const recommendationRules: Readonly<Record<RecommendationRule, RuleDefinition>> = definitions;

export const ruleCodes = Object.keys(definitions) as readonly RecommendationRule[];
