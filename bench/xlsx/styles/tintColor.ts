/**
 * A theme colour made darker (tint < 0) or lighter (tint > 0) by its luminance (ECMA-376 part 1, 18.8.19).
 * tintColor("#000000", 0.5) = "#808080"
 */
export function tintColor(color: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => parseInt(color.slice(start, start + 2), 16) / 255);
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const spread = max - min;
  const light = (max + min) / 2;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const hue =
    spread === 0
      ? 0
      : max === red
        ? ((green - blue) / spread + 6) % 6
        : max === green
          ? (blue - red) / spread + 2
          : (red - green) / spread + 4;
  const tinted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  return fromHsl(hue, saturation, tinted);
}

/** Hue in sixths of the circle. */
function fromHsl(hue: number, saturation: number, light: number): string {
  const chroma = (1 - Math.abs(2 * light - 1)) * saturation;
  const channel = (offset: number) => {
    const place = (hue + offset) % 6;
    const share = Math.max(0, Math.min(1, place < 3 ? place - 1 : 5 - place)); // rises over 1–2, full to 4, falls over 4–5
    return Math.round(255 * (light - chroma / 2 + chroma * share));
  };
  // red is full around hue 0, green around 2, blue around 4
  return `#${[3, 1, 5].map((offset) => channel(offset).toString(16).padStart(2, "0").toUpperCase()).join("")}`;
}
