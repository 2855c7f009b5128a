import type { Making } from "../making";
import type { Entry } from "../sheet/entry";
import { layBlock } from "../sheet/layBlock";
import { schoolRows } from "../sheet/schoolRows";
import type { StrangeFile } from "../sheet/strangeSheet";
import { strangeSheet } from "../sheet/strangeSheet";
import { titleRows } from "../sheet/titleRows";
import { subjectTitle } from "./subjectTitle";
import { scoreHeads } from "./scoreHeads";
import { scorePart } from "./scorePart";

/** ЕГЭ with subjects one under another, each introduced by a row with its name alone under one common heading. */
export function egeSections(making: Making, year: number, subjects: readonly string[]): StrangeFile {
  const sheet = strangeSheet("ЕГЭ по предметам");
  titleRows(sheet, [`Единый государственный экзамен ${year} год`, null]);
  const below = scoreHeads(making, false);
  const heads = [["№"], ["Наименование ОО"], ...below.map((head) => [head])];
  const rows = subjects.flatMap((subject) => [
    { cells: [subjectTitle(subject)], entries: [] as Entry[] },
    ...schoolRows(making, making.taking("ege", year, 11), year, [scorePart(making, year, subject, [], below)]),
  ]);
  layBlock(sheet, { heads, rows }, { top: sheet.rows.length, left: 0 });
  return { path: `ГИА/егэ ${year} предметы.xlsx`, form: "egeSections", sheets: [sheet] };
}
