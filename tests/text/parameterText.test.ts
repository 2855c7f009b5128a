import { parameterCatalogue } from "../../src/domain/parameters/parameterCatalogue";
import { optionName } from "../../src/text/parameters/optionName";
import { optionOfName } from "../../src/text/parameters/optionOfName";
import { parameterBoundsText } from "../../src/text/parameters/parameterBoundsText";
import { parameterGroupName } from "../../src/text/parameters/parameterGroupName";
import { parameterText } from "../../src/text/parameters/parameterText";
import { parameterValueText } from "../../src/text/parameters/parameterValueText";
import { expectReviewed } from "./reviewed";

describe("parameterText", () => {
  it("has a name of its own for every parameter", () => {
    const names = parameterCatalogue.map(({ key }) => parameterText(key).name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(parameterCatalogue.map((one) => [one.key, one] as const))("%s: words for every option, and the way back", (key, { kind }) => {
    if (kind.type !== "choice") return;
    for (const option of kind.options) expect(optionOfName(key, ` ${optionName(key, option).toUpperCase()}`)).toBe(option);
    expect(optionOfName(key, "что-то ещё")).toBeNull();
  });

  it("has no Greek and no Latin letters a clerk would stumble over", () => {
    for (const { key } of parameterCatalogue) {
      const { name, meaning } = parameterText(key);
      expect(`${name} ${meaning}`).not.toMatch(/[α-ωΑ-Ω]|[a-z]/i);
    }
  });

  it("reads as reviewed", () => {
    const groups = new Map<string, string[]>();
    for (const definition of parameterCatalogue) {
      const { name, meaning, unit, source } = parameterText(definition.key);
      const lines = groups.get(parameterGroupName(definition.group)) ?? [];
      const value = parameterValueText(definition, definition.default);
      lines.push(`**${name}**: ${value} (${unit}; ${parameterBoundsText(definition)})\n${meaning}\n_${source}_\n`);
      groups.set(parameterGroupName(definition.group), lines);
    }
    const text = [...groups].map(([group, lines]) => `## ${group}\n\n${lines.join("\n")}`).join("\n");
    expectReviewed("parameters.md", `# Параметры\n\n${text}`);
  });
});
