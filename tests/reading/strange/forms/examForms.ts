import type { Making } from "../making";
import type { Entry } from "../sheet/entry";
import { layBlock } from "../sheet/layBlock";
import { markWords } from "../sheet/markWords";
import type { Part } from "../sheet/schoolRows";
import { schoolRows } from "../sheet/schoolRows";
import type { StrangeCell, StrangeFile } from "../sheet/strangeSheet";
import { strangeSheet } from "../sheet/strangeSheet";
import { titleRows } from "../sheet/titleRows";
import { totalRow } from "../sheet/totalRow";
import { markPart } from "./markPart";
import { subjectTitle } from "./subjectTitle";

const minima: Readonly<Record<string, number>> = { russian: 24, mathematicsProfile: 27, physics: 36, socialStudies: 42 };

/** ОГЭ, a sheet a subject. */
export function ogeSheets(making: Making, year: number, subjects: readonly string[], ending = "xlsx"): StrangeFile {
  const { draw } = making;
  const sheets = subjects.map((subject) => {
    const sheet = strangeSheet(subjectTitle(subject));
    const words = {
      ...markWords(draw),
      n: draw.pick(["Сдавали", "Всего сдавали", "Кол-во сдававших", "Количество участников", "Сдавало"]),
    };
    titleRows(sheet, [
      draw.pick([
        `Результаты государственной итоговой аттестации выпускников 9-х классов в форме ОГЭ в ${year} году`,
        `ОГЭ - ${year}`,
        `Итоги ОГЭ ${year}`,
      ]),
      subjectTitle(subject),
      null,
    ]);
    const part = markPart(making, words, { kind: "oge", year, subject, grade: 9 }, []);
    const lead = draw.pick(["numbered", "code"] as const);
    const rows = schoolRows(making, making.taking("oge", year, 9), year, [part], lead);
    const heads = [[lead === "code" ? draw.pick(["Код ОО", "Код"]) : "№"], [words.school], ...part.heads];
    layBlock(
      sheet,
      { heads, rows: [...rows, totalRow(rows, 2, new Set([2, 3, 4, 5, 6]), draw)] },
      { top: sheet.rows.length, left: 0, numbered: draw.happens(0.3) },
    );
    return sheet;
  });
  return { path: `ГИА/ОГЭ ${year}.${ending}`, form: `ogeSheets.${ending}`, sheets };
}

const scoreHeads = ({ draw }: Making, withShare: boolean): string[] => [
  draw.pick(["Кол-во участников", "Кол-во", "Сдавали", "чел."]),
  draw.pick(["Средний балл", "Ср. балл", "Ср.тест.балл"]),
  draw.pick(["Не преодолели порог", "Ниже минимального балла", "Не сдали", "Не набрали мин. балл"]),
  ...(withShare ? [draw.pick(["% не преодолевших", "Доля не преодолевших, %"])] : []),
  draw.pick(["81-99 баллов", "Выше 80", "Макс. балл"]),
];

function scorePart(making: Making, year: number, subject: string, upper: readonly string[], heads: readonly string[]): Part {
  const { draw } = making;
  return {
    heads: heads.map((head) => [...upper, head]),
    fill: (school, spelling) => {
      if (school.type === "НОШ" || school.type === "ООШ" || (school.closedAfter !== null && school.closedAfter < year)) return null;
      const entry = making.entry(`ege|${school.id}|${year}|${subject}|11`, spelling);
      const scores = making.scores(school, year, subject);
      const low = scores.filter((score) => score < (minima[subject] ?? 0)).length;
      const mean = scores.reduce((a, b) => a + b, 0) / scores.length;
      entry.values.set("mean", mean);
      const cells: StrangeCell[] = [
        making.figure(entry, "n", scores.length),
        draw.happens(0.2) ? mean.toFixed(2).replace(".", ",") : Math.round(mean * 100) / 100,
        making.figure(entry, "low", low),
      ];
      if (heads.length > 4) cells.push(Math.round((1000 * low) / scores.length) / 10);
      cells.push(
        /Макс/.test(heads[heads.length - 1] ?? "") ? Math.max(...scores) : scores.filter((score) => score > 80 && score < 100).length,
      );
      return { cells, entry };
    },
  };
}

/** ЕГЭ on one wide sheet: a block of columns a subject. */
export function egeWide(making: Making, year: number, subjects: readonly string[]): StrangeFile {
  const { draw } = making;
  const sheet = strangeSheet(draw.pick(["ЕГЭ", "Лист1", String(year)]), draw.happens(0.2) ? 1 : 0);
  const below = scoreHeads(making, true);
  const parts = subjects.map((subject) => scorePart(making, year, subject, [subjectTitle(subject)], below));
  const heads = [["№ п/п", null], ["ОО", null], ...parts.flatMap((part) => part.heads)];
  titleRows(sheet, [`Результаты единого государственного экзамена в ${year} г.`, making.region.district, null], heads.length);
  const rows = schoolRows(making, making.taking("ege", year, 11), year, parts);
  layBlock(sheet, { heads, rows }, { top: sheet.rows.length, left: 0, numbered: draw.happens(0.4) });
  return { path: `ГИА/ЕГЭ_${year}.xlsx`, form: "egeWide", sheets: [sheet] };
}

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
