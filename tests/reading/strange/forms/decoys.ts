import type { Making } from "../making";
import { layBlock } from "../sheet/layBlock";
import { markWords } from "../sheet/markWords";
import { schoolRows } from "../sheet/schoolRows";
import type { StrangeFile } from "../sheet/strangeSheet";
import { strangeSheet } from "../sheet/strangeSheet";
import { titleRows } from "../sheet/titleRows";

/** Sheets that look like results and are none: a trial exam, meals, telephones, a forecast. Nothing of them may become a fact. */
export function decoys(making: Making): StrangeFile {
  const { draw } = making;
  const words = markWords(draw);
  const table = (name: string, title: string, heads: readonly (string | number)[], cells: () => (string | number)[]) => {
    const sheet = strangeSheet(name);
    titleRows(sheet, [title, null]);
    const rows = schoolRows(making, draw.shuffled(making.schools), 2025, [
      { heads: heads.map((head) => [head]), fill: (_, spelling) => ({ cells: cells(), entry: making.entry("none", spelling) }) },
    ]);
    layBlock(sheet, { heads: [["№"], [words.school], ...heads.map((head) => [head])], rows }, { top: sheet.rows.length, left: 0 });
    sheet.entries.length = 0;
    return sheet;
  };
  return {
    path: "Прочее.xlsx",
    form: "decoys",
    sheets: draw.shuffled([
      table("Пробный", "Результаты пробного ОГЭ по математике, февраль 2025", [words.n, ...words.marks.map(([, head]) => head)], () => [
        draw.whole(20, 40),
        5,
        5,
        5,
        5,
      ]),
      table("Питание", "Охват горячим питанием, 2025 год", ["Всего учащихся", "Питаются", "%"], () => [200, 180, 90]),
      table("Телефоны", "Телефонный справочник", ["Директор", "Телефон"], () => ["Иванова М.П.", "8(35148)2-12-45"]),
      table("Прогноз", "Прогноз результатов ЕГЭ 2026 (русский язык)", ["Кол-во участников", "Средний балл"], () => [
        draw.whole(5, 40),
        draw.whole(50, 80),
      ]),
      table("Подвоз", "Подвоз обучающихся 2024-2025", ["Кол-во маршрутов", "Кол-во детей"], () => [2, draw.whole(3, 60)]),
      table("ГТО", "Результаты сдачи норм ГТО в 2025 году", ["Участвовало", "золото", "серебро", "бронза"], () => [
        draw.whole(10, 60),
        2,
        3,
        4,
      ]),
    ]),
  };
}
