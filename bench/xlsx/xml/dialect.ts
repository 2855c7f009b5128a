/**
 * How a package writes: the strict form of the standard has other namespaces (ECMA-376 part 1, annex A against part 4),
 * and any part may use a prefix for its main namespace. Fragments are written in the transitional form without a prefix
 * and are translated into what the surrounding part speaks.
 */
const STRICT: readonly (readonly [string, string])[] = [
  ["http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"],
  ["http://schemas.openxmlformats.org/drawingml/2006/", "http://purl.oclc.org/ooxml/drawingml/"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/customXml", "http://purl.oclc.org/ooxml/officeDocument/customXml"],
];

export function isStrict(text: string): boolean {
  return text.slice(0, 2000).includes("http://purl.oclc.org/ooxml/spreadsheetml/main");
}

export function toStrict(xml: string): string {
  return STRICT.reduce((result, [transitional, strict]) => result.replaceAll(transitional, strict), xml);
}

/** Elements without a prefix get the one of the part: "x" turns <c> into <x:c>. */
export function withPrefix(fragment: string, prefix: string): string {
  return prefix === "" ? fragment : fragment.replace(/<(\/?)([A-Za-z][\w.-]*)(?=[\s/>])/g, `<$1${prefix}:$2`);
}

export function prefixOf(qualified: string): string {
  const colon = qualified.indexOf(":");
  return colon < 0 ? "" : qualified.slice(0, colon);
}
