import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { decodePart } from "../../../bench/xlsx/package/partText";
import { findPart } from "../../../bench/xlsx/package/findPart";
import { readRelationships } from "../../../bench/xlsx/package/relationships";
import { WORKBOOK_ORDER } from "../../../bench/xlsx/write/workbookOrder";
import { WORKSHEET_ORDER } from "../../../bench/xlsx/write/worksheetOrder";
import { parseXml } from "../../../bench/xlsx/xml/parseXml";

/** Everything that Excel would refuse or repair and that LibreOffice would pass over in silence; empty = in order. */
export function packageChecks(bytes: Uint8Array): string[] {
  const parts = new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/")));
  return [...duplicates(parts), ...wellFormed(parts), ...contentTypes(parts), ...relations(parts), ...order(parts), ...references(parts)];
}

export function partsOf(bytes: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)));
}

const XML = /\.(xml|rels|vml)$/i;

function duplicates(parts: ReadonlyMap<string, Uint8Array>): string[] {
  const seen = new Set<string>();
  return [...parts.keys()].flatMap((name) => {
    const key = name.toLowerCase();
    if (seen.has(key)) return [`two parts are called ${name}`];
    seen.add(key);
    return [];
  });
}

function wellFormed(parts: ReadonlyMap<string, Uint8Array>): string[] {
  return [...parts].flatMap(([name, bytes]) => {
    if (!XML.test(name) || name.endsWith(".vml")) return [];
    const problems: string[] = [];
    const parser = new SaxesParser({ xmlns: true });
    parser.on("error", (error) => problems.push(`${name}: ${error.message}`));
    parser.write(decodePart(bytes)).close();
    return problems;
  });
}

/** Every part has a type, every override a part (ECMA-376 part 2, 7.2.3). */
function contentTypes(parts: ReadonlyMap<string, Uint8Array>): string[] {
  const part = findPart(parts, "[Content_Types].xml");
  const types = parseXml(decodePart((part && parts.get(part)) || new Uint8Array()), "[Content_Types].xml").children;
  const defaults = new Set(
    types.filter(({ name }) => name === "Default").map(({ attributes }) => (attributes.Extension ?? "").toLowerCase()),
  );
  const overrides = types.filter(({ name }) => name === "Override").map(({ attributes }) => (attributes.PartName ?? "").slice(1));
  const covered = new Set(overrides.map((name) => name.toLowerCase()));
  const problems = overrides.flatMap((name) =>
    findPart(parts, name) === undefined ? [`content type of ${name}, which is not there`] : [],
  );
  if (covered.size !== overrides.length) problems.push("a part has two content types");
  for (const name of parts.keys()) {
    const extension = /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
    if (name !== part && !covered.has(name.replaceAll("\\", "/").toLowerCase()) && !defaults.has(extension))
      problems.push(`${name} has no content type`);
  }
  return problems;
}

/** No relation leads nowhere, no relations part lacks its source, no part is out of reach. */
function relations(parts: ReadonlyMap<string, Uint8Array>): string[] {
  const problems: string[] = [];
  const reached = new Set<string>();
  const waiting = [""];
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
    for (const { id, target, external } of readRelationships(parts, source).values()) {
      if (external) continue;
      const part = findPart(parts, target.split("#")[0] ?? "");
      if (part === undefined) problems.push(`${source || "the package"} relates ${id} to ${target}, which is not there`);
      else if (!reached.has(part)) {
        reached.add(part);
        waiting.push(part);
      }
    }
  }
  for (const name of parts.keys()) {
    const source = /^(.*?)_rels\/([^/]*)\.rels$/.exec(name);
    if (source) {
      const owner = `${source[1] ?? ""}${source[2] ?? ""}`;
      if (owner !== "" && findPart(parts, owner) === undefined) problems.push(`${name} belongs to no part`);
    } else if (!reached.has(name) && !/^\[Content_Types\]\.xml$/i.test(name)) problems.push(`nothing leads to ${name}`);
  }
  return problems;
}

/** Children of worksheets and of the workbook in the schema's order. */
function order(parts: ReadonlyMap<string, Uint8Array>): string[] {
  return [...parts].flatMap(([name, bytes]) => {
    if (!/\.xml$/.test(name)) return [];
    const text = decodePart(bytes);
    if (!/<(?:\w+:)?(?:worksheet|workbook)[\s>]/.test(text.slice(0, 3000))) return [];
    const root = parseXml(text, name);
    const wanted: readonly string[] = root.name === "worksheet" ? WORKSHEET_ORDER : root.name === "workbook" ? WORKBOOK_ORDER : [];
    const places = root.children.map((child) => wanted.indexOf(child.name)).filter((place) => place >= 0);
    const repeatable = wanted.indexOf("conditionalFormatting");
    return places.flatMap((place, index) => {
      const before = places[index - 1] ?? -1;
      return before > place || (before === place && place !== repeatable) ? [`${name}: ${wanted[place]} stands at the wrong place`] : [];
    });
  });
}

/** Cells in order and once, formats and sheets that exist, counts that are right. */
function references(parts: ReadonlyMap<string, Uint8Array>): string[] {
  const problems: string[] = [];
  const workbook = [...readRelationships(parts, "").values()].find(({ kind }) => kind === "officeDocument")?.target ?? "";
  const related = [...readRelationships(parts, workbook).values()];
  const stylesPart = related.find(({ kind }) => kind === "styles")?.target;
  const styles = stylesPart === undefined ? undefined : parts.get(findPart(parts, stylesPart) ?? "");
  const formats = styles
    ? (parseXml(decodePart(styles), "styles").children.find(({ name }) => name === "cellXfs")?.children.length ?? 1)
    : 1;
  for (const section of styles ? parseXml(decodePart(styles), "styles").children : []) {
    if (section.attributes.count !== undefined && Number(section.attributes.count) !== section.children.length)
      problems.push(`${section.name} counts ${section.attributes.count}, holds ${section.children.length}`);
  }
  for (const { target } of related.filter(({ kind }) => kind === "worksheet")) {
    const text = decodePart(parts.get(findPart(parts, target) ?? "") ?? new Uint8Array());
    let row = 0;
    for (const [, number] of text.matchAll(/<(?:\w+:)?row\s[^>]*?\br="(\d+)"/g)) {
      if (Number(number) <= row) problems.push(`${target}: row ${number} after row ${row}`);
      row = Number(number);
    }
    for (const [, format] of text.matchAll(/<(?:\w+:)?c\s[^>]*?\bs="(\d+)"/g))
      if (Number(format) >= formats) problems.push(`${target}: format ${format} of ${formats}`);
  }
  return [...new Set(problems)];
}
