import type { PlainSheet, PlainValue } from "../../plainSheet";
import { binomial, normal } from "../../random";
import { hasGrade, sampleSchools, schoolTitle } from "../../sampleSchools";
import { registerRandom } from "./registerRandom";
import { supported } from "./supportedSchools";
import { teacher } from "./teacher";

const weakTopics: Readonly<Record<string, readonly string[]>> = {
  математика: ["геометрия", "геометрия", "текстовые задачи"],
  "русский язык": ["смысловое чтение", "анализ текста", "смысловое чтение"],
};

/** Diagnostics of teachers: result, weak topics, service and category. */
export function diagnosticsSheet(): PlainSheet {
  const draw = registerRandom();
  const rows = sampleSchools
    .filter((school) => hasGrade(school, 9))
    .flatMap((school) =>
      Object.keys(weakTopics).flatMap((subject, s) =>
        Array.from({ length: supported.includes(school) ? 3 : 1 }, (_, i): PlainValue[] => {
          const result = Math.max(30, Math.min(98, Math.round(66 + 12 * school.quality + 9 * normal(draw))));
          const service = Math.round(2 + 28 * draw());
          const category = draw() < 0.25 ? "без категории" : draw() < 0.5 ? "первая" : "высшая";
          const last = draw() < 0.15 ? "нет" : draw() < 0.2 ? null : 2020 + binomial(draw, 5, 0.6);
          const topic = result < 60 ? (weakTopics[subject]?.[i % 3] ?? null) : null;
          return [
            schoolTitle(school),
            teacher(school, s * 10 + i + 1),
            subject,
            draw() < 0.06 ? "н/д" : result,
            topic,
            category,
            service,
            last,
          ];
        }),
      ),
    );
  return {
    name: "Диагностика педагогов 2025",
    rows: [
      ["Диагностика предметных и методических компетенций педагогов, 2025 год"],
      ["ОО", "Педагог", "Предмет", "Результат, %", "Выявленный дефицит", "Категория", "Стаж, лет", "Последний курс, год"],
      ...rows,
    ],
    widths: [30, 16, 16, 12, 22, 15, 9, 14],
    heading: [1, 1],
  };
}
