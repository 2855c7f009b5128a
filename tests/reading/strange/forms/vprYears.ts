import type { Making } from "../making";
import { layBlock } from "../sheet/layBlock";
import { markWords } from "../sheet/markWords";
import { schoolRows } from "../sheet/schoolRows";
import type { StrangeFile } from "../sheet/strangeSheet";
import { strangeSheet } from "../sheet/strangeSheet";
import { titleRows } from "../sheet/titleRows";
import { markPart } from "./markPart";
import { subjectTitle } from "./subjectTitle";

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
