import { type Desk } from "./desk";
import { type Cell, type Grid } from "./grid";
import { type ThirdSchool } from "./regions";
import { comma, type Marks, mean, passed, quality, round, share, total } from "./results";
import { type TrueFact } from "./truth";

/** One grade of one year that a form of ВПР is given to itself, so that no two forms speak of the same papers. */
export interface VprSlot {
  year: number;
  grade: number;
}

const SUBJECTS = ["Русский язык", "Математика"] as const;
type Subject = (typeof SUBJECTS)[number];

interface Line {
  school: ThirdSchool;
  marks: Marks;
}

function lines(desk: Desk, grade: number): Line[] {
  return desk.schools(grade).map((school) => ({ school, marks: desk.marks(school, grade) }));
}

function tell(desk: Desk, form: string, sheet: Grid, slot: VprSlot, subject: string, line: Line, fields: Partial<TrueFact> = {}): void {
  desk.fact({
    form,
    sheet: sheet.sheet.name,
    school: line.school.key,
    kind: "ВПР",
    year: slot.year,
    subject,
    grade: slot.grade,
    n: total(line.marks),
    marks: line.marks,
    low: line.marks[0],
    ...fields,
  });
}

const schoolYear = (year: number, slash: boolean): string => (slash ? `${year - 1}/${year} учебный год` : `${year - 1}-${year} уч. г.`);

/** The export of ФИС ОКО: the whole sample, the region, the district, then schools under their logins; marks in per cent. */
export function vprExport(desk: Desk, slot: VprSlot): void {
  const form = "ВПР: выгрузка «Статистика по отметкам»";
  const short: Record<Subject, string> = { "Русский язык": "РУ", Математика: "МА" };
  const asLogin = desk.chance.chance(0.5);
  for (const subject of SUBJECTS) {
    const sheet = desk.sheet(desk.chance.chance(0.5) ? `${short[subject]} ${slot.grade} кл ${slot.year}` : `Лист${desk.sheets.length + 1}`);
    sheet.row([`ВПР ${slot.year}. ${slot.grade} класс`]);
    sheet.row(["Статистика по отметкам"]);
    sheet.row([`Предмет:`, subject]);
    sheet.row(["Максимальный первичный балл:", subject === "Математика" ? 20 : 45]);
    sheet.row(["Дата выгрузки:", `12.06.${slot.year}`]);
    sheet.row(["Группы участников", "Кол-во ОО", "Кол-во участников", "2", "3", "4", "5"]);
    const reference = (name: string, schools: number, n: number): void => {
      sheet.row([name, schools, n, 11.62, 41.05, 33.4, 13.93]);
    };
    reference("Вся выборка", 35_412, 1_284_551);
    reference(desk.region.region, 1_204, 38_215);
    const all = lines(desk, slot.grade).filter((line) => total(line.marks) > 0);
    const sum = desk.sum(all.map((line) => line.marks));
    sheet.row([desk.region.district, all.length, total(sum), ...sum.map((count) => round(share(count, total(sum)), 2))]);
    for (const line of all) {
      const name = desk.name(line.school, "official");
      const n = total(line.marks);
      sheet.row([asLogin ? `${name} (${line.school.login})` : name, null, n, ...line.marks.map((count) => round(share(count, n), 2))]);
      tell(desk, form, sheet, slot, subject, line);
    }
  }
}

