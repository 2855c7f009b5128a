import { quote } from "../typography/quote";
import { registerName } from "../names/registerName";
import type { RiskCode } from "../../domain/risks/riskSignal";
import { signs } from "../names/signs";
import { counted } from "../typography/counted";
import { glue } from "../typography/glue";
import { commonWords } from "./commonWords";

/** Words of the sheet «Углублённая диагностика». */
export const diagnosisWords = {
  title: "Входная углублённая диагностика",
  headings: {
    number: "№",
    school: "Школа",
    risk: "Фактор риска",
    evidence: "Что видно по данным",
    source: "Откуда\n(лист, ячейка)",
    proposed: "Значимость предложена",
    significance: `Значимость подтверждена\n${commonWords.fillIn}`,
    measure: "Мера (предложение)",
    question: "На что ответят только люди",
    answer: `Ответ, решение\n${commonWords.fillIn}`,
  },
  legend: [`${signs.act} высокая`, `${signs.look} средняя`, `${signs.nothing} низкая или не видна`, `${signs.notEnough} данных нет`],
  /** What only people at the school can tell. */
  questions: {
    results: glue("Что мешает учиться, по мнению учителей и самих учеников? Кому уже помогают?"),
    competence: glue("Какие темы трудно объяснять? Бывают ли учителя на уроках друг друга?"),
    staff: glue("Кто собирается уйти в ближайшие два года? Что помогло бы остаться?"),
    objectivity: glue("Как договариваются о критериях отметок? Кто проверяет работы?"),
    motivation: glue("Чего хотят ученики и родители? Кому в школе тревожно и почему?"),
    language: glue("Кому язык мешает понимать задания и на каких предметах?"),
    specialNeeds: glue("Хватает ли ученикам с ОВЗ занятий со специалистами?"),
    equipment: glue("Чего не хватает на уроках по предметам с низкими результатами?"),
    participation: glue("Почему часть учеников не участвует в работах?"),
  } satisfies Readonly<Record<RiskCode, string>>,
  /** Which sheet would tell. */
  wanted: {
    results: "результаты года отчёта",
    competence: `выполнение заданий ВПР или лист учёта ${quote(registerName("diagnostics"))}`,
    staff: "кадры",
    objectivity: "сравнение отметок с журналом или маркеры",
    motivation: `лист учёта ${quote(registerName("surveys"))}`,
    language: "социальный паспорт с трудностями в русском языке",
    specialNeeds: `лист учёта ${quote(registerName("resources"))}, есть ли специалист`,
    equipment: `лист учёта ${quote(registerName("resources"))}, оснащённость`,
    participation: "число учеников по списку",
  } satisfies Readonly<Record<RiskCode, string>>,
  noData: (wanted: string): string => glue(`Данных нет. Что покажет: ${wanted}.`),
  noRisk: glue("По данным риска не видно."),
  notProposed: `${signs.nothing} не видна`,
  unknown: `${signs.notEnough} данных нет`,
  orphan: "Такой школы в прочитанных данных нет. Запись сохранена: очистите её, если она больше не нужна.",
  answer: (schools: number, confirmed: number, factors: number): string =>
    schools === 0
      ? glue("Школ для диагностики нет: перечень и группа риска пусты, данных хватает.")
      : glue(
          `${counted(schools, "школа", "школы", "школ")}, факторов — ${factors}; значимость подтверждена у ${confirmed}, осталось ${factors - confirmed}.`,
        ),
  notes: (shownPupils: number): string[] => [
    glue(
      "Впишите значимость и нажмите «Сформировать отчёты»: подтверждённая важнее предложенной, по ней выбираются рекомендации. Это «вход» мониторинга программ.",
    ),
    glue(
      `Данные показывают не всё: вопросы в столбце «На что ответят только люди» задайте в школе.${shownPupils > 1 ? ` Числа, за которыми меньше ${shownPupils} человек, скрыты.` : ""}`,
    ),
  ],
} as const;
