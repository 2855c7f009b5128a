import type { ConceptTarget } from "../../domain/effectiveness/conceptTargets";

interface TargetWords {
  readonly name: string;
  /** The register that answers it, as its sheet is called; null where the analysis answers it. */
  readonly register: string | null;
}

const words: Readonly<Record<ConceptTarget, TargetWords>> = {
  analysed: { name: "Анализ результатов и контекста проведён (школы района)", register: null },
  analyticsGiven: { name: "Школа получила свою аналитику (школы района)", register: "Аналитика школам" },
  programmes: { name: "У школы перечня есть программа поддержки", register: "Программы школ" },
  partnerContracts: { name: "Действует договор со школой-партнёром", register: "Договоры" },
  communities: { name: "Педагоги школы — в профессиональных сообществах", register: "Сообщества" },
  methodicalUnions: { name: "Педагоги школы — в методических объединениях", register: "Сообщества" },
  headCourses: { name: "Руководитель школы прошёл курсы", register: "Курсы ПК" },
  teacherCourses: { name: "Педагоги школы прошли курсы", register: "Курсы ПК" },
  seminars: { name: "Школа участвовала в семинарах", register: "Семинары и стажировки" },
  internships: { name: "Школа участвовала в стажировках", register: "Семинары и стажировки" },
};

/** A target of the Concept (показатель Концепции) with the register that answers it. */
export function conceptTargetName(target: ConceptTarget): TargetWords {
  return words[target];
}
