import { parseCell } from "../address/rangeAddress";
import { createElement, type XmlElement } from "../xml/parseXml";
import { streamXml } from "../xml/streamXml";
import { unescapeXstring } from "../xml/unescapeXstring";
import type { RawCell, RawSheetHandler } from "./rawSheet";

/**
 * Walks a worksheet part. Only cells that stand in the file are visited, so a used range that is declared to
 * XFD1048576 costs nothing. Rows and cells may come without their address: then they follow the one before
 * (ECMA-376 part 1, 18.3.1.73 and 18.3.1.4).
 */
export function readRawSheet(text: string, part: string, handler: RawSheetHandler): void {
  const section: XmlElement[] = [];
  let depth = 0;
  let inData = false;
  let row = -1;
  let column = -1;
  let cell: RawCell | null = null;
  let collect: "value" | "formula" | "inline" | null = null;
  let phonetic = 0;

  const openInData = (name: string, attributes: Record<string, string>) => {
    if (name === "row") {
      row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
      column = -1;
      if (attributes.ht !== undefined || attributes.hidden !== undefined || attributes.s !== undefined) {
        const formatted = isTrue(attributes.customFormat) && attributes.s !== undefined;
        handler.row({
          row,
          height: attributes.ht === undefined ? null : Number(attributes.ht),
          customHeight: isTrue(attributes.customHeight),
          hidden: isTrue(attributes.hidden),
          format: formatted ? Number(attributes.s) : null,
        });
      }
    } else if (name === "c") {
      const place = attributes.r === undefined ? null : parseCell(attributes.r);
      column = place ? place.column : column + 1;
      cell = {
        row: place ? place.row : row,
        column,
        format: Number(attributes.s ?? 0),
        type: attributes.t ?? "n",
        value: null,
        formula: null,
      };
    } else if (cell && name === "v") {
      collect = "value";
      cell.value ??= "";
    } else if (cell && name === "f") {
      collect = "formula";
      cell.formula = { type: attributes.t ?? "normal", text: "", reference: attributes.ref ?? null, sharedIndex: attributes.si ?? null };
    } else if (name === "rPh") phonetic++;
    else if (cell && name === "t" && phonetic === 0) {
      collect = "inline";
      cell.value ??= "";
    }
  };

  const closeInData = (name: string) => {
    if (name === "v" || name === "f" || name === "t") collect = null;
    else if (name === "rPh") phonetic--;
    else if (name === "c" && cell) {
      if (cell.value !== null && (cell.type === "str" || cell.type === "inlineStr")) cell.value = unescapeXstring(cell.value);
      if (cell.formula) cell.formula.text = unescapeXstring(cell.formula.text);
      handler.cell(cell);
      cell = null;
    }
  };

  streamXml(text, part, {
    open(name, attributes) {
      depth++;
      if (inData) openInData(name, attributes);
      else if (depth === 2 && name === "sheetData") inData = true;
      else if (depth > 1) {
        const element = createElement(name, attributes);
        section.at(-1)?.children.push(element);
        section.push(element);
      }
    },
    text(data) {
      if (cell && collect === "value") cell.value += data;
      else if (cell && collect === "inline") cell.value += data;
      else if (cell?.formula && collect === "formula") cell.formula.text += data;
      else {
        const top = section.at(-1);
        if (top) top.text += data;
      }
    },
    close(name) {
      depth--;
      if (inData && depth === 1) inData = false;
      else if (inData) closeInData(name);
      else {
        const done = section.pop();
        if (done && depth === 1) handler.section(done);
      }
    },
  });
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
