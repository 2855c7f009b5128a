import { type Desk } from "./desk";
import { type Cell } from "./grid";
import { type ThirdSchool } from "./regions";
import { comma, type Marks, mean, passed, quality, round, share, total } from "./results";

/** Years that a form of ОГЭ is given to itself. */
export type OgeYears = number[];

const MAIN = ["Русский язык", "Математика"] as const;
const CHOSEN = ["Обществознание", "Биология", "География", "Информатика"] as const;
const AS_TITLE: Record<string, string> = {
  "Русский язык": "русскому языку",
  Математика: "математике",
  Обществознание: "обществознанию",
  Биология: "биологии",
  География: "географии",
  Информатика: "информатике",
};
/** Pupils of protocols; full namesakes in one class are told apart by their documents, as they are in life. */
export const SURNAMES = [
  "Абдурашидова",
  "Мирзаханов",
  "Лопатникова",
  "Ефимцев",
  "Захарьящева",
  "Ноговицына",
  "Готовцев",
  "Чеботарь",
  "Вагабова",
  "Ибрагимханов",
];
export const FIRST = [
  "Патимат",
  "Арсений",
  "Айталина",
  "Ислам",
  "Злата",
  "Сардаана",
  "Расул",
  "Милана",
  "Хадижат",
  "Тимофей",
  "Нюргун",
  "Ульяна",
  "Ахмед",
  "Варвара",
  "Кюннэй",
  "Гасан",
];
export const SECOND = [
  "Магомедрасуловна",
  "Игоревич",
  "Прокопьевна",
  "Тагирович",
  "Егоровна",
  "Шамилевна",
  "Аркадьевич",
  "Нюргуновна",
  "Омаровна",
  "Львович",
];

interface Line {
  school: ThirdSchool;
  marks: Marks;
}

function lines(desk: Desk, chosen = false): Line[] {
  return desk.schools(9).map((school) => {
    const all = desk.marks(school, 9);
    return { school, marks: chosen ? (all.map((count) => Math.floor(count / 2)) as Marks) : all };
  });
}

function tell(desk: Desk, form: string, sheet: string, year: number, subject: string, line: Line, shares = false): void {
  desk.fact({
    form,
    sheet,
    school: line.school.key,
    kind: "ОГЭ",
    year,
    subject,
    grade: 9,
    n: total(line.marks),
    low: line.marks[0],
    ...(shares ? { mean: { value: mean(line.marks), digits: 2 } } : { marks: line.marks }),
  });
}

/** The summary of a processing centre: primary score, mean mark, counts with per cents, успеваемость, качество. */
export function ogeCentre(desk: Desk, [year]: OgeYears): void {
  const form = "ОГЭ: свод в разрезе ОО";
  for (const subject of [...MAIN, desk.chance.pick(CHOSEN)]) {
    const sheet = desk.sheet(`ОГЭ ${subject.slice(0, 12)} ${year ?? ""}`);
    const paths = [
      ["№ п/п"],
      ["Код ОО"],
      ["Наименование ОО"],
      ["Кол-во участников, чел."],
      ["Средний первичный балл"],
      ["Средняя отметка"],
      ...["2", "3", "4", "5"].flatMap((mark) => [
        [`Отметка «${mark}»`, "чел."],
        [`Отметка «${mark}»`, "%"],
      ]),
      ["Успеваемость, %"],
      ["Качество знаний, %"],
    ];
    sheet.title(
      `Результаты ОГЭ по ${AS_TITLE[subject] ?? subject} в ${year ?? ""} году в разрезе общеобразовательных организаций`,
      paths.length,
    );
    sheet.title(desk.region.district, paths.length);
    sheet.heading(paths);
    sheet.row(paths.map((_, at) => at + 1));
    const all = lines(desk, !MAIN.some((main) => main === subject));
    const cells = (marks: Marks): Cell[] => {
      const n = total(marks);
      return [
        n,
        round(8 + 4 * mean(marks), 1),
        round(mean(marks), 2),
        ...marks.flatMap((count) => [count, round(share(count, n), 2)]),
        round(passed(marks), 2),
        round(quality(marks), 2),
      ];
    };
    all.forEach((line, at) => {
      if (total(line.marks) > 0) sheet.row([at + 1, line.school.code, desk.name(line.school, "official"), ...cells(line.marks)]);
      tell(desk, form, sheet.sheet.name, year as number, subject, line);
    });
    sheet.row([null, null, desk.region.total, ...cells(desk.sum(all.map((line) => line.marks)))]);
    sheet.row([null, null, desk.region.region, 21_044, 17.2, 3.81, 1_010, 4.8, 7_400, 35.16, 7_700, 36.59, 4_934, 23.45, 95.2, 60.04]);
  }
}

