import { childSlices, type XmlSlice } from "./sliceXml";
import type { TextEdits } from "./textEdits";

/** Where a new child belongs: before the first child that the schema puts later. Unknown children (extLst apart) are passed over. */
export function placeOfChild(text: string, parent: XmlSlice, order: readonly string[], name: string): number {
  const wanted = order.indexOf(name);
  const later = childSlices(text, parent).find((child) => order.indexOf(child.name) > wanted);
  return later ? later.start : parent.contentEnd;
}

/** Puts children of one name in place of those that are there; an empty fragment takes them away. `parent` must not be empty. */
export function putChildren(
  edits: TextEdits,
  text: string,
  parent: XmlSlice,
  order: readonly string[],
  name: string,
  fragment: string,
): void {
  const present = childSlices(text, parent).filter((child) => child.name === name);
  const first = present[0];
  for (const child of present.slice(1)) edits.replace(child.start, child.end, "");
  if (first) edits.replace(first.start, first.end, fragment);
  else if (fragment !== "") {
    const place = placeOfChild(text, parent, order, name);
    edits.replace(place, place, fragment);
  }
}
