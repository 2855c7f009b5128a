import { signs } from "../names/signs";
import { nbsp } from "../typography/characters";
import { counted } from "../typography/counted";
import { formatNumber } from "../typography/formatNumber";
import { formatShortest } from "../typography/formatShortest";
import { glue } from "../typography/glue";

/** Words of the sheet «ИСБШ». */
export const socialIndexWords = {
  title: "Индекс социального благополучия школы (ИСБШ)",
  headings: {
    number: "№",
    school: "Школа",
    value: "ИСБШ, баллы",
    level: "Уровень",
    conditions: "Условия работы",
    contributions: "Что сильнее всего отличает школу от района, % обучающихся",
  },
  legend: (low: number, high: number): string[] => [
    `${signs.down} низкий — меньше ${formatShortest(low)}`,
    `${signs.same} средний — от ${formatShortest(low)} до ${formatShortest(high)}`,
    `${signs.up} высокий — больше ${formatShortest(high)}`,
    `${signs.look} ШНСУ — сложные социальные условия`,
  ],
  unstable: "неустойчив",
  unfavourable: `${signs.look} ШНСУ`,
  ordinary: `${signs.nothing} обычные`,
  unknown: `${signs.notEnough} данных мало`,
  contribution: (name: string, share: number, district: number | null): string =>
    `${name} ${formatNumber(share)}${district === null ? "" : ` (район ${formatNumber(district)})`}`,
  answer: (low: number, middle: number, high: number, unstable: number, unknown: number): string => {
    const known = low + middle + high;
    if (known === 0) return glue("ИСБШ не рассчитан: социальных паспортов недостаточно. Добавьте их в книгу и сформируйте отчёты ещё раз.");
    const rest = unknown === 0 ? "" : ` Без ИСБШ — ${unknown}.`;
    const stable = unstable === 0 ? ` Уровень устойчив у всех.` : ` Уровень неустойчив — ${unstable}.`;
    return glue(`Школ с низким уровнем — ${low}, со средним — ${middle}, с высоким — ${high}.${stable}${rest}`);
  },
  notes: (baseYear: number | null, estimated: boolean): string[] => [
    glue("ИСБШ описывает условия работы школы и в рейтинг не входит. Низкий ИСБШ — основание для ресурсов и помощи."),
    glue(
      `${baseYear === null ? "Веса" : `Базовый год — ${baseYear}, веса`} ${estimated ? "оценены по данным района" : "экспертные"}. «Неустойчив» — уровень меняется при весе, меньшем вдвое или большем в полтора раза.`,
    ),
    glue("Школы у осей относите к четверти с осторожностью: учитывайте интервал рейтинга и границы уровней."),
  ],
  chart: {
    title: (schools: number, bothBelow: number, onlyIndexBelow: number): string =>
      glue(
        `ИСБШ и рейтинг ниже 50 — ${counted(bothBelow, "школа", "школы", "школ")} из ${schools}; ИСБШ ниже 50, рейтинг выше — ${onlyIndexBelow}`,
      ),
    listed: "ШНОР и группа риска",
    others: "остальные школы",
    /** A space that does not break: the quarters are named in the plot, so their entry in the legend shows nothing. */
    quarters: nbsp,
    x: "ИСБШ, баллы → благополучнее",
    y: "Рейтинг → выше своей группы",
    corners: {
      upperLeft: "Условия сложнее, результаты выше",
      upperRight: "Условия лучше, результаты выше",
      lowerLeft: "Условия сложнее, результаты ниже",
      lowerRight: "Условия лучше, результаты ниже",
    },
    alternative: (schools: number, listed: number): string =>
      `ИСБШ и рейтинг, школ — ${schools}; ШНОР и группа риска — ${listed}. Четверти делят линии 50 и 50.`,
  },
  helper: { label: "Подпись", x: "ИСБШ", y: "Рейтинг" },
} as const;