/** The district's own summary: two papers one under the other, marks from 5 down, subtotals by groups of schools, a wrong total now and then. */
export function vprBelow(desk: Desk, slot: VprSlot): void {
  const form = "ВПР: две таблицы одна под другой";
  const sheet = desk.sheet(`ВПР ${slot.grade} класс`);
  const width = 12;
  sheet.title(`Результаты всероссийских проверочных работ в ${slot.grade}-х классах`, width);
  sheet.title(`общеобразовательных организаций (${desk.region.district}) за ${schoolYear(slot.year, desk.chance.chance(0.5))}`, width);
  sheet.blank();
  for (const subject of SUBJECTS) {
    sheet.title(desk.chance.chance(0.5) ? subject : subject.toUpperCase(), width);
    sheet.heading([
      ["№ п/п"],
      ["Наименование ОО"],
      ["Кол-во уч-ся по списку"],
      ["Выполняли работу"],
      ["Получили отметки", "«5»"],
      ["Получили отметки", "«4»"],
      ["Получили отметки", "«3»"],
      ["Получили отметки", "«2»"],
      ["% успев."],
      ["% кач."],
      ["Ср. балл"],
      ["Примечание"],
    ]);
    if (desk.chance.chance(0.6)) sheet.row(Array.from({ length: width }, (_, at) => at + 1));
    const all = lines(desk, slot.grade);
    const middle = Math.ceil(all.length / 2);
    const nothing = desk.nothing();
    const body = (name: string | null, number: Cell, n: Cell, marks: Marks, roll: Cell): void => {
      sheet.row([
        number,
        name,
        roll,
        n,
        marks[3],
        marks[2],
        marks[1],
        marks[0],
        round(passed(marks), 1),
        round(quality(marks), 1),
        round(mean(marks), 2),
        null,
      ]);
    };
    [all.slice(0, middle), all.slice(middle)].forEach((group, at) => {
      sheet.row([null, at === 0 ? "I группа" : "II группа"]);
      group.forEach((line, index) => {
        const n = total(line.marks);
        const name = desk.name(line.school, "messy");
        if (n === 0)
          sheet.row([
            at * middle + index + 1,
            name,
            nothing,
            nothing,
            nothing,
            nothing,
            nothing,
            nothing,
            nothing,
            nothing,
            nothing,
            "не писали",
          ]);
        else {
          const slip = desk.chance.chance(0.03) ? 10 : 0;
          body(name, at * middle + index + 1, n + slip, line.marks, n + 10 + desk.chance.int(0, 3));
          if (slip > 0) {
            tell(desk, form, sheet, slot, subject, line, { spoiled: true });
            return;
          }
        }
        tell(desk, form, sheet, slot, subject, line);
      });
      const sum = desk.sum(group.map((line) => line.marks));
      if (total(sum) > 0) body(`Итого по ${at === 0 ? "I" : "II"} группе`, null, total(sum), sum, null);
    });
    const sum = desk.sum(all.map((line) => line.marks));
    body(desk.region.total, null, total(sum), sum, null);
    sheet.blank(2);
  }
}

/** Both papers side by side under one heading of three rows; counts and per cents in pairs. */
export function vprWide(desk: Desk, slot: VprSlot): void {
  const form = "ВПР: предметы по столбцам, чел. и %";
  const sheet = desk.sheet(`ВПР-${slot.grade} (${slot.year})`);
  const paths: string[][] = [["№"], ["ОУ"]];
  for (const subject of SUBJECTS) {
    paths.push([subject, "Кол-во писавших", "чел."]);
    for (const mark of ["2", "3", "4", "5"]) paths.push([subject, `«${mark}»`, "чел."], [subject, `«${mark}»`, "%"]);
  }
  sheet.title(`Сводная таблица результатов ВПР, ${slot.grade} класс`, paths.length);
  sheet.heading(paths);
  const asText = desk.chance.chance(0.5);
  const papers = SUBJECTS.map((subject) => ({ subject, of: lines(desk, slot.grade) }));
  const cells = (marks: Marks): Cell[] => {
    const n = total(marks);
    if (n === 0) return Array.from({ length: 9 }, () => null);
    return [n, ...marks.flatMap((count): Cell[] => [count, asText ? `${comma(share(count, n), 1)}%` : round(share(count, n), 1)])];
  };
  desk.schools(slot.grade).forEach((school, at) => {
    sheet.row([at + 1, desk.name(school, "messy"), ...papers.flatMap((paper) => cells((paper.of[at] as Line).marks))]);
    for (const paper of papers) tell(desk, form, sheet, slot, paper.subject, paper.of[at] as Line);
  });
  sheet.row([null, "ВСЕГО", ...papers.flatMap((paper) => cells(desk.sum(paper.of.map((line) => line.marks))))]);
  sheet.blank();
  sheet.row(["* данные представлены общеобразовательными организациями"]);
}

