import { indexChange } from "../domain/monitoring/indexChange";
import { defaultParameters } from "../domain/parameters/parameters";
import { changeVerdict } from "../text/functions/changeVerdict";
import type { Answer } from "./answer";
import { columnsAsRows } from "./arguments/columns";
import { needCount } from "./arguments/needCount";
import { needIndex } from "./arguments/needIndex";
import { needNumber } from "./arguments/needNumber";
import { perRow } from "./arguments/perRow";
import { readNumber } from "./arguments/readNumber";
import { readZ } from "./arguments/readZ";
import { functionError } from "./functionError";

/** Half of the pupils at 0, half at 100: no spread on the scale of the index is greater. */
const WIDEST_SPREAD = 50;
/** As the parameter of the method allows. */
const DESIGN_EFFECTS = { min: 1, max: 20 } as const;

// The names of the parameters and the comment below are what the user reads in Excel's formula wizard, so they are Russian.

/**
 * Изменение индекса результатов между двумя годами: изменение, нижняя и верхняя границы, пункты, и вывод словами — в четырёх соседних столбцах. Пример: =ШНОР.ДИНАМИКА(40;50;52;50;30) — 12; 2,0; 22,0; «надёжно выше».
 * @customfunction CHANGE ДИНАМИКА
 * @param было Индекс прежнего года, 0–100: число или столбец.
 * @param участников_было Число участников прежнего года, от 1: число или столбец.
 * @param стало Индекс нового года, 0–100: число или столбец.
 * @param участников_стало Число участников нового года, от 1: число или столбец.
 * @param сигма Разброс результатов учеников, пункты индекса (у ОГЭ обычно около 30): одно число или столбец.
 * @param [эффект] Во сколько раз разброс средней больше оттого, что одни и те же дети сдают несколько работ. Если не указать — 1,7, как для ОГЭ.
 * @param [z] Ширина интервала: 1,28 — с двух сторон 80 %. Если не указать — 1,28.
 * @returns Четыре столбца: изменение, нижняя и верхняя границы в пунктах и слова «надёжно выше», «надёжно ниже» или «в пределах случайных колебаний».
 */
export function changeFunction(
  было: unknown[][],
  участников_было: unknown[][],
  стало: unknown[][],
  участников_стало: unknown[][],
  сигма: unknown[][],
  эффект?: unknown,
  z?: unknown,
): unknown[][] {
  const reach = readZ(z);
  const designEffect = readNumber(эффект, "designEffect") ?? defaultParameters().designEffectOge;
  const { min, max } = DESIGN_EFFECTS;
  if (!(designEffect >= min && designEffect <= max)) {
    throw functionError({ code: "outside", what: "designEffect", value: designEffect, from: min, to: max });
  }
  const rows = columnsAsRows(
    { what: "before", cells: было },
    { what: "nBefore", cells: участников_было },
    { what: "after", cells: стало },
    { what: "nAfter", cells: участников_стало },
    { what: "sigma", cells: сигма, shared: true },
  );
  const answers: Answer[][] = perRow(rows, 4, ([before, nBefore, after, nAfter, sigma]) => {
    const given = { index: needIndex(before, "before"), n: needCount(nBefore, "nBefore") };
    const now = { index: needIndex(after, "after"), n: needCount(nAfter, "nAfter") };
    const spread = needNumber(sigma, "sigma");
    if (!(given.n > 0)) throw functionError({ code: "notPositive", what: "nBefore", value: given.n });
    if (!(now.n > 0)) throw functionError({ code: "notPositive", what: "nAfter", value: now.n });
    if (!(spread > 0)) throw functionError({ code: "notPositive", what: "sigma", value: spread });
    if (spread > WIDEST_SPREAD) throw functionError({ code: "outside", what: "sigma", value: spread, from: 0, to: WIDEST_SPREAD });
    const { change, low, high, significant } = indexChange(given, now, { sigma: spread, designEffect, z: reach });
    return [change, low, high, changeVerdict(change, significant)];
  });
  return answers;
}
