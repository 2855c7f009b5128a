import { counted } from "../typography/counted";
import { glue } from "../typography/glue";

/** What a check says of tables that can be calculated: tablesRead(14, 512, 2025) // «Таблицы прочитаны: 14 школ, 512 результатов, год отчёта — 2025.» */
export function tablesRead(schools: number, facts: number, year: number): string {
  const all = [counted(schools, "школа", "школы", "школ"), counted(facts, "результат", "результата", "результатов")].join(", ");
  return glue(`Таблицы прочитаны: ${all}, год отчёта — ${year}.`);
}
