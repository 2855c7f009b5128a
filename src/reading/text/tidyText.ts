/**
 * A cell's text for printing: as it stands, without invisible characters, runs of spaces and line breaks. Quotes, case and letters stay.
 *
 * @example tidyText(" МБОУ\u00a0 «СОШ №5»\n") // "МБОУ «СОШ №5»"
 */
export function tidyText(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, "")
    .replace(/[\s\u0085]+/g, " ")
    .trim();
}
