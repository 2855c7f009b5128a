import { SaxesParser } from "saxes";
import { WorkbookFileError } from "../workbookFileError";
import { localName } from "./localName";

export interface XmlHandler {
  /** Local name; attributes under the names as written. */
  open(name: string, attributes: Record<string, string>): void;
  text(data: string): void;
  close(name: string): void;
}

/** Walks a large part without building a tree. A part that is not well formed makes the file "damaged". */
export function streamXml(text: string, part: string, handler: XmlHandler): void {
  const parser = new SaxesParser();
  const local = new Map<string, string>();
  const nameOf = (qualified: string): string => {
    let name = local.get(qualified);
    if (name === undefined) local.set(qualified, (name = localName(qualified)));
    return name;
  };
  parser.on("error", (error) => {
    throw new WorkbookFileError("damaged", `${part}: ${error.message}`);
  });
  parser.on("opentag", (tag) => handler.open(nameOf(tag.name), tag.attributes));
  parser.on("text", (data) => handler.text(data));
  parser.on("cdata", (data) => handler.text(data));
  parser.on("closetag", (tag) => handler.close(nameOf(tag.name)));
  parser.write(text).close();
}
