import { marksDraft } from "../drafts";
import { lay } from "../lay";
import type { Form } from "../form";
import { Paper } from "../paper";
import { good, marksOf, meanOf, per } from "../truth";
import { eitherYear, schoolHead, titled } from "../words";

/** ОГЭ of one subject: marks from five down to two or up, in pupils, with успеваемость, качество and a mean mark. */
export const ogeMarks: Form = ({ chance, manner, schools, year }) => {
  const [subject, written] = chance.pick([
    ["Русский язык", "русскому языку"],
    ["Математика", "математике"],
    ["География", "географии"],
    ["Обществознание", "обществознанию"],
  ] as const);
  const place = chance.pick(["title", "sheet", "both"]);
  const paper = new Paper(place === "title" ? chance.pick(["Лист1", "Свод", "ОО"]) : `ОГЭ ${subject.slice(0, 14)} ${year}`);
  const down = chance.happens(0.5);
  const grouped = chance.happens(0.5);
  const label = chance.pick([
    (mark: number) => `«${mark}»`,
    (mark: number) => String(mark),
    (mark: number) => `на "${mark}"`,
    (mark: number) => `кол-во "${mark}"`,
  ]);
  const numbers = chance.happens(0.3);
  const marksHeads = (down ? [5, 4, 3, 2] : [2, 3, 4, 5]).map((mark) => ({
    title: grouped && numbers ? String(mark) : label(mark),
    key: `m${mark}`,
  }));
  const heads = [
    { title: schoolHead(chance), key: "school" },
    ...(chance.happens(0.4) ? [{ title: chance.pick(["Кол-во выпускников 9 кл.", "Всего обучающихся в 9 классе"]), key: "roll" }] : []),
    { title: chance.pick(["Кол-во участников", "Сдавали", "Писали ОГЭ", "Сдавало (чел.)", "Приняли участие"]), key: "n" },
    ...(grouped
      ? [
          {
            title: chance.pick(["Получили отметки", "Отметки", "Кол-во обучающихся, получивших отметку", "Результаты (чел.)"]),
            under: marksHeads,
          },
        ]
      : marksHeads),
    { title: chance.pick(["% успеваемости", "Успеваемость, %", "Усп. %", "Абс. успеваемость"]), key: "pass" },
    { title: chance.pick(["% качества", "Качество, %", "Кач-во знаний", "Кач. %"]), key: "good" },
    { title: chance.pick(["Средняя оценка", "Средняя отметка", "Ср. отметка"]), key: "mean" },
  ];
  const lines = schools
    .filter(({ level }) => level !== "НОШ")
    .map((school) => {
      const marks = marksOf(school, `ОГЭ ${subject}`, year, school.enrolment / 11);
      const blank = chance.happens(0.3);
      const of = (mark: 2 | 3 | 4 | 5) => (marks.of[mark] === 0 && blank ? null : manner.count(marks.of[mark]));
      return {
        school,
        cells: {
          roll: marks.n + chance.whole(0, 3),
          n: manner.count(marks.n, "чел."),
          m2: of(2),
          m3: of(3),
          m4: of(4),
          m5: of(5),
          pass: manner.percent(per(marks.n - marks.of[2], marks.n, 1)),
          good: manner.percent(per(good(marks), marks.n, 1)),
          mean: manner.decimal(meanOf(marks)),
        },
        drafts: [marksDraft(school, { kind: "ОГЭ", subject, grade: 9, year }, marks, ["n", "marks"])],
      };
    });
  const titles =
    place === "sheet"
      ? []
      : [
          chance.pick([
            `Результаты ОГЭ по ${written} ${eitherYear(year, chance)}`,
            `Итоги государственной итоговой аттестации (ОГЭ) по ${written}, ${eitherYear(year, chance)}`,
            `ГИА-9. ${subject}. ${eitherYear(year, chance)}`,
          ]),
        ];
  const laid = lay(paper, heads, lines, manner, { top: titled(paper, manner, titles, year), left: manner.left });
  return { papers: [paper], claims: laid.claims };
};
