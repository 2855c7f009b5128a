import { type Desk } from "./desk";
import { type Cell } from "./grid";
import { FIRST, SECOND, SURNAMES } from "./oge";
import { type ThirdSchool } from "./regions";
import { comma, type Marks, mean, passed, quality, rollMarks, rollParticipants, rollScores, round, share, total } from "./results";

/** Years that a form of ЕГЭ is given to itself. */
export type EgeYears = number[];

const RUSSIAN = { subject: "Русский язык", minimum: 24, title: "русскому языку" };
const PROFILE = { subject: "Математика профильная", minimum: 27, title: "математике (профильный уровень)" };
const CHOSEN = [
  { subject: "Обществознание", minimum: 42, title: "обществознанию" },
  { subject: "Биология", minimum: 36, title: "биологии" },
  { subject: "Физика", minimum: 36, title: "физике" },
];

interface Line {
  school: ThirdSchool;
  scores: number[];
}

function lines(desk: Desk): Line[] {
  return desk
    .schools(11)
    .map((school) => ({ school, scores: rollScores(rollParticipants(school, 11, desk.chance), school.ability, desk.chance) }));
}

const average = (scores: readonly number[]): number => scores.reduce((sum, score) => sum + score, 0) / scores.length;
const below = (scores: readonly number[], minimum: number): number => scores.filter((score) => score < minimum).length;

function tell(
  desk: Desk,
  form: string,
  sheet: string,
  year: number,
  paper: { subject: string; minimum: number },
  line: Line,
  digits: number | null,
  low = true,
): void {
  desk.fact({
    form,
    sheet,
    school: line.school.key,
    kind: "ЕГЭ",
    year,
    subject: paper.subject,
    grade: 11,
    n: line.scores.length,
    ...(low ? { low: below(line.scores, paper.minimum) } : {}),
    ...(digits === null ? {} : { mean: { value: average(line.scores), digits } }),
  });
}

/** The summary of a centre: below the minimum, bands of scores, the mean. */
export function egeBands(desk: Desk, [year]: EgeYears): void {
  const form = "ЕГЭ: группы баллов";
  for (const paper of [RUSSIAN, PROFILE]) {
    const sheet = desk.sheet(`ЕГЭ ${paper === RUSSIAN ? "рус" : "мат проф"} ${year ?? ""}`);
    const bands: [string, number, number][] = [
      [`от минимального до 60 баллов`, paper.minimum, 60],
      ["от 61 до 80 баллов", 61, 80],
      ["от 81 до 99 баллов", 81, 99],
      ["100 баллов", 100, 100],
    ];
    const paths = [
      ["№ п/п"],
      ["Наименование ОО"],
      ["Количество участников, чел."],
      ["Доля участников, получивших тестовый балл", "ниже минимального", "чел."],
      ["Доля участников, получивших тестовый балл", "ниже минимального", "%"],
      ...bands.flatMap(([text]) => [
        ["Доля участников, получивших тестовый балл", text, "чел."],
        ["Доля участников, получивших тестовый балл", text, "%"],
      ]),
      ["Средний тестовый балл"],
    ];
    sheet.title(`Результаты ЕГЭ по ${paper.title} в ${year ?? ""} году`, paths.length);
    sheet.heading(paths);
    const cells = (scores: number[]): Cell[] => {
      const part = (count: number): Cell[] => [count, round(share(count, scores.length), 2)];
      return [
        scores.length,
        ...part(below(scores, paper.minimum)),
        ...bands.flatMap(([, low, high]) => part(scores.filter((score) => score >= low && score <= high).length)),
        round(average(scores), 1),
      ];
    };
    const all = lines(desk);
    all.forEach((line, at) => {
      if (line.scores.length > 0) sheet.row([at + 1, desk.name(line.school, "official"), ...cells(line.scores)]);
      tell(desk, form, sheet.sheet.name, year as number, paper, line, 1);
    });
    sheet.row([null, desk.region.total, ...cells(all.flatMap((line) => line.scores))]);
  }
}

/** All subjects in columns: how many, the mean score, how many did not pass. */
export function egeWide(desk: Desk, [year]: EgeYears): void {
  const form = "ЕГЭ: матрица предметов";
  const sheet = desk.sheet(`ЕГЭ ${year ?? ""}`);
  const papers = [RUSSIAN, PROFILE, ...desk.chance.shuffle(CHOSEN).slice(0, 2)].map((paper, at) => ({
    paper,
    of: lines(desk).map((line) => (at > 1 ? { ...line, scores: line.scores.slice(0, Math.floor(line.scores.length / 2)) } : line)),
  }));
  const shown: Record<string, string> = {
    "Математика профильная": desk.chance.pick(["Математика (профиль)", "Математика проф.", "Математика (профильный уровень)"]),
  };
  const paths = [
    ["№"],
    ["ОО"],
    ...papers.flatMap(({ paper }) =>
      ["Кол-во сдававших", "Средний балл", "Не преодолели мин. порог (чел.)", "Макс. балл"].map((what) => [
        shown[paper.subject] ?? paper.subject,
        what,
      ]),
    ),
  ];
  sheet.title(`Сведения о результатах ЕГЭ-${year ?? ""}`, paths.length);
  sheet.heading(paths);
  const nothing = desk.nothing();
  const cells = (scores: number[], minimum: number): Cell[] =>
    scores.length === 0
      ? [nothing, nothing, nothing, nothing]
      : [scores.length, round(average(scores), 1), below(scores, minimum), Math.max(...scores)];
  desk.schools(11).forEach((school, at) => {
    sheet.row([at + 1, desk.name(school, "messy"), ...papers.flatMap(({ paper, of }) => cells((of[at] as Line).scores, paper.minimum))]);
    for (const { paper, of } of papers) tell(desk, form, sheet.sheet.name, year as number, paper, of[at] as Line, 1);
  });
  sheet.row([
    null,
    desk.region.total,
    ...papers.flatMap(({ paper, of }) =>
      cells(
        of.flatMap((line) => line.scores),
        paper.minimum,
      ),
    ),
  ]);
}

