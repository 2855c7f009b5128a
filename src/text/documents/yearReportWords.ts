import { registerName } from "../names/registerName";
import type { SocialIndexLevel } from "../../domain/analysis/analysis";
import type { DistrictYear } from "../../domain/effectiveness/districtYears";
import { sheetName } from "../names/sheetName";
import type { NamedSheet } from "../names/sheetName";
import { counted } from "../typography/counted";
import { formatChange } from "../typography/formatChange";
import { formatNumber } from "../typography/formatNumber";
import { formatPercent } from "../typography/formatPercent";
import { formatShare } from "../typography/formatShare";
import { formatYears } from "../typography/formatYears";
import { glue } from "../typography/glue";
import { plural } from "../typography/plural";
import { quote } from "../typography/quote";
import { districtShareTitle } from "../prose/districtShareTitle";

/** Where the numbers of a sentence stand. */
const see = (...sheets: readonly NamedSheet[]): string =>
  ` (${sheets.length === 1 ? "лист" : "листы"} ${sheets.map((key) => quote(sheetName(key))).join(", ")})`;
const schools = (n: number): string => counted(n, "школа", "школы", "школ");

/** Words of «Аналитическая справка»: every sentence has its number and the sheet on which the number stands. */
export const yearReportWords = {
  title: (year: number): string => `Аналитическая справка о\u00a0результатах школ и\u00a0адресной поддержке, ${year} год`,
  sheet: {
    title: "Аналитическая справка",
    legend: ["ШНОР — школа с низкими образовательными результатами", "ИСБШ — индекс социального благополучия школы"],
    answer: (schoolsOf: number, listed: number): string =>
      glue(`Обследовано школ — ${schoolsOf}, в перечне — ${listed}. За каждым числом назван лист, на котором оно стоит.`),
    notes: [
      glue("Значения, за которыми мало участников, скрыты: справка выходит за пределы управления."),
      glue("Справка составлена по данным книги; выводы и поручения дополните сами."),
    ],
  },
  headings: {
    examined: "1. Что обследовано",
    results: "2. Результаты",
    context: "3. Условия школ",
    list: "4. Перечень и группа риска",
    dynamics: "5. Динамика района",
    works: "6. Что получается в районе",
    proposals: "7. Что предлагается и кому",
    targets: "8. Выполнение показателей Концепции",
    limits: "9. Ограничения и что заполнить",
  },
  examined: {
    facts: (count: number, facts: number, years: readonly number[]): string =>
      glue(
        years.length === 0
          ? `В книге названо ${counted(count, "школа", "школы", "школ")}; результатов за годы расчёта нет${see("data")}.`
          : `В анализ вошли результаты ${counted(count, "школы", "школ", "школ")} за ${formatYears(years)}: ${counted(facts, "результат", "результата", "результатов")} «школа — процедура — год»${see("data")}.`,
      ),
    coverage: (analysed: number, total: number, missing: readonly string[]): string =>
      glue(
        total === 0
          ? `Школ для анализа нет${see("schools")}.`
          : analysed === total
            ? `Анализ результатов и условий проведён по всем школам: ${formatShare(analysed, total)}${see("effectiveness")}.`
            : `Анализ результатов и условий проведён по ${formatShare(analysed, total)} школ${see("effectiveness")}. Не хватает данных: ${missing.join("; ")}.`,
      ),
  },
  results: {
    share: (year: DistrictYear): string =>
      glue(
        `В ${year.year} году низкий результат на ОГЭ и ЕГЭ по русскому языку и математике — ${formatShare(year.low, year.n, 1)} по району${see("effectiveness")}.`,
      ),
    noShare: glue(`Результатов ОГЭ и ЕГЭ по русскому языку и математике за год отчёта нет${see("data")}.`),
    rating: (above: number, below: number, within: number, rest: number): string =>
      glue(
        `Надёжно выше своей группы сравнения — ${schools(above)}, надёжно ниже — ${schools(below)}, не отличить от группы — ${schools(within)}${
          rest === 0 ? "" : `, для вывода мало данных — ${schools(rest)}`
        }${see("rating")}.`,
      ),
    chart: districtShareTitle,
    series: "Год",
    alternative: (years: readonly DistrictYear[]): string =>
      `Доля низких результатов района: ${years.map(({ year, low, n }) => `${year} — ${formatPercent((100 * low) / n, 1)}`).join(", ")}.`,
  },
  context: {
    levels: (levels: Readonly<Record<SocialIndexLevel, number>>, unknown: number): string =>
      glue(
        `ИСБШ низкий у ${counted(levels.low, "школы", "школ", "школ")}, средний — у ${levels.middle}, высокий — у ${levels.high}${
          unknown === 0 ? "" : `, не посчитан — у ${unknown}`
        }${see("socialIndex")}. Низкий индекс — основание для ресурсов и помощи.`,
      ),
    effect: (below: number, above: number, expected: number): string =>
      glue(
        below + above === 0
          ? `С учётом условий результат такой, как ожидалось, у всех школ, где это посчитано (${expected})${see("typology")}.`
          : `С учётом условий результат ниже ожидаемого у ${counted(below, "школы", "школ", "школ")}, выше ожидаемого — у ${above}, как ожидалось — у ${expected}${see("typology")}.`,
      ),
    none: glue(`ИСБШ не посчитан ни у одной школы: социальных паспортов не хватает${see("socialIndex")}.`),
  },
  list: {
    counts: (listed: number, atRisk: number, unknown: number): string =>
      glue(
        `В перечне — ${schools(listed)}, в группе риска — ${schools(atRisk)}, данных недостаточно — ${schools(unknown)}${see("lowPerforming")}.`,
      ),
    columns: ["Школа", "Решение", "Низкие результаты в году отчёта", "Результат с учётом условий", "ИСБШ"],
  },
  dynamics: {
    change: ({ year, change }: DistrictYear, before: number): string => {
      if (change === null) return "";
      const within = Math.abs(change.change) <= change.chance;
      const moved = `${formatChange(change.change, 1)} процентного пункта`;
      return glue(
        within
          ? `С ${before} по ${year} год доля низких результатов изменилась на ${moved}: это в пределах случайных колебаний (до ${formatNumber(change.chance, 1)})${see("effectiveness")}.`
          : `С ${before} по ${year} год доля низких результатов изменилась на ${moved}: больше, чем дают случайные колебания (до ${formatNumber(change.chance, 1)})${see("effectiveness")}.`,
      );
    },
    federal: (years: readonly DistrictYear[]): string =>
      glue(
        `Федеральный критерий подтверждён: ${years.map(({ year, confirmed }) => `${year} год — ${schools(confirmed)}`).join(", ")}${see("effectiveness")}.`,
      ),
    one: glue(`Результаты есть за один год или их нет: динамика не посчитана${see("effectiveness")}.`),
    exits: (leaving: readonly string[], reviewed: number): string =>
      glue(
        `По правилу выхода из перечня рассмотрено школ — ${reviewed}, можно вывести — ${leaving.length}${
          leaving.length === 0 ? "" : `: ${leaving.join("; ")}`
        }${see("effectiveness")}.`,
      ),
    rebound: (points: number): string =>
      glue(
        `Без всякой помощи индекс школ перечня вырос бы в среднем на ${formatNumber(points, 1)} балла к уровню за годы расчёта: школы попадают в перечень в неудачный год${see("effectiveness")}.`,
      ),
  },
  works: {
    resilient: (labels: readonly string[]): string =>
      glue(
        `Высокие результаты в сложных условиях — ${schools(labels.length)}: ${labels.join("; ")}. ${labels.length === 1 ? "Её" : "Их"} опыт полезен другим школам${see("typology")}.`,
      ),
    noResilient: glue(`Школ с высокими результатами в сложных условиях — 0${see("typology")}.`),
    partners: (candidates: number, paired: number, listed: number): string =>
      glue(
        `${candidates === 1 ? "Партнёром может" : "Партнёрами могут"} быть ${schools(candidates)}; партнёр в районе подобран для ${paired} из ${counted(listed, "школы", "школ", "школ")} перечня${see("partners")}.`,
      ),
    subjects: (subject: string, labels: readonly string[]): string =>
      glue(
        `${subject}: выше своих групп — ${schools(labels.length)}${labels.length > 3 ? ", среди них " : ": "}${labels.slice(0, 3).join("; ")}${see("partners")}.`,
      ),
  },
  proposals: {
    recommendations: (toSchools: number, about: number, toPartners: number, toDepartment: number): string =>
      glue(
        `Школам дано ${counted(toSchools, "рекомендация", "рекомендации", "рекомендаций")} (школ — ${about})${toPartners === 0 ? "" : `, школам-партнёрам — ${toPartners}`}${see("schoolRecommendations")}, управлению — ${counted(toDepartment, "рекомендация", "рекомендации", "рекомендаций")}${see("departmentRecommendations")}.`,
      ),
    risks: (risks: readonly (readonly [name: string, count: number])[]): string =>
      glue(
        `Чаще всего среди первоочередных задач школ: ${risks.map(([name, count]) => `${quote(name)} — ${schools(count)}`).join("; ")}${see("schoolRecommendations")}.`,
      ),
    roadmap: (measures: number): string =>
      glue(`Дорожная карта — ${counted(measures, "мероприятие", "мероприятия", "мероприятий")}${see("roadmap")}.`),
    courses: (groups: number, year: number): string =>
      glue(`План повышения квалификации на ${year} год — ${counted(groups, "группа", "группы", "групп")}${see("courses")}.`),
    noCourses: (year: number): string =>
      glue(
        `План повышения квалификации на ${year} год не составлен: лист учёта ${quote(registerName("diagnostics"))} не заполнен${see("courses")}.`,
      ),
    columns: ["Школа перечня", "Первоочередные задачи", "Ближайший срок"],
  },
  targets: {
    columns: ["Показатель", "Факт", "Кого нет"],
    lead: (met: number, known: number, all: number): string =>
      glue(
        known === 0
          ? `Листы учёта не заполнены: по показателям, кроме анализа, вывода нет (показателей — ${all})${see("effectiveness")}.`
          : `Выполнено ${met} из ${counted(known, "показателя", "показателей", "показателей")}, ${plural(known, "по которому", "по которым", "по которым")} есть данные; всего показателей — ${all}${see("effectiveness")}.`,
      ),
    cycle: (complete: number, filled: number): string =>
      glue(
        `Разделов управленческого цикла, где есть все позиции с документами, — ${complete}; заполнено разделов — ${filled} из 8${see("effectiveness")}.`,
      ),
  },
  limits: {
    findings: (errors: number, questions: number): string =>
      glue(`Замечаний к данным: ошибок — ${errors}, вопросов — ${questions}${see("dataCheck")}.`),
    registers: (names: readonly string[]): string =>
      glue(
        `Не заполнено листов учёта — ${names.length}: ${names.map((name) => quote(name)).join(", ")}. По ним выводов нет${see("effectiveness")}.`,
      ),
    small: (shown: number, least: number): string =>
      glue(
        `Значения меньше чем за ${counted(shown, "участником", "участниками", "участниками")} скрыты; при числе результатов меньше ${least} вывод о школе не делается${see("parameters")}.`,
      ),
  },
} as const;
