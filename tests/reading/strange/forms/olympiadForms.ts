import { chance } from "../chance";
import type { Making } from "../making";
import { layBlock } from "../sheet/layBlock";
import type { Part } from "../sheet/schoolRows";
import { schoolRows } from "../sheet/schoolRows";
import type { StrangeFile } from "../sheet/strangeSheet";
import { strangeSheet } from "../sheet/strangeSheet";
import { titleRows } from "../sheet/titleRows";
import { subjectTitle } from "./subjectTitle";

function olympiadPart(making: Making, year: number, subject: string, stage: string, upper: readonly string[]): Part {
  const heads = [
    making.draw.pick(["Кол-во участников", "Участники", "уч."]),
    making.draw.pick(["Победители", "Кол-во победителей", "поб."]),
    making.draw.pick(["Призеры", "Призёры", "Кол-во призеров", "приз."]),
  ];
  return {
    heads: heads.map((head) => [...upper, head]),
    fill: (school, spelling) => {
      if (school.type === "НОШ" || (school.closedAfter !== null && school.closedAfter < year)) return null;
      const own = chance(`olympiad ${school.id} ${year} ${subject} ${stage} ${making.region.name}`);
      const participants = own.whole(2, 40);
      const winners = own.whole(0, Math.min(3, participants));
      const prizes = own.whole(0, Math.min(6, participants - winners));
      const entry = making.entry(`olympiad|${school.id}|${year}|${subject}|${stage}`, spelling);
      return {
        cells: [
          making.figure(entry, "participants", participants),
          making.figure(entry, "winners", winners),
          making.figure(entry, "prizes", prizes),
        ],
        entry,
      };
    },
  };
}

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
