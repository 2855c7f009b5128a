import type { Answer } from "./answer";
import { perRow } from "./arguments/perRow";
import { readText } from "./arguments/readText";
import { functionError } from "./functionError";
import { provided } from "./provided";
import { readNames } from "./tables/readNames";

// The names of the parameters and the comment below are what the user reads in Excel's formula wizard, so they are Russian.

/**
 * Название школы, как на листах отчёта, по любому её написанию, коду или логину ФИС ОКО. Пример: =ШНОР.ШКОЛА(A2;ШНОР_Школы) или =ШНОР.ШКОЛА(A2:A200;ШНОР_Школы) для столбца.
 * @customfunction SCHOOL ШКОЛА
 * @param написание Название, код или логин школы: ячейка или столбец.
 * @param школы Таблица школ с заголовками, как на листе «Школы»: обычно имя ШНОР_Школы, оно появляется после «Сформировать отчёты».
 * @returns Столбец названий. #Н/Д — такой школы нет или названию отвечают несколько школ.
 */
export function schoolNameFunction(написание: unknown[][], школы: unknown[][]): unknown[][] {
  const listed = readNames(школы);
  const spellings = написание.flat().map(readText);
  const found = provided().schools(
    listed,
    spellings.map((spelling) => spelling ?? ""),
  );
  const answers: Answer[][] = perRow(spellings, 1, (spelling, index) => {
    if (spelling === null) throw functionError({ code: "noData" });
    const school = listed[found[index] ?? -1];
    if (school === undefined) throw functionError({ code: "schoolNotTold", school: spelling });
    return [school.name];
  });
  return answers;
}
