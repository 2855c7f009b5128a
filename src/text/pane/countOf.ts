import { plural } from "../typography/plural";

/** Counted nouns of the pane: «1 лист», «2 листа», «20 листов». */
export const countOf = {
  sheets: (count: number): string => `${count}\u00a0${plural(count, "лист", "листа", "листов")}`,
  /** After «из»: «из 1 листа», «из 135 листов». */
  ofSheets: (count: number): string => `${count}\u00a0${plural(count, "листа", "листов", "листов")}`,
  schools: (count: number): string => `${count}\u00a0${plural(count, "школа", "школы", "школ")}`,
  findings: (count: number): string => `${count}\u00a0${plural(count, "замечание", "замечания", "замечаний")}`,
} as const;