/** Three years beside one another, shares only. */
export function ogeYears(desk: Desk, years: OgeYears): void {
  const form = "ОГЭ: годы рядом, только доли";
  const sheet = desk.sheet("Динамика ОГЭ");
  const asSchoolYear = desk.chance.chance(0.5);
  sheet.row([`Динамика результатов ОГЭ за ${years.length} ${asSchoolYear ? "учебных " : ""}года`]);
  for (const subject of MAIN) {
    sheet.blank();
    sheet.row([null, `Предмет: ${subject.toLowerCase()}`]);
    sheet.heading([
      ["№"],
      ["ОО"],
      ...years.flatMap((year) =>
        ["Сдавали", "Усп., %", "Кач., %", "Ср. отметка"].map((what) => [asSchoolYear ? `${year - 1}-${year}` : `${year} год`, what]),
      ),
    ]);
    const papers = years.map((year) => ({ year, of: lines(desk) }));
    const cells = (marks: Marks): Cell[] =>
      total(marks) === 0
        ? [null, null, null, null]
        : [total(marks), round(passed(marks), 1), round(quality(marks), 1), round(mean(marks), 2)];
    desk.schools(9).forEach((school, at) => {
      sheet.row([at + 1, desk.name(school, "messy"), ...papers.flatMap((paper) => cells((paper.of[at] as Line).marks))]);
      for (const paper of papers) tell(desk, form, sheet.sheet.name, paper.year, subject, paper.of[at] as Line, true);
    });
    sheet.row([null, desk.region.total, ...papers.flatMap((paper) => cells(desk.sum(paper.of.map((line) => line.marks))))]);
  }
}

/** Two tables side by side with an empty column between, each under its own title. */
export function ogeSideBySide(desk: Desk, [year]: OgeYears): void {
  const form = "ОГЭ: таблицы рядом";
  const sheet = desk.sheet(`ОГЭ-${year ?? ""}`);
  const left = 0;
  const right = 8;
  const paint = (subject: string, column: number): void => {
    sheet.put(0, column, `${subject} (${year ?? ""})`);
    ["Школа", "Всего", "«5»", "«4»", "«3»", "«2»", "Ср.балл"].forEach((text, at) => sheet.put(2, column + at, text));
    const all = desk.chance.shuffle(lines(desk)).filter((line) => total(line.marks) > 0);
    all.forEach((line, at) => {
      [desk.name(line.school, "messy"), total(line.marks), ...[...line.marks].reverse(), round(mean(line.marks), 2)].forEach(
        (value, index) => sheet.put(3 + at, column + index, value),
      );
      tell(desk, form, sheet.sheet.name, year as number, subject, line);
    });
    const sum = desk.sum(all.map((line) => line.marks));
    ["Итого", total(sum), ...[...sum].reverse(), round(mean(sum), 2)].forEach((value, index) =>
      sheet.put(3 + all.length, column + index, value),
    );
  };
  paint("Русский язык", left);
  paint("Математика", right);
}

