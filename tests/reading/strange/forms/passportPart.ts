import type { Making } from "../making";
import type { Part } from "../sheet/schoolRows";
import type { StrangeCell } from "../sheet/strangeSheet";
import type { PassportLine } from "./passportLines";

/** The columns of one passport under its own upper heading(s); `shares` = everything but the roll in per cent of it. */
export function passportPart(making: Making, year: number, lines: readonly PassportLine[], upper: readonly string[], shares = false): Part {
  const { draw } = making;
  return {
    heads: lines.map(({ head }) => [...upper, head]),
    fill: (school, spelling) => {
      if (school.closedAfter !== null && school.closedAfter < year) return null;
      const entry = making.entry(`socialPassport|${school.id}|${year}||`, spelling);
      const counts = making.passport(school, year);
      const cells = lines.map(({ key }): StrangeCell => {
        if (key === null) return draw.whole(0, 30);
        const count = counts[key] ?? 0;
        if (!shares || key === "enrolment") return making.figure(entry, key, count);
        entry.values.set(key, count);
        return Math.round((1000 * count) / school.roll) / 10;
      });
      return { cells, entry };
    },
  };
}
