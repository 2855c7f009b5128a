import { unzipSync } from "fflate";
import { WorkbookFileError } from "../workbookFileError";

const CFB_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Archive → parts by name, in the archive's order. Folder entries are not parts (ECMA-376 part 2, 7.3.4) but are kept:
 * they cost nothing and the archive then keeps its shape.
 */
export function unzipPackage(bytes: Uint8Array): Map<string, Uint8Array> {
  if (CFB_SIGNATURE.every((byte, index) => bytes[index] === byte)) {
    throw contains(bytes, "EncryptedPackage")
      ? new WorkbookFileError("encrypted", "the container holds EncryptedPackage")
      : new WorkbookFileError("oldFormat", "a compound file, not a package");
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new WorkbookFileError("notAWorkbook", `${bytes.length} bytes that are no archive`);
  try {
    return new Map(Object.entries(unzipSync(bytes)));
  } catch (cause) {
    throw new WorkbookFileError("damaged", cause instanceof Error ? cause.message : String(cause));
  }
}

/** Directory entries of a compound file name their streams in UTF-16LE. */
function contains(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name, (letter) => letter.charCodeAt(0));
  const last = bytes.length - wanted.length * 2;
  for (let start = 0; start <= last; start++) {
    if (wanted.every((code, index) => bytes[start + index * 2] === code && bytes[start + index * 2 + 1] === 0)) return true;
  }
  return false;
}
