import type { CoreSubject } from "../../domain/assessment/coreSubject";
import { registerName } from "../names/registerName";
import { signs } from "../names/signs";
import { subjectBy } from "../names/subjectBy";
import { subjectName } from "../names/subjectName";
import { shareText } from "../prose/shareText";
import { counted } from "../typography/counted";
import { formatShare } from "../typography/formatShare";
import { formatShortest } from "../typography/formatShortest";
import { glue } from "../typography/glue";
import { joinWords } from "../typography/joinWords";
import { quote } from "../typography/quote";
import { schoolYearText } from "../typography/schoolYearText";
import { uncapitalise } from "../typography/uncapitalise";
import { commonWords } from "./commonWords";

const list = (subjects: readonly CoreSubject[]): string => joinWords(subjects.map((subject) => uncapitalise(subjectName(subject))));
const sentence = (text: string): string => text.charAt(0).toLocaleUpperCase("ru") + text.slice(1);

/** Words of the sheet «Партнёры». */
export const partnersWords = {
  title: "Школы-партнёры для школ перечня (проект)",
  legend: [
    `${signs.inOrder} партнёр подобран или уже есть по договору`,
    `${signs.notEnough} межмуниципальный партнёр: в районе подходящей школы нет`,
  ],
  answer: (listed: number, paired: number, contracted: number, contracts: { readonly kept: boolean; readonly schools: number }): string =>
    glue(
      listed === 0
        ? "Школ в перечне нет: подбирать партнёров не для кого."
        : `Школ в перечне — ${listed}: ${
            contracts.kept
              ? `договор с подходящим партнёром — ${contracted}, подобран новый — ${paired - contracted}`
              : `партнёр в районе подобран — ${paired}`
          }, нужен межмуниципальный партнёр — ${listed - paired}. ${
            contracts.kept
              ? `Действующий договор — ${formatShare(contracts.schools, listed)}.`
              : `Лист учёта ${quote(registerName("contracts"))} не заполнен: сколько договоров заключено, неизвестно.`
          }`,
    ),
  headings: {
    number: "№",
    school: "Школа перечня",
    partner: "Партнёр",
    reasons: "Почему эта школа",
    subjects: "Над чем работать вместе",
    secondBest: "Второй вариант",
    contract: "Договор по реестру",
  },
  intermunicipal: `${signs.notEnough} межмуниципальный партнёр`,
  intermunicipalReason: glue(
    "В районе нет школы, у которой результаты надёжно выше своей группы и не ниже ожидаемых для её условий, уровень не ниже и есть место. Ищите партнёра через региональный институт или соседний район.",
  ),
  found: (partner: string, contracted: boolean): string => `${signs.inOrder} ${partner}${contracted ? "\n(договор действует)" : ""}`,
  subjects: (shared: readonly CoreSubject[], weak: readonly CoreSubject[], paired: boolean): string =>
    glue(
      !paired
        ? `Школе нужна помощь: ${list(weak)}.`
        : shared.length > 0
          ? `${sentence(list(shared))}: у партнёра — выше своей группы.`
          : weak.length > 0
            ? `Школе нужна помощь: ${list(weak)}. У партнёра преимущества в этом нет: добавьте муниципальное методобъединение.`
            : "Сравнить предметы не с чем: договоритесь с руководителями обеих школ.",
    ),
  noSecond: "других подходящих школ нет",
  ended: (contracts: string): string => `действующего нет; в реестре: ${contracts}`,
  noContract: "в реестре нет",
  registerEmpty: `лист учёта ${quote(registerName("contracts"))} не заполнен`,
  loads: {
    section: "Нагрузка партнёров",
    headings: [
      "№",
      "Школа, которая может быть партнёром",
      "Нагрузка с договорами",
      "Чем может поделиться",
      "Сильные предметы",
      "Кому предложена",
      "Договоры по реестру",
    ],
    load: (contracted: number, proposed: number, limit: number): string => {
      const load = contracted + proposed;
      const of = contracted > 0 && proposed > 0 ? ` (по договорам — ${contracted}, предложено — ${proposed})` : "";
      return glue(`${load >= limit ? signs.look : load > 0 ? signs.inOrder : signs.nothing} ${load} из ${limit}${of}`);
    },
    resilient: glue("Высокие результаты в сложных условиях: источник практики для школ с похожими условиями."),
    resourceful: glue("Высокие результаты, благополучные условия: предметная и методическая помощь."),
    strong: glue("Результаты надёжно выше своей группы и не ниже ожидаемых для её условий."),
    subjects: (subjects: readonly CoreSubject[]): string => (subjects.length === 0 ? commonWords.notAvailable : sentence(list(subjects))),
    nobody: glue("Школ, которые могли бы стать партнёрами, в районе нет."),
    unused: "пока никому",
  },
  annex: {
    section: (begins: number): string =>
      `Проект приложения к договору о партнёрстве: совместная работа в ${schoolYearText(begins)} учебном году`,
    headings: ["№", "Школа перечня", "Партнёр", "Что делают вместе", "Кто", "Срок", "Чем измеряется"],
    subject: (subject: CoreSubject): string =>
      glue(
        `${subjectName(subject)}: взаимное посещение уроков с разбором, общий разбор работ обучающихся с низкими результатами, обмен материалами к урокам.`,
      ),
    subjectPeople: (subject: CoreSubject): string => glue(`Учителя ${subjectGenitive[subject]} обеих школ, методист`),
    subjectTerm: (begins: number): string => glue(`Не реже раза в четверть, до 31.05.${begins + 1}`),
    subjectIndicator: (subject: CoreSubject, fact: { readonly low: number; readonly n: number } | null, target: Target): string =>
      glue(
        fact === null
          ? `Низкие результаты ${subjectBy(subject)}: за ${target.year} год нет данных, исходное значение внесите сами.`
          : `Низкие результаты ${subjectBy(subject)}: в ${target.year} году — ${shareText(fact.low, fact.n, target.shownPupils)}; цель — ${targetText(
              fact,
              target,
            )}.`,
      ),
    management: glue(
      "Управление: внутренняя система оценки качества, работа с данными, расписание и нагрузка, сопровождение молодых учителей — что работает у партнёра и что подойдёт школе.",
    ),
    managementPeople: "Директора и заместители",
    managementTerm: (begins: number): string => glue(`Две встречи:\nдо 31.12.${begins},\nдо 31.05.${begins + 1}`),
    managementIndicator: glue("Протоколы двух встреч, перечень принятых решений."),
    context: glue("Работа с семьями и мотивацией в похожих условиях: практика партнёра, совместные события детей."),
    contextPeople: "Классные руководители, социальные педагоги",
    contextIndicator: glue("Совместные события, описание практики на муниципальном семинаре."),
    none: glue("Партнёра в районе нет: приложение составляется с межмуниципальным партнёром."),
  },
  notes: (limit: number, ways: { readonly known: number; readonly pairs: number }): string[] => [
    glue(
      `Партнёр — школа, у которой результаты надёжно выше своей группы и не ниже ожидаемых для её условий; у одного партнёра не больше ${counted(limit, "школы", "школ", "школ")}, считая договоры. Пара с договором сохраняется.`,
    ),
    glue(`Остальные пары подобраны вместе: похожие условия, сильные предметы, дорога, близкий размер.${wayNote(ways)}`),
    glue("Это предложение: пары утверждает управление после согласия обеих школ. Значения, за которыми мало участников, скрыты."),
  ],
} as const;

function wayNote({ known, pairs }: { readonly known: number; readonly pairs: number }): string {
  const fill = `заполните лист учёта ${quote(registerName("distances"))}`;
  if (pairs === 0 || known === pairs) return "";
  return known === 0 ? ` Расстояния неизвестны и не учтены: ${fill}.` : ` Дорога известна у ${known} из ${pairs} пар: ${fill}.`;
}

interface Target {
  readonly year: number;
  readonly shownPupils: number;
  /** θ, per cent. */
  readonly threshold: number;
}

function targetText({ low, n }: { readonly low: number; readonly n: number }, { shownPupils, threshold }: Target): string {
  if (n >= shownPupils && 100 * low >= threshold * n) return `меньше ${formatShortest(threshold)} %`;
  return n >= shownPupils && low === 0 ? "сохранить" : "ниже, чем сейчас";
}

const subjectGenitive: Readonly<Record<CoreSubject, string>> = { russian: "русского языка", mathematics: "математики" };