/** Classes 5А, 5Б under their school, with the school's sum after them. */
export function vprClasses(desk: Desk, slot: VprSlot): void {
  const form = "ВПР: по классам с суммой школы";
  for (const subject of SUBJECTS) {
    const sheet = desk.sheet(`${slot.grade} кл. ${subject === "Математика" ? "матем." : "русский"}`);
    sheet.title(`Итоги ВПР по предмету «${subject}»`, 9);
    sheet.title(`весна ${slot.year} года, ${slot.grade} классы`, 9);
    sheet.row(["Школа", "Класс", "Учитель", "Писали", "2", "3", "4", "5", "Средний балл"]);
    for (const line of lines(desk, slot.grade)) {
      const n = total(line.marks);
      if (n === 0) continue;
      const name = desk.name(line.school, "tidy");
      const classes = n > 14 ? desk.chance.int(2, 3) : 1;
      let left = [...line.marks] as Marks;
      const top = sheet.end;
      for (let at = 0; at < classes; at++) {
        const part = (at === classes - 1 ? left : left.map((count) => Math.floor(count / 2))) as Marks;
        left = left.map((count, index) => count - (part[index] as number)) as Marks;
        const teacher = desk.chance.pick(["Муталимова Х.А.", "Игнатюк Р.Д.", "Черемисова Л.Ю.", "Дьулусханова С.С."]);
        desk.truth.persons.add(teacher);
        if (total(part) === 0) continue;
        sheet.row([
          at === 0 ? name : null,
          `${slot.grade}${classes === 1 ? "" : "АБВ".charAt(at)}`,
          teacher,
          total(part),
          ...part,
          round(mean(part), 2),
        ]);
      }
      if (classes > 1) {
        sheet.row([null, "Итого", null, n, ...line.marks, round(mean(line.marks), 2)]);
        sheet.merge(top, 0, sheet.end - 1, 0);
      }
      tell(desk, form, sheet, slot, subject, line);
    }
  }
}

/** Schools in columns, what was counted in rows. */
export function vprTransposed(desk: Desk, slot: VprSlot): void {
  const form = "ВПР: школы по столбцам";
  const sheet = desk.sheet(`ВПР ${slot.year} ${slot.grade} кл`);
  sheet.row([`ВПР, ${slot.grade} класс, ${slot.year} год`]);
  const schools = desk.schools(slot.grade);
  sheet.row(["Предмет", "Показатель", ...schools.map((school) => desk.name(school, "messy")), desk.region.total]);
  for (const subject of SUBJECTS) {
    const all = lines(desk, slot.grade);
    const sum = desk.sum(all.map((line) => line.marks));
    const top = sheet.end;
    const put = (title: string, of: (marks: Marks) => Cell): void => {
      sheet.row([
        sheet.end === top ? subject : null,
        title,
        ...all.map((line) => (total(line.marks) === 0 ? null : of(line.marks))),
        of(sum),
      ]);
    };
    put("Количество участников", total);
    ["«2»", "«3»", "«4»", "«5»"].forEach((mark, at) => put(`Получили ${mark}`, (marks) => marks[at] as number));
    put("Успеваемость, %", (marks) => round(passed(marks), 1));
    sheet.merge(top, 0, sheet.end - 1, 0);
    for (const line of all) tell(desk, form, sheet, slot, subject, line);
  }
}

/** A pivot table left as it is: filters above, schools with their papers indented below. */
export function vprPivot(desk: Desk, slot: VprSlot): void {
  const form = "ВПР: сводная таблица Excel";
  const sheet = desk.sheet("Сводная");
  sheet.row(["Год", slot.year]);
  sheet.row(["Класс", slot.grade]);
  sheet.row(["Процедура", "ВПР"]);
  sheet.blank();
  sheet.row([
    "Названия строк",
    "Сумма по полю Писали",
    "Сумма по полю Отм_2",
    "Сумма по полю Отм_3",
    "Сумма по полю Отм_4",
    "Сумма по полю Отм_5",
  ]);
  const sums: Marks[] = [];
  for (const school of desk.schools(slot.grade)) {
    const papers = SUBJECTS.map((subject) => ({ subject, line: { school, marks: desk.marks(school, slot.grade) } }));
    const both = desk.sum(papers.map((paper) => paper.line.marks));
    if (total(both) === 0) continue;
    sums.push(both);
    sheet.row([desk.name(school, "tidy"), total(both), ...both]);
    for (const { subject, line } of papers) {
      if (total(line.marks) > 0) sheet.row([`   ${subject}`, total(line.marks), ...line.marks]);
      tell(desk, form, sheet, slot, subject, line);
    }
  }
  const all = desk.sum(sums);
  sheet.row(["Общий итог", total(all), ...all]);
}

