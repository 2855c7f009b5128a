import type { Making } from "../making";
import { layBlock } from "../sheet/layBlock";
import type { Part } from "../sheet/schoolRows";
import { schoolRows } from "../sheet/schoolRows";
import type { StrangeCell, StrangeFile } from "../sheet/strangeSheet";
import { strangeSheet } from "../sheet/strangeSheet";
import { titleRows } from "../sheet/titleRows";

const words: Readonly<Record<string, readonly (readonly [upper: string, head: string | null])[]>> = {
  teachers: [
    ["Всего педагогических работников", null],
    ["Количество учителей", null],
    ["Педагогов всего", null],
  ],
  highestCategory: [
    ["Квалификационная категория", "высшая"],
    ["Имеют категорию", "Высшая"],
    ["Аттестовано на", "высшую категорию"],
  ],
  firstCategory: [
    ["Квалификационная категория", "первая"],
    ["Имеют категорию", "Первая"],
    ["Аттестовано на", "первую категорию"],
  ],
  under35: [
    ["Возраст", "до 35 лет"],
    ["из них молодые педагоги до 35 лет", null],
    ["Возрастной состав", "моложе 35 лет"],
  ],
  vacancies: [
    ["Вакансии", null],
    ["Кол-во вакансий", null],
    ["Потребность в кадрах (вакансии)", null],
  ],
};

/** Staff of schools: two-layer headings, a row a school, or schools across. */
export function staffSheet(making: Making, year: number, transposed: boolean): StrangeFile {
  const { draw } = making;
  const sheet = strangeSheet(draw.pick(["Кадры", "Лист2", "Пед.состав"]));
  titleRows(sheet, [
    draw.pick([
      `Кадровое обеспечение образовательных организаций на 01.09.${year}`,
      `Сведения о педагогических кадрах на начало ${year}-${year + 1} учебного года`,
      `Кадровый состав школ, ${year} г.`,
    ]),
    null,
  ]);
  const choice = draw.whole(0, 2);
  const columns = Object.entries(words).map(([key, ways]) => [key, ways[choice] ?? ["", null]] as const);
  const part: Part = {
    heads: columns.map(([, [upper, head]]) => (transposed ? [head === null ? upper : `${upper}: ${head}`] : [upper, head])),
    fill: (school, spelling) => {
      if (school.closedAfter !== null && school.closedAfter < year) return null;
      const entry = making.entry(`staff|${school.id}|${year}||`, spelling);
      const counts = making.staff(school, year);
      return { cells: columns.map(([key]): StrangeCell => making.figure(entry, key, counts[key] ?? 0)), entry };
    },
  };
  const rows = schoolRows(making, draw.shuffled(making.schools), year, [part], transposed ? "plain" : "numbered");
  const heads = transposed ? [["Показатели"], ...part.heads] : [["№", null], ["ОО", null], ...part.heads];
  layBlock(sheet, { heads, rows }, { top: sheet.rows.length, left: 0, transposed });
  return { path: `Кадры ${year}.xlsx`, form: transposed ? "staffTransposed" : "staffRows", sheets: [sheet] };
}
