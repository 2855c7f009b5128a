/** Whether a sheet bears the name or the name with a number, which it takes when a sheet of the user has the name. */
export function isNamedAs(sheet: string, name: string): boolean {
  return sheet === name || (sheet.startsWith(`${name} (`) && /^\d+\)$/.test(sheet.slice(name.length + 2)));
}
