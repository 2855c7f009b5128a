import { registerName } from "../names/registerName";
import type { DistrictYear } from "../../domain/effectiveness/districtYears";
import type { ExitReview } from "../../domain/effectiveness/exitReview";
import type { HeadingConclusion, HeadingResult } from "../../domain/effectiveness/managementCycle";
import type { TargetFact } from "../../domain/effectiveness/conceptTargets";
import type { CostResult } from "../../domain/effectiveness/costReview";
import { conceptTargetName } from "../names/conceptTargetName";
import { signs } from "../names/signs";
import { counted } from "../typography/counted";
import { formatChange } from "../typography/formatChange";
import { formatNumber } from "../typography/formatNumber";
import { formatPercent } from "../typography/formatPercent";
import { formatShare } from "../typography/formatShare";
import { formatYears } from "../typography/formatYears";
import { glue } from "../typography/glue";
import { quote } from "../typography/quote";
import { districtShareTitle } from "../prose/districtShareTitle";
import { commonWords } from "./commonWords";

const conclusions: Readonly<Record<HeadingConclusion, string>> = {
  complete: `${signs.inOrder} есть всё`,
  partial: `${signs.look} есть не всё`,
  absent: `${signs.act} нет документов`,
  notFilled: `${signs.notEnough} не заполнено`,
};

