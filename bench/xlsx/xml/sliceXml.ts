import { localName } from "./localName";

/** Where an element lies in the text of its part, so that the rest can stay letter for letter. */
export interface XmlSlice {
  /** Local name. */
  readonly name: string;
  /** The name as written, with its prefix. */
  readonly qualified: string;
  readonly start: number;
  /** End of the opening tag (after ">"). */
  readonly openEnd: number;
  /** Start of the closing tag; equals `end` of an element without content ("<a/>"). */
  readonly contentEnd: number;
  readonly end: number;
  /** "<a/>" */
  readonly empty: boolean;
}

/** The part's root element. The text must be well formed: `openWorkbook` has parsed it before. */
export function rootSlice(text: string): XmlSlice {
  const root = sliceChildren(text, 0, text.length)[0];
  if (!root) throw new Error(`no root element in ${JSON.stringify(text.slice(0, 80))}`);
  return root;
}

/** Elements directly between two positions, in order. Comments, CDATA, declarations and text are stepped over. */
export function sliceChildren(text: string, from: number, to: number): XmlSlice[] {
  const slices: XmlSlice[] = [];
  const open: { name: string; start: number; openEnd: number }[] = [];
  let position = text.indexOf("<", from);
  while (position >= 0 && position < to) {
    const second = text[position + 1];
    if (second === "!" || second === "?") {
      position = text.indexOf("<", skipMarkup(text, position));
      continue;
    }
    const end = tagEnd(text, position);
    if (second === "/") {
      const top = open.pop();
      if (top && open.length === 0) slices.push(toSlice(top.name, top.start, top.openEnd, position, end, false));
    } else {
      const empty = text[end - 2] === "/";
      if (!empty) open.push({ name: open.length === 0 ? tagName(text, position) : "", start: position, openEnd: end });
      else if (open.length === 0) slices.push(toSlice(tagName(text, position), position, end, end, end, true));
    }
    position = text.indexOf("<", end);
  }
  return slices;
}

export function childSlices(text: string, parent: XmlSlice): XmlSlice[] {
  return parent.empty ? [] : sliceChildren(text, parent.openEnd, parent.contentEnd);
}

function toSlice(qualified: string, start: number, openEnd: number, contentEnd: number, end: number, empty: boolean): XmlSlice {
  return { name: localName(qualified), qualified, start, openEnd, contentEnd, end, empty };
}

function tagName(text: string, start: number): string {
  let end = start + 1;
  while (!" \t\r\n/>".includes(text[end] ?? ">")) end++;
  return text.slice(start + 1, end);
}

/** ">" may stand inside an attribute value. */
function tagEnd(text: string, start: number): number {
  let close = text.indexOf(">", start);
  for (let position = start + 1; position < close; position++) {
    const letter = text[position];
    if (letter !== '"' && letter !== "'") continue;
    position = text.indexOf(letter, position + 1);
    if (position > close) close = text.indexOf(">", position);
  }
  return close + 1;
}

function skipMarkup(text: string, start: number): number {
  const closing = text.startsWith("<!--", start)
    ? "-->"
    : text.startsWith("<![CDATA[", start)
      ? "]]>"
      : text.startsWith("<?", start)
        ? "?>"
        : ">";
  return text.indexOf(closing, start) + closing.length;
}
