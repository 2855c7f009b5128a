import type { Making } from "../making";
import type { BlockRow } from "../sheet/block";
import type { Entry } from "../sheet/entry";
import { layBlock } from "../sheet/layBlock";
import type { StrangeFile } from "../sheet/strangeSheet";
import { strangeSheet } from "../sheet/strangeSheet";
import { titleRows } from "../sheet/titleRows";
import { pupilNames } from "./pupilNames";
import { subjectTitle } from "./subjectTitle";

const names = ["Тимур", "Айаал", "Богдан", "Сардана", "Алсу", "Злата", "Ильнар", "Кюнней"];

const fathers = ["Ильгизов", "Семёнов", "Петрович", "Айдаров"];
/** A third name no other pupil of the sheet has. */
const lettered = (index: number): string =>
  `${fathers[index % 4] ?? ""}${[...String(index)].map((digit) => "абвгдеиклм".charAt(Number(digit))).join("")}`;

function place(entries: readonly Entry[], rows: readonly BlockRow[], top: number, of: readonly Entry[]): void {
  for (const entry of entries) {
    const own = of.flatMap((other, i) => (other === entry ? [i] : []));
    entry.place = { top: top + Math.min(...own), bottom: top + Math.max(...own), left: 0, right: rows[0]?.cells.length ?? 0 };
  }
}

/** Protocol by pupil: ФИО, class, score, mark. The school stands in every row or once above its pupils. */
export function protocol(making: Making, kind: "vpr" | "oge" | "ege", year: number, subject: string, grade: number): StrangeFile {
  const { draw } = making;
  const sheet = strangeSheet(draw.pick(["Протокол", "Лист1", "Результаты"]));
  const what = {
    vpr: `ВПР ${year}. Индивидуальные результаты. ${subjectTitle(subject)}. ${grade} класс`,
    oge: `Протокол результатов ОГЭ ${year}. ${subjectTitle(subject)}`,
    ege: `Ведомость результатов ЕГЭ ${year} года, ${subjectTitle(subject)}`,
  }[kind];
  titleRows(sheet, [what, null]);
  const once = draw.happens(0.5);
  const entries: Entry[] = [];
  const owners: Entry[] = [];
  const rows: BlockRow[] = [];
  for (const school of making.taking(kind, year, grade)) {
    const spelling = making.name(school, year);
    const entry = making.entry(`${kind}|${school.id}|${year}|${subject}|${grade}`, spelling);
    entries.push(entry);
    const marks = kind === "ege" ? [] : making.marks(kind, school, year, subject, grade);
    const results =
      kind === "ege"
        ? making.scores(school, year, subject)
        : draw.shuffled(marks.flatMap((count, mark) => Array.from({ length: count }, () => mark + 2)));
    entry.values.set("n", results.length);
    if (kind === "ege") entry.values.set("mean", results.reduce((a, b) => a + b, 0) / results.length);
    else marks.forEach((count, mark) => entry.values.set(`m${mark + 2}`, count));
    results.forEach((result, i) => {
      owners.push(entry);
      const primary = kind === "ege" ? Math.round(result / 2.2) : result * 4;
      rows.push({
        cells: [
          rows.length + 1,
          once && i > 0 ? null : Number(school.code),
          once && i > 0 ? null : spelling,
          `${draw.pick(pupilNames)} ${draw.pick(names)} ${lettered(rows.length)}`,
          `${grade}${draw.pick(["А", "Б"])}`,
          primary,
          result,
        ],
        entries: [],
      });
    });
  }
  const heads = [
    ["№"],
    ["Код ОО"],
    [draw.pick(["ОО", "Наименование ОО", "Школа"])],
    [draw.pick(["ФИО участника", "Фамилия, имя", "ФИО"])],
    ["Класс"],
    ["Первичный балл"],
    [kind === "ege" ? draw.pick(["Балл", "Тестовый балл", "Итоговый балл"]) : draw.pick(["Отметка", "Оценка"])],
  ];
  place(entries, rows, sheet.rows.length + 1, owners);
  layBlock(sheet, { heads, rows }, { top: sheet.rows.length, left: 0 });
  sheet.entries.push(...entries);
  return { path: `Протоколы/${kind} ${subject} ${year}.xlsx`, form: `protocol.${kind}`, sheets: [sheet] };
}
