/** Looked up once: inside a test's sandbox a global costs far more than the multiplication. */
const { imul } = Math;

/** A running 64-bit digest (two FNV-1a runs with different seeds): tells whether something changed, not a safeguard against forgery. */
export class Digest {
  private low = 0x811c9dc5;
  private high = 0x050c5d1f;

  add(text: string): this {
    let low = this.low;
    let high = this.high;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      low = imul(low ^ code, 0x01000193);
      high = imul(high ^ code, 0x01000193) ^ (high >>> 15);
    }
    // a separator, so that "ab","c" and "a","bc" differ
    this.low = imul(low ^ 0x1f, 0x01000193);
    this.high = imul(high ^ 0x1f, 0x01000193);
    return this;
  }

  value(): string {
    return `${(this.low >>> 0).toString(16)}-${(this.high >>> 0).toString(16)}`;
  }
}

/** Digest of plain data, whatever the order of its keys. Members that are undefined or empty objects are as good as absent. */
export function digestOf(value: unknown): string {
  return new Digest().add(canonical(value)).value();
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "";
  const entries = Object.entries(value).filter(([, member]) => member !== undefined && !isEmptyObject(member));
  return `{${entries
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`)
    .join(",")}}`;
}

function isEmptyObject(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((member) => member === undefined || isEmptyObject(member))
  );
}
