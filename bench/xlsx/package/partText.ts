/** Text of an XML part. XML parts are UTF-8 or UTF-16 (ECMA-376 part 2, 7.2.3.3); the byte order mark tells. */
export function decodePart(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

/** XML text → UTF-8 bytes; a declaration that says otherwise is corrected. */
export function encodePart(text: string): Uint8Array {
  return new TextEncoder().encode(text.replace(/^(<\?xml[^>]*encoding=["'])utf-16[^"']*/i, "$1UTF-8"));
}