/** A protocol by pupil with names: to be added up, never kept. */
export function ogeProtocol(desk: Desk, [year]: OgeYears): void {
  const form = "ОГЭ: протокол с ФИО";
  for (const subject of MAIN) {
    const sheet = desk.sheet(`прот ОГЭ ${subject.slice(0, 4)} ${year ?? ""}`);
    sheet.title("Протокол проверки результатов ГИА-9 (ОГЭ)", 12);
    sheet.row(["Предмет", null, subject]);
    sheet.row(["Дата экзамена", null, `${year ?? ""}.06.06`]);
    sheet.row([
      "№",
      "Код ОО",
      "Наименование ОО",
      "Класс",
      "Фамилия",
      "Имя",
      "Отчество",
      "Серия",
      "Номер",
      "Задания с кратким ответом",
      "Первичный балл",
      "Отметка",
    ]);
    let number = 0;
    for (const line of lines(desk)) {
      const name = desk.name(line.school, "official");
      const pupils = desk.chance.shuffle(line.marks.flatMap((count, at) => Array.from({ length: count }, () => at + 2)));
      for (const mark of pupils) {
        number++;
        const who = [desk.chance.pick(SURNAMES), desk.chance.pick(FIRST), desk.chance.pick(SECOND)];
        desk.truth.persons.add(who[0] as string);
        sheet.row([
          number,
          line.school.code,
          name,
          `9${desk.chance.pick(["А", "Б", ""])}`,
          ...who,
          "8219",
          String(100_000 + number * 37),
          "++-+1+--++",
          3 + mark * 4,
          mark,
        ]);
      }
      tell(desk, form, sheet.sheet.name, year as number, subject, line);
    }
  }
}

/** Every subject in its columns: how many sat, the mean mark, качество; and how many got «2». */
export function ogeMatrix(desk: Desk, [year]: OgeYears): void {
  const form = "ОГЭ: матрица предметов";
  const sheet = desk.sheet(`ГИА-9 ${year ?? ""}`);
  const subjects = [...MAIN, ...desk.chance.shuffle(CHOSEN).slice(0, 2)];
  const paths = [
    ["№ п/п"],
    ["Наименование общеобразовательного учреждения"],
    ...subjects.flatMap((subject) => ["сдавали, чел.", "«2», чел.", "средняя отметка", "качество, %"].map((what) => [subject, what])),
  ];
  sheet.title(`Информация о результатах государственной итоговой аттестации выпускников 9-х классов в форме ОГЭ`, paths.length);
  sheet.title(`(${year ?? ""} год)`, paths.length);
  sheet.heading(paths);
  const papers = subjects.map((subject, at) => ({ subject, of: lines(desk, at > 1) }));
  const cells = (marks: Marks): Cell[] =>
    total(marks) === 0 ? ["-", "-", "-", "-"] : [total(marks), marks[0], round(mean(marks), 2), round(quality(marks), 1)];
  desk.schools(9).forEach((school, at) => {
    sheet.row([at + 1, desk.name(school, "messy"), ...papers.flatMap((paper) => cells((paper.of[at] as Line).marks))]);
    for (const paper of papers) tell(desk, form, sheet.sheet.name, year as number, paper.subject, paper.of[at] as Line, true);
  });
  sheet.row([null, desk.region.total, ...papers.flatMap((paper) => cells(desk.sum(paper.of.map((line) => line.marks))))]);
}

