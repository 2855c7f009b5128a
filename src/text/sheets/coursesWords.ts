import { registerName } from "../names/registerName";
import type { CoreSubject } from "../../domain/assessment/coreSubject";
import type { Quarter } from "../../domain/courses/coursePlan";
import { signs } from "../names/signs";
import { subjectName } from "../names/subjectName";
import { counted } from "../typography/counted";
import { formatShare } from "../typography/formatShare";
import { glue } from "../typography/glue";
import { joinWords } from "../typography/joinWords";
import { quote } from "../typography/quote";
import { uncapitalise } from "../typography/uncapitalise";
import { commonWords } from "./commonWords";

const roman = { 1: "I", 2: "II", 3: "III", 4: "IV" } as const;
const teachers = (n: number): string => counted(n, "педагог", "педагога", "педагогов");
const schools = (n: number): string => counted(n, "школа", "школы", "школ");

/** Words of the sheet «План ПК». */
export const coursesWords = {
  title: (year: number): string => `План повышения квалификации (ПК) на\u00a0${year} год (проект)`,
  legend: [
    `${signs.inOrder} группа собрана или школа охвачена`,
    `${signs.look} есть педагоги вне групп`,
    `${signs.notEnough} не заполнен реестр`,
  ],
  answer: (facts: {
    readonly diagnosticsKept: boolean;
    readonly groups: number;
    readonly members: number;
    readonly alone: number;
    readonly unknown: number;
    readonly listed: number;
    readonly covered: number;
  }): string =>
    glue(
      !facts.diagnosticsKept
        ? `Лист учёта ${quote(registerName("diagnostics"))} не заполнен: потребность по педагогам не посчитана.${facts.listed === 0 ? " Школ в перечне нет." : " Ниже — предметы, где школам перечня нужна помощь."}`
        : [
            `Групп — ${facts.groups}, в них ${teachers(facts.members)}; вне групп — ${facts.alone}, сведений нет — ${facts.unknown}.`,
            facts.listed === 0
              ? "Школ в перечне нет."
              : `Школ перечня, чьи педагоги есть в группах, — ${formatShare(facts.covered, facts.listed)}.`,
          ].join(" "),
    ),
  headings: {
    number: "№",
    group: "Предмет и тема",
    members: "Слушатели",
    when: "Когда",
    leaders: "Кто может вести",
    schools: "Из каких школ",
    reasons: "Почему эта группа",
  },
  group: (subject: string, topic: string | null): string => `${subjectName(subject)}${topic === null ? ", предмет в целом" : `: ${topic}`}`,
  members: (people: number, inSchools: number, listed: number): string =>
    glue(`${signs.inOrder} ${teachers(people)}, ${schools(inSchools)}, из них в перечне — ${listed}`),
  quarter: (when: Quarter | null): string =>
    when === null ? "кварталы не выбраны в\u00a0параметрах" : `${roman[when.quarter]}\u00a0квартал ${when.year}\u00a0года`,
  leaders: (labels: readonly string[]): string =>
    labels.length === 0 ? "институт развития образования: в\u00a0районе некому" : labels.slice(0, 3).join(", "),
  reasons: (facts: {
    readonly diagnostics: number;
    readonly absence: number;
    readonly experience: number;
    readonly skills: number;
  }): string => {
    const parts = [
      facts.diagnostics > 0 ? `диагностика ниже порога — ${facts.diagnostics}` : "",
      facts.absence > 0 ? `давно не было курсов — ${facts.absence}` : "",
      facts.experience > 0 ? `без категории или с небольшим стажем — ${facts.experience}` : "",
      facts.skills > 0 ? `в школе трудны базовые умения — ${facts.skills}` : "",
    ].filter((part) => part !== "");
    return glue(`Из слушателей: ${parts.join("; ")}.`);
  },
  noGroups: (least: number): string =>
    glue(
      `Групп нет: ни по одной теме и ни по одному предмету не набирается ${counted(least, "педагог", "педагога", "педагогов")} с потребностью.`,
    ),
  noDiagnostics: glue(`Заполните лист учёта ${quote(registerName("diagnostics"))}: по нему собираются группы.`),
  coverage: {
    section: "Охват школ перечня",
    headings: ["№", "Школа", "Состояние", "Предметы ниже своей группы", "Прошли курсы", "Педагоги в диагностике и в плане", "Что сделать"],
    states: {
      covered: `${signs.inOrder} охвачена`,
      partly: `${signs.look} не охвачена`,
      unknown: `${signs.notEnough} нет диагностики`,
    },
    weak: (subjects: readonly CoreSubject[]): string =>
      subjects.length === 0 ? "нет" : joinWords(subjects.map((subject) => uncapitalise(subjectName(subject)))),
    taken: (n: number | null, years: number): string =>
      n === null
        ? `${commonWords.notAvailable}: лист учёта ${quote(registerName("courses"))} не заполнен`
        : glue(`${teachers(n)} за последние ${counted(years, "год", "года", "лет")}`),
    planned: (planned: number, diagnosed: number): string =>
      diagnosed === 0 ? commonWords.notAvailable : glue(`в плане — ${planned} из ${diagnosed}`),
    advice: (state: "covered" | "partly" | "unknown", leaders: readonly string[]): string =>
      glue(
        state === "unknown"
          ? `Провести диагностику педагогов и внести её в лист учёта.${leaders.length === 0 ? "" : ` Помочь по предмету может ${leaders[0] ?? ""}.`}`
          : state === "partly"
            ? "Никто не попал в группу: индивидуальный маршрут или межмуниципальные курсы."
            : "Согласовать с директором время занятий и замены уроков.",
      ),
    none: "Школ в перечне нет.",
  },
  teachers: {
    section: "Потребность по педагогам (в порядке листа учёта)",
    headings: ["№", "Педагог", "Что предлагается", "Школа", "Предмет", "Основание", "Тема диагностики"],
    inGroup: (number: number): string => glue(`${signs.inOrder} группа ${number}`),
    alone: `${signs.look} индивидуальный маршрут`,
    notNeeded: `${signs.nothing} курсы сейчас не нужны`,
    unknown: `${signs.notEnough} сведений нет`,
    nothingKnown: "диагностика, курсы, категория и\u00a0стаж не указаны",
    noTopic: "не названа",
    topic: (topic: string): string => quote(topic),
  },
  notes: (least: number, known: boolean): string[] => [
    glue(
      `Группа — не меньше ${counted(least, "педагога", "педагогов", "педагогов")} по теме, иначе по предмету. Педагоги стоят в порядке листа учёта: это не рейтинг, и по ВПР педагог не оценивается.`,
    ),
    glue(
      known
        ? "Чего нет в листах учёта, то в потребность не входит: незаполненное не считается отсутствием курсов."
        : "Когда лист учёта будет заполнен, здесь появятся группы, кварталы и педагоги.",
    ),
    glue("Фамилии педагогов есть только на этом листе и в листах учёта: не рассылайте его целиком."),
  ],
} as const;
