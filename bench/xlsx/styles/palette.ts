import { childOf, childrenOf, type XmlElement } from "../xml/parseXml";
import { indexedColors } from "./indexedColors";
import { tintColor } from "./tintColor";

/** Colours that styles name by number: twelve of the theme, and the indexed ones. "#RRGGBB". */
export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** Order of `theme="n"`: light 1 comes before dark 1, unlike in the theme part (ECMA-376 part 1, 18.8.3). */
const THEME_ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

/** Office's theme of 2013 and later, for a package without a theme part. */
const OFFICE_THEME = "#FFFFFF #000000 #E7E6E6 #44546A #4472C4 #ED7D31 #A5A5A5 #FFC000 #5B9BD5 #70AD47 #0563C1 #954F72".split(" ");

export function readPalette(theme: XmlElement | undefined, styles: XmlElement | undefined): Palette {
  const scheme = childOf(childOf(theme, "themeElements"), "clrScheme");
  const own = childrenOf(childOf(childOf(styles, "colors"), "indexedColors"), "rgbColor").map((color) => hexOf(color.attributes.rgb ?? ""));
  return {
    theme: THEME_ORDER.map((name, index) => {
      const color = childOf(scheme, name)?.children[0]?.attributes;
      return hexOf(color?.lastClr ?? color?.val ?? "") || (OFFICE_THEME[index] ?? "#000000");
    }),
    indexed: own.length > 0 ? own : indexedColors,
  };
}

/** CT_Color → "#RRGGBB"; an automatic or absent colour is undefined: the viewer's own. */
export function colorOf(element: XmlElement | undefined, palette: Palette): string | undefined {
  if (!element) return undefined;
  const { rgb, theme, indexed, tint } = element.attributes;
  let base: string | undefined;
  if (rgb) base = hexOf(rgb);
  else if (theme !== undefined) base = palette.theme[Number(theme)];
  else if (indexed !== undefined) base = palette.indexed[Number(indexed)];
  return base && tint ? tintColor(base, Number(tint)) : base || undefined;
}

/** "FF1B4F72" or "1B4F72" → "#1B4F72": the alpha of ARGB is not used by Excel. */
function hexOf(argb: string): string {
  const hex = /([0-9A-Fa-f]{6})$/.exec(argb)?.[1];
  return hex ? `#${hex.toUpperCase()}` : "";
}
