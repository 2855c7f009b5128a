import { officeContext } from "./officeContext";

/** Office's own theme, told by the background it gives to the pane; null where the host tells none (Excel on the web). */
export function officeTheme(): "light" | "dark" | null {
  const background = officeContext().officeTheme?.bodyBackgroundColor;
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background ?? "");
  if (!match) return null;
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16)) as [number, number, number];
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
}
