import type { IStyleData } from "@univerjs/core";
import { digitWidth } from "../sizes/digitWidth";
import { childOf, childrenOf, type XmlElement } from "../xml/parseXml";
import { builtInFormat } from "./builtInFormats";
import { readFlags, type CellFlags } from "./cellFlags";
import { readPalette, type Palette } from "./palette";
import { readAlignment } from "./readAlignment";
import { readBorder } from "./readBorder";
import { readFill } from "./readFill";
import { readFont } from "./readFont";

/** Everything the workbook's cells can look like. */
export interface StyleTable {
  /** Look of each cell format (cellXfs) by its index; index 0 is the workbook's default. */
  readonly looks: readonly IStyleData[];
  /** What each format says beside the look. */
  readonly flags: readonly CellFlags[];
  /** Differential formats (dxfs), used by conditional formats. */
  readonly differential: readonly IStyleData[];
  readonly palette: Palette;
  /** Pixels of the widest digit of the Normal font: widths of columns are told in it. */
  readonly digitWidth: number;
}

/** Styles and theme parts → tables; a workbook may have neither. */
export function readStyles(styles: XmlElement | undefined, theme: XmlElement | undefined): StyleTable {
  const palette = readPalette(theme, styles);
  const codes = new Map(
    childrenOf(childOf(styles, "numFmts"), "numFmt").map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? "General",
    ]),
  );
  const fonts = childrenOf(childOf(styles, "fonts"), "font").map((font) => readFont(font, palette));
  const fills = childrenOf(childOf(styles, "fills"), "fill").map((fill) => readFill(fill, palette));
  const borders = childrenOf(childOf(styles, "borders"), "border").map((border) => readBorder(border, palette));
  const formats = childrenOf(childOf(styles, "cellXfs"), "xf");
  const looks = formats.map((format): IStyleData => {
    const { numFmtId = "0", fontId = "0", fillId = "0", borderId = "0" } = format.attributes;
    const code = codes.get(Number(numFmtId)) ?? builtInFormat(Number(numFmtId));
    return {
      ...fonts[Number(fontId)],
      ...fills[Number(fillId)],
      ...borders[Number(borderId)],
      ...readAlignment(childOf(format, "alignment")),
      ...(code === "General" ? {} : { n: { pattern: code } }),
    };
  });
  return {
    looks: looks.length > 0 ? looks : [{}],
    flags: formats.map((format) => readFlags(format.attributes, childOf(format, "protection")?.attributes)),
    differential: childrenOf(childOf(styles, "dxfs"), "dxf").map((dxf) => readDifferential(dxf, palette)),
    palette,
    digitWidth: digitWidth(fonts[Number(childOf(childOf(styles, "cellStyleXfs"), "xf")?.attributes.fontId ?? 0)] ?? {}),
  };
}

function readDifferential(dxf: XmlElement, palette: Palette): IStyleData {
  const code = childOf(dxf, "numFmt")?.attributes.formatCode;
  return {
    ...readFont(childOf(dxf, "font"), palette),
    ...readFill(childOf(dxf, "fill"), palette, true),
    ...readBorder(childOf(dxf, "border"), palette),
    ...(code ? { n: { pattern: code } } : {}),
  };
}