/** Words of the sheet «Эффективность». */
export const effectivenessWords = {
  title: "Эффективность муниципальной системы работы со школами перечня",
  legend: [
    `${signs.inOrder} выполнено`,
    `${signs.look} выполнено не полностью`,
    `${signs.act} не выполнено`,
    `${signs.notEnough} лист учёта не заполнен, вывода нет`,
  ],
  answer: (facts: {
    readonly met: number;
    readonly known: number;
    readonly targets: number;
    readonly complete: number;
    readonly filled: number;
  }): string =>
    glue(
      [
        facts.known === 0
          ? "Листы учёта не заполнены: по показателям Концепции вывода нет."
          : `Показатели Концепции: выполнено ${facts.met} из ${facts.known}, по которым есть данные (всего ${facts.targets}).`,
        facts.filled === 0
          ? `Лист учёта ${quote(registerName("acts"))} не заполнен: цикл управления не оценён.`
          : `Цикл управления: разделов, где есть всё, — ${facts.complete} из ${facts.filled} заполненных (всего 8).`,
      ].join(" "),
    ),
  headings: {
    number: "№",
    heading: "Раздел управленческого цикла",
    conclusion: "Вывод",
    points: "Позиций с документом",
    missing: "Чего не хватает",
    documents: "Документы",
  },
  conclusions,
  points: ({ conclusion, points, judged }: HeadingResult): string =>
    conclusion === "notFilled" ? commonWords.notAvailable : glue(`${points} из ${judged}`),
  missing: ({ conclusion, unproven, absent, notFilled }: HeadingResult): string => {
    if (conclusion === "notFilled") return "внесите документы в\u00a0лист учёта";
    const parts = [
      absent.length === 0 ? "" : `нет: ${absent.join("; ")}`,
      unproven.length === 0 ? "" : `не указаны реквизиты: ${unproven.join("; ")}`,
      notFilled.length === 0 ? "" : `не заполнено: ${notFilled.join("; ")}`,
    ].filter((part) => part !== "");
    return parts.length === 0 ? "всё на месте" : parts.join(". ");
  },
  noDocuments: "не названы",
  targets: {
    section: "Показатели Концепции (цель — 100 %)",
    headings: ["№", "Показатель", "Вывод", "Факт", "Кого нет", "Чем заполнить"],
    state: ({ share, total }: TargetFact): string =>
      share === null
        ? total === 0
          ? `${signs.nothing} не требуется`
          : conclusions.notFilled
        : share === 100
          ? `${signs.inOrder} выполнено`
          : share > 0
            ? `${signs.look} не полностью`
            : `${signs.act} не выполнено`,
    fact: ({ total, reached, share }: TargetFact): string =>
      total === 0 ? "школ в\u00a0перечне нет" : share === null ? commonWords.notAvailable : formatShare(reached, total),
    who: (missing: readonly string[], unknown: readonly string[]): string => {
      const parts = [
        missing.length === 0 ? "" : `нет: ${missing.join(", ")}`,
        unknown.length === 0 ? "" : `нет записи: ${unknown.join(", ")}`,
      ].filter((part) => part !== "");
      return parts.length === 0 ? "все есть" : parts.join(". ");
    },
    nobodyTold: ({ total }: TargetFact): string => (total === 0 ? commonWords.notApplicable : "неизвестно"),
    register: ({ target, share, unknown, total }: TargetFact): string => {
      const { register } = conceptTargetName(target);
      if (total === 0) return commonWords.notApplicable;
      if (register === null) return "листы с\u00a0результатами и\u00a0социальные паспорта";
      return share !== null && unknown.length === 0 ? "заполнено" : `лист учёта ${quote(register)}`;
    },
  },
  years: {
    section: "Динамика района по процедурам федерального критерия (ОГЭ и ЕГЭ по русскому языку и математике)",
    headings: ["Год", "Доля низких результатов", "Изменение", "Школ с результатами", "Федеральный критерий", "Что это значит"],
    share: ({ low, n }: DistrictYear): string => formatShare(low, n, 1),
    change: ({ comparable, change }: DistrictYear): string => {
      if (!comparable) return `${signs.notEnough} год исключён`;
      if (change === null) return `${signs.nothing} первый год`;
      return `${Math.abs(change.change) <= change.chance ? signs.same : change.change < 0 ? signs.down : signs.up} ${formatChange(change.change, 1)} п.\u00a0п.`;
    },
    schools: (n: number): string => counted(n, "школа", "школы", "школ"),
    federal: ({ confirmed, formal }: DistrictYear): string => glue(`подтверждён — ${confirmed}, формально — ${formal}`),
    meaning: ({ comparable, change }: DistrictYear): string => {
      if (!comparable) return glue("Показан, ни с чем не сравнивается.");
      if (change === null) return glue("С ним сравниваются следующие годы.");
      if (Math.abs(change.change) <= change.chance) return glue("Изменение в пределах случайных колебаний.");
      return glue(
        `${change.change < 0 ? "Низких результатов стало меньше" : "Низких результатов стало больше"}, случайностью это не объяснить.`,
      );
    },
    none: glue("Результатов ОГЭ и ЕГЭ нет: динамика района не посчитана."),
  },
  exits: {
    section: "Выход из перечня по правилу",
    headings: ["№", "Школа", "Вывод", "Год включения", "Почему", "Что сделать"],
    state: ({ result }: ExitReview): string =>
      result === null ? `${signs.notEnough} не оценено` : result.leaves ? `${signs.inOrder} можно вывести` : `${signs.look} остаётся`,
    listedIn: ({ listedIn, listedBy }: ExitReview): string =>
      listedIn === null
        ? commonWords.notAvailable
        : glue(`${listedIn} (${listedBy === "list" ? "по перечням прошлых лет" : "базовый год программы"})`),
    why: ({ listedIn, result }: ExitReview, years: number): string => {
      if (listedIn === null) return glue("Год включения неизвестен: школы нет ни в перечнях прошлых лет, ни в программах с базовым годом.");
      if (result === null) return glue(`За ${listedIn} год результатов школы нет, сравнивать не с чем.`);
      const calm =
        result.calmYears === null
          ? `федеральный критерий должен не выполняться ${counted(years, "год", "года", "лет")} подряд, этого ещё не было`
          : `федеральный критерий не выполнен: ${formatYears(result.calmYears)}`;
      const better =
        result.shareFell === true
          ? "доля низких результатов заметно снизилась"
          : result.indexGained === true
            ? "индекс результатов вырос"
            : result.shareFell === null && result.indexGained === null
              ? "сравнить результаты с годом включения нельзя"
              : "результаты с года включения заметно не выросли";
      return glue(`${calm.charAt(0).toLocaleUpperCase("ru")}${calm.slice(1)}; ${better}.`);
    },
    advice: ({ listedIn, result }: ExitReview): string =>
      glue(
        listedIn === null || result === null
          ? `Внести год включения в лист учёта ${quote(registerName("listings"))}.`
          : result.leaves
            ? "Решить на совещании, сохранить помощь ещё на год."
            : "Продолжить программу.",
      ),
    none: glue("Школ в перечне и школ с программами нет."),
  },
  costs: {
    section: "«Цена — качество»: результаты и расходы внутри групп школ одного уровня и размера",
    headings: ["№", "Школа", "Отношение", "Расходы на обучающегося, руб.", "С кем сравнивается", "Как читать"],
    ratio: (ratio: number): string => formatNumber(ratio, 2),
    spending: ({ spending, year }: CostResult): string => glue(`${formatNumber(spending)}${year === null ? "" : ` (${year} год)`}`),
    members: (members: number): string => glue(`${counted(members, "школа", "школы", "школ")} её уровня и размера`),
    reading: (ratio: number): string =>
      glue(
        ratio >= 1
          ? "Результатов на рубль не меньше, чем в среднем по группе."
          : "Расходов на единицу результата больше, чем в среднем по группе.",
      ),
    none: glue("Расходы школ не внесены или сравнимых школ меньше, чем нужно для группы."),
    fill: glue(`Внесите расходы на обучающегося в лист учёта ${quote(registerName("resources"))}.`),
  },
  chart: {
    title: districtShareTitle,
    axis: "%",
    series: "Район",
    alternative: (years: readonly DistrictYear[]): string =>
      `Доля низких результатов района: ${years.map(({ year, low, n }) => `${year} — ${formatPercent((100 * low) / n, 1)}`).join(", ")}.`,
    helper: ["Год", "Доля низких результатов, %"],
  },
  notes: (rebound: number | null): string[] => [
    glue(
      rebound === null
        ? "Возврат к среднему: школы попадают в перечень в неудачный год, и часть роста приходит без всякой помощи. Рейтинга школ перечня нет, величина не посчитана."
        : `Возврат к среднему: школы попадают в перечень в неудачный год. Без всякой помощи их индекс вырос бы в среднем на ${formatNumber(rebound, 1)} балла к уровню за годы расчёта: такой рост — не заслуга программ.`,
    ),
    glue("Позиция засчитана, когда она есть и названы реквизиты документа. «Не заполнено» не значит «нет» и в проценты не входит."),
    glue("«Цена — качество» зависит от размера школы и условий; для решений о финансировании этого числа мало."),
  ],
} as const;
