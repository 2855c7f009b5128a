import type { Making } from "../making";
import { layBlock } from "../sheet/layBlock";
import { markWords } from "../sheet/markWords";
import { schoolRows } from "../sheet/schoolRows";
import type { StrangeFile } from "../sheet/strangeSheet";
import { strangeSheet } from "../sheet/strangeSheet";
import { titleRows } from "../sheet/titleRows";
import { totalRow } from "../sheet/totalRow";
import { markPart } from "./markPart";
import { subjectTitle } from "./subjectTitle";

/** The department's own summary of a grade: subjects side by side under merged headings, «Итого» below. */
export function vprWide(making: Making, year: number, grade: number, subjects: readonly string[], ending = "xlsx"): StrangeFile {
  const { draw } = making;
  const words = markWords(draw);
  const sheet = strangeSheet(draw.pick([`${grade} класс`, `${grade} кл`, "Свод", "Лист1"]));
  const parts = subjects.map((subject) => markPart(making, words, { kind: "vpr", year, subject, grade }, [subjectTitle(subject)]));
  const heads = [["№ п/п", null], [words.school, null], ...parts.flatMap((part) => part.heads)];
  titleRows(
    sheet,
    draw.pick([
      [`Итоги ВПР в ${grade} классах (${year} год)`, null],
      [`Результаты всероссийских проверочных работ, ${grade} класс, весна ${year} г.`],
      [`ВПР-${year}. ${grade} классы`, making.region.district],
    ]),
    heads.length,
  );
  const rows = schoolRows(making, making.taking("vpr", year, grade), year, parts);
  const counts = new Set(
    parts.flatMap((part, i) => {
      const start = 2 + parts.slice(0, i).reduce((sum, { heads: before }) => sum + before.length, 0);
      return part.heads.flatMap((_, k) => (k < 5 ? [start + k] : []));
    }),
  );
  layBlock(
    sheet,
    { heads, rows: [...rows, totalRow(rows, 2, counts, draw)] },
    { top: sheet.rows.length, left: 0, numbered: draw.happens(0.5), ...(draw.happens(0.5) ? { repeatAfter: 6 } : {}) },
  );
  return { path: `ВПР/${year}/Свод ${grade} кл.${ending}`, form: "vprWide", sheets: [sheet] };
}

/** Several grades one under another on one sheet, each with its title and heading. */
export function vprStacked(making: Making, year: number, subject: string, grades: readonly number[]): StrangeFile {
  const { draw } = making;
  const sheet = strangeSheet(draw.pick(["Лист1", subjectTitle(subject), "результаты"]));
  titleRows(sheet, [`${subjectTitle(subject)}. Результаты ВПР ${year}`, null]);
  const words = markWords(draw);
  for (const grade of grades) {
    sheet.rows.push([draw.pick([`${grade} класс`, `${grade} классы`, `${grade}-е классы`])]);
    const part = markPart(making, words, { kind: "vpr", year, subject, grade }, []);
    const rows = schoolRows(making, making.taking("vpr", year, grade), year, [part], "plain");
    layBlock(
      sheet,
      { heads: [[words.school], ...part.heads], rows: [...rows, totalRow(rows, 1, new Set([1, 2, 3, 4, 5]), draw)] },
      { top: sheet.rows.length, left: 0 },
    );
    sheet.rows.push([], []);
  }
  return { path: `ВПР ${year} ${subject === "russian" ? "русский" : "мат-ка"} все классы.xlsx`, form: "vprStacked", sheets: [sheet] };
}

/** Schools across, figures down. */
export function vprTransposed(making: Making, year: number, subject: string, grade: number): StrangeFile {
  const { draw } = making;
  const sheet = strangeSheet(draw.pick(["Лист1", `${grade} кл`]));
  const words = markWords(draw);
  titleRows(sheet, [`ВПР ${year}, ${subjectTitle(subject).toLowerCase()}, ${grade} класс`, null]);
  const part = markPart(making, words, { kind: "vpr", year, subject, grade }, []);
  const rows = schoolRows(making, making.taking("vpr", year, grade), year, [part], "plain");
  layBlock(
    sheet,
    { heads: [[draw.pick(["Показатель", "Показатели / ОО", words.school])], ...part.heads], rows },
    { top: sheet.rows.length, left: draw.whole(0, 2), transposed: true },
  );
  return { path: `vpr/${year}_${grade}_${subject}.xlsx`, form: "vprTransposed", sheets: [sheet] };
}

/** Two tables side by side with a blank column between. */
export function vprAside(making: Making, year: number, grade: number): StrangeFile {
  const { draw } = making;
  const sheet = strangeSheet("Лист1");
  titleRows(sheet, [`Сводные результаты ВПР ${grade} класс ${year} год`, null]);
  const words = markWords(draw);
  let left = 0;
  for (const subject of ["russian", "mathematics"]) {
    const part = markPart(making, words, { kind: "vpr", year, subject, grade }, []);
    const rows = schoolRows(making, making.taking("vpr", year, grade), year, [part], "plain");
    while (sheet.rows.length <= 2) sheet.rows.push([]);
    const line = sheet.rows[2] ?? [];
    while (line.length <= left) line.push(null);
    line[left] = subjectTitle(subject);
    layBlock(sheet, { heads: [[words.school], ...part.heads], rows }, { top: 3, left });
    left += part.heads.length + 2;
  }
  return { path: `ВПР/${year} ${grade} класс.xlsx`, form: "vprAside", sheets: [sheet] };
}

/** Years side by side, the newest first. */
export function vprYears(making: Making, years: readonly number[], subject: string, grade: number): StrangeFile {
  const { draw } = making;
  const sheet = strangeSheet("динамика");
  const words = markWords(draw);
  const parts = [...years]
    .sort((a, b) => b - a)
    .map((year) =>
      markPart(making, words, { kind: "vpr", year, subject, grade }, [draw.pick([`${year} год`, `${year} г.`, String(year)])]),
    );
  const heads = [["№", null], [words.school, null], ...parts.flatMap((part) => part.heads)];
  titleRows(sheet, [`Динамика результатов ВПР по предмету «${subjectTitle(subject)}» в ${grade} классах`, null], heads.length);
  const rows = schoolRows(making, draw.shuffled(making.schools), Math.max(...years), parts);
  layBlock(sheet, { heads, rows }, { top: sheet.rows.length, left: 0 });
  return { path: `Динамика ВПР ${grade} кл.xlsx`, form: "vprYears", sheets: [sheet] };
}
