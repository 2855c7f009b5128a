import type { Frame } from "playwright-core";

const keywords = [
  "Canvas",
  "CanvasText",
  "LinkText",
  "GrayText",
  "Highlight",
  "HighlightText",
  "ButtonFace",
  "ButtonText",
  "Field",
  "FieldText",
] as const;
type Keyword = (typeof keywords)[number];
/** Those that can lie behind a text. */
const surfaces: readonly Keyword[] = ["Canvas", "ButtonFace", "Field", "Highlight"];
type Theme = Readonly<Record<Keyword, string>>;

const theme = (back: string, text: string, link: string, grey: string, selection: readonly [string, string], button: string): Theme => ({
  Canvas: back,
  CanvasText: text,
  LinkText: link,
  GrayText: grey,
  Highlight: selection[0],
  HighlightText: selection[1],
  ButtonFace: back,
  ButtonText: button,
  Field: back,
  FieldText: text,
});

/** The four contrast themes of Windows 11: https://learn.microsoft.com/windows/apps/design/accessibility/high-contrast-themes */
const themes: Readonly<Record<string, Theme>> = {
  Водная: theme("#202020", "#ffffff", "#75e9fc", "#a6a6a6", ["#8ee3f0", "#263b50"], "#ffffff"),
  Пустыня: theme("#fffaef", "#3d3d3d", "#1c5e75", "#676767", ["#903909", "#fff5e3"], "#202020"),
  Сумерки: theme("#2d3236", "#ffffff", "#70ebde", "#a6a6a6", ["#a1bfde", "#212d3b"], "#b6f6f0"),
  "Ночное небо": theme("#000000", "#ffffff", "#8080ff", "#a6a6a6", ["#d6b4fd", "#2b2b2b"], "#ffee32"),
};

/** A colour on another, by the colours of the theme they may be; `least`: the contrast it needs. */
interface Pair {
  readonly what: string;
  readonly front: readonly Keyword[];
  readonly back: readonly Keyword[];
  readonly least: number;
}

/**
 * What would be hard to see in a contrast theme of Windows: colours that are not the theme's, and pairs of its colours that are too near in
 * one of the four. Chromium draws forced colours with one palette of its own; which of the theme's colours stands where is read from there.
 */
export async function contrastDefects(pane: Frame): Promise<string[]> {
  const pairs = await pane.evaluate((names) => {
    const probe = document.body.appendChild(document.createElement("span"));
    const known = names.map((name) => {
      probe.style.color = name;
      return [name, getComputedStyle(probe).color] as const;
    });
    probe.remove();
    const called = (colour: string): (typeof names)[number][] => known.filter(([, one]) => one === colour).map(([name]) => name);
    const clear = (colour: string): boolean => colour === "none" || /,\s*0\)$/.test(colour);
    const behind = (element: Element | null): string => {
      for (let one = element; one; one = one.parentElement) {
        const { backgroundColor } = getComputedStyle(one);
        if (!clear(backgroundColor)) return backgroundColor;
      }
      return known[0]?.[1] ?? "";
    };
    return [...document.querySelectorAll(".pane *")].flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      if (width === 0 || height === 0) return [];
      const { color, stroke, fill } = getComputedStyle(element);
      const what = `${element.outerHTML.slice(0, 80)} ${color}`;
      const text = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== "");
      const drawn = element instanceof SVGGeometryElement && element.closest("[class*=fui-Icon]") === null;
      const colours = [
        ...(text ? [{ colour: color, least: 4.5 }] : []),
        ...(drawn ? [stroke, fill].filter((one) => !clear(one)).map((colour) => ({ colour, least: 3 })) : []),
      ];
      return colours.map(({ colour, least }) => ({ what, front: called(colour), back: called(behind(element)), least }));
    });
  }, keywords);
  return [...new Set(pairs.flatMap(defectsOf))];
}

function defectsOf({ what, front, back: called, least }: Pair): string[] {
  const back = called.filter((one) => surfaces.includes(one));
  if (front.length === 0 || back.length === 0) return [`not a colour of the theme: ${what}`];
  // A shape in the colour of what is behind it hides what it covers; it is seen by its outline.
  if (least < 4.5 && front.some((one) => back.includes(one))) return [];
  return Object.entries(themes).flatMap(([name, colours]) => {
    const worst = Math.min(...front.flatMap((one) => back.map((other) => contrast(colours[one], colours[other]))));
    return worst < least ? [`${name}: ${worst.toFixed(1)} for ${what}`] : [];
  });
}

/** Contrast of two colours by WCAG 2.2, 1…21. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const [red, green, blue] = [1, 3, 5].map((at) => {
      const part = parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}
