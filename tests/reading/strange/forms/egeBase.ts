import type { Making } from "../making";
import type { BlockRow } from "../sheet/block";
import { layBlock } from "../sheet/layBlock";
import type { StrangeFile } from "../sheet/strangeSheet";
import { strangeSheet } from "../sheet/strangeSheet";
import { titleRows } from "../sheet/titleRows";

/** ЕГЭ of mathematics: the basic level by marks and the profile level by scores under one heading each. */
export function egeBase(making: Making, year: number): StrangeFile {
  const { draw } = making;
  const sheet = strangeSheet("Математика");
  titleRows(sheet, [draw.pick([`ЕГЭ-${year}. Математика`, `Результаты ЕГЭ по математике, ${year}`]), null]);
  const marks = draw.happens(0.5) ? [5, 4, 3, 2] : [2, 3, 4, 5];
  const heads: (string | number | null)[][] = [
    ["№", null],
    ["ОО", null],
    ["База", "сдавали"],
    ...marks.map((mark) => ["База", mark]),
    ["Профиль", "сдавали"],
    ["Профиль", "ср. балл"],
    ["Профиль", "ниже порога"],
  ];
  const rows = making.taking("ege", year, 11).map((school, i): BlockRow => {
    const spelling = making.name(school, year);
    const base = making.entry(`ege|${school.id}|${year}|mathematicsBasic|11`, spelling);
    const profile = making.entry(`ege|${school.id}|${year}|mathematicsProfile|11`, spelling);
    const counts = making.marks("ege", school, year, "mathematicsBasic", 11);
    const scores = making.scores(school, year, "mathematicsProfile");
    const mean = scores.reduce((a, b) => a + b, 0) / scores.length;
    profile.values.set("mean", mean);
    return {
      cells: [
        i + 1,
        spelling,
        making.figure(
          base,
          "n",
          counts.reduce((a, b) => a + b),
        ),
        ...marks.map((mark) => making.figure(base, `m${mark}`, counts[mark - 2] ?? 0)),
        making.figure(profile, "n", scores.length),
        Math.round(mean * 10) / 10 === mean ? mean : Math.round(mean * 100) / 100,
        making.figure(profile, "low", scores.filter((score) => score < 27).length),
      ],
      entries: [base, profile],
      spans: [
        [2, 6],
        [7, 9],
      ],
    };
  });
  layBlock(sheet, { heads, rows }, { top: sheet.rows.length, left: 0 });
  return { path: `ГИА/ЕГЭ математика ${year}.xlsx`, form: "egeBase", sheets: [sheet] };
}
