import { zipSync, type Zippable } from "fflate";

/** The earliest moment a ZIP entry can bear: the same workbook gives the same bytes whenever it is saved. */
const FIXED_TIME = new Date(1980, 0, 1);

/** Pictures and the like are compressed already. */
const PACKED = /\.(png|jpe?g|gif|zip|wmf|emf|bin)$/i;

/** Parts → archive; [Content_Types].xml goes first, as Excel writes it and as streaming readers expect. */
export function zipPackage(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Zippable = {};
  const first = parts.get("[Content_Types].xml");
  if (first) files["[Content_Types].xml"] = [first, {}];
  for (const [name, bytes] of parts) files[name] = [bytes, { level: PACKED.test(name) ? 0 : 6 }];
  return zipSync(files, { level: 6, mtime: FIXED_TIME });
}
