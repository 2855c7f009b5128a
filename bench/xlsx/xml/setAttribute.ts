import { escapeAttribute } from "./escapeXml";

/** An opening tag with an attribute set, added, or (null) taken away. */
export function setAttribute(tag: string, name: string, value: string | null): string {
  const present = new RegExp(`\\s+${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\s*=\\s*("[^"]*"|'[^']*')`);
  const written = value === null ? "" : ` ${name}="${escapeAttribute(value)}"`;
  if (present.test(tag)) return tag.replace(present, () => written);
  return value === null ? tag : tag.replace(/\s*(\/?)>$/, (_, slash: string) => `${written}${slash}>`);
}
