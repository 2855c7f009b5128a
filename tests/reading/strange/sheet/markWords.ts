import type { Chance } from "../chance";

/** How a sheet names its counts: one choice for the whole sheet. */
export interface MarkWords {
  readonly school: string;
  readonly n: string;
  readonly roll: string;
  /** Heads of the marks in the order of the sheet. */
  readonly marks: readonly (readonly [mark: 2 | 3 | 4 | 5, head: string | number])[];
  readonly mean: string;
  readonly passed: string;
  readonly quality: string;
}

export function markWords(draw: Chance): MarkWords {
  const order = draw.happens(0.6) ? ([5, 4, 3, 2] as const) : ([2, 3, 4, 5] as const);
  const head = draw.pick<(mark: number) => string | number>([
    (mark) => mark,
    (mark) => String(mark),
    (mark) => `«${mark}»`,
    (mark) => `"${mark}"`,
    (mark) => `на "${mark}"`,
    (mark) => `Отметка «${mark}»`,
    (mark) => `Кол-во «${mark}»`,
    (mark) => `получили «${mark}»`,
    (mark) => `${mark} (чел.)`,
  ]);
  return {
    school: draw.pick([
      "ОУ",
      "Школа",
      "Наименование ОО",
      "Общеобразовательная организация",
      "Наименование школы",
      "ОО",
      "Образовательное учреждение",
    ]),
    n: draw.pick([
      "Писали",
      "Выполняли работу",
      "Кол-во писавших",
      "Писали работу",
      "Участвовало",
      "Кол-во участников",
      "Кол-во уч-ся, писавших работу",
    ]),
    roll: draw.pick(["По списку", "Всего уч-ся", "Кол-во по списку", "Обучающихся в параллели"]),
    marks: order.map((mark) => [mark, head(mark)] as const),
    mean: draw.pick(["Ср. балл", "Средний балл", "Средняя отметка", "Ср.балл"]),
    passed: draw.pick(["Успеваемость, %", "% успеваемости", "Усп., %", "Абс. успев., %", "Успеваемость"]),
    quality: draw.pick(["Качество, %", "% качества", "Кач-во знаний, %", "Качество знаний", "Кач., %"]),
  };
}