/** A protocol by pupil with test scores. */
export function egeProtocol(desk: Desk, [year]: EgeYears): void {
  const form = "ЕГЭ: протокол с ФИО";
  for (const paper of [RUSSIAN, PROFILE]) {
    const sheet = desk.sheet(`${paper === RUSSIAN ? "01" : "02"} прот ЕГЭ ${year ?? ""}`);
    sheet.row(["Результаты единого государственного экзамена"]);
    sheet.row([`${paper === RUSSIAN ? "01 - Русский язык" : "02 - Математика профильная"}  ${year ?? ""}.05.30`]);
    sheet.row([desk.region.district]);
    sheet.row(["№", "Код ОО", "ОО", "Класс", "ФИО участника", "Документ", "Первичный балл", "Тестовый балл", "Мин. балл"]);
    let number = 0;
    for (const line of lines(desk)) {
      const name = desk.name(line.school, "tidy");
      for (const score of line.scores) {
        number++;
        const surname = desk.chance.pick(SURNAMES);
        desk.truth.persons.add(surname);
        sheet.row([
          number,
          line.school.code,
          name,
          desk.chance.pick(["11", "11А"]),
          `${surname} ${desk.chance.pick(FIRST)} ${desk.chance.pick(SECOND)}`,
          `82 15 ${100_000 + number * 31}`,
          Math.round(score / 2.2),
          score,
          paper.minimum,
        ]);
      }
      tell(desk, form, sheet.sheet.name, year as number, paper, line, 1);
    }
  }
}

/** Base mathematics by marks. */
export function egeBase(desk: Desk, [year]: EgeYears): void {
  const form = "ЕГЭ: базовая математика";
  const sheet = desk.sheet(`мат база ${year ?? ""}`);
  sheet.title(`ЕГЭ ${year ?? ""} Математика (базовый уровень)`, 9);
  sheet.row(["№", "ОО", "Участников", '"2"', '"3"', '"4"', '"5"', "% успеваемости", "Средняя отметка"]);
  desk.schools(11).forEach((school, at) => {
    const marks: Marks = rollMarks(Math.floor(rollParticipants(school, 11, desk.chance) / 2), school.ability, desk.chance);
    if (total(marks) > 0)
      sheet.row([at + 1, desk.name(school, "messy"), total(marks), ...marks, round(passed(marks), 1), round(mean(marks), 2)]);
    desk.fact({
      form,
      sheet: sheet.sheet.name,
      school: school.key,
      kind: "ЕГЭ",
      year: year as number,
      subject: "Математика базовая",
      grade: 11,
      n: total(marks),
      marks,
      low: marks[0],
    });
  });
  if (quality([0, 0, 1, 0]) !== 100) throw new RangeError("качество is the share of 4 and 5");
}

/** The mean score over the years, the number of pupils beside it, text with commas. */
export function egeDynamics(desk: Desk, years: EgeYears): void {
  const form = "ЕГЭ: динамика среднего балла";
  const sheet = desk.sheet("динамика ЕГЭ");
  for (const paper of [RUSSIAN, PROFILE]) {
    sheet.row([`Средний балл ЕГЭ по ${paper.title}`]);
    sheet.heading(
      [["Образовательная организация"], ...years.flatMap((year) => ["кол-во уч.", "ср. балл"].map((what) => [String(year), what]))],
      0,
      desk.chance.chance(0.7),
    );
    const papers = years.map((year) => ({ year, of: lines(desk) }));
    desk.schools(11).forEach((school, at) => {
      sheet.row([
        desk.name(school, "messy"),
        ...papers.flatMap(({ of }): Cell[] => {
          const { scores } = of[at] as Line;
          return scores.length === 0 ? [null, null] : [scores.length, comma(average(scores), 2)];
        }),
      ]);
      for (const { year, of } of papers) tell(desk, form, sheet.sheet.name, year, paper, of[at] as Line, 2, false);
    });
    sheet.row([
      "Средний балл по району",
      ...papers.flatMap(({ of }): Cell[] => {
        const scores = of.flatMap((line) => line.scores);
        return [scores.length, comma(average(scores), 2)];
      }),
    ]);
    sheet.blank(3);
  }
}
