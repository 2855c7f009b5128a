/** What of an object is asked for: names of its own, and what of the objects it leads to. */
export interface Selection {
  /** No names were given, or "*": every property that is not heavy. */
  readonly all: boolean;
  /** Lower case. */
  readonly names: readonly string[];
  /** Lower-case name of a navigation property → the paths below it; none = all of its properties. */
  readonly below: ReadonlyMap<string, readonly string[]>;
}

/**
 * Sorts the paths of a `load`: ["name", "format/fill/color"] → names ["name"], below {format: ["fill/color"]}.
 * The client has already taken "items/" out of them, and knows by itself whether an object is null.
 */
export function parseSelection(select: readonly string[], expand: readonly string[]): Selection {
  const names: string[] = [];
  const below = new Map<string, string[]>();
  const add = (path: string, expanded: boolean): void => {
    const [head = "", ...rest] = path.toLowerCase().split("/");
    if (rest.length === 0 && !expanded) {
      names.push(head);
      return;
    }
    const paths = below.get(head) ?? [];
    below.set(head, paths);
    if (rest.length > 0) paths.push(rest.join("/"));
  };
  for (const path of select) add(path, false);
  for (const path of expand) add(path, true);
  const all = select.length === 0 || names.some((name) => everything.has(name));
  return { all, names: names.filter((name) => !everything.has(name) && name !== "isnullobject"), below };
}

/** "items" at the end of a path means all of each item; the client rewrites it to "*" only at the beginning of one. */
const everything: ReadonlySet<string> = new Set(["*", "items"]);
