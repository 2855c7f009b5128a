import { sheetName } from "../names/sheetName";
import { signs } from "../names/signs";
import { counted } from "../typography/counted";
import { formatNumber } from "../typography/formatNumber";
import { formatRange } from "../typography/formatRange";
import { formatShortest } from "../typography/formatShortest";
import { glue } from "../typography/glue";
import { quote } from "../typography/quote";
import { commonWords } from "./commonWords";

/** The latest figures of a chart, said in its title. */
const against = (school: number | null, group: number | null): string =>
  school === null ? "" : `: ${formatNumber(school, 1)}${group === null ? "" : `, группа ${formatNumber(group, 1)}`}`;

interface YearOfChart {
  readonly year: number;
  readonly school: number | null;
  readonly group: number | null;
  readonly district: number | null;
}

/** «2024 — 35,2 (группа 63,9, район 58,7); 2025 — 38,0 (…)», for those who hear a chart. */
function yearsText(years: readonly YearOfChart[]): string {
  const value = (number: number | null): string => (number === null ? commonWords.notAvailable : formatNumber(number, 1));
  return years
    .map(({ year, school, group, district }) => `${year} — ${value(school)} (группа ${value(group)}, район ${value(district)})`)
    .join("; ");
}

/** Words of the sheet «Паспорт школы». */
export const passportWords = {
  facts: {
    pupils: "Обучающихся",
    teachers: "Педагогов",
    group: "Группа сравнения",
    place: "Место в районе",
    rating: "Рейтинг, от–до",
    index: "ИСБШ",
  },
  place: (low: number, high: number, total: number): string => `${formatRange(String(low), String(high))} из ${total}`,
  rating: (value: number, low: number, high: number): string =>
    `${formatNumber(value, 1)} (${formatRange(formatNumber(low, 1), formatNumber(high, 1))})`,
  index: (value: number, level: string): string => `${formatNumber(value, 1)} — ${level}`,
  context: (effect: string): string => `С учётом контекста: ${effect}.`,
  override: (decision: string, reason: string): string => `Решение специалиста: ${decision} (${reason}).`,
  conditions: (contributions: string): string => `Условия, % обучающихся: ${contributions}.`,
  noConditions: glue("ИСБШ не рассчитан: социальных паспортов недостаточно, ожидаемого диапазона нет."),
  sections: {
    charts: "Результаты по годам и ожидаемое",
    results: "Доля низких результатов по годам, % (в скобках — участников)",
    risks: "Риски (не более трёх, по важности)",
    tasks: "Что рекомендуется и от кого",
  },
  results: {
    procedure: "Процедура",
    group: (year: number): string => `Группа, ${year}`,
    district: (year: number): string => `Район, ${year}`,
    seen: "Что видно",
    vpr: (subject: string): string => `ВПР, ${subject} (диагностика)`,
    regional: (subject: string): string => `РМ, ${subject}`,
    index: "Индекс результатов, 0–100",
    share: (share: number, n: number): string => `${formatNumber(share)} (${n})`,
    hidden: (pupils: number): string => `<${pupils}`,
  },
  seen: {
    noData: `${signs.notEnough} данных нет`,
    few: (pupils: number): string => `${signs.notEnough} участников < ${pupils}`,
    twoYears: (threshold: number): string => glue(`${signs.act} два года ≥ ${formatShortest(threshold)} %`),
    past: (threshold: number): string => glue(`${signs.look} ≥ ${formatShortest(threshold)} %`),
    none: `${signs.inOrder} низких нет`,
    below: `${signs.nothing} ниже порога`,
  },
  risks: { risk: "Риск", basis: "На чём основан", source: "Откуда", none: `${signs.nothing} По имеющимся данным рисков не видно.` },
  tasks: { who: "Кто", what: "Что сделать", due: "Срок", none: `${signs.nothing} Отдельных рекомендаций нет.` },
  charts: {
    index: (school: number | null, group: number | null): string => `Индекс${against(school, group)}`,
    share: (school: number | null, group: number | null): string => `Низкие, %${against(school, group)}`,
    expected: {
      unknown: "Ожидалось и показано",
      below: "Показано ниже ожидаемого",
      above: "Показано выше ожидаемого",
      within: "Показано, как ожидалось",
    },
    key: "Слева индекс результатов, в середине доля низких на ОГЭ и ЕГЭ: ■ школа, тонкие линии — интервал случайных колебаний · ● группа, пунктир · ♦ район. Справа шкала рейтинга: «ожидалось» — школы в таких условиях, «показано» — эта школа, метка — её значение, 50 — наравне с группой.",
    school: "школа",
    low: "от",
    high: "до",
    group: "группа",
    district: "район",
    expectedBar: "ожидалось",
    shown: "показано",
    pieces: { before: "до", range: "интервал", tick: "метка", after: "интервал" },
    indexAlternative: (school: string, years: readonly YearOfChart[]): string =>
      glue(`Индекс результатов по годам, ${school}: ${yearsText(years)}.`),
    shareAlternative: (school: string, years: readonly YearOfChart[]): string =>
      glue(`Доля низких результатов на ОГЭ и ЕГЭ по годам, %, ${school}: ${yearsText(years)}.`),
    expectedAlternative: (
      school: string,
      { low, high, actual }: { readonly low: number; readonly high: number; readonly actual: number },
    ): string =>
      glue(
        `${school}: в таких условиях ожидалось от ${formatNumber(low, 1)} до ${formatNumber(high, 1)}, показано ${formatNumber(actual, 1)} на шкале рейтинга.`,
      ),
  },
  notes: (group: string, pupils: number, moreTasks: number): string[] => [
    glue(
      `${moreTasks === 0 ? "" : `Ещё ${counted(moreTasks, "рекомендация", "рекомендации", "рекомендаций")} — на листах ${quote(sheetName("schoolRecommendations"))} и ${quote(sheetName("departmentRecommendations"))}. `}Группа — остальные школы «${group}» вместе; район — все школы. «<${pupils}» — участников меньше ${pupils}, значение скрыто; «н/д» — данных нет.`,
    ),
  ],
  noGroup: "группы сравнения нет",
  nobody: glue("Школ для паспорта нет: выберите школы или все школы."),
} as const;