/** A flat list with one row a mark. */
export function vprLong(desk: Desk, slot: VprSlot): void {
  const form = "ВПР: строка на отметку";
  const sheet = desk.sheet(`база ВПР ${slot.year}`);
  sheet.row(["Год", "Параллель", "Предмет", "Код ОО", "ОО", "Отметка", "Кол-во обучающихся"]);
  for (const subject of SUBJECTS) {
    for (const line of lines(desk, slot.grade)) {
      const name = desk.name(line.school, "tidy");
      line.marks.forEach((count, at) => {
        if (total(line.marks) > 0) sheet.row([slot.year, slot.grade, subject, line.school.code, name, at + 2, count]);
      });
      tell(desk, form, sheet, slot, subject, line);
    }
  }
}

/** Only what a head of department asks for: how many wrote, успеваемость, качество, the mean mark. */
export function vprShares(desk: Desk, slot: VprSlot): void {
  const form = "ВПР: только успеваемость и качество";
  const sheet = desk.sheet(`качество ВПР ${slot.grade}кл ${slot.year}`);
  sheet.title(`Показатели качества по итогам ВПР - ${slot.year}`, 10);
  sheet.title(`${slot.grade} класс`, 10);
  const paths = [
    ["№ п/п"],
    ["Образовательная организация"],
    ...SUBJECTS.flatMap((subject) =>
      ["кол-во участников", "успеваемость, %", "качество знаний, %", "средний балл"].map((what) => [subject, what]),
    ),
  ];
  sheet.heading(paths);
  const text = desk.chance.chance(0.5);
  const cells = (marks: Marks): Cell[] => {
    if (total(marks) === 0) return ["-", "-", "-", "-"];
    return [
      total(marks),
      ...[passed(marks), quality(marks)].map((value) => (text ? `${comma(value, 1)}%` : round(value, 1))),
      text ? comma(mean(marks), 2) : round(mean(marks), 2),
    ];
  };
  const papers = SUBJECTS.map((subject) => ({ subject, of: lines(desk, slot.grade) }));
  desk.schools(slot.grade).forEach((school, at) => {
    sheet.row([at + 1, desk.name(school, "messy"), ...papers.flatMap((paper) => cells((paper.of[at] as Line).marks))]);
    for (const paper of papers) {
      const { marks } = paper.of[at] as Line;
      desk.fact({
        form,
        sheet: sheet.sheet.name,
        school: school.key,
        kind: "ВПР",
        year: slot.year,
        subject: paper.subject,
        grade: slot.grade,
        n: total(marks),
        low: marks[0],
        mean: { value: mean(marks), digits: 2 },
      });
    }
  });
  sheet.row([null, "Среднее по району", ...papers.flatMap((paper) => cells(desk.sum(paper.of.map((line) => line.marks))))]);
}

/** Count and share in one cell: «12 (45,5%)», «5 чел.». */
export function vprText(desk: Desk, slot: VprSlot): void {
  const form = "ВПР: число и процент в одной ячейке";
  const sheet = desk.sheet(`ВПР-${String(slot.year).slice(2)}, ${slot.grade} кл.`);
  const shape = desk.chance.int(0, 2);
  for (const subject of SUBJECTS) {
    sheet.row([`Результаты ВПР по ${subject === "Математика" ? "математике" : "русскому языку"} в ${slot.grade} классе (${slot.year} г.)`]);
    sheet.row(["ОО", "Участвовало", "на «2»", "на «3»", "на «4»", "на «5»"]);
    for (const line of lines(desk, slot.grade)) {
      const n = total(line.marks);
      const cell = (count: number): Cell =>
        shape === 0 ? `${count} (${comma(share(count, n), 1)}%)` : shape === 1 ? `${count} чел.` : `${count}/${comma(share(count, n), 1)}%`;
      if (n > 0) sheet.row([desk.name(line.school, "messy"), shape === 1 ? `${n} чел.` : n, ...line.marks.map(cell)]);
      tell(desk, form, sheet, slot, subject, line);
    }
    sheet.blank(2);
  }
}

