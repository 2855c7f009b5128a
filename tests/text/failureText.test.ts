import { hostErrorCodes } from "../../src/workbook/host/hostErrorCodes";
import { againByHand } from "../../src/text/errors/againByHand";
import type { FailureText } from "../../src/text/errors/failureText";
import { fileFailureText } from "../../src/text/errors/fileFailureText";
import { hostFailures } from "../../src/text/errors/hostFailures";
import { hostFailureText } from "../../src/text/errors/hostFailureText";
import { nothingRecognisedText } from "../../src/text/errors/nothingRecognisedText";
import { expectReviewed } from "./reviewed";

const params = { sheet: "ОГЭ 2025", file: "ОГЭ.xlsx", address: "C7", name: "Порог", needed: "1.9", hostCode: "GeneralException" };
const fileCodes = ["encrypted", "damaged", "notAWorkbook", "empty", "tooLarge"];

describe("texts of failures", () => {
  it("stand for every code of the host, and for no other", () => {
    expect(Object.keys(hostFailures).sort()).toEqual([...hostErrorCodes].sort());
  });

  it("refuse a code nobody wrote words for", () => {
    expect(() => hostFailureText("somethingElse")).toThrow("somethingElse");
    expect(() => fileFailureText("somethingElse", "a.xlsx")).toThrow("somethingElse");
  });

  it("name no button «Повторить» where none stands", () => {
    expect(againByHand(["Нажмите «Повторить»."])).toEqual(["Вернитесь назад и\u00a0сделайте то\u00a0же ещё раз."]);
    for (const code of hostErrorCodes) expect(againByHand(hostFailureText(code, params).steps).join(" ")).not.toContain("Повторить");
  });

  it("read as reviewed: what · why · state of the book · steps", () => {
    const all: [string, FailureText][] = [
      ...hostErrorCodes.map((code): [string, FailureText] => [code, hostFailureText(code, params)]),
      ...fileCodes.map((code): [string, FailureText] => [`file: ${code}`, fileFailureText(code, "ОГЭ 2025.xlsx")]),
      ["nothingRecognised", nothingRecognisedText(5)],
    ];
    const text = all.map(([code, { what, why, state, steps }]) => {
      for (const part of [what, why, state, ...steps]) expect(part).not.toMatch(/undefined|Внимание|Ошибка №|Успешно|^$/);
      expect(what).not.toMatch(/\.$/);
      return `## ${code}\n**${what}**\n${why} ${state}\n${steps.map((step, index) => `${index + 1}. ${step}`).join("\n")}\n`;
    });
    expectReviewed("failures.md", `# Отказы\n\n${text.join("\n")}`);
  });
});
