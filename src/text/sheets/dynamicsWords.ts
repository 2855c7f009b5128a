import type { ExitResult } from "../../domain/identification/exitRule";
import type { ComparabilityBreak } from "../../domain/monitoring/comparabilityBreaks";
import { signs } from "../names/signs";
import { counted } from "../typography/counted";
import { formatChange } from "../typography/formatChange";
import { formatPercent } from "../typography/formatPercent";
import { formatShortest } from "../typography/formatShortest";
import { formatYears } from "../typography/formatYears";
import { glue } from "../typography/glue";
import { joinWords } from "../typography/joinWords";
import { plural } from "../typography/plural";

const breaks: Readonly<Record<Exclude<ComparabilityBreak, "composition">, string>> = {
  excludedBetween: "между ними исключённый год",
  missingBetween: "между ними год без данных",
  autumnVpr: "ВПР 2022 г. шли осенью",
};

/** Words of the sheet «Динамика». */
export const dynamicsWords = {
  title: "Динамика: год к году, с поправкой на случайные колебания",
  headings: {
    number: "№",
    school: "Школа",
    index: (year: number, excluded: boolean): string => `Индекс\n${year}${excluded ? " (искл.)" : ""}`,
    change: "Изменение индекса, от–до",
    verdict: "Что видно",
    share: (year: number, excluded: boolean): string => `Низкие, %\n${year}${excluded ? " (искл.)" : ""}`,
    shareChange: "Изменение доли, п.\u00a0п.",
    outlook: "Возврат к среднему и выход из перечня",
  },
  legend: [
    `${signs.up} рост, ${signs.down} снижение — больше случайных колебаний`,
    `${signs.same} изменение в пределах случайных колебаний`,
    `${signs.notEnough} сравнить нельзя`,
  ],
  verdicts: {
    gain: `${signs.up} рост`,
    loss: `${signs.down} снижение`,
    within: `${signs.same} в пределах колебаний`,
    otherProcedures: `${signs.notEnough} разный состав процедур`,
    none: `${signs.notEnough} сравнить не с чем`,
  },
  breaks: (found: readonly ComparabilityBreak[]): string => found.flatMap((one) => (one === "composition" ? [] : [breaks[one]])).join(", "),
  change: (change: number, low: number, high: number): string =>
    `${formatChange(change, 1)} (от ${formatChange(low, 1)} до ${formatChange(high, 1)})`,
  shareChange: (change: number, sure: boolean): string =>
    `${sure ? (change > 0 ? signs.up : signs.down) : signs.same} ${formatChange(change, 1)}`,
  hidden: (pupils: number): string => `<${pupils}`,
  rebound: (points: number): string => `Возврат к среднему без мер: около ${formatChange(points, 1)} балла рейтинга.`,
  /** `told`: the year of listing stands in a register; else the criterion alone tells from when to count. */
  exit: (
    { year, told }: { readonly year: number; readonly told: boolean },
    { leaves, calmYears, shareFell, indexGained }: ExitResult,
    needed: number,
  ): string => {
    const since = told
      ? `Выход, считая с ${year} г.`
      : `Выход, если считать с ${year} г., последнего года с критерием (год включения не записан)`;
    if (calmYears === null) {
      return `${since}: рано, нет ${needed} ${plural(needed, "года", "лет", "лет")} подряд без критерия.`;
    }
    const better = [
      ...(shareFell === true ? ["доля низких результатов снизилась"] : []),
      ...(indexGained === true ? ["индекс вырос"] : []),
    ];
    const calm = `критерия нет за ${formatYears(calmYears)}`;
    return leaves
      ? `${since}: условия выполнены, ${calm}, ${joinWords(better)}.`
      : `${since}: ${calm}, но результаты заметно не улучшились.`;
  },
  nothing: "—",
  answer: (
    counts: Readonly<Record<"gain" | "loss" | "within" | "incomparable", number>>,
    years: readonly [from: number, to: number] | null,
  ): string =>
    glue(
      years === null
        ? "Сравнить не с чем: сопоставимых результатов ОГЭ и ЕГЭ двух лет нет ни у одной школы."
        : `${years[1]} г. к ${years[0]} г.: ${signs.up} рост — ${counts.gain}, ${signs.down} снижение — ${counts.loss}, ${signs.same} в пределах случайных колебаний — ${counts.within}, ${signs.notEnough} сравнить нельзя — ${counts.incomparable}.`,
    ),
  notes: ({
    reliability,
    year2020,
    year2022,
    hidden,
  }: {
    readonly reliability: number;
    readonly year2020: boolean;
    readonly year2022: boolean;
    readonly hidden: number;
  }): string[] => [
    glue(
      `Изменение засчитывается, когда оно больше случайных колебаний (надёжность ${formatPercent(reliability)}, по числу участников ОГЭ и ЕГЭ). У малых школ колебания велики: смотрите на несколько лет.`,
    ),
    glue(
      "Возврат к среднему: школы попадают в перечень в неудачный год, и часть отставания уходит сама. Рост в этих пределах — ещё не заслуга программы.",
    ),
    glue(
      [
        ...(year2020 ? ["Исключённый год показан и ни с чем не сравнивается (в 2020 г. ОГЭ отменены)."] : []),
        ...(year2022 ? ["ВПР 2022 г. перенесены на осень: по программе прошлого класса, сравнивать с осторожностью."] : []),
        `«<${hidden}» — участников меньше ${hidden}, значение скрыто; «н/д» — данных нет.`,
      ].join(" "),
    ),
  ],
  chart: {
    changeTitle: ([from, to]: readonly [from: number, to: number], schools: number, up: number, down: number): string =>
      glue(
        up + down === 0
          ? `Индекс, ${to} г. к ${from} г.: у всех школ в пределах случайных колебаний`
          : `Индекс, ${to} г. к ${from} г.: надёжный рост — ${up}, снижение — ${down} из ${counted(schools, "школы", "школ", "школ")}`,
      ),
    changeAxis: "Пункты индекса: метка — изменение, полоса — интервал",
    changeAlternative: (schools: number, up: number, down: number): string =>
      `Изменения индекса с интервалами, школ — ${schools}; надёжно выросли — ${up}, надёжно снизились — ${down}.`,
    some: (title: string, schools: number): string => `${title} (${schools} с наибольшими значениями)`,
    shareTitle: (threshold: number, years: readonly { readonly year: number; readonly schools: number }[]): string =>
      glue(
        `Низких результатов ${formatShortest(threshold)} % и больше: ${years.map(({ year, schools }) => `${year} г. — ${counted(schools, "школа", "школы", "школ")}`).join(", ")}`,
      ),
    shareAxis: (threshold: number): string => `% участников ОГЭ и ЕГЭ. Тёмные линии — ${formatShortest(threshold)} % и кратные ему`,
    shareAlternative: (schools: number, past: number, threshold: number): string =>
      `Доли низких результатов, школ — ${schools}; не ниже ${formatShortest(threshold)} % — ${past}.`,
    year: (year: number): string => `${year} г.`,
  },
  helper: {
    school: "Школа",
    rightGap: "Вправо: до интервала",
    rightBefore: "Вправо: до метки",
    rightTick: "Вправо: метка",
    rightAfter: "Вправо: после метки",
    leftGap: "Влево: до интервала",
    leftBefore: "Влево: до метки",
    leftTick: "Влево: метка",
    leftAfter: "Влево: после метки",
    share: (year: number): string => `Доля ${year}`,
  },
} as const;
