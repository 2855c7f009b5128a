/**
 * A term of the vocabulary → the pattern that finds it in a heading key (see headingKey).
 * Words are separated by a space; `*` ends a word whose ending does not matter; `…` stands for up to four words;
 * `a/b` are alternatives; `^` and `$` hold the term to the beginning and the end of the heading.
 *
 * @example termPattern("не преодолел* … порог*") finds " не преодолели минимальный порог "
 */
export function termPattern(term: string): RegExp {
  let source = term.trim();
  const fromStart = source.startsWith("^");
  const toEnd = source.endsWith("$");
  source = source.slice(fromStart ? 1 : 0, toEnd ? -1 : undefined).trim();
  if (source === "") throw new RangeError("A term of the vocabulary needs a word");
  const words = source.split(/\s+/).map((word) => {
    if (word === "…") return "(?:[^ ]+ ){0,4}";
    const options = word.split("/").map((option) => {
      const open = option.endsWith("*");
      const letters = (open ? option.slice(0, -1) : option).replace(/[.+?()[\]{}\\|]/g, "\\$&");
      return open ? `${letters}[^ ]*` : letters;
    });
    return options.length > 1 ? `(?:${options.join("|")}) ` : `${options[0]} `;
  });
  return new RegExp(`${fromStart ? "^ " : " "}${words.join("")}${toEnd ? "$" : ""}`, "u");
}
