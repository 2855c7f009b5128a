const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/**
 * Text for element content. Characters that XML 1.0 cannot hold are written as _xHHHH_, and a literal "_x0041_" is
 * guarded, as ST_Xstring asks (ECMA-376 part 1, 22.9.2.19).
 */
export function escapeText(text: string): string {
  const guarded = escapeControls(text);
  return /[&<>\r]/.test(guarded) ? guarded.replace(/[&<>\r]/g, (letter) => ENTITIES[letter] ?? letter) : guarded;
}

/** Text for an attribute in double quotes: line breaks and tabs survive attribute normalisation as references. */
export function escapeAttribute(text: string): string {
  return escapeControls(text).replace(/[&<>"\t\n\r]/g, (letter) => ENTITIES[letter] ?? letter);
}

/** An underscore that would begin such an escape, what XML cannot hold, and halves of letters beyond the first plane. */
const ESCAPED = new RegExp(
  // eslint-disable-next-line no-control-regex -- these are exactly the characters that XML 1.0 cannot hold
  "_(?=x[0-9A-Fa-f]{4}_)|[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]",
  "g",
);

function escapeControls(text: string): string {
  return text.replace(ESCAPED, (letter) =>
    letter === "_" ? "_x005F_" : `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}
