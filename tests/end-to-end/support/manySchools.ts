import type { Rows } from "../../../bench/xlsx/workbookOf";

/** A registry, ОГЭ of two years and social passports for so many schools of an invented region; every tenth school has low results. */
export function manySchools(count: number): Record<string, Rows> {
  const schools = Array.from({ length: count }, (_, index) => `МБОУ СОШ № ${index + 1}`);
  const results = (year: number, subject: string): Rows => [
    [`Результаты ОГЭ ${year} года, ${subject}, 9 класс`],
    ["Наименование ОО", "Количество участников", "2", "3", "4", "5"],
    ...schools.map((school, index) => {
      const marks = index % 10 === 0 ? [9, 8, 2, 1] : [1, 7 + (index % 5), 8 - (index % 3), 3 + (index % 4)];
      return [school, marks.reduce((sum, mark) => sum + mark, 0), ...marks];
    }),
  ];
  return {
    "Реестр ОО": [
      ["Наименование ОО", "Код ОО", "Вид", "Численность учащихся"],
      ...schools.map((school, index) => [school, 901001 + index, "СОШ", 150 + ((index * 37) % 400)]),
    ],
    "ОГЭ 2025 русский": results(2025, "русский язык"),
    "ОГЭ 2025 математика": results(2025, "математика"),
    "ОГЭ 2024 математика": results(2024, "математика"),
    "Соцпаспорт 2025-2026": [
      ["Социальный паспорт общеобразовательных организаций на 2025/2026 учебный год"],
      ["Количество обучающихся (чел.)"],
      [
        "Школа",
        "Всего обучающихся",
        "Из многодетных семей",
        "Из малообеспеченных семей",
        "Из неполных семей",
        "Опекаемые и сироты",
        "Состоят на учёте (КДН, ПДН, ВШУ)",
        "С ОВЗ",
        "Русский язык неродной, есть трудности",
        "Родители с высшим образованием",
        "Из семей с безработным родителем",
      ],
      ...schools.map((school, index) => {
        const share = (step: number, most: number): number => 1 + ((index * step) % most);
        return [
          school,
          300,
          share(7, 60),
          share(11, 90),
          share(5, 50),
          share(3, 9),
          share(13, 12),
          share(17, 25),
          share(19, 40),
          share(23, 150),
          share(29, 30),
        ];
      }),
    ],
  };
}
