type Attribute = string | number | undefined;

/** svg("text", {x: 4}, escapeSvg("a < b")): the markup of one element; attributes that are undefined are left out. */
export function svg(name: string, attributes: Readonly<Record<string, Attribute>>, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([attribute, value]) => ` ${attribute}="${escapeSvg(typeof value === "number" ? String(Math.round(value * 100) / 100) : value!)}"`,
    );
  return `<${name}${written.join("")}>${children.join("")}</${name}>`;
}

export function escapeSvg(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
