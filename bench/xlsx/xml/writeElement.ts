import { escapeAttribute } from "./escapeXml";

export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** `<name a="1">content</name>`; absent attributes are left out, true and false are 1 and 0. `content` is XML already. */
export function element(name: string, attributes: Attributes = {}, content = ""): string {
  const written = Object.entries(attributes)
    .map(([key, value]) =>
      value === null || value === undefined
        ? ""
        : ` ${key}="${escapeAttribute(typeof value === "boolean" ? (value ? "1" : "0") : String(value))}"`,
    )
    .join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
