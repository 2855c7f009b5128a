/** The rows of a table by year that a person typed as one line: parts between «;» or in lines of their own, empty ones left out. */
export function tableItems(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
