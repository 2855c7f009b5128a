import type { Making } from "../making";
import { layBlock } from "../sheet/layBlock";
import { schoolRows } from "../sheet/schoolRows";
import type { StrangeFile } from "../sheet/strangeSheet";
import { strangeSheet } from "../sheet/strangeSheet";
import { titleRows } from "../sheet/titleRows";
import { olympiadPart } from "./olympiadPart";

/** Stages side by side, all subjects together. */
export function olympiadStages(making: Making, year: number): StrangeFile {
  const sheet = strangeSheet("ВсОШ");
  titleRows(sheet, [`Участие школ во Всероссийской олимпиаде школьников, ${year} год`, null]);
  const stages = [
    ["school", "Школьный этап"],
    ["municipal", "Муниципальный этап"],
    ["regional", "Региональный этап"],
  ] as const;
  const parts = stages.map(([stage, title]) => olympiadPart(making, year, "", stage, [title]));
  const rows = schoolRows(making, making.draw.shuffled(making.schools), year, parts);
  layBlock(
    sheet,
    { heads: [["№", null], ["Школа", null], ...parts.flatMap((part) => part.heads)], rows },
    { top: sheet.rows.length, left: 0 },
  );
  return { path: `ВсОШ/этапы ${year}.xlsx`, form: "olympiadStages", sheets: [sheet] };
}
