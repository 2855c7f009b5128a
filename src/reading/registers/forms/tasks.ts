import { vocabulary } from "../../vocabulary/vocabulary";
import { isTask } from "../isTask";
import { readTasks } from "../readers/readTasks";
import type { RegisterForm } from "../registerTable";

const columns = vocabulary<string>([
  { means: "schoolsCount", terms: ["количество оо", "количество оу", "количество школ"] },
  {
    means: "n",
    terms: ["количество участников", "участников", "количество обучающихся", "писал*", "количество чел", "^ чел $"],
    unless: ["групп*"],
  },
]);

const common = {
  register: null,
  columns,
  telling: ["n", "school"],
  alone: [],
  bySchool: true,
  fits: (found: readonly { readonly role: string | null; readonly path: readonly string[] }[]) => found.filter(isTask).length >= 3,
  read: readTasks,
} as const;

/** ВПР «Выполнение заданий» of ФИС ОКО: groups in rows, tasks in columns. */
export const tasksForm: RegisterForm = {
  ...common,
  kind: "vprTasks",
  titles: vocabulary<true>([{ means: true, terms: ["выполнени* заданий", "решаемост*", "процент выполнения заданий"] }]),
};

/** ВПР «Достижение планируемых результатов» of ФИС ОКО. */
export const outcomesForm: RegisterForm = {
  ...common,
  kind: "vprOutcomes",
  titles: vocabulary<true>([{ means: true, terms: ["планируем* результат*", "достижени* планируем*"] }]),
};
