import { prefixOf, withPrefix } from "../xml/dialect";
import { parseXml } from "../xml/parseXml";
import { childSlices, rootSlice } from "../xml/sliceXml";
import { TextEdits } from "../xml/textEdits";

/** A part that is a list of elements (content types, relations), changed many times and written once. */
export class ElementList {
  private readonly added = new Map<string, string>();
  private readonly removed = new Set<string>();

  /** `key` is the attribute that tells the elements apart; it is compared without regard to case. */
  constructor(
    private readonly text: string,
    private readonly key: string,
  ) {}

  add(key: string, fragment: string): void {
    this.added.set(key.toLowerCase(), fragment);
  }

  remove(key: string): void {
    if (!this.added.delete(key.toLowerCase())) this.removed.add(key.toLowerCase());
  }

  /** The list with its changes; the same text when there are none. */
  write(): string {
    if (this.added.size === 0 && this.removed.size === 0) return this.text;
    const { text } = this;
    const root = rootSlice(text);
    const edits = new TextEdits(text);
    for (const child of this.removed.size > 0 ? childSlices(text, root) : []) {
      const own = parseXml(text.slice(child.start, child.end), this.key).attributes[this.key];
      if (this.removed.has((own ?? "").toLowerCase())) edits.replace(child.start, child.end, "");
    }
    const fragments = withPrefix([...this.added.values()].join(""), prefixOf(root.qualified));
    if (root.empty)
      edits.replace(root.start, root.end, `${text.slice(root.start, root.end).replace(/\s*\/>$/, ">")}${fragments}</${root.qualified}>`);
    else edits.replace(root.contentEnd, root.contentEnd, fragments);
    return edits.apply();
  }
}
