import { vocabulary } from "../../vocabulary/vocabulary";
import { readDiagnostics } from "../readers/readDiagnostics";
import type { RegisterForm } from "../registerTable";

/** Диагностика педагогов: a row a teacher and subject. */
export const diagnosticsForm: RegisterForm = {
  register: "diagnostics",
  kind: "diagnostics",
  titles: vocabulary<true>([
    {
      means: true,
      terms: [
        "диагностик* … педагог*",
        "диагностик* … учител*",
        "диагностик* … компетенц*",
        "компетенц* … педагог*",
        "компетенц* … учител*",
        "профессиональн* дефицит*",
        "профдефицит*",
        "методическ* компетенц*",
        "диагностик* профессиональн*",
      ],
      unless: ["углубленн* диагностик*", "обучающихся"],
    },
  ]),
  columns: vocabulary<string>([
    {
      means: "lastCourse",
      terms: ["последн* … курс*", "курс* … год*", "год* … курс*", "дата … курс*", "повышени* квалификаци*", "^ курсы"],
    },
    { means: "service", terms: ["стаж*"] },
    { means: "category", terms: ["категори*"] },
    { means: "topic", terms: ["дефицит*", "тем*", "затруднен*", "западающ*", "что проседает", "проблемн*"] },
    { means: "result", terms: ["результат*", "процент*", "% *", "балл*", "выполнен*", "итог*", "уровень % *"], unless: ["макс*", "ниже"] },
    { means: "subject", terms: ["предмет*", "дисциплин*"] },
    {
      means: "teacher",
      terms: ["фио", "ф и о", "педагог*", "учител*", "фамили*", "код *", "работник*", "^ участник*"],
      unless: ["количество"],
    },
    { means: "maximum", terms: ["макс*"] },
  ]),
  telling: ["result", "topic"],
  alone: [["teacher", "subject", "result", "topic"]],
  bySchool: true,
  read: readDiagnostics,
};
