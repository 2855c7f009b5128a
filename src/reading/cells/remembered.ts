/**
 * The same pure function of a text, computed once a text: names and headings repeat on every sheet of a form and in every row of a protocol. Forgets
 * everything when `capacity` texts were met, so that memory stays bounded.
 *
 * @example const parse = remembered(slowParse, 1000)
 */
export function remembered<T>(compute: (text: string) => T, capacity: number): (text: string) => T {
  const known = new Map<string, { readonly result: T }>();
  return (text) => {
    let entry = known.get(text);
    if (entry === undefined) {
      entry = { result: compute(text) };
      if (known.size >= capacity) known.clear();
      known.set(text, entry);
    }
    return entry.result;
  };
}
