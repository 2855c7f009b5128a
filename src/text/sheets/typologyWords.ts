import type { SchoolType } from "../../domain/analysis/analysis";
import { schoolTypeName } from "../names/schoolTypeName";
import { signs } from "../names/signs";
import { counted } from "../typography/counted";
import { formatNumber } from "../typography/formatNumber";
import { formatPercent } from "../typography/formatPercent";
import { formatRange } from "../typography/formatRange";
import { formatYears } from "../typography/formatYears";
import { glue } from "../typography/glue";

const typeSigns: Readonly<Record<SchoolType, string>> = {
  lowInHardContext: signs.act,
  lowResultsInHardContext: signs.look,
  lowInFavourableContext: signs.look,
  resilient: signs.inOrder,
  resourceful: signs.inOrder,
  stable: signs.nothing,
};

const signed = (type: SchoolType): string => `${typeSigns[type]} ${schoolTypeName(type)}`;

/** Words of the sheet «Типология». */
export const typologyWords = {
  title: "Типология школ: условия и результаты вместе",
  headings: {
    number: "№",
    school: "Школа",
    type: "Тип школы",
    index: "ИСБШ,\nбаллы",
    conditions: "Условия",
    results: "Результаты: рейтинг, от–до",
    expected: "Ожидалось в таких условиях, от–до",
    actual: "Показано",
    context: "Результат с учётом контекста",
    similar: "Школы, похожие по условиям, и их рейтинг",
    cost: "«Цена — качество»",
  },
  legend: [
    `${signs.act} ${signs.look} программа или углублённая диагностика`,
    `${signs.inOrder} есть чему учиться`,
    `${signs.nothing} стабильная`,
    `${signs.notEnough} данных недостаточно`,
    `${signs.down} ${signs.same} ${signs.up} ниже, наравне, выше`,
  ],
  type: signed,
  none: `${signs.notEnough} нет данных`,
  noIndex: `${signs.notEnough} ИСБШ н/д`,
  noResults: `${signs.notEnough} результатов мало`,
  unfavourable: "ШНСУ",
  results: { below: signs.down, above: signs.up, within: signs.same },
  resultsText: (sign: string, value: number, low: number, high: number): string =>
    `${sign} ${formatNumber(value, 1)} (${formatRange(formatNumber(low, 1), formatNumber(high, 1))})`,
  similar: (school: string, rating: number | null): string => `${school}${rating === null ? "" : ` ${formatNumber(rating, 1)}`}`,
  answer: (count: (type: SchoolType | null) => number, unfavourable: number): string => {
    const [listed, hard, favourable] = [count("lowInHardContext"), count("lowResultsInHardContext"), count("lowInFavourableContext")];
    const untyped = count(null);
    const typed = listed + hard + favourable + count("stable") + count("resilient") + count("resourceful");
    if (typed === 0)
      return glue("Тип не определён ни у одной школы: для него нужны социальные паспорта и результаты. Добавьте их в книгу.");
    const low = `Низкие результаты — ${listed + hard + favourable} (в сложных условиях — ${listed + hard}, из них ШНОР — ${listed}; при благополучных — ${favourable})`;
    const others = `стабильных — ${count("stable")}, резильентных — ${count("resilient")}, ресурсных — ${count("resourceful")}`;
    return glue(`${low}, ${others}${untyped === 0 ? "" : `, без типа — ${untyped}`}. ШНСУ — ${unfavourable}.`);
  },
  notes: ({
    slopePoints,
    slopeEstimated,
    reliability,
    costYears,
  }: {
    /** Points of the rating to 10 points of ИСБШ. */
    readonly slopePoints: number;
    readonly slopeEstimated: boolean;
    readonly reliability: number;
    /** Null: no spending is known. */
    readonly costYears: readonly number[] | null;
  }): string[] => [
    glue(
      `Тип — по уровню ИСБШ и по интервалу рейтинга (надёжность ${formatPercent(reliability)}). Ожидаемое и показанное — на шкале рейтинга, 50 — наравне с группой, без сглаживания.`,
    ),
    glue(
      `10 баллов ИСБШ меняют ожидаемый результат на ${formatNumber(slopePoints, 1)} балла рейтинга (${slopeEstimated ? "по школам района, способ Тейла — Сена" : "экспертная оценка: школ с ИСБШ мало"}). Контекст решения не меняет. ШНСУ — основание для помощи.`,
    ),
    costYears === null
      ? glue("«Цена — качество» не считается: расходов на обучающегося в прочитанных листах нет.")
      : glue(
          `«Цена — качество»: индекс результатов к расходам на обучающегося, 1 — как у школ того же уровня и размера${costYears.length === 0 ? "" : ` (расходы за ${formatYears(costYears)})`}. Малые школы дороже по своей природе: между группами не сравнивайте.`,
        ),
  ],
  chart: {
    /** `drawn`: schools in the chart where not all have a place in it, else null. */
    title: (below: number, above: number, drawn: number | null): string =>
      glue(
        `${below + above === 0 ? "У всех школ результат такой, как ожидалось в их условиях" : `Для своих условий: ниже ожидаемого — ${below}, выше — ${above}`}${drawn === null ? "" : `; показаны ${counted(drawn, "школа", "школы", "школ")} с наибольшим отличием`}`,
      ),
    axis: "Шкала рейтинга, 50 — наравне со своей группой. Полоса — ожидалось, тёмная метка — показано",
    alternative: (schools: number, below: number, above: number): string =>
      `Ожидаемый диапазон и показанный результат, школ — ${schools}; ниже ожидаемого — ${below}, выше — ${above}.`,
  },
  helper: {
    school: "Школа",
    before: "До метки слева",
    leftTick: "Метка слева",
    leftGap: "До диапазона",
    rangeBefore: "Диапазон до метки",
    tick: "Метка",
    rangeAfter: "Диапазон после",
    rightGap: "До метки справа",
    rightTick: "Метка справа",
  },
} as const;
