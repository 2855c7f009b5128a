import { signs } from "../names/signs";
import { commonWords } from "./commonWords";
import { glue } from "../typography/glue";

/** Words of the sheet «Расчёт». Those that stand inside a formula are short: Excel takes at most 255 letters in one text. */
export const calculationWords = {
  title: "Расчёт: рейтинг, ИСБШ и решения живыми формулами",
  headings: {
    school: "Школа",
    rating: "Рейтинг,\n0–100",
    low: "Нижняя граница",
    high: "Верхняя граница",
    place: "Место",
    placeLow: "Место\nот",
    placeHigh: "Место\nдо",
    socialIndex: "ИСБШ, баллы",
    level: "Уровень ИСБШ",
    conditions: "Условия работы",
    stability: "Уровень ИСБШ устойчив?",
    decision: "Решение по расчёту",
    federal: "Федеральный критерий",
    cluster: "Кластерный критерий",
    changed: "Против отчёта",
  },
  legend: [
    "измените число на листе «Данные» или вес на листе «Параметры» — список пересчитается сам",
    `${signs.look} решение стало другим, чем в отчёте`,
    `${signs.nothing} как в отчёте`,
  ],
  /** Pieces of the answer line, joined by a formula. */
  answer: {
    cellError: glue(`${signs.notEnough} В таблице «Данные», «Школы» или «Параметры» стоит ошибка Excel. Исправьте эту ячейку.`),
    noAnswer: glue(`${signs.notEnough} Формулы не посчитаны: откройте панель «Опора» или сформируйте отчёты заново.`),
    sign: `${signs.notEnough} `,
    stale: glue(`${signs.look} Исходные листы изменились после отчёта, сформируйте отчёты заново. `),
    listed: glue(`По нынешним числам: ${signs.act} ШНОР — `),
    atRisk: glue(`, ${signs.look} группа риска — `),
    changed: glue(`. Решение стало другим — `),
    end: ".",
  },
  same: `${signs.nothing} как в отчёте`,
  was: `${signs.look} было: `,
  unknown: `${signs.notEnough} ${commonWords.notAvailable}`,
  helper: {
    decision: "Решение в отчёте",
    sheet: "Исходный лист",
    then: "Отпечаток в отчёте",
    now: "Отпечаток сейчас",
    state: "Состояние",
  },
  state: {
    same: `${signs.nothing} не менялся`,
    changed: `${signs.look} изменился`,
    unknown: `${signs.notEnough} не проверить`,
  },
  /** `live`: the cell in which the first of the live formulas stands. */
  notes: (live: string): string[] => [
    glue(
      `Формулы надстройки стоят справа от таблицы, с ячейки ${live}, и пересчитываются сами; без надстройки видны последние значения. Перед отправкой книги нажмите «Зафиксировать значения».`,
    ),
    glue("Школы стоят в порядке рейтинга на день отчёта. Сортировать можно после «Зафиксировать значения»."),
    glue(
      "Решения специалиста с листа «Перечень ШНОР» здесь не учтены. Новые строки исходных листов попадают сюда после «Сформировать отчёты».",
    ),
  ],
} as const;
