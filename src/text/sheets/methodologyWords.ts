import type { Parameters } from "../../domain/parameters/parameters";
import { signs } from "../names/signs";
import { formatNumber } from "../typography/formatNumber";
import { formatShortest } from "../typography/formatShortest";
import { glue } from "../typography/glue";
import { plural } from "../typography/plural";

const number = (value: number): string => formatShortest(value);

/** Words of the sheet «Методика»: the rules as they stand with the parameters of the department. */
export const methodologyWords = {
  title: "Методика расчёта с примером одной школы",
  headings: { what: "Что", rule: "Правило словами", numbers: "С числами: пример, источник", result: "Итог" },
  legend: ["числа примера — как на остальных листах", "σ — разброс отметок учеников", "n — число отметок или баллов"],
  answer: (school: string | null): string =>
    glue(
      school === null
        ? "Примера с числами нет: ни у одной школы нет рейтинга."
        : `Пример — ${school}: каждое число можно проверить на листах «Данные» и «Параметры».`,
    ),
  sections: {
    period: "1. Годы и низкий результат",
    federal: "2. Федеральный критерий",
    rating: "3. Индекс результатов, отклонение, рейтинг, место",
    decision: "4. Кластерный критерий и решение",
    index: "5. ИСБШ — индекс социального благополучия школы",
    context: "6. Результат с учётом контекста и тип",
    sensitivity: "7. Устойчивость перечня",
    sources: "8. Откуда взяты правила",
    limits: "9. Чего расчёт не может",
    disputed: "10. Спорные места: что решает управление образования",
  },
  period: {
    window: [
      "Период расчёта",
      (p: Parameters): string => `Год отчёта и годы перед ним, всего ${p.windowYears}; исключённые годы ничем не заменяются.`,
    ],
    low: ["Низкий результат", (): string => "Отметка «2»; на ЕГЭ по 100-балльной шкале — балл ниже минимального для аттестата."],
  },
  federal: {
    procedures: [
      "Низкие процедуры",
      (p: Parameters): string =>
        `Процедура низкая, когда низких результатов не меньше ${number(p.lowShareThreshold)} % участников. Русский язык и математика.`,
    ],
    holds: [
      "Критерий выполнен",
      (p: Parameters): string =>
        `Низких процедур за год не меньше ${p.federalProcedures} ${p.federalCombination === "and" ? "И" : "ИЛИ"} ${p.federalRepeat === "any" ? "любая" : "та же"} процедура низкая два года подряд.`,
    ],
    bound: [
      "Насколько это надёжно",
      (p: Parameters): string =>
        `Нижняя граница доли по Уилсону, z = ${number(p.z)}: меньше неё настоящая доля надёжно не бывает. Подтверждено — когда граница не ниже порога.`,
    ],
  },
  rating: {
    group: [
      "Индекс по видам процедур",
      (): string => "По отметкам: 100·(средняя отметка − 2)/3; ЕГЭ — средний балл. Среднее по участникам за период.",
    ],
    index: [
      "Индекс результатов",
      (p: Parameters): string =>
        `Среднее по видам с весами: ЕГЭ ${number(p.weightEge)}, ОГЭ ${number(p.weightOge)}, ВПР ${number(p.weightVpr)}, региональный мониторинг ${number(p.weightRegional)}; чего нет, то не входит.`,
    ],
    years: [
      "Отклонение по годам",
      (): string =>
        "Разность с остальными школами группы сравнения вместе, в σ; по процедурам с числом участников, по видам с теми же весами.",
    ],
    deviation: [
      "Отклонение за период, d",
      (): string => "То же за весь период; рядом — его случайная ошибка, тем больше, чем меньше участников.",
    ],
    reliability: ["Надёжность, B", (): string => "τ² / (τ² + ошибка²): какая часть отклонения — не случайность; τ² — разброс школ района."],
    shrunk: ["Сглаженное отклонение, R", (): string => "R = B·d: малая школа не попадает на край из-за нескольких учеников."],
    value: ["Рейтинг", (p: Parameters): string => `50 + ${number(p.ratingScale)}·R; 50 — наравне со своей группой.`],
    interval: [
      "Границы рейтинга",
      (p: Parameters): string => `50 + ${number(p.ratingScale)}·(R ± z·ошибка R), z = ${number(p.z)}; печатаются в пределах 0–100.`,
    ],
    place: ["Место", (): string => "Места, среди которых место школы лежит с той же надёжностью: по всем школам района с рейтингом."],
  },
  decision: {
    cluster: [
      "Кластерный критерий",
      (p: Parameters): string =>
        p.rankingProfile === "simple"
          ? "Школа в нижней четверти района по простой сумме; число школ округлено вниз."
          : p.clusterMode === "interval"
            ? `Верхняя граница R ниже 0, R не выше −${number(p.clusterGap)}, и лет с отрицательным отклонением не меньше ${p.clusterNegativeYears}.`
            : `Школа среди нижних ${number(p.clusterMode === "lowerQuartile" ? 25 : p.clusterPercent)} % своей группы по R; число школ округлено вниз.`,
    ],
    enough: [
      "Хватает ли данных",
      (p: Parameters): string =>
        `Не меньше ${p.minimumPupils} результатов, ${p.clusterYears} ${plural(p.clusterYears, "год", "года", "лет")} и, кроме НОШ, есть ОГЭ или ЕГЭ.`,
    ],
    decision: [
      "Решение",
      (): string =>
        "Оба критерия — ШНОР; федеральный подтверждён один — ШНОР (федеральный критерий); один и не до конца — группа риска; данных мало — без вывода.",
    ],
  },
  index: {
    indicator: (name: string, weight: number, first: boolean): readonly [string, string] => [
      name,
      `${first ? "Доля обучающихся против средней по району, в σ, со знаком «лучше — больше», умноженная на вес; вес" : "Так же, вес"} ${formatNumber(weight, 3)}.`,
    ],
    sum: ["Сумма с весами", (): string => "Веса приведены к 1 по показателям, которые есть в паспорте."],
    value: ["ИСБШ", (): string => "50 + 10·сумма/делитель; делитель учитывает, что показатели ходят вместе. 50 — около середины района."],
    simple: [
      "ИСБШ₀ для проверки вручную",
      (): string => "Сумма: вес × доля, если больше — лучше, и вес × (100 − доля), если больше — труднее. На уровень не влияет.",
    ],
    level: [
      "Уровень",
      (p: Parameters): string =>
        `Низкий — меньше ${number(p.socialIndexLow)}, высокий — больше ${number(p.socialIndexHigh)}. В рейтинг ИСБШ не входит.`,
    ],
  },
  context: {
    expected: [
      "Ожидаемое отклонение",
      (): string =>
        "Наклон β на 10 баллов ИСБШ, умноженный на отличие ИСБШ школы от остальных школ группы. Диапазон — со случайной ошибкой.",
    ],
    effect: [
      "Результат с учётом контекста",
      (): string => "Показанное минус ожидаемое, сглажено; ниже или выше — когда весь интервал по одну сторону от 0.",
    ],
    type: ["Тип школы", (): string => "По уровню ИСБШ и по интервалу рейтинга: весь ниже 50 — низкие, весь выше — высокие результаты."],
  },
  sensitivity: {
    same: [
      "Решение по вариантам",
      (p: Parameters): string =>
        `Расчёт повторён: веса ±${number(p.sensitivityWeight)} %, порог ±${number(p.sensitivityThreshold)} пунктов, без одного из лет, иное использование ВПР, без деления по размеру и другие.`,
    ],
    list: ["Перечень целиком", (): string => "Школы, чьё решение одинаково во всех вариантах."],
    sameNumbers: (same: number, all: number): string => `то же решение в ${same} из ${all} вариантов`,
    listNumbers: (stable: number, all: number): string => `устойчиво ${stable} из ${all} ${plural(all, "школы", "школ", "школ")}`,
    share: (stable: number, all: number): string => `${formatNumber((100 * stable) / all)} %`,
    none: "не считалось",
  },
  numbers: {
    procedure: (name: string, share: string): string => `${name}: ${share}`,
    hidden: (pupils: number): string => `меньше ${pupils} участников`,
    no: "нет",
    yes: "да",
    several: (found: number, needed: number): string => `за год ${found}, нужно ${needed}`,
    repeated: (yes: boolean): string => `два года подряд: ${yes ? "да" : "нет"}`,
    error: (value: number): string => `ошибка ${formatNumber(value, 3)}`,
    negative: (negative: number, all: number): string => `лет ниже группы: ${negative} из ${all}`,
    z: (share: number, z: number): string => `${formatNumber(share, 1)} %; z = ${formatNumber(z, 2)}`,
    expected: (slope: number, low: string, high: string, actual: string): string =>
      `β = ${formatNumber(slope, 3)}; от ${low} до ${high}; показано ${actual}`,
    interval: (value: string, low: string, high: string): string => `${value} (от ${low} до ${high})`,
    level: (name: string): string => `ИСБШ ${name}`,
    spread: (spreads: string): string => `σ: ${spreads}`,
    enough: (n: number, years: number): string => `n = ${n}; лет: ${years}`,
    cluster: (deviation: string, upper: string, negative: string): string => `R = ${deviation}, верхняя граница ${upper}; ${negative}`,
    simple: (score: string, place: number, total: number): string => `простая сумма ${score}, место ${place} из ${total}`,
    criteria: (federal: string, cluster: string): string => `федеральный: ${federal}; кластерный: ${cluster}`,
    total: (places: number): string => `из ${places}`,
    divisor: (sum: number, divisor: number): string => `50 + 10·(${formatNumber(sum, 3)})/${formatNumber(divisor, 3)}`,
  },
  noIndex: ["ИСБШ", "Социальных паспортов недостаточно: индекс, ожидаемое и тип не рассчитаны."] as const,
  sourcesCount: (count: number): string => glue(`Параметров с таким источником — ${count}; все со значениями — на листе «Параметры».`),
  sourcesSection: (section: string, count: number): string => `«${section}» — ${count}`,
  sourcesChanged: (count: number): string => (count === 0 ? "по умолчанию" : `изменено: ${count}`),
  disputedSource: (name: string, source: string): string => `Параметр «${name}». ${source}.`,
  limits: [
    [
      "Малые школы",
      "При нескольких участниках одна отметка меняет долю на десятки пунктов.",
      "Смотрите на интервал и на «данных недостаточно»; решайте по другим сведениям.",
    ],
    ["Только русский язык и математика", "Остальные предметы сдают по выбору: сравнивать их нельзя.", "Они показаны на листе «Данные»."],
    [
      "Сравнение с соседями",
      "Рейтинг — отклонение от своей группы: если результаты низки у всей группы, школа выглядит обычной.",
      "Смотрите индекс результатов и региональные справочные значения.",
    ],
    [
      "Не причина",
      "Расчёт показывает, где результаты ниже, и не говорит почему.",
      "Причины ищут с педагогами: диагностика, визиты, анализ работ.",
    ],
    ["Точность исходных листов", "Ошибка в ячейке переходит в расчёт.", "Сначала разберите лист «Проверка данных»."],
  ],
  disputed: [
    [
      "Использование ВПР",
      "Письмо Рособрнадзора 02-86 (2025): ВПР не для оценки школ. Включить их — больше школ попадёт в перечень случайно.",
      "federalVpr",
    ],
    ["Порог доли низких результатов", "Взят из практики проверок; ±5 пунктов заметно меняют перечень.", "lowShareThreshold"],
    ["Деление на кластеры", "С кем сравнивать, решает больше, чем веса.", "clusterBySize"],
    ["Веса видов процедур", "Никем не опубликованы, экспертная оценка.", "weightOge"],
    ["Заметное отставание, δ", "От него зависит величина группы риска, экспертная оценка.", "clusterGap"],
    ["Веса ИСБШ", "Никем не опубликованы, экспертная оценка; устойчивость уровня проверена.", "socialIndexWeights"],
    [
      "Что значит «хуже, чем все школы кластера»",
      "Понято как «хуже остальных школ кластера, взятых вместе»: буквально это назвало бы одну школу.",
      "clusterMode",
    ],
  ],
  stable: `${signs.inOrder} устойчиво`,
  depends: `${signs.look} зависит от параметров`,
  notes: [
    glue("Формулы с обозначениями — в описании надстройки. Все параметры печатаются приложением к приказу."),
    glue("Цель — адресная помощь. Решает управление образования; специалист может изменить решение с причиной и датой."),
  ],
} as const;
