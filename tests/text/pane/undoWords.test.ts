import { frozenText } from "../../../src/text/pane/frozenText";
import { restoredText } from "../../../src/text/pane/restoredText";
import { undoWords } from "../../../src/text/pane/undoWords";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");
const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `Лист ${index + 1}`);

describe("words of the ways back agree with one, two and many sheets", () => {
  it.each([
    [[], names(1), true, "Вернётся прежний лист «Лист 1», нынешние исчезнут."],
    [[], names(21), true, "Вернутся прежние листы (21), нынешние исчезнут."],
    [
      ["Новый"],
      names(2),
      false,
      "Отменим последний запуск части листов: вернутся прежние листы «Лист 1», «Лист 2», исчезнет лист «Новый». Остальные листы не изменятся.",
    ],
  ] as const)("gone %j, back %j", (gone, back, whole, words) => expect(plain(undoWords.restoreNote(gone, back, whole))).toBe(words));

  it.each([
    [3, 0, "Убрали 3 листа последнего запуска."],
    [1, 1, "Вернули прежний лист."],
    [22, 21, "Вернули прежние листы: 21."],
  ])("restored %d, %d", (gone, back, words) => expect(plain(undoWords.restored(gone, back))).toBe(words));

  it("asks about one sheet as about one", () => {
    expect(plain(undoWords.question(1))).toMatch(/^Убрать 1 лист вместе с тем, что на нём вписано/);
    expect(plain(undoWords.question(21))).toMatch(/^Убрать 21 лист вместе с тем, что на них вписано/);
  });

  it("formulas: one is left, one is not restored", () => {
    expect(plain(frozenText(12, 1, false))).toBe(
      "Зафиксировали значения: 12 формул. Оставили 1 формулу с ошибкой: исправьте её и повторите. Следующий запуск вернёт формулы.",
    );
    expect(plain(restoredText({ restored: 0, changed: 1, refused: 0 }))).toBe("Не вернули 1 формулу: ячейка с тех пор изменена.");
  });
});
