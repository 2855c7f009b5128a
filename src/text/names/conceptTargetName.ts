import { registerText } from "../registers/registerText";
import { registerName } from "./registerName";
import type { ConceptTarget } from "../../domain/effectiveness/conceptTargets";

interface TargetWords {
  readonly name: string;
  /** The register that answers it, as its sheet is called; null where the analysis answers it. */
  readonly register: string | null;
}

const words: Readonly<Record<ConceptTarget, TargetWords>> = {
  analysed: { name: "Анализ результатов и контекста проведён (школы района)", register: null },
  analyticsGiven: { name: "Школа получила свою аналитику (школы района)", register: registerName("analytics") },
  programmes: { name: "У школы перечня есть программа поддержки", register: registerName("programmes") },
  partnerContracts: { name: "Действует договор со школой-партнёром", register: registerName("contracts") },
  communities: { name: "Педагоги школы — в профессиональных сообществах", register: registerName("memberships") },
  methodicalUnions: { name: "Педагоги школы — в методических объединениях", register: registerName("memberships") },
  headCourses: { name: "Руководитель школы прошёл курсы", register: registerName("courses") },
  teacherCourses: { name: "Педагоги школы прошли курсы", register: registerName("courses") },
  seminars: { name: "Школа участвовала в семинарах", register: registerText("seminars").name },
  internships: { name: "Школа участвовала в стажировках", register: registerText("internships").name },
};

/** A target of the Concept (показатель Концепции) with the register that answers it. */
export function conceptTargetName(target: ConceptTarget): TargetWords {
  return words[target];
}
