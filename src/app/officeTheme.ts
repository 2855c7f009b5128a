import { officeTheme as theme } from "../workbook/host/officeTheme";

/** Office's own theme where the host tells it, else null. */
export function officeTheme(): "light" | "dark" | null {
  return theme();
}
