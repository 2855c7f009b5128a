import type { IStyleData } from "@univerjs/core";
import { ASPECTS, aspectKey, cellLook, type Aspect, type CellLook } from "../snapshot/cellLook";
import { prefixOf, withPrefix } from "../xml/dialect";
import { childOf, childrenOf, parseXml, type XmlElement } from "../xml/parseXml";
import { childSlices, rootSlice, type XmlSlice } from "../xml/sliceXml";
import { placeOfChild } from "../xml/placeChild";
import { setAttribute } from "../xml/setAttribute";
import { TextEdits } from "../xml/textEdits";
import { element } from "../xml/writeElement";
import { builtInFormatId } from "./builtInFormats";
import { flagsKey, NO_FLAGS, type CellFlags } from "./cellFlags";
import type { StyleTable } from "./readStyles";
import { writeAlignment, writeBorder, writeFill, writeFont } from "./writeAspects";

const SECTIONS = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
] as const;
type Section = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";

/** The styles part, to which looks are appended. Nothing that is there is moved or changed: ids of the user's cells stay right. */
export class StyleBook {
  private readonly added: Record<Section, string[]> = { numFmts: [], fonts: [], fills: [], borders: [], cellXfs: [], dxfs: [] };
  private readonly counts: Record<Section, number>;
  private readonly formats: XmlElement[];
  private readonly looks: CellLook[];
  private readonly flags: readonly CellFlags[];
  private readonly known = new Map<string, number>();
  private readonly codes = new Map<string, number>();
  private nextCode = 164;
  /** Pixels of the widest digit of the Normal font. */
  readonly digitWidth: number;

  constructor(
    private readonly text: string,
    table: StyleTable,
    private readonly store: (text: string) => void,
  ) {
    const root = parseXml(text, "styles");
    const count = (name: Section) => childOf(root, name)?.children.length ?? 0;
    this.counts = {
      numFmts: count("numFmts"),
      fonts: count("fonts"),
      fills: count("fills"),
      borders: count("borders"),
      cellXfs: count("cellXfs"),
      dxfs: count("dxfs"),
    };
    this.formats = childrenOf(childOf(root, "cellXfs"), "xf");
    this.flags = table.flags;
    this.digitWidth = table.digitWidth;
    this.looks = table.looks.map((look) => cellLook(look, table.looks[0]));
    for (const { attributes } of childOf(root, "numFmts")?.children ?? []) {
      this.codes.set(attributes.formatCode ?? "", Number(attributes.numFmtId));
      this.nextCode = Math.max(this.nextCode, Number(attributes.numFmtId) + 1);
    }
  }

  /** Index of the cell format with this look. What the look does not say (hatching, theme colours) comes from format `like`. */
  formatOf(look: CellLook, flags: CellFlags, like = 0): number {
    const key = `${flagsKey(flags)} ${like}|${ASPECTS.map((aspect) => aspectKey(look, aspect)).join("|")}`;
    const known = this.known.get(key) ?? this.existing(look, flags, like);
    if (known !== undefined) {
      this.known.set(key, known);
      return known;
    }
    const index = this.counts.cellXfs + this.added.cellXfs.length;
    this.added.cellXfs.push(this.writeFormat(look, flags, like));
    this.known.set(key, index);
    return index;
  }

  /** Index of a new differential format: `content` is the inside of a CT_Dxf. */
  differential(content: string): number {
    const at = this.added.dxfs.indexOf(element("dxf", {}, content));
    if (at >= 0) return this.counts.dxfs + at;
    this.added.dxfs.push(element("dxf", {}, content));
    return this.counts.dxfs + this.added.dxfs.length - 1;
  }

  /** Puts everything appended into the package; a part to which nothing was appended is not touched, unless it must be made. */
  save(always: boolean): void {
    const sections = Object.entries(this.added).filter(([, fragments]) => fragments.length > 0);
    if (sections.length === 0 && !always) return;
    const root = rootSlice(this.text);
    const prefix = prefixOf(root.qualified);
    const edits = new TextEdits(this.text);
    for (const [name, fragments] of sections) {
      const present = childSlices(this.text, root).find((child) => child.name === name);
      const inside = fragments.join("");
      const total = this.counts[name as Section] + fragments.length;
      if (present) this.append(edits, present, withPrefix(inside, prefix), total);
      else {
        const place = placeOfChild(this.text, root, SECTIONS, name);
        edits.replace(place, place, withPrefix(element(name, { count: total }, inside), prefix));
      }
    }
    this.store(edits.apply());
  }

