import type { Light, LightReason } from "../../domain/monitoring/trafficLight";
import { registerName } from "../names/registerName";
import { signs } from "../names/signs";
import { counted } from "../typography/counted";
import { formatPercent } from "../typography/formatPercent";
import { glue } from "../typography/glue";
import { joinWords } from "../typography/joinWords";
import { quote } from "../typography/quote";

const lightNames: Readonly<Record<Light, string>> = { green: "зелёный", yellow: "жёлтый", red: "красный" };
const lights: Readonly<Record<Light, string>> = {
  green: `${signs.inOrder} ${lightNames.green}`,
  yellow: `${signs.look} ${lightNames.yellow}`,
  red: `${signs.act} ${lightNames.red}`,
};
const noLight = `${signs.notEnough} данных недостаточно`;

/** So many registers are named in the note; each programme names its own. */
const namedMost = 2;

function namedRegisters(names: readonly string[]): string {
  const shown = names.slice(0, namedMost).map(quote);
  const rest = names.length - shown.length;
  return rest > 0 ? `${shown.join(", ")} и ещё ${rest}` : joinWords(shown);
}

/** Words of the sheet «Мониторинг программ». */
export const monitoringWords = {
  title: "Мониторинг программ поддержки: вход — процесс — выход",
  headings: {
    number: "№",
    school: "Школа",
    status: "Статус",
    base: "Вход: базовый год",
    process: "Процесс: меры, курсы, визиты, договор, охват",
    outcome: (year: number): string => `Выход: ${year} г.\nи изменение`,
    light: "Светофор",
    effect: "Оценка: ЭП, возврат к среднему, похожие школы",
  },
  legend: [
    `${lights.green} — идёт по плану`,
    `${lights.yellow} — требует внимания`,
    `${lights.red} — нужна помощь`,
    noLight,
    `${signs.same} в пределах случайных колебаний`,
  ],
  lightNames,
  lights,
  noLight,
  reasons: {
    significantLoss: "результат надёжно снизился",
    moreLowResults: "низких результатов стало заметно больше",
    processBehind: "выполнено меньше половины намеченного",
    significantGain: "результат надёжно вырос",
    targetMet: "цель программы достигнута",
    withinChance: "изменение в пределах случайных колебаний",
  } satisfies Readonly<Record<LightReason, string>>,
  year: (year: number, assumed: boolean): string => `${year} г.${assumed ? " (в листе учёта не указан, взят последний)" : ""}`,
  noBase: "Результатов базового года нет",
  noResults: "Результатов года отчёта нет",
  nothingToCompare: "сравнить не с чем",
  onlyProcess: "по ходу мер, результаты сравнить не с чем",
  nothingKnown: "нет ни результатов двух лет, ни записей в листах учёта",
  answer: (
    counts: Readonly<Record<Light | "none", number>>,
    measures: { readonly overdue: number; readonly total: number; readonly oldest: string | null } | null,
  ): string => {
    const all = counts.green + counts.yellow + counts.red + counts.none;
    if (all === 0)
      return glue(
        `Программ нет: в перечне нет ШНОР, а лист учёта ${quote(registerName("programmes"))} пуст. Внесите программы школ, и лист заполнится.`,
      );
    const overdue =
      measures === null
        ? `Лист учёта ${quote(registerName("measures"))} не заполнен: ход мер не виден.`
        : measures.overdue === 0
          ? `Просроченных мероприятий нет (всего ${measures.total}).`
          : `${signs.act} Просрочено мероприятий: ${measures.overdue} из ${measures.total}${measures.oldest === null ? "" : `, дольше всех — ${measures.oldest}`}.`;
    return glue(
      `Программ — ${all}: ${lights.green} — ${counts.green}, ${lights.yellow} — ${counts.yellow}, ${lights.red} — ${counts.red}, ${noLight} — ${counts.none}. ${overdue}`,
    );
  },
  overdue: {
    section: "Просрочено, без документа, без срока",
    headings: ["№", "Школа", "Направление", "Что не так", "Мероприятие", "Откуда (лист, ячейка)", "Срок", "Выполнено"],
    late: (days: number): string => `${signs.act} просрочено, дней: ${days}`,
    withoutDocument: `${signs.look} выполнено, документа нет`,
    withoutTerm: `${signs.look} срок не указан`,
  },
  short: {
    section: "Вход — выход, коротко",
    headings: [
      "№",
      "Школа",
      "Базовый год",
      "Низкие результаты: вход",
      "Низкие результаты: выход и изменение",
      "Индекс: вход → выход, изменение от–до",
      "Риски: вход → выход",
      "Вывод",
    ],
    same: `${signs.same} не отличить от случайного`,
    better: `${signs.up} надёжно лучше`,
    worse: `${signs.down} надёжно хуже`,
    unknown: `${signs.notEnough} сравнить не с чем`,
  },
  experts: {
    section: "Экспертная оценка программ",
    headings: [
      "№",
      "Школа",
      "Экспертов",
      "Средняя оценка",
      "Критерий",
      "Разброс оценок экспертов (от–до)",
      "Из возможных",
      "Всего по программе",
    ],
    total: (percent: number | null): string => (percent === null ? "наибольшая оценка не указана" : `${formatPercent(percent)} возможного`),
    one: "один эксперт, разброса нет",
  },
  notes: (unfilled: readonly string[], shownPupils: number): string[] => [
    glue(
      `${signs.inOrder} Зелёный: результат надёжно вырос или цель достигнута. ${signs.act} Красный: результат надёжно снизился или сделано меньше половины. Светофор — о ходе помощи, а не о работе педагогов.`,
    ),
    glue(
      "Возврат к среднему: часть роста пришла бы и без программы, потому что школы отобраны в неудачный год. Похожие школы — не в перечне, с таким же индексом в базовом году.",
    ),
    glue(
      [
        ...(unfilled.length === 0 ? [] : [`Не заполнены листы учёта: ${namedRegisters(unfilled)} — это неизвестно, а не 0 %.`]),
        ...(shownPupils > 1 ? [`«<${shownPupils}» — участников меньше ${shownPupils}, скрыто.`] : []),
        "ЭП — эффективность программы, 0–100.",
      ].join(" "),
    ),
  ],
  chart: {
    title: (schools: number, fell: number, rose: number): string =>
      glue(
        fell + rose === 0
          ? "Доля низких результатов к базовому году: изменения в пределах случайных колебаний"
          : `Доля низких результатов к базовому году: надёжно снизилась — ${fell}, выросла — ${rose} из ${counted(schools, "школы", "школ", "школ")}`,
      ),
    axis: "% участников",
    now: "год отчёта",
    base: "базовый год",
    alternative: (schools: number, fell: number): string =>
      `Доли низких результатов в базовом году и в году отчёта, школ — ${schools}; снизились — ${fell}.`,
  },
  helper: { school: "Школа", now: "Год отчёта", base: "Базовый год" },
} as const;
