const decode = (label: string, bytes: Uint8Array): string => new TextDecoder(label).decode(bytes);

/** How like Russian a decoding is: small letters against capitals inside words and pseudo-graphics, which wrong tables yield. */
function russianScore(text: string): number {
  const good = text.match(/[а-яё]/g)?.length ?? 0;
  const bad = text.match(/[а-яё][А-ЯЁ]|[\u2500-\u259f\u0402-\u040f\u0452-\u045f\ufffd]/g)?.length ?? 0;
  return good - 5 * bad;
}

/**
 * Text of a file whose encoding nobody wrote down: by the byte order mark, else UTF-8 when the bytes are valid UTF-8,
 * else the Russian table (windows-1251, DOS 866, KOI8-R) whose result looks most like Russian words. Empty bytes give "".
 *
 * @example decodeText(new Uint8Array([0xd8, 0xea, 0xee, 0xeb, 0xe0])) // "Школа", windows-1251
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode("utf-16le", bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode("utf-16be", bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: the decoder's only way to say so is to throw.
    const texts = ["windows-1251", "ibm866", "koi8-r"].map((label) => decode(label, bytes));
    return texts.reduce((best, text) => (russianScore(text) > russianScore(best) ? text : best));
  }
}
