import type { Parameters } from "../../src/domain/parameters/parameters";
import type { DistrictShape } from "./inventDistrict";

/** One line of the table: conditions, how many districts, and what the department set otherwise. */
export interface AccuracyScenario {
  readonly name: string;
  readonly districts: number;
  readonly shape: DistrictShape;
  readonly parameters: Partial<Parameters>;
}

const usual: DistrictShape = {
  schools: 14,
  years: [2023, 2024, 2025],
  pupils: [15, 40],
  contextStrength: 0.25,
  spread: 0.2,
  lowQuality: -0.7,
  lowOfTen: 1,
  resilientOfTen: 1,
  sameChild: 0.7,
  yearNoise: 0.08,
};
const small = { ...usual, pupils: [3, 10] } as const;
const included = { federalVpr: "included" } as const;
const line = (name: string, districts: number, shape: DistrictShape, parameters: Partial<Parameters> = {}): AccuracyScenario => {
  return { name, districts, shape, parameters };
};

/** What is varied: strength of the context, size of classes, use of ВПР, years, size of the district. The seed is the number of the district. */
export const accuracyScenarios: readonly AccuracyScenario[] = [
  line("14 школ × 3 года", 300, usual),
  line("то же, контекст не влияет", 200, { ...usual, contextStrength: 0 }),
  line("то же, контекст влияет вдвое сильнее", 200, { ...usual, contextStrength: 0.5 }),
  line("то же, ВПР «в выявлении»", 200, usual, included),
  line("14 школ × 3 года, у года нет своей случайности", 200, { ...usual, yearNoise: 0 }),
  line("то же, результаты ребёнка связаны слабее (0,3)", 200, { ...usual, yearNoise: 0, sameChild: 0.3 }),
  line("14 школ × 5 лет (окно 5 лет)", 200, { ...usual, years: [2021, 2022, 2023, 2024, 2025] }, { windowYears: 5 }),
  line("14 школ, в классе 3–10 человек", 300, small),
  line("то же, ВПР «в выявлении»", 300, small, included),
  line("3–10 человек, школы одинаковы", 200, { ...small, spread: 0, lowOfTen: 0, resilientOfTen: 0 }),
  line("200 школ × 3 года", 20, { ...usual, schools: 200 }),
  line("200 школ, только обычные", 20, { ...usual, schools: 200, lowOfTen: 0, resilientOfTen: 0 }),
  line("200 школ, в классе 3–10 человек", 20, { ...small, schools: 200 }),
];
