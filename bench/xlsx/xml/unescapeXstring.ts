/** ST_Xstring back to text: "_x000D_" is a carriage return, "_x005F_x000D_" the eight letters themselves (ECMA-376 part 1, 22.9.2.19). */
export function unescapeXstring(text: string): string {
  return text.includes("_x") ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text;
}
