import { glue } from "../typography/glue";
import { countOf } from "./countOf";

/** Words of «Открыть пример». */
export const sampleWords = {
  open: "Открыть пример",
  note: glue("Добавим в эту книгу листы выдуманного района, чтобы попробовать. Потом закройте книгу без сохранения или удалите их."),
  opening: glue("Добавляем листы примера…"),
  opened: (sheets: number): string => glue(`Пример открыт: ${countOf.sheets(sheets)}. Школы и числа выдуманы.`),
} as const;
