/**
 * Makes the characters of a cell's text comparable without changing its words: composed letters (й typed as и + breve
 * by macOS), no invisible characters (soft hyphen, zero width, byte order mark), one kind of space, quote, dash and
 * apostrophe, no spaces at the ends. Empty text stays empty.
 *
 * @example cleanCharacters("МБОУ «СОШ\u00a0№5»") // 'МБОУ "СОШ №5"'
 */
export function cleanCharacters(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, "")
    .replace(/[«»„“”‟‹›〝〞＂″]|''|‘‘|’’/g, '"')
    .replace(/[‘’‛ʼʹ`´′]/g, "'")
    .replace(/[\u2010-\u2015\u2212\u2043\ufe58\ufe63]/g, "-")
    .replace(/[\s\u0085]+/g, " ")
    .trim();
}
