import type { CellValue } from "../../src/reading/grid";

/** A registry and ОГЭ of two years for a dozen schools of a district that does not exist: enough for every report. */
export function district(): Record<string, CellValue[][]> {
  const schools = Array.from({ length: 12 }, (_, index) => `МБОУ СОШ № ${index + 1}`);
  const results = (year: number, subject: string): CellValue[][] => [
    [`Результаты ОГЭ ${year} года, ${subject}, 9 класс`, null, null, null, null, null],
    ["Наименование ОО", "Количество участников", "2", "3", "4", "5"],
    ...schools.map((school, index) => {
      const [low, three, four, five] = index === 0 ? [9, 8, 2, 1] : [1, 7 + (index % 4), 8 - (index % 3), 3 + (index % 2)];
      return [school, low + three + four + five, low, three, four, five];
    }),
  ];
  return {
    "Реестр ОО": [
      ["№", "Наименование ОО", "Код ОО", "Вид", "Населённый пункт", "Численность учащихся"],
      ...schools.map((school, index) => [index + 1, school, 901001 + index, "СОШ", "с. Заречное", 150 + 20 * index]),
    ],
    "ОГЭ 2025 русский": results(2025, "русский язык"),
    "ОГЭ 2025 математика": results(2025, "математика"),
    "ОГЭ 2024 математика": results(2024, "математика"),
    Заметки: [["позвонить в школу № 3"]],
  };
}
