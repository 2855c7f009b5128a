import { hostObject } from "../../protocol/hostObject";
import type { ClassTable, NavigationRule } from "../../protocol/objectModel";
import { color } from "../format/color";
import { among, flag, number, text } from "./checks";
import type { ChartPart } from "./chartState";
import { kept, readMember, under, writeMember } from "./chartState";

/** Says of a fill or a line that there is none. */
export const NONE = "none";

/** Excel.ChartFill: one colour, or none. */
const fillTable: ClassTable<ChartPart> = {
  name: "ChartFill",
  methods: {
    Clear: { call: (part) => writeMember(part, "color", NONE) },
    SetSolidColor: { call: (part, value) => writeMember(part, "color", color(value)) },
    GetSolidColor: {
      since: "ExcelApi 1.16",
      call: (part) => (readMember(part, "color") === NONE ? "" : (readMember(part, "color") ?? "")),
    },
  },
};

const lineMembers: Pick<ClassTable<ChartPart>, "properties" | "methods"> = {
  properties: {
    Color: { ...kept("color", color) },
    LineStyle: {
      since: "ExcelApi 1.7",
      ...kept(
        "lineStyle",
        among("None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Grey25", "Grey50", "Grey75", "Automatic", "RoundDot"),
      ),
    },
    Weight: { since: "ExcelApi 1.7", ...kept("weight", number) },
  },
  methods: {
    Clear: {
      call: (part) => {
        writeMember(part, "color", NONE);
        writeMember(part, "lineStyle", "None");
      },
    },
  },
};

/** Excel.ChartLineFormat. */
const lineTable: ClassTable<ChartPart> = { name: "ChartLineFormat", ...lineMembers };

/** Excel.ChartBorder: the same, but of later sets. */
const borderTable: ClassTable<ChartPart> = {
  name: "ChartBorder",
  properties: Object.fromEntries(
    Object.entries(lineMembers.properties ?? {}).map(([name, rule]) => [name, { ...rule, since: "ExcelApi 1.7" }]),
  ),
  methods: Object.fromEntries(Object.entries(lineMembers.methods ?? {}).map(([name, rule]) => [name, { ...rule, since: "ExcelApi 1.8" }])),
};

/** Excel.ChartFont. */
const fontTable: ClassTable<ChartPart> = {
  name: "ChartFont",
  properties: {
    Bold: { ...kept("bold", flag) },
    Color: { ...kept("color", color) },
    Italic: { ...kept("italic", flag) },
    Name: { ...kept("name", text) },
    Size: { ...kept("size", number) },
    Underline: { ...kept("underline", among("None", "Single")) },
  },
};

const parts = { fill: fillTable, line: lineTable, border: borderTable, font: fontTable };

/** A look by its Office.js name, with its requirement set where that is not ExcelApi 1.1. */
type Look = keyof typeof parts | readonly [name: keyof typeof parts, since: string];

/** The looks a class of chart formats leads to. */
function looks(given: readonly Look[]): Record<string, NavigationRule<ChartPart>> {
  return Object.fromEntries(
    given.map((look) => {
      const [name, since] = typeof look === "string" ? [look] : look;
      const rule = { get: (part: ChartPart) => partObject(parts[name], under(part, name)) };
      return [name[0]!.toUpperCase() + name.slice(1), since === undefined ? rule : { since, ...rule }];
    }),
  );
}

/** The object of a part of a chart. */
export function partObject(table: ClassTable<ChartPart>, part: ChartPart) {
  return hostObject(table, part, `${table.name} ${part.path} of ${part.seriesId ?? part.chartId}`);
}

/** Navigation to a part one name deeper. */
export function partOf(name: string, table: ClassTable<ChartPart>): NavigationRule<ChartPart> {
  return { get: (part) => partObject(table, under(part, name)) };
}

/** `format` of a class, with its looks: Excel.ChartAxisFormat has fill, font and line. */
export function formatOf(className: string, ...given: readonly Look[]): NavigationRule<ChartPart> {
  return partOf("format", { name: className, navigation: looks(given) });
}
