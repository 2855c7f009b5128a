import { SaxesParser } from "saxes";
import { WorkbookFileError } from "../workbookFileError";
import { localName } from "./localName";

/** An element of a small part. Names are without their prefix: packages are written with whatever prefix. */
export interface XmlElement {
  readonly name: string;
  /** By local name; `r:id` is kept as "r:id" whatever its prefix, because some elements have an `id` of their own. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** Character data directly inside the element. */
  text: string;
}

/** Parses a whole small part into a tree. A part that is not well formed makes the file "damaged". */
export function parseXml(text: string, part: string): XmlElement {
  const parser = new SaxesParser();
  const stack: XmlElement[] = [];
  let root: XmlElement | undefined;
  parser.on("error", (error) => {
    throw new WorkbookFileError("damaged", `${part}: ${error.message}`);
  });
  parser.on("opentag", (tag) => {
    const element = createElement(tag.name, tag.attributes);
    stack.at(-1)?.children.push(element);
    root ??= element;
    stack.push(element);
  });
  const addText = (data: string) => {
    const top = stack.at(-1);
    if (top) top.text += data;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => stack.pop());
  parser.write(text).close();
  if (!root) throw new WorkbookFileError("damaged", `${part}: no root element`);
  return root;
}

export function createElement(name: string, attributes: Record<string, string>): XmlElement {
  const own: Record<string, string> = {};
  for (const key in attributes) {
    const value = attributes[key] ?? "";
    if (key.endsWith(":id") && !key.startsWith("xml:")) own["r:id"] = value;
    else own[localName(key)] = value;
  }
  return { name: localName(name), attributes: own, children: [], text: "" };
}

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element ? element.children.filter((child) => child.name === name) : [];
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}
