/**
 * What the first bytes of a file say it is; names lie (exports of web systems are often HTML called .xls).
 * `compound` is the old binary container: .xls, or an encrypted .xlsx. `text` is any plain text without NUL bytes.
 */
export type FileKind = "zip" | "compound" | "oldBinary" | "markup" | "text" | "other";

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte);

/**
 * Tells the kind of a file by its content.
 *
 * @example fileKind(new TextEncoder().encode("Школа;Балл")) // "text"
 */
export function fileKind(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) return "zip";
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return "compound";
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1) && bytes.length > 6) return "oldBinary";
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return "text";
  const head = bytes.subarray(0, 4096);
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46) || startsWith(bytes, 0x7b, 0x5c, 0x72, 0x74) || head.includes(0)) return "other";
  const opening = new TextDecoder("windows-1251").decode(head).replace(/^п»ї/, "").trimStart();
  if (/^<(?:\?xml|!doctype|html|head|body|table|meta|style|workbook|!--)/i.test(opening)) return "markup";
  const control = head.reduce((count, byte) => count + (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 ? 1 : 0), 0);
  return control > head.length / 100 ? "other" : "text";
}