/** Rows by settlement: the settlement stands merged before its schools, subtotals after; the rows of one school are hidden. */
export function ogePlaces(desk: Desk, [year]: OgeYears): void {
  const form = "ОГЭ: по населённым пунктам";
  const sheet = desk.sheet(`итоги ОГЭ ${year ?? ""} по поселениям`);
  sheet.row(["Итоги ОГЭ"]);
  sheet.row([`${(year as number) - 1}/${String(year).slice(2)} уч.год`]);
  sheet.heading([
    ["Муниципальное образование (поселение)"],
    ["Образовательное учреждение"],
    ...MAIN.flatMap((subject) => ["кол-во", "5", "4", "3", "2"].map((what) => [subject, what])),
  ]);
  const papers = MAIN.map((subject) => ({ subject, of: lines(desk) }));
  const places = [...new Set(desk.schools(9).map((school) => school.place))];
  const cells = (marks: Marks): Cell[] => [total(marks), ...[...marks].reverse()];
  for (const place of places) {
    const schools = desk
      .schools(9)
      .map((school, at) => ({ school, at }))
      .filter(({ school }) => school.place === place);
    const top = sheet.end;
    schools.forEach(({ school, at }, index) => {
      const row = sheet.row([
        index === 0 ? place : null,
        desk.name(school, "tidy"),
        ...papers.flatMap((paper) => cells((paper.of[at] as Line).marks)),
      ]);
      if (desk.chance.chance(0.08)) sheet.sheet.hiddenRows.push(row);
      for (const paper of papers) tell(desk, form, sheet.sheet.name, year as number, paper.subject, paper.of[at] as Line);
    });
    sheet.merge(top, 0, sheet.end - 1, 0);
    if (schools.length > 1)
      sheet.row([
        `Итого ${place}`,
        null,
        ...papers.flatMap((paper) => cells(desk.sum(schools.map(({ at }) => (paper.of[at] as Line).marks)))),
      ]);
  }
  sheet.row(["ВСЕГО:", null, ...papers.flatMap((paper) => cells(desk.sum(paper.of.map((line) => line.marks))))]);
  sheet.row([null, "Исп. специалист УО", null]);
}

/** Numbers with units in every cell: «12 чел.», «45,5 %», and footnote stars. */
export function ogeUnits(desk: Desk, [year]: OgeYears): void {
  const form = "ОГЭ: единицы в ячейках и сноски";
  const subject = desk.chance.pick(MAIN);
  const sheet = desk.sheet(`${subject === "Математика" ? "мат" : "рус"} ОГЭ${String(year).slice(2)}`);
  sheet.row([`ОГЭ ${year ?? ""}. ${subject}`]);
  sheet.row([
    "Наименование ОО",
    "Количество выпускников, сдававших экзамен",
    "из них получили «2»",
    "«3»",
    "«4»",
    "«5»",
    "% обученности",
    "% качества",
    "Средний балл по 5-балльной шкале",
  ]);
  for (const line of lines(desk)) {
    const n = total(line.marks);
    if (n === 0) continue;
    const star = desk.chance.chance(0.1) ? "*" : "";
    sheet.row([
      desk.name(line.school, "messy") + (desk.chance.chance(0.1) ? "**" : ""),
      `${n} чел.${star}`,
      ...line.marks.map((count) => `${count} чел.`),
      `${comma(passed(line.marks), 1)} %`,
      `${comma(quality(line.marks), 1)} %`,
      comma(mean(line.marks), 2),
    ]);
    desk.truth.spellings.set(String(sheet.sheet.cells.at(-1)?.[0]), line.school.key);
    tell(desk, form, sheet.sheet.name, year as number, subject, line);
  }
  sheet.blank();
  sheet.row(["* без учёта обучающихся, сдававших ГВЭ"]);
  sheet.row(["** школа участвовала в эксперименте"]);
}

/** A flat base over the years: shares as text, codes with a leading zero. */
export function ogeFlat(desk: Desk, years: OgeYears): void {
  const form = "ОГЭ: плоская база";
  const sheet = desk.sheet("ОГЭ свод");
  sheet.row([
    "Год",
    "Предмет",
    "Код ОО",
    "Краткое наименование ОО",
    "Форма",
    "Участники",
    "Доля 2",
    "Доля 3",
    "Доля 4",
    "Доля 5",
    "Средний балл",
  ]);
  for (const year of years) {
    for (const subject of MAIN) {
      for (const line of desk.chance.shuffle(lines(desk))) {
        const n = total(line.marks);
        if (n > 0)
          sheet.row([
            year,
            subject,
            line.school.code,
            desk.name(line.school, "tidy"),
            "ОГЭ",
            n,
            ...line.marks.map((count) => `${comma(share(count, n), 2)}%`),
            comma(mean(line.marks), 2),
          ]);
        tell(desk, form, sheet.sheet.name, year, subject, line);
      }
    }
  }
}

