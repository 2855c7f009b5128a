import type { IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import { indentOfPadding } from "../styles/indentPadding";
import { DOUBLE_LINE } from "../styles/univerValues";
import { normalColor } from "./normalColor";

export interface Edge {
  readonly style: number;
  readonly color: string;
}

/** A cell's look in the five aspects that the styles part keeps apart; each is plain data and comparable by its key. */
export interface CellLook {
  readonly font: {
    family: string;
    size: number;
    bold: boolean;
    italic: boolean;
    strike: boolean;
    underline: 0 | 1 | 2;
    raised: number;
    color: string | undefined;
  };
  readonly fill: string | undefined;
  readonly border: Partial<Record<"top" | "right" | "bottom" | "left" | "down" | "up", Edge>>;
  readonly alignment: { across: number; down: number; wrap: boolean; indent: number; turn: number };
  readonly numberFormat: string;
}

export type Aspect = keyof CellLook;

export const ASPECTS: readonly Aspect[] = ["font", "fill", "border", "alignment", "numberFormat"];

/** What a style says, with the workbook's own default under it. Absent members mean "not set", as in Excel. */
export function cellLook(style: Nullable<IStyleData>, base: Nullable<IStyleData>): CellLook {
  const whole: IStyleData = { ...base, ...withoutUndefined(style) };
  return {
    font: {
      family: whole.ff ?? "Calibri",
      size: whole.fs ?? 11,
      bold: whole.bl === 1,
      italic: whole.it === 1,
      strike: whole.st?.s === 1,
      underline: whole.ul?.s === 1 ? (whole.ul.t === DOUBLE_LINE ? 2 : 1) : 0,
      raised: whole.va === 2 || whole.va === 3 ? whole.va : 1,
      color: normalColor(whole.cl?.rgb),
    },
    fill: normalColor(whole.bg?.rgb),
    border: borderLook(whole),
    alignment: {
      across: whole.ht ?? 0,
      down: whole.vt ?? 0,
      wrap: whole.tb === 3,
      indent: whole.pd?.l === undefined ? 0 : indentOfPadding(whole.pd.l),
      turn: whole.tr?.v === 1 ? 255 : turnOf(whole.tr?.a ?? 0),
    },
    numberFormat: whole.n?.pattern || "General",
  };
}

export function aspectKey(look: CellLook, aspect: Aspect): string {
  return JSON.stringify(look[aspect] ?? null);
}

/** Univer turns clockwise; the file counts 0–90 counter-clockwise and 91–180 clockwise. */
function turnOf(angle: number): number {
  return angle <= 0 ? -angle : angle + 90;
}

function borderLook(style: IStyleData): CellLook["border"] {
  const { t, r, b, l, tl_br: down, bl_tr: up } = style.bd ?? {};
  const edges: CellLook["border"] = {};
  const set = (name: keyof CellLook["border"], edge: Nullable<IBorderStyleData>) => {
    if (edge && edge.s) edges[name] = { style: edge.s, color: normalColor(edge.cl?.rgb) ?? "#000000" };
  };
  set("top", t);
  set("right", r);
  set("bottom", b);
  set("left", l);
  set("down", down);
  set("up", up);
  return edges;
}

function withoutUndefined(style: Nullable<IStyleData>): IStyleData {
  return Object.fromEntries(Object.entries(style ?? {}).filter(([, value]) => value !== undefined));
}
