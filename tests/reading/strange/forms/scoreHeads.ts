import type { Making } from "../making";

/** Columns of scores of ЕГЭ, one choice a sheet; the share of those below the minimum where wanted. */
export const scoreHeads = ({ draw }: Making, withShare: boolean): string[] => [
  draw.pick(["Кол-во участников", "Кол-во", "Сдавали", "чел."]),
  draw.pick(["Средний балл", "Ср. балл", "Ср.тест.балл"]),
  draw.pick(["Не преодолели порог", "Ниже минимального балла", "Не сдали", "Не набрали мин. балл"]),
  ...(withShare ? [draw.pick(["% не преодолевших", "Доля не преодолевших, %"])] : []),
  draw.pick(["81-99 баллов", "Выше 80", "Макс. балл"]),
];
