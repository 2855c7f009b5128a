import type { Making } from "../making";
import { layBlock } from "../sheet/layBlock";
import type { BlockRow } from "../sheet/block";
import type { StrangeCell, StrangeFile } from "../sheet/strangeSheet";
import { strangeSheet } from "../sheet/strangeSheet";
import { titleRows } from "../sheet/titleRows";

/** Exports of ФИС ОКО that speak of ВПР and hold no marks: journal, tasks, points, markers. None of their figures may become a result. */
export function aboutVpr(making: Making, year: number): StrangeFile {
  const { draw } = making;
  const sheetOf = (name: string, title: string, heads: readonly (string | number)[], cells: () => StrangeCell[]) => {
    const sheet = strangeSheet(name);
    titleRows(sheet, [`ВПР ${year}. 5 класс`, title, "Предмет: Русский язык", null]);
    const rows = making.schools.map((school): BlockRow => ({ cells: [making.name(school, year), 1, ...cells()], entries: [] }));
    layBlock(
      sheet,
      { heads: [["Группы участников"], ["Кол-во ОО"], ...heads.map((head) => [head])], rows },
      { top: sheet.rows.length, left: 0 },
    );
    return sheet;
  };
  const n = (): number => draw.whole(10, 40);
  return {
    path: `ФИС ОКО/прочие отчёты ${year}.xlsx`,
    form: "aboutVpr",
    sheets: [
      sheetOf(
        "Журнал",
        "Сравнение отметок с отметками по журналу",
        [
          "Кол-во участников",
          "Понизили (Отметка < Отметка по журналу) %",
          "Подтвердили (Отметка = Отметке по журналу) %",
          "Повысили (Отметка > Отметка по журналу) %",
        ],
        () => [20, 25, 65, 10],
      ),
      sheetOf("Задания", "Выполнение заданий", ["Кол-во участников", "1K1", "1K2", "2", "3", "4", "5"], () => [
        n(),
        61.2,
        70.1,
        55,
        48.3,
        80.2,
        33.3,
      ]),
      sheetOf("Баллы", "Распределение первичных баллов", ["Кол-во участников", 0, 1, 2, 3, 4, 5, 6], () => [n(), 0, 5, 5, 10, 20, 30, 30]),
    ],
  };
}
