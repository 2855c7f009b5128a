import type { ColumnStatement, SheetMapping } from "../../reading/mapping/mapping";
import { columnRoleName } from "../names/columnRoleName";
import { scaleName } from "../names/scaleName";
import { sheetKindName } from "../names/sheetKindName";
import { subjectName } from "../names/subjectName";
import { glue } from "../typography/glue";
import { quote } from "../typography/quote";

const counted = { pupils: "считали детей", families: "считали семьи", parents: "считали родителей" } as const;

function columnText(heading: string, { role, subject, scale, counted: whom }: ColumnStatement): string | null {
  const parts = [
    role === undefined || role === "ignore" ? null : columnRoleName(role),
    subject === undefined ? null : subjectName(subject),
    scale === undefined ? null : scaleName(scale),
    whom === undefined ? null : counted[whom],
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : `${heading === "" ? "графа без заголовка" : quote(heading)} — ${parts.join(", ")}`;
}

/**
 * What a person said about a table, in one cell of the sheet «Разметка».
 *
 * @example «ОГЭ, 2024 год. Графы: „ячейка“ — школа; „нд“ — низкий результат, чел.»
 */
export function mappingText({ form, kind, subject, grade, year, columns }: SheetMapping): string {
  if (kind === "nothing") return glue(form === null ? "Не читать лист с таким именем." : "Не читать таблицу с такими графами.");
  const about = [
    kind === null ? null : sheetKindName(kind),
    subject === null ? null : subjectName(subject),
    grade === null ? null : `${grade} класс`,
    year === null ? null : `${year} год`,
  ].filter((part) => part !== null);
  const said = columns.flatMap((column, i) => (column === null ? [] : (columnText(form?.headings[i] ?? "", column) ?? [])));
  const sentences = [about.join(", "), said.length === 0 ? "" : `Графы: ${said.join("; ")}`].filter((sentence) => sentence !== "");
  return glue(sentences.map((sentence) => (sentence.endsWith(".") ? sentence : `${sentence}.`)).join(" "));
}
