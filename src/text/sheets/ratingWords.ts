import type { ProcedureKind } from "../../domain/assessment/fact";
import { kindName } from "../names/kindName";
import { signs } from "../names/signs";
import { counted } from "../typography/counted";
import { formatPercent } from "../typography/formatPercent";
import { formatYears } from "../typography/formatYears";
import { glue } from "../typography/glue";
import { joinWords } from "../typography/joinWords";

/** Words of the sheet «Рейтинг». */
export const ratingWords = {
  title: "Рейтинг школ по отклонению от своей группы сравнения",
  headings: {
    place: "Место,\nот–до",
    school: "Школа",
    comparison: "С кем сравнивается",
    rating: "Рейтинг,\n0–100",
    low: "Нижняя граница",
    high: "Верхняя граница",
    simpleScore: "Простая сумма,\n0–100",
    simplePlace: "Место по сумме",
    setPlace: "Место в группе",
    index: (years: number): string => glue(`Индекс за ${counted(years, "год", "года", "лет")},\n0–100`),
    conclusion: "Вывод",
  },
  legend: (reliability: number): string[] => [
    "50 — наравне со своей группой",
    "больше 50 — выше группы",
    "меньше 50 — ниже",
    `интервал — с надёжностью ${formatPercent(reliability)}`,
  ],
  conclusions: {
    above: `${signs.up} выше`,
    below: `${signs.down} ниже`,
    within: `${signs.same} наравне`,
    reference: `${signs.notEnough} справочно`,
    none: `${signs.notEnough} нет данных`,
  },
  answer: (above: number, below: number, within: number, rest: number): string =>
    glue(
      `Надёжно выше своей группы — ${above}, надёжно ниже — ${below}, в пределах группы — ${within}${rest > 0 ? `, данных мало или нет — ${rest}` : ""}.`,
    ),
  notes: (members: number, kinds: readonly ProcedureKind[], years: readonly number[], hasReference: boolean, simple: boolean): string[] => [
    ...(simple
      ? [glue("Кластерный критерий определён по простой сумме: нижняя четверть школ района. Рейтинг и места от–до — для сведения.")]
      : []),
    glue(`Место — по отклонению от группы сравнения: кластера, а если в нём меньше ${members} школ, — уровня, затем района.`),
    glue("Индекс результатов не зависит от других школ. Сравнивать индексы школ разного уровня (с ЕГЭ и без) нельзя."),
    glue(
      `${kinds.length === 0 || years.length === 0 ? "Результатов по русскому языку и математике нет." : `Учтены русский язык и математика: ${joinWords(kinds.map(kindName))} за ${formatYears(years)}`}${hasReference ? " «Справочно» — данных мало для вывода." : ""}`,
    ),
  ],
  chart: {
    /** `judged`: schools with data enough for a conclusion. */
    title: (group: string | null, above: number, below: number, judged: number): string => {
      const finding =
        judged === 0
          ? "данных для вывода мало, места и интервалы — для сведения"
          : above + below === 0
            ? "ни одна школа надёжно не отличается от своей группы"
            : `надёжно выше своей группы — ${above}, надёжно ниже — ${below}`;
      return glue(`${group ?? "Рейтинг"}: ${finding}`);
    },
    part: (title: string, part: number, parts: number): string => glue(`${title} (часть ${part} из ${parts})`),
    axis: "Рейтинг, черта 50 — наравне со своей группой. Полосы-интервалы перекрылись — школы уверенно не различить",
    alternative: (best: string, worst: string, schools: number): string =>
      `Полосы интервалов рейтинга, школ — ${schools}. Выше всех ${best}, ниже всех ${worst}.`,
  },
  helper: { school: "Школа", low: "До нижней границы", before: "До рейтинга", tick: "Метка", after: "До верхней границы" },
} as const;
