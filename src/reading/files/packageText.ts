import type { PackageText } from "./struckThroughCells";

/** What SheetJS gives under `bookFiles` for a .zip container: an entry a part (or the same under `FileIndex`). */
export interface PackageFiles {
  readonly [path: string]: { readonly content?: Uint8Array | readonly number[] } | undefined;
}

/** Parts of an .xlsx package by path. */
export function packageText(files: PackageFiles): PackageText {
  return (path) => {
    const content = files[path.replace(/^\//, "")]?.content;
    return content === undefined ? null : new TextDecoder().decode(Uint8Array.from(content));
  };
}
