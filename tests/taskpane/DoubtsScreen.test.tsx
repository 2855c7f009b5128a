/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import type { Doubt, DoubtAlternative } from "../../src/app/doubts/doubt";
import { alternativesOf } from "../../src/app/doubts/alternativesOf";
import { DoubtsScreen } from "../../src/taskpane/screens/DoubtsScreen";
import type { Place } from "../../src/taskpane/services";

afterEach(cleanup);

const doubt = (id: string, finding: Doubt["finding"], aboutTable: boolean): Doubt => ({
  id,
  finding,
  source: { file: null, sheet: "ЕГЭ 2025", address: "C2" },
  sheets: [{ file: null, sheet: "ЕГЭ 2025" }],
  place: "ЕГЭ 2025!C2",
  aboutTable,
  whatWeThink: "Сами не решаем: нужен ваш ответ.",
  question: `Вопрос ${id}`,
  why: "Средний балл в индекс не входит.",
  alternatives: alternativesOf(finding, []),
});
const scale = doubt("о шкале", { code: "meanScaleUnknown", params: { minimum: 2, maximum: 5 } }, true);
const school = doubt(
  "о школе",
  { code: "schoolNearMiss", params: { spelling: "СОШ 5", candidate: "МБОУ СОШ № 5", difference: "type", rows: 1 } },
  false,
);

interface Shown {
  readonly settled: string[];
  readonly mapped: Place[];
  readonly places: Place[];
  readonly apply: jest.Mock;
  readonly back: jest.Mock;
}

function show(doubts: readonly Doubt[], kept = true): Shown {
  const shown: Shown = { settled: [], mapped: [], places: [], apply: jest.fn(), back: jest.fn() };
  render(
    <FluentProvider theme={webLightTheme}>
      <DoubtsScreen
        doubts={doubts}
        settle={(asked: Doubt, { label }: DoubtAlternative) => {
          shown.settled.push(`${asked.id}: ${label}`);
          return Promise.resolve(kept);
        }}
        onShow={(place) => shown.places.push(place)}
        onMap={(place) => shown.mapped.push(place)}
        onApply={shown.apply}
        onBack={shown.back}
        onError={(error) => {
          throw error;
        }}
      />
    </FluentProvider>,
  );
  return shown;
}

const press = (name: string | RegExp): void => void fireEvent.click(screen.getByRole("button", { name }));

describe("«Сомнения»", () => {
  it("asks one question at a time, with the reason, the cell and the answers", () => {
    const shown = show([scale, school]);
    expect(screen.getByRole("heading", { name: /Осталось\s+2\s+вопроса/ })).toBeTruthy();
    expect(screen.getByRole("heading", { name: "Вопрос о шкале" })).toBeTruthy();
    expect(screen.queryByText("Вопрос о школе")).toBeNull();
    press("Показать ячейку ЕГЭ 2025!C2");
    press("Разметить лист");
    expect([shown.places, shown.mapped].map((places) => places.map(({ address }) => address))).toEqual([["C2"], ["C2"]]);
  });

  it("keeps the answer and goes on to the next; the last one offers to read again", async () => {
    const shown = show([scale, school]);
    press("Тестовый балл, 0–100");
    expect(await screen.findByRole("heading", { name: "Вопрос о школе" })).toBeTruthy();
    expect(screen.getByText(/Запомнили: тестовый балл/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Разметить лист" })).toBeNull();
    press(/Это отдельная школа/);
    expect(await screen.findByRole("heading", { name: /Вопросов не\s+осталось/ })).toBeTruthy();
    expect(shown.settled.map((one) => one.replace(/\s/g, " "))).toEqual(["о шкале: Тестовый балл, 0–100", "о школе: Это отдельная школа"]);
    press("Прочитать заново");
    expect(shown.apply).toHaveBeenCalledTimes(1);
  });

  it("lets a question wait: nothing is kept, and «Назад» reads nothing again", () => {
    const shown = show([scale, school]);
    press("Решу позже");
    expect(screen.getByRole("heading", { name: "Вопрос о школе" })).toBeTruthy();
    press("Назад");
    expect([shown.settled, shown.apply.mock.calls.length, shown.back.mock.calls.length]).toEqual([[], 0, 1]);
  });

  it("says when the table of a question is gone", async () => {
    show([scale], false);
    press("Отметка, 2–5");
    expect(await screen.findByText(/Таблицы уже нет/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Прочитать заново" })).toBeNull();
  });
});
