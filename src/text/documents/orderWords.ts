import type { ParameterUnit, ParameterValue } from "../../domain/parameters/parameter";
import { nbsp } from "../typography/characters";
import { counted } from "../typography/counted";
import { formatYears } from "../typography/formatYears";
import { glue } from "../typography/glue";
import { plural } from "../typography/plural";
import { quote } from "../typography/quote";
import { schoolYearText } from "../typography/schoolYearText";
import { uncapitalise } from "../typography/uncapitalise";
import { documentWords } from "./documentWords";

const { blank } = documentWords;
const day = `«____»${nbsp}____________ 20___${nbsp}г.`;
const requisites = `${day} №${nbsp}______`;
const orBlank = (text: string): string => (text === "" ? blank : text);

const nouns: Readonly<Partial<Record<ParameterUnit, readonly [string, string, string]>>> = {
  pupils: ["человек", "человека", "человек"],
  schools: ["школа", "школы", "школ"],
  years: ["год", "года", "лет"],
};

/** A longer name would be broken inside a word. */
const unbrokenMost = 40;

/** A school's name in a running text stays on one line, where a line can hold it. */
const unbroken = (label: string): string => (label.length > unbrokenMost ? label : label.replaceAll(" ", nbsp));

/**
 * Words of «Проект приказа». Names of schools and people stand only where no case is asked of them (after a colon, in tables): what cannot
 * be declined surely is not declined.
 */