/** Four counts in one cell under a heading that says their order. */
export function vprSlashed(desk: Desk, slot: VprSlot): void {
  const form = "ВПР: четыре отметки в одной ячейке";
  const sheet = desk.sheet(`свод ВПР ${slot.grade} кл ${slot.year}`);
  sheet.row([`Свод ВПР ${slot.year} год ${slot.grade} класс`]);
  sheet.heading([
    ["ОО"],
    ...SUBJECTS.flatMap((subject) => [
      [subject, "Писали"],
      [subject, "«5»/«4»/«3»/«2»"],
    ]),
  ]);
  const papers = SUBJECTS.map((subject) => ({ subject, of: lines(desk, slot.grade) }));
  desk.schools(slot.grade).forEach((school, at) => {
    sheet.row([
      desk.name(school, "tidy"),
      ...papers.flatMap((paper): Cell[] => {
        const { marks } = paper.of[at] as Line;
        return total(marks) === 0 ? [null, null] : [total(marks), [...marks].reverse().join("/")];
      }),
    ]);
    for (const paper of papers) tell(desk, form, sheet, slot, paper.subject, paper.of[at] as Line);
  });
}

/** Sheets of ФИС ОКО without marks by school: against the journal, by tasks, by planned results, by primary scores. */
export function vprOthers(desk: Desk, slot: VprSlot): void {
  const schools = desk.schools(slot.grade);
  const journal = desk.sheet(`сравн с журналом ${slot.grade} ${slot.year}`);
  journal.row([`ВПР ${slot.year}. ${slot.grade} класс`]);
  journal.row(["Сравнение отметок с отметками по журналу"]);
  journal.row(["Предмет:", "Математика"]);
  journal.row(["Группы участников", "Кол-во участников", "%"]);
  for (const school of schools) {
    journal.row([desk.name(school, "official")]);
    journal.row(["  Понизили (Отметка < Отметка по журналу) %", 7, 29.17]);
    journal.row(["  Подтвердили (Отметка = Отметке по журналу) %", 15, 62.5]);
    journal.row(["  Повысили (Отметка > Отметка по журналу) %", 2, 8.33]);
    journal.row(["  Всего", 24, 100]);
  }
  const planned = desk.sheet(`достиж план рез ${slot.grade} ${slot.year}`);
  planned.row([`ВПР ${slot.year}. ${slot.grade} класс`]);
  planned.row(["Достижение планируемых результатов"]);
  planned.row(["Предмет:", "Математика"]);
  planned.heading([
    ["№"],
    ["Блоки ПООП обучающийся научится / получит возможность научиться"],
    ["Макс балл"],
    ["По ОО", "Средний % выполнения"],
    ["По региону", "Средний % выполнения"],
    ["По России", "Средний % выполнения"],
  ]);
  [
    "Умение выполнять действия с натуральными числами",
    "Умение решать текстовые задачи",
    "Овладение основами пространственного воображения",
    "Умение проводить логические обоснования",
  ].forEach((text, at) => planned.row([at + 1, text, 1 + (at % 2), round(40 + 50 * desk.chance.next(), 2), 61.4, 63.05]));
  const tasks = desk.sheet(`выполнение заданий ${slot.grade} ${slot.year}`);
  tasks.row([`ВПР ${slot.year}. ${slot.grade} класс`]);
  tasks.row(["Выполнение заданий"]);
  tasks.row(["Предмет:", "Русский язык"]);
  tasks.row(["Группы участников", "Кол-во ОО", "Кол-во участников", "1K1", "1K2", "1K3", "2K1", "3", "4.1", "5"]);
  tasks.row(["Макс. балл", null, null, 4, 3, 2, 3, 2, 1, 2]);
  tasks.row(["Вся выборка", 35_000, 1_200_000, 61.1, 55.2, 88.2, 64, 51.7, 42.6, 40]);
  for (const school of schools)
    tasks.row([
      desk.name(school, "official"),
      null,
      desk.chance.int(5, 40),
      ...Array.from({ length: 7 }, () => round(20 + 70 * desk.chance.next(), 2)),
    ]);
  const primary = desk.sheet(`перв баллы ${slot.grade} ${slot.year}`);
  primary.row([`ВПР ${slot.year}. ${slot.grade} класс`]);
  primary.row(["Распределение первичных баллов"]);
  primary.row(["Предмет:", "Математика"]);
  primary.row(["Группы участников", "Кол-во ОО", "Кол-во участников", ...Array.from({ length: 12 }, (_, score) => String(score))]);
  for (const school of schools.slice(0, 6)) {
    const scores = Array.from({ length: desk.chance.int(8, 30) }, () => desk.chance.int(0, 11));
    primary.row([
      desk.name(school, "official"),
      null,
      scores.length,
      ...Array.from({ length: 12 }, (_, score) => round(share(scores.filter((one) => one === score).length, scores.length), 2)),
    ]);
  }
  desk.truth.noFacts.push(journal.sheet.name, planned.sheet.name, tasks.sheet.name, primary.sheet.name);
}