  private append(edits: TextEdits, section: XmlSlice, fragment: string, total: number): void {
    const open = setAttribute(this.text.slice(section.start, section.openEnd), "count", String(total));
    if (section.empty) edits.replace(section.start, section.end, `${open.replace(/\s*\/>$/, ">")}${fragment}</${section.qualified}>`);
    else edits.replace(section.start, section.openEnd, open).replace(section.contentEnd, section.contentEnd, fragment);
  }

  private existing(look: CellLook, flags: CellFlags, like: number): number | undefined {
    const same = (index: number) =>
      this.looks[index] !== undefined && ASPECTS.every((aspect) => aspectKey(look, aspect) === aspectKey(this.look(index), aspect));
    const sameFlags = (index: number) => flagsKey(this.flags[index] ?? NO_FLAGS) === flagsKey(flags);
    if (same(like) && sameFlags(like)) return like;
    if (like !== 0) return undefined;
    const index = this.formats.findIndex((_format, candidate) => sameFlags(candidate) && same(candidate));
    return index < 0 ? undefined : index;
  }

  private look(index: number): CellLook {
    return this.looks[index] ?? cellLook({} satisfies IStyleData, null);
  }

  private writeFormat(look: CellLook, flags: CellFlags, like: number): string {
    const base = this.formats[like];
    const protection =
      flags.unlocked || flags.hidden
        ? element("protection", { locked: flags.unlocked ? false : null, hidden: flags.hidden ? true : null })
        : "";
    const kept = (aspect: Aspect) => base !== undefined && aspectKey(look, aspect) === aspectKey(this.look(like), aspect);
    const fontId = kept("font") ? base?.attributes.fontId : this.aspectId("fonts", writeFont(look.font));
    const fillId = kept("fill") ? base?.attributes.fillId : look.fill === undefined ? 0 : this.aspectId("fills", writeFill(look.fill));
    const borderId = kept("border") ? base?.attributes.borderId : this.aspectId("borders", writeBorder(look.border));
    const numFmtId = kept("numberFormat") ? base?.attributes.numFmtId : this.codeId(look.numberFormat);
    const keptAlignment = kept("alignment") ? childOf(base, "alignment") : undefined;
    const alignment = keptAlignment ? element("alignment", keptAlignment.attributes) : writeAlignment(look.alignment);
    return element(
      "xf",
      {
        numFmtId: numFmtId ?? 0,
        fontId: fontId ?? 0,
        fillId: fillId ?? 0,
        borderId: borderId ?? 0,
        xfId: base?.attributes.xfId ?? 0,
        quotePrefix: flags.quoted ? true : null,
        applyNumberFormat: look.numberFormat === "General" ? null : true,
        applyFont: true,
        applyFill: look.fill === undefined ? null : true,
        applyBorder: Object.keys(look.border).length > 0 ? true : null,
        applyAlignment: alignment === "" ? null : true,
        applyProtection: protection === "" ? null : true,
      },
      alignment + protection,
    );
  }

  /** One entry for equal fragments: Excel allows 65,490 formats and some thousand fonts. */
  private aspectId(section: "fonts" | "fills" | "borders", fragment: string): number {
    const at = this.added[section].indexOf(fragment);
    if (at >= 0) return this.counts[section] + at;
    this.added[section].push(fragment);
    return this.counts[section] + this.added[section].length - 1;
  }

  private codeId(code: string): number {
    const known = builtInFormatId(code) ?? this.codes.get(code);
    if (known !== undefined) return known;
    const id = this.nextCode++;
    this.codes.set(code, id);
    this.added.numFmts.push(element("numFmt", { numFmtId: id, formatCode: code }));
    return id;
  }
}
