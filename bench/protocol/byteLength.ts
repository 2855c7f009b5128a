const encoder = new TextEncoder();

/** Bytes of a text in UTF-8, which is what the limits count: a Cyrillic letter is two. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}
