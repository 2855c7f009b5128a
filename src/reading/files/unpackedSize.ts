/**
 * Bytes a .zip container says it will take unpacked, from its central directory, so that a file that would swell beyond the
 * memory is refused before it is opened. Null where the directory cannot be found: the file was cut off.
 */
export function unpackedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - 66_000 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) return null;
  const entries = view.getUint16(end + 10, true);
  let position = view.getUint32(end + 16, true);
  let total = 0;
  for (let entry = 0; entry < entries && position + 46 <= bytes.length; entry += 1) {
    if (view.getUint32(position, true) !== 0x02014b50) return total;
    total += view.getUint32(position + 24, true);
    position += 46 + view.getUint16(position + 28, true) + view.getUint16(position + 30, true) + view.getUint16(position + 32, true);
  }
  return total;
}
