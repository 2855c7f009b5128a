import { registerKinds } from "../../../src/domain/support/registerKind";
import { registerSheet } from "../../../src/reports/registers/registerSheet";

describe("registerSheet", () => {
  it.each(registerKinds)("%s: a name Excel takes, headings apart, an example that says it is one, lists that fit a rule", (kind) => {
    const { name, howTo, columns } = registerSheet(kind, []);
    expect(name.length).toBeLessThanOrEqual(31);
    expect(name).not.toMatch(/[[\]:*?/\\]/);
    expect(howTo).toMatch(/\.$/);
    expect(new Set(columns.map(({ heading }) => heading)).size).toBe(columns.length);
    expect(columns[0]?.example).toBe("Пример");
    expect(columns.slice(1).some(({ example }) => String(example).includes("(пример)"))).toBe(true);
    for (const { input } of columns) if (input.type === "list") expect(input.options.join(",").length).toBeLessThanOrEqual(255);
  });
});
