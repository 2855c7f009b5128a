import { dataWords } from "../sheets/dataWords";
import { schoolsWords } from "../sheets/schoolsWords";
import { wordKey } from "./wordKey";

const results = {
  school: [dataWords.headings.school, "Название школы", "Наименование ОО", "ОО"],
  year: [dataWords.headings.year],
  kind: [dataWords.headings.kind, "Вид процедуры", "Процедура"],
  subject: [dataWords.headings.subject, "Предмет", "Показатель"],
  grade: [dataWords.headings.grade],
  n: [dataWords.headings.n, "Участников", "Количество участников", "Кол-во участников", "Всего"],
  mark2: [dataWords.headings.mark2],
  mark3: [dataWords.headings.mark3],
  mark4: [dataWords.headings.mark4],
  mark5: [dataWords.headings.mark5],
  low: [dataWords.headings.low, "Низкий результат", "Низких", "Не преодолели порог", "Число"],
  share: [dataWords.headings.share, "Доля"],
  mean: [dataWords.headings.mean],
  scale: [dataWords.headings.scale, "Шкала"],
} as const;

const schools = {
  school: [schoolsWords.headings.school, "Название школы", "Наименование ОО", "ОО"],
  level: [schoolsWords.headings.level],
  enrolment: [schoolsWords.headings.enrolment, "Обучающихся", "Учащихся", "Количество обучающихся"],
  code: [schoolsWords.headings.code, "Код ОО"],
  login: [schoolsWords.headings.login, "Логин"],
  name: [schoolsWords.headings.name, "Полное название"],
  spellings: [schoolsWords.headings.spellings, "Другие написания", "Написания"],
  closed: [schoolsWords.helper.closed],
  settlement: [schoolsWords.helper.settlement],
  cluster: [schoolsWords.headings.cluster, "Свой кластер"],
} as const;

/** Tables that a function takes as a whole, found by their headings. */
export type TableName = "results" | "schools";
export type TableColumnOf<T extends TableName> = T extends "results" ? keyof typeof results : keyof typeof schools;

const tables: Readonly<Record<TableName, Readonly<Record<string, readonly string[]>>>> = { results, schools };
const known: Readonly<Record<TableName, ReadonlyMap<string, string>>> = { results: byHeading(results), schools: byHeading(schools) };

function byHeading(columns: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(columns).flatMap(([column, headings]) => headings.map((heading) => [wordKey(heading), column] as const)));
}

/** The column that a heading names, null for a heading of no interest: tableColumn("results", "Участников (всего)") // "n". */
export function tableColumn<T extends TableName>(table: T, heading: string): TableColumnOf<T> | null {
  return (known[table].get(wordKey(heading)) ?? null) as TableColumnOf<T> | null;
}

/** The heading under which our own sheets show a column, in one line: columnHeading("results", "n") // «Участников (всего)». */
export function columnHeading<T extends TableName>(table: T, column: TableColumnOf<T>): string {
  return (tables[table][column]?.[0] ?? "").replace(/\s+/g, " ");
}
