import type { Making } from "../making";
import { layBlock } from "../sheet/layBlock";
import { markWords } from "../sheet/markWords";
import { schoolRows } from "../sheet/schoolRows";
import type { StrangeFile } from "../sheet/strangeSheet";
import { strangeSheet } from "../sheet/strangeSheet";
import { titleRows } from "../sheet/titleRows";
import { markPart } from "./markPart";
import { subjectTitle } from "./subjectTitle";

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
