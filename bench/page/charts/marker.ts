import { svg } from "./svg";

/** A point of a line or scatter chart. `size` is the side in pixels; the style "None" draws nothing. */
export function marker(style: string, x: number, y: number, size: number, fill: string, stroke: string): string {
  const half = size / 2;
  const looks = { fill, stroke, class: "marker" };
  const path = (d: string) => svg("path", { d, ...looks });
  switch (style) {
    case "None":
      return "";
    case "Square":
      return svg("rect", { x: x - half, y: y - half, width: size, height: size, ...looks });
    case "Diamond":
      return path(`M${x} ${y - half}L${x + half} ${y}L${x} ${y + half}L${x - half} ${y}Z`);
    case "Triangle":
      return path(`M${x} ${y - half}L${x + half} ${y + half}L${x - half} ${y + half}Z`);
    case "X":
      return path(`M${x - half} ${y - half}L${x + half} ${y + half}M${x + half} ${y - half}L${x - half} ${y + half}`);
    case "Plus":
    case "Star":
      return path(`M${x - half} ${y}L${x + half} ${y}M${x} ${y - half}L${x} ${y + half}`);
    case "Dash":
      return path(`M${x - half} ${y}L${x + half} ${y}`);
    default:
      return svg("circle", { cx: x, cy: y, r: half, ...looks });
  }
}
