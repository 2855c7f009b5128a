import type { Making } from "../making";
import type { Part } from "../sheet/schoolRows";
import type { StrangeCell } from "../sheet/strangeSheet";

const minima: Readonly<Record<string, number>> = { russian: 24, mathematicsProfile: 27, physics: 36, socialStudies: 42 };

/** The columns of one subject of ЕГЭ under its own upper heading(s). */
export function scorePart(making: Making, year: number, subject: string, upper: readonly string[], heads: readonly string[]): Part {
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
