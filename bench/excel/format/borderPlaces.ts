import type { BorderKey } from "@univerjs/core";
import type { Area } from "../../model/address/area";

export const borderSides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
export type BorderSide = (typeof borderSides)[number];

/** The cells of an area that carry a side's line, and on which of their own sides: lines between cells stand on both. */
export function borderPlaces(area: Area, side: BorderSide): { area: Area; key: BorderKey }[] {
  const places: { area: Area; key: BorderKey }[] = (() => {
    switch (side) {
      case "EdgeTop":
        return [{ area: { ...area, endRow: area.startRow }, key: "t" as const }];
      case "EdgeBottom":
        return [{ area: { ...area, startRow: area.endRow }, key: "b" as const }];
      case "EdgeLeft":
        return [{ area: { ...area, endColumn: area.startColumn }, key: "l" as const }];
      case "EdgeRight":
        return [{ area: { ...area, startColumn: area.endColumn }, key: "r" as const }];
      case "InsideHorizontal":
        return [
          { area: { ...area, endRow: area.endRow - 1 }, key: "b" as const },
          { area: { ...area, startRow: area.startRow + 1 }, key: "t" as const },
        ];
      case "InsideVertical":
        return [
          { area: { ...area, endColumn: area.endColumn - 1 }, key: "r" as const },
          { area: { ...area, startColumn: area.startColumn + 1 }, key: "l" as const },
        ];
      case "DiagonalDown":
        return [{ area, key: "tl_br" as const }];
      case "DiagonalUp":
        return [{ area, key: "bl_tr" as const }];
    }
  })();
  return places.filter(({ area: a }) => a.startRow <= a.endRow && a.startColumn <= a.endColumn);
}
