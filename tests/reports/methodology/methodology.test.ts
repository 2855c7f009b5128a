import { listSensitivity } from "../../../src/domain/sensitivity/listSensitivity";
import { composeMethodology } from "../../../src/reports/methodology/composeMethodology";
import { composeRating } from "../../../src/reports/rating/composeRating";
import { composeSocialIndex } from "../../../src/reports/socialIndex/composeSocialIndex";
import { formatNumber } from "../../../src/text/typography/formatNumber";
import { leadText, tableTexts } from "../sheetText";
import { smallDataset, smallInput } from "../smallDistrict";

/** «−0,345» as a number. */
const value = (text: string | undefined): number => Number((text ?? "").replace("\u2212", "-").replace(",", ".").replace("%", ""));

describe("«Методика»", () => {
  const base = smallInput();
  const input = { ...base, sensitivity: listSensitivity(base.dataset, base.parameters) };
  const rows = tableTexts(composeMethodology(input));
  const row = (what: string): string[] => rows.find(([first]) => first === what) ?? [];

  it("takes the first school of «Перечень» as its example", () =>
    expect(leadText(composeMethodology(input), 4)).toBe(
      "Пример — СОШ № 25 а. Кызыл: каждое число можно проверить на листах «Данные» и «Параметры».",
    ));

  it("prints the numbers of the other sheets to the last digit", () => {
    const rating = composeRating(input).cells.find((cells) => cells[1] === "СОШ № 25 а. Кызыл") ?? [];
    const index = composeSocialIndex(input).cells.find((cells) => cells[1] === "СОШ № 25 а. Кызыл") ?? [];
    expect(row("Рейтинг")[3]).toBe(formatNumber(rating[3] as number, 1));
    expect(row("Границы рейтинга")[3]).toBe(`${formatNumber(rating[4] as number, 1)}–${formatNumber(rating[5] as number, 1)}`);
    expect(row("Место")[3]).toBe(rating[0]);
    expect(row("Индекс результатов")[3]).toBe(formatNumber(rating[7] as number, 1));
    expect(row("ИСБШ")[3]).toBe(formatNumber(index[2] as number, 1));
    expect(row("Решение")[3]).toBe("■ ШНОР");
  });

  it("can be followed with a pocket calculator: each step from the numbers before it", () => {
    const [tau2, , error] = [...(row("Надёжность, B")[2] ?? "").matchAll(/\d+,\d+/g)].map(([number]) => value(number)) as [
      number,
      number,
      number,
    ];
    const [d, b, r] = [row("Отклонение за период, d"), row("Надёжность, B"), row("Сглаженное отклонение, R")].map((cells) =>
      value(cells[3]),
    ) as [number, number, number];
    expect(b).toBeCloseTo(tau2 / (tau2 + error ** 2), 2);
    expect(r).toBeCloseTo(b * d, 2);
    expect(value(row("Рейтинг")[3])).toBeCloseTo(50 + 25 * r, 1);
    const parts = rows.filter(([, rule]) => rule?.includes("вес 0,")).map((cells) => value(cells[3]));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(value(row("Сумма с весами")[3]), 2);
  });

  it("follows the parameters of the department", () => {
    const changed = tableTexts(composeMethodology(smallInput({}, { lowShareThreshold: 25, z: 1.64, federalProcedures: 3 })));
    const rule = (what: string): string | undefined => changed.find(([first]) => first === what)?.[1];
    expect(rule("Низкие процедуры")).toContain("не меньше 25 %");
    expect(rule("Критерий выполнен")).toContain("не меньше 3");
    expect(rule("Границы рейтинга")).toContain("z = 1,64");
    expect(changed.find(([first]) => first === "Порог доли низких результатов")?.[3]).toBe("25");
  });

  it("says which values nobody published, and what the department has to decide itself", () => {
    expect(rows.some(([source]) => source === "Экспертная оценка: опубликованного значения нет")).toBe(true);
    expect(row("Веса видов процедур")[2]).toContain("Экспертная оценка");
    expect(row("Использование ВПР")[3]).toBe("только диагностика");
  });

  it("tells how firm the decision and the list are", () => {
    expect(row("Решение по вариантам")[3]).toBe("● устойчиво");
    expect(row("Перечень целиком")[2]).toMatch(/^устойчиво \d из 5 школ$/);
  });

  it("stands without passports and without any rating", () => {
    const bare = tableTexts(composeMethodology(smallInput({ dataset: { ...smallDataset, context: [] } })));
    expect(bare.find(([first]) => first === "ИСБШ")?.[1]).toBe("Социальных паспортов недостаточно: индекс, ожидаемое и тип не рассчитаны.");
    const nothing = composeMethodology(
      smallInput({ dataset: { ...smallDataset, facts: smallDataset.facts.filter(({ schoolId }) => schoolId === "s1") } }),
    );
    expect(leadText(nothing, 4)).toBe("Примера с числами нет: ни у одной школы нет рейтинга.");
  });
});
