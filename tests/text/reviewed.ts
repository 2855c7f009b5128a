import fs from "node:fs";
import path from "node:path";

/**
 * Compares a text with the file that a person has read (tests/text/review). After a change on purpose run the test with
 * UPDATE_REVIEWS=1, read what changed in the file, and commit it.
 */
export function expectReviewed(name: string, text: string): void {
  const file = path.join(__dirname, "review", name);
  // NBSP is shown as a middle-height mark, so that the reader sees where a line cannot break.
  const shown = `${text.replaceAll("\u00a0", "°").trim()}\n`;
  if (process.env.UPDATE_REVIEWS === "1") fs.writeFileSync(file, shown);
  expect(shown).toBe(fs.readFileSync(file, "utf8"));
}
