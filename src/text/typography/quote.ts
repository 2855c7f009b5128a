/** The text in «guillemets»; quotes inside it become „lower ones“. */
export function quote(text: string): string {
  return `«${text.replaceAll("«", "„").replaceAll("»", "“")}»`;
}
