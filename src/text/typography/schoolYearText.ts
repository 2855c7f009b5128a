/** A school year by the calendar year it begins in: schoolYearText(2025) // «2025/26». */
export function schoolYearText(begins: number): string {
  return `${begins}/${String((begins + 1) % 100).padStart(2, "0")}`;
}
