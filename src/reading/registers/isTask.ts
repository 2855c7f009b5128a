/**
 * Does a column belong to a task: «5», «3К1», «12.2», «Задание 4 (Б)», or a skill under which such a number stands?
 *
 * @example isTask({ role: null, path: ["3К1"] }) // true
 */
export function isTask({ role, path }: { readonly role: string | null; readonly path: readonly string[] }): boolean {
  return (
    role === null &&
    path.some((text) =>
      /^(?:задание\s*)?(?:№\s*)?\d{1,2}(?:[.,]\d{1,2})?\s*(?:[кk]\s*\d)?(?:\s*\([^)]*\))?(?:[.:]\s.*)?$/iu.test(text.trim()),
    )
  );
}
