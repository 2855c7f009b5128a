import { counted } from "../typography/counted";
import { glue } from "../typography/glue";
import { commonWords } from "./commonWords";

/** Words of the sheet «Школы». */
export const schoolsWords = {
  title: "Школы района и все их названия",
  headings: {
    number: "№",
    school: "Школа",
    level: "Уровень",
    comparison: "С кем сравнивается",
    enrolment: "Детей",
    code: "Код",
    login: "Логин ФИС ОКО",
    name: "Официальное название",
    spellings: "Другие написания, которые встретились",
    same: `Это та же школа, что …\n${commonWords.fillIn}`,
    cluster: `Свой кластер\n${commonWords.fillIn}`,
  },
  helper: { closed: "Закрыта", settlement: "Населённый пункт" },
  legend: [
    "«н/д» — данных нет",
    "«Это та же школа» — впишите название из второй графы, если это одна и та же школа",
    "«Свой кластер» — одно имя для школ, которые нужно сравнить между собой",
  ],
  answer: (levels: readonly (readonly [name: string, count: number])[], schools: number, questions: number): string => {
    const known = levels.filter(([, count]) => count > 0).map(([name, count]) => `${name} — ${count}`);
    const total = `Всего ${counted(schools, "школа", "школы", "школ")}${known.length === 0 ? "" : `: ${known.join(", ")}`}.`;
    return glue(questions === 0 ? `${total} Все названия отнесены к школам.` : `${total} Уточните названия: ${questions}.`);
  },
  closed: "закрыта, не сравнивается",
  none: "не сравнивается",
  /** In the column «Закрыта». */
  yes: "да",
  no: "нет",
  onlyName: "других написаний нет",
  questions: "Названия, которые нужно уточнить, и ваши решения",
  decided: "Ваше решение.",
  notes: [
    glue("Решение о названии запоминается в этой книге и действует при каждом новом расчёте. Чтобы отменить решение, очистите ячейку."),
    glue(
      "Уровень — по реестру или по названию; если там его нет — по тому, какие процедуры проходит школа. Число обучающихся — из социального паспорта года отчёта, иначе из реестра.",
    ),
  ],
} as const;