/** One paper, grades beside one another; a grade that the school has not is crossed out. */
export function vprGrades(desk: Desk, year: number): void {
  const form = "ВПР: параллели рядом";
  const grades = [4, 5, 6, 7, 8];
  for (const subject of SUBJECTS) {
    const sheet = desk.sheet(`ВПР ${subject === "Математика" ? "математика" : "рус. язык"} ${year}`);
    const paths = [
      ["№"],
      ["Наименование ОО"],
      ...grades.flatMap((grade) => ["Писали", "2", "3", "4", "5"].map((what) => [`${grade} класс`, what])),
    ];
    sheet.title(`Результаты ВПР по ${subject === "Математика" ? "математике" : "русскому языку"}`, paths.length);
    sheet.heading(paths);
    const papers = grades.map((grade) => ({ grade, of: new Map(lines(desk, grade).map((line) => [line.school.key, line])) }));
    desk.region.schools.forEach((school, at) => {
      sheet.row([
        at + 1,
        desk.name(school, "messy"),
        ...papers.flatMap(({ of }): Cell[] => {
          const line = of.get(school.key);
          return line === undefined || total(line.marks) === 0
            ? Array.from({ length: 5 }, () => (line === undefined ? "х" : null))
            : [total(line.marks), ...line.marks];
        }),
      ]);
      for (const { grade, of } of papers) {
        const line = of.get(school.key);
        if (line !== undefined) tell(desk, form, sheet, { year, grade }, subject, line);
      }
    });
  }
}

/** A sheet a school: its grades and papers in rows. */
export function vprSchoolSheets(desk: Desk, year: number): void {
  const form = "ВПР: лист на школу";
  for (const school of desk.chance.shuffle(desk.region.schools).slice(0, 3)) {
    const sheet = desk.sheet((school.spellings.at(-1) as string).replace(/["«»]/gu, "").slice(0, 28));
    sheet.title(`Анализ результатов ВПР ${year} года`, 9);
    sheet.title(desk.name(school, "official"), 9);
    sheet.row(["Класс", "Предмет", "Кол-во писавших", '"5"', '"4"', '"3"', '"2"', "Успеваемость %", "Качество %"]);
    for (const grade of [4, 5, 6, 7, 8]) {
      if (!desk.schools(grade).includes(school)) continue;
      const top = sheet.end;
      for (const subject of SUBJECTS) {
        const line = { school, marks: desk.marks(school, grade) };
        if (total(line.marks) === 0) continue;
        sheet.row([
          sheet.end === top ? grade : null,
          subject,
          total(line.marks),
          ...[...line.marks].reverse(),
          round(passed(line.marks), 0),
          round(quality(line.marks), 0),
        ]);
        tell(desk, form, sheet, { year, grade }, subject, line);
      }
      if (sheet.end > top) sheet.merge(top, 0, sheet.end - 1, 0);
    }
  }
}

/** A school merged over the rows of its papers; marks in whole per cents, which only the title says. */
export function vprRows(desk: Desk, slot: VprSlot): void {
  const form = "ВПР: строка на предмет, целые проценты";
  const sheet = desk.sheet(`анализ ВПР ${slot.grade} ${String(slot.year).slice(2)}`);
  sheet.title(`Результаты ВПР (${slot.grade} класс, ${schoolYear(slot.year, true)}), распределение отметок в %`, 8);
  sheet.row(["№ п/п", "Наименование ОО", "Предмет", "Количество участников", "2", "3", "4", "5"]);
  desk.schools(slot.grade).forEach((school, at) => {
    const papers = SUBJECTS.map((subject) => ({ subject, line: { school, marks: desk.marks(school, slot.grade) } })).filter(
      ({ line }) => total(line.marks) > 0 && total(line.marks) < 90,
    );
    if (papers.length === 0) return;
    const top = sheet.end;
    const name = desk.name(school, "messy");
    for (const { subject, line } of papers) {
      sheet.row([
        sheet.end === top ? at + 1 : null,
        sheet.end === top ? name : null,
        subject,
        total(line.marks),
        ...line.marks.map((count) => round(share(count, total(line.marks)), 0)),
      ]);
      tell(desk, form, sheet, slot, subject, line);
    }
    for (const column of [0, 1]) sheet.merge(top, column, sheet.end - 1, column);
  });
}
