import type { Making } from "../making";
import { layBlock } from "../sheet/layBlock";
import { schoolRows } from "../sheet/schoolRows";
import type { StrangeFile } from "../sheet/strangeSheet";
import { strangeSheet } from "../sheet/strangeSheet";
import { titleRows } from "../sheet/titleRows";
import { subjectTitle } from "./subjectTitle";
import { olympiadPart } from "./olympiadPart";

/** Subjects side by side, one stage. */
export function olympiadSubjects(making: Making, year: number): StrangeFile {
  const sheet = strangeSheet("Лист1");
  titleRows(sheet, [`Итоги муниципального этапа всероссийской олимпиады школьников в ${year} году`, null]);
  const parts = ["russian", "mathematics", "biology"].map((subject) =>
    olympiadPart(making, year, subject, "municipal", [subjectTitle(subject)]),
  );
  const rows = schoolRows(making, making.draw.shuffled(making.schools), year, parts);
  layBlock(
    sheet,
    { heads: [["№", null], ["ОО", null], ...parts.flatMap((part) => part.heads)], rows },
    { top: sheet.rows.length, left: 0 },
  );
  return { path: `ВсОШ/${year} предметы.xlsx`, form: "olympiadSubjects", sheets: [sheet] };
}