/** Who did not pass: how many sat, how many got «2», by subjects of one year; the rest is not said. */
export function ogeFailed(desk: Desk, [year]: OgeYears): void {
  const form = "ОГЭ: не преодолели порог";
  const sheet = desk.sheet(`не сдали ОГЭ ${year ?? ""}`);
  sheet.row([`Сведения о выпускниках 9-х классов, не преодолевших минимальный порог на ОГЭ в ${year ?? ""} г.`]);
  sheet.heading([
    ["ОО"],
    ...MAIN.flatMap((subject) => ["Всего сдавали", "Не преодолели порог, чел.", "Не преодолели порог, %"].map((what) => [subject, what])),
  ]);
  const papers = MAIN.map((subject) => ({ subject, of: lines(desk) }));
  desk.schools(9).forEach((school, at) => {
    sheet.row([
      desk.name(school, "messy"),
      ...papers.flatMap(({ of }): Cell[] => {
        const { marks } = of[at] as Line;
        return total(marks) === 0 ? [0, 0, 0] : [total(marks), marks[0], comma(share(marks[0], total(marks)), 1)];
      }),
    ]);
    for (const { subject, of } of papers) {
      const { marks } = of[at] as Line;
      desk.fact({
        form,
        sheet: sheet.sheet.name,
        school: school.key,
        kind: "ОГЭ",
        year: year as number,
        subject,
        grade: 9,
        n: total(marks),
        low: marks[0],
      });
    }
  });
}

/** Group rows («Лицеи», «Гимназии», «Школы») over schools that are then called by number or by name alone. */
export function ogeGroups(desk: Desk, [year]: OgeYears): void {
  const form = "ОГЭ: группы школ строкой";
  const sheet = desk.sheet(`рез ОГЭ ${year ?? ""}`);
  sheet.row([`Результаты ОГЭ ${year ?? ""} г.`]);
  sheet.heading([["№"], ["№ школы"], ...MAIN.flatMap((subject) => ["сдавало", '"2"', '"3"', '"4"', '"5"'].map((what) => [subject, what]))]);
  const papers = MAIN.map((subject) => ({ subject, of: lines(desk) }));
  const groupOf = (school: ThirdSchool): string =>
    /лицей/iu.test(school.official) ? "Лицеи" : /гимназия/iu.test(school.official) ? "Гимназии" : "Школы";
  let number = 0;
  for (const group of ["Лицеи", "Гимназии", "Школы"]) {
    const members = desk
      .schools(9)
      .map((school, at) => ({ school, at }))
      .filter(({ school }) => groupOf(school) === group);
    if (members.length === 0) continue;
    const row = sheet.row([group]);
    sheet.merge(row, 0, row, 11);
    for (const { school, at } of members) {
      const bare = /^(?:МБОУ|МАОУ) «(?:СОШ|Лицей|Гимназия) № (\d+)/u.exec(school.official)?.[1];
      number++;
      sheet.row([
        number,
        bare === undefined ? desk.name(school, "tidy") : Number(bare),
        ...papers.flatMap(({ of }): Cell[] => [total((of[at] as Line).marks), ...(of[at] as Line).marks]),
      ]);
      for (const { subject, of } of papers) tell(desk, form, sheet.sheet.name, year as number, subject, of[at] as Line);
    }
  }
  sheet.row([
    null,
    "Итого",
    ...papers.flatMap(({ of }): Cell[] => {
      const sum = desk.sum(of.map((line) => line.marks));
      return [total(sum), ...sum];
    }),
  ]);
}