export const orderWords = {
  title: (year: number): string => `Проект приказа о\u00a0школах с\u00a0низкими образовательными результатами, ${year} год`,
  sheet: {
    title: "Проект приказа",
    legend: ["ШНОР — школа с низкими образовательными результатами", "ИСБШ — индекс социального благополучия школы"],
    answer: (listed: number, atRisk: number, measures: number): string =>
      glue(
        `В проекте: школ в перечне — ${listed}, в группе риска — ${atRisk}, мероприятий дорожной карты — ${measures}. Решение принимает управление.`,
      ),
    notes: [
      glue("Перечень — по решениям, которые действуют: с учётом решений специалиста с причиной на листе «Перечень ШНОР»."),
      glue("Пропуски «____» заполните в тексте или на листе «Параметры», раздел «Управление образования»."),
    ],
  },
  department: (name: string): string => (name === "" ? `${blank}${blank}\n(наименование управления образования)` : name),
  order: "ПРИКАЗ",
  requisites: `от ${requisites}`,
  subject: (begins: number): string =>
    glue(
      `О перечне школ с низкими образовательными результатами и об адресной методической поддержке школ в ${schoolYearText(begins)} учебном году`,
    ),
  basis: (text: string): string =>
    glue(
      `Основание: ${
        text === ""
          ? `Концепция поддержки школ с низкими образовательными результатами (реквизиты: ${blank}) и Положение о муниципальной системе работы с ними (реквизиты: ${blank})`
          : text
      }.`,
    ),
  examined: (schools: number, results: number, years: readonly number[]): string =>
    glue(
      `По итогам анализа результатов ${counted(schools, "школы", "школ", "школ")}${
        years.length === 0 ? "" : ` за ${formatYears(years)}`
      } (${plural(results, "учтён", "учтены", "учтено")} ${counted(results, "результат", "результата", "результатов")} «школа — процедура — год») приказываю:`,
    ),
  clauses: {
    list: (begins: number, listed: number): string =>
      listed === 0
        ? `Установить, что по итогам анализа школ с низкими образовательными результатами (ШНОР) в ${schoolYearText(begins)} учебном году нет.`
        : `Утвердить перечень школ с низкими образовательными результатами (ШНОР) на ${schoolYearText(begins)} учебный год: ${counted(listed, "школа", "школы", "школ")} (приложение${nbsp}1).`,
    purpose:
      "Перечень составлен только для адресной методической поддержки. Он не является оценкой школы, её руководителя или учителей и не может быть основанием для взысканий, снижения выплат, сравнения школ между собой в открытых источниках.",
    smallNumbers: (shown: number, least: number): string =>
      `Значения, за которыми стоит меньше ${counted(shown, "участника", "участников", "участников")}, в приказе и приложениях скрыты. Если за годы расчёта учтено меньше ${counted(least, "результата", "результатов", "результатов")}, вывод о школе не делается; запись «данных недостаточно» — не решение о школе, а поручение собрать данные.`,
    parameters:
      "Параметры расчёта, при которых составлен перечень, приведены в приложении\u00a02. Перечень, полученный при других параметрах, утверждается новым приказом.",
    roadmap: (measures: number): string =>
      `Утвердить дорожную карту поддержки школ: ${counted(measures, "мероприятие", "мероприятия", "мероприятий")} (приложение${nbsp}3).`,
    partners: (paired: number, elsewhere: number): string =>
      [
        `Рекомендовать школам перечня школы-партнёры (приложение${nbsp}4): ${counted(paired, "пара", "пары", "пар")}${
          elsewhere === 0 ? "" : `, для ${counted(elsewhere, "школы", "школ", "школ")} нужен межмуниципальный партнёр`
        }.`,
        "Школам заключить договоры о партнёрстве в течение 30 дней со дня подписания приказа.",
      ].join(" "),
    atRisk: (labels: readonly string[]): string =>
      `Провести углублённую диагностику в школах группы риска: ${labels.map(unbroken).join("; ")}.`,
    collect: (labels: readonly string[]): string =>
      `Собрать недостающие данные о школах, по которым вывода нет: ${labels.map(unbroken).join("; ")}.`,
    programmes: (service: string): string =>
      `Руководителям школ перечня в течение 30 дней разработать или обновить программы поддержки. Методическое сопровождение: ${orBlank(service)}.`,
    coordinator: (name: string): string => `Координатор работы со школами перечня: ${orBlank(name)}.`,
    inform: "Передать каждой школе её паспорт и рекомендации; сведения о других школах в них не включать.",
    control: (name: string): string =>
      name === "" ? "Контроль за исполнением приказа оставляю за собой." : `Контроль за исполнением приказа: ${name}.`,
  },
  clause: (number: number, text: string): string => glue(`${number}. ${text}`),
  signature: (position: string, name: string): string =>
    `${position === "" ? "Начальник отдела" : position} ${blank} ${name === "" ? `/${blank}/` : name}`,
  acquainted: `С${nbsp}приказом ознакомлены (подпись, дата): ${blank}${blank}`,
  annex: (number: number): string => `Приложение ${number}\nк${nbsp}приказу от ${requisites}`,
  annexes: {
    list: "Перечень школ с низкими образовательными результатами",
    listNone: "Школ в перечне нет.",
    risk: "Группа риска: углублённая диагностика",
    parameters: "Параметры, при которых составлен перечень",
    roadmap: "Дорожная карта поддержки школ",
    roadmapNone: "Мероприятий нет.",
    partners: "Школы-партнёры",
  },
  overridden: (reason: string, calculated: string): string => glue(`Решение специалиста: ${reason}. По расчёту — ${calculated}. `),
  columns: {
    number: "№",
    school: "Школа",
    decision: "Решение",
    reason: "Основание",
    parameter: "Параметр",
    value: "Значение",
    source: "Ист.",
    measure: "Мероприятие",
    responsible: "Кто отвечает",
    due: "Срок",
    indicator: "Ожидаемый результат",
    partner: "Школа-партнёр",
    subjects: "Предметы совместной работы",
    why: "Почему эта школа",
  },
  parameters: {
    /** With the unit where it goes with the number in good Russian; bare numbers, years and choices have none. */
    value: (text: string, value: ParameterValue, { unit, printed }: { readonly unit: ParameterUnit; readonly printed: string }): string => {
      if (typeof value !== "number") return text;
      if (printed === "%" || printed.startsWith("п.") || unit === "kilometres") return glue(`${text}${nbsp}${printed}`);
      const noun = value < 1900 && Number.isInteger(value) ? nouns[unit] : undefined;
      return noun === undefined ? text : `${text}${nbsp}${plural(value, ...noun)}`;
    },
    changed: "*",
    sources: (texts: readonly string[]): string =>
      glue(
        `Ист. — источник значения по умолчанию: ${texts.map((text, index) => `${index + 1} — ${uncapitalise(text)}`).join("; ")}. Звёздочкой отмечены значения, которые отличаются от значений по умолчанию.`,
      ),
    rest: (groups: readonly string[], count: number, revision: number): string =>
      glue(
        `Остальные параметры (${counted(count, "параметр", "параметра", "параметров")}; пороги вопросов к данным, разделы ${groups.map(quote).join(", ")}) решения о перечне не меняют. Полная таблица — на листе «Параметры», редакция ${revision}.`,
      ),
  },
  intermunicipal: "межмуниципальный партнёр",
  noSubjects: "по согласованию школ",
} as const;
