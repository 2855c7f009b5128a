import type { RuleOccasion } from "../../domain/recommendations/recommendationRules";
import { signs } from "../names/signs";
import { counted } from "../typography/counted";
import { glue } from "../typography/glue";
import { commonWords } from "./commonWords";

/** Words of the sheet «Справочник рекомендаций». */
export const catalogueWords = {
  title: "Справочник рекомендаций",
  headings: {
    name: "Правило",
    addressee: "Кому",
    text: `Что сделать\n${commonWords.fillIn}`,
    expected: `Ожидаемый результат и показатель\n${commonWords.fillIn}`,
    placeholders: "Можно подставить",
    months: `Срок, месяцев\n${commonWords.fillIn}`,
    threshold: `Свой порог\n${commonWords.fillIn}`,
    parameter: "Порог листа\n«Параметры»",
    enabled: `Давать\n${commonWords.fillIn}`,
    state: "Состояние",
  },
  /** The columns of texts inside a finding. */
  columns: { text: "что сделать", expected: "ожидаемый результат" },
  sections: {
    signal: "Школе: по показателям",
    risk: "Управлению образования: помощь школе",
    reported: "Школе: риск назван людьми, чисел нет",
    shared: "Управлению образования: общее для района",
    situation: "По типу школы, партнёру и данным",
  } satisfies Readonly<Record<RuleOccasion, string>>,
  legend: [
    `${signs.look} изменено — действует ваше`,
    `${signs.act} не принято — действует по умолчанию, смотрите «Проверку данных»`,
    `${signs.nothing} по умолчанию`,
    `${signs.notEnough} не даётся`,
  ],
  states: {
    broken: `${signs.act} не принято`,
    off: `${signs.notEnough} не даётся`,
    changed: `${signs.look} изменено`,
    unchanged: `${signs.nothing} по умолчанию`,
  },
  answer: (all: number, changed: number, off: number, broken: number): string =>
    glue(
      [
        `Всего ${counted(all, "правило", "правила", "правил")}: изменено — ${changed}, не даётся — ${off}.`,
        ...(broken === 0 ? [] : [`${signs.act} Не принято изменений: ${broken}.`]),
      ].join(" "),
    ),
  notes: [
    glue(
      "Измените текст, срок, порог или «да / нет» и нажмите «Сформировать отчёты»: изменения будут учтены и сохранятся. Слова в {скобках} заменяются числами школы.",
    ),
    glue(
      "Срок считается от дня расчёта и приходится на 25-е число; июль и август переносятся на сентябрь. Свой порог только сужает: рекомендация даётся, когда показатель не лучше его.",
    ),
    glue("Числа, за которыми меньше людей, чем разрешено показывать, в тексты не попадают."),
  ],
} as const;
