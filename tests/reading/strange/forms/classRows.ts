import { chance } from "../chance";
import type { Making } from "../making";
import type { BlockRow } from "../sheet/block";
import type { Entry } from "../sheet/entry";
import { layBlock } from "../sheet/layBlock";
import { markWords } from "../sheet/markWords";
import type { StrangeFile } from "../sheet/strangeSheet";
import { strangeSheet } from "../sheet/strangeSheet";
import { titleRows } from "../sheet/titleRows";
import { subjectTitle } from "./subjectTitle";

/** A row a class («5А», «5Б»), the school once over its classes as a merged cell; the facts are the sums. */
export function classRows(making: Making, year: number, subject: string, grade: number): StrangeFile {
  const { draw } = making;
  const words = markWords(draw);
  const sheet = strangeSheet(`${grade} классы`);
  titleRows(sheet, [`ВПР ${year} г. ${subjectTitle(subject)}`, null]);
  const top = sheet.rows.length;
  const rows: BlockRow[] = [];
  const entries: Entry[] = [];
  for (const school of making.taking("vpr", year, grade)) {
    const spelling = making.name(school, year);
    const entry = making.entry(`vpr|${school.id}|${year}|${subject}|${grade}`, spelling);
    const marks = making.marks("vpr", school, year, subject, grade);
    entry.values.set(
      "n",
      marks.reduce((a, b) => a + b),
    );
    marks.forEach((count, mark) => entry.values.set(`m${mark + 2}`, count));
    const cut = chance(entry.key);
    const first = marks.map((count) => cut.whole(0, count));
    const classes =
      first.reduce((a, b) => a + b, 0) > 0 && first.some((count, i) => count < (marks[i] ?? 0))
        ? [first, marks.map((count, i) => count - (first[i] ?? 0))]
        : [[...marks]];
    const begin = top + 1 + rows.length;
    classes.forEach((counts, i) =>
      rows.push({
        cells: [
          i === 0 ? spelling : null,
          `${grade}${"АБ".charAt(i)}`,
          counts.reduce((a, b) => a + b, 0),
          ...words.marks.map(([mark]) => counts[mark - 2] ?? 0),
        ],
        entries: [],
      }),
    );
    entry.place = { top: begin, bottom: begin + classes.length - 1, left: 0, right: 6 };
    if (classes.length > 1) sheet.merges.push({ top: begin, left: 0, bottom: begin + 1, right: 0 });
    entries.push(entry);
  }
  layBlock(sheet, { heads: [[words.school], ["Класс"], [words.n], ...words.marks.map(([, head]) => [head])], rows }, { top, left: 0 });
  sheet.entries.push(...entries);
  return { path: `ВПР ${year}/по классам ${grade}.xlsx`, form: "classRows", sheets: [sheet] };
}
