/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { deskOf } from "../../src/app/mapping/deskOf";
import { mappingPreview } from "../../src/app/mapping/mappingPreview";
import type { MappingChoice, MappingDesk } from "../../src/app/mapping/mappingView";
import { sheetLines } from "../../src/app/mapping/sheetLines";
import { proposeTables } from "../../src/reading/mapping/proposeTables";
import { MappingScreen } from "../../src/taskpane/screens/MappingScreen";
import type { Place } from "../../src/taskpane/services";
import { gridOf } from "../reading/gridOf";

afterEach(cleanup);

const grid = gridOf("Свод", [
  ["Русский язык, 2025"],
  ["Ячейка", "П", "Нд"],
  ["МБОУ СОШ №1 с. Псыж", 20, 2],
  ["МБОУ СОШ №2 а. Эркен", 25, 5],
]);

/** The sheet on a desk, with the reading itself behind it; Excel is asked for the selection only. */
const desk = (changes: Partial<MappingDesk> = {}): MappingDesk => ({
  ...deskOf(
    {
      origin: { file: null, sheet: "Свод" },
      lines: [],
      skipped: false,
      propose: (draft) => proposeTables(grid, [], draft),
      preview: (mapping) => mappingPreview([grid], mapping, {}),
    },
    "2025-03-01",
  ),
  selectedHeading: (transposed) => Promise.resolve({ transposed, first: 1, last: 1 }),
  ...changes,
});

interface Shown {
  readonly kept: string[];
  readonly places: Place[];
  readonly back: jest.Mock;
  readonly errors: unknown[];
}

function show(on: MappingDesk | null): Shown {
  const shown: Shown = { kept: [], places: [], back: jest.fn(), errors: [] };
  const open = (): Promise<MappingDesk | null> => Promise.resolve(on);
  render(
    <FluentProvider theme={webLightTheme}>
      <MappingScreen
        sheet="Свод"
        open={open}
        onShow={(place) => shown.places.push(place)}
        onKept={(said) => shown.kept.push(said)}
        onBack={shown.back}
        onError={(error) => shown.errors.push(error)}
      />
    </FluentProvider>,
  );
  return shown;
}

const button = (name: string): HTMLButtonElement => screen.getByRole("button", { name });
const choose = (name: RegExp | string, value: string): void => {
  fireEvent.change(screen.getByRole("combobox", { name }), { target: { value } });
};
const preview = (): HTMLElement => {
  const section = screen.getByRole("heading", { name: "Что будет прочитано" }).closest("section");
  if (section === null) throw new Error("No preview");
  return section;
};

describe("«Разметка листа»", () => {
  it("begins with what is known: no table, and what to do", async () => {
    show(desk());
    expect(await screen.findByText(/Таблицы не\s+нашли/)).toBeTruthy();
    expect(button("Запомнить разметку").getAttribute("aria-disabled")).toBe("true");
    expect(screen.queryByRole("heading", { name: "Графы" })).toBeNull();
  });

  it("takes the heading from the grid, the kind and the roles from the user, shows what will be read, and keeps it", async () => {
    const saved: MappingChoice[] = [];
    const shown = show(
      desk({
        save: (choice) => {
          saved.push(choice);
          return Promise.resolve();
        },
      }),
    );
    fireEvent.click(await screen.findByRole("button", { name: "Заголовок здесь" }));
    expect(await screen.findByText(/Взяли заголовок A2:C2/)).toBeTruthy();
    choose("Вид", "ege");
    choose("A: Ячейка", "school");
    choose("B: П", "n");
    expect(within(preview()).getByText(/2\s+записи, 2\s+школы/)).toBeTruthy();
    choose("C: Нд", "low");
    expect(within(preview()).getByText(/участников\s+25; низких\s+5/)).toBeTruthy();
    fireEvent.click(button("Показать Свод!B4:C4"));
    expect(shown.places).toEqual([{ file: null, sheet: "Свод", address: "B4:C4" }]);
    fireEvent.click(button("Запомнить разметку"));
    await screen.findByRole("button", { name: "Запомнить разметку" });
    expect(saved).toHaveLength(1);
    expect(shown.kept[0]).toMatch(/Запомнили разметку листа «Свод»/);
  });

  it("takes the heading of an added file from a list of its rows, over one or several of them", async () => {
    const sent = gridOf(
      "Лист1",
      [
        ["Русский язык, 2025"],
        ["Ячейка", "Итоги", ""],
        ["", "П", "Нд"],
        ["МБОУ СОШ №1 с. Псыж", 20, 2],
        ["МБОУ СОШ №2 а. Эркен", 25, 5],
        [1, 2, 3],
      ],
      { file: "Район.xlsx", merges: ["B2:C2"] },
    );
    show(
      deskOf(
        {
          origin: { file: "Район.xlsx", sheet: "Лист1" },
          lines: sheetLines([sent]),
          skipped: false,
          propose: (draft) => proposeTables(sent, [], draft),
          preview: (mapping) => mappingPreview([sent], mapping, {}),
        },
        "2025-03-01",
      ),
    );
    const from = await screen.findByRole("combobox", { name: /Заголовок\s+начинается/ });
    expect(
      within(from)
        .getAllByRole("option")
        .map(({ textContent }) => textContent.replaceAll("\u00a0", " ")),
    ).toEqual([
      "Как нашли сами",
      "1: Русский язык, 2025",
      "2: Ячейка · Итоги",
      "3: П · Нд",
      "4: МБОУ СОШ №1 с. Псыж · 20 · 2",
      "5: МБОУ СОШ №2 а. Эркен · 25 · 5",
    ]);
    expect(screen.queryByRole("button", { name: "Заголовок здесь" })).toBeNull();
    choose(/Заголовок\s+начинается/, "1");
    choose(/Заголовок\s+кончается/, "2");
    choose("Вид", "ege");
    choose("A: Ячейка", "school");
    choose("B: Итоги · П", "n");
    choose("C: Итоги · Нд", "low");
    expect(within(preview()).getByText(/участников\s+25; низких\s+5/)).toBeTruthy();
    choose(/Заголовок\s+начинается/, "");
    expect(screen.queryByRole("combobox", { name: /Заголовок\s+кончается/ })).toBeNull();
  });

  it("says that another sheet is selected, and takes nothing from it", async () => {
    show(desk({ selectedHeading: () => Promise.resolve(null) }));
    fireEvent.click(await screen.findByRole("button", { name: "Заголовок здесь" }));
    expect(await screen.findByText(/Выделен другой лист/)).toBeTruthy();
    expect(screen.queryByRole("heading", { name: "Графы" })).toBeNull();
  });

  it("asks for the scale of a mean and for whom a passport counts", async () => {
    show(desk());
    fireEvent.click(await screen.findByRole("button", { name: "Заголовок здесь" }));
    await screen.findByText(/Взяли заголовок/);
    choose("Вид", "ege");
    choose("C: Нд", "mean");
    expect(screen.getByRole("combobox", { name: "Шкала: Нд" })).toBeTruthy();
    choose("Вид", "socialPassport");
    choose("C: Нд", "passport.lowIncome");
    choose("Кого считали: Нд", "families");
    expect(screen.queryByRole("combobox", { name: "Шкала: Нд" })).toBeNull();
  });

  it("leaves the sheet out when asked, tells a failure, and says when the sheet is gone", async () => {
    const shown = show(desk({ skip: () => Promise.resolve() }));
    fireEvent.click(await screen.findByRole("button", { name: "Не читать этот лист" }));
    await screen.findByRole("button", { name: "Не читать этот лист" });
    expect(shown.kept[0]).toMatch(/больше не\s+читаем/);
    cleanup();
    const failing = show(desk({ skip: () => Promise.reject(new Error("structureProtected")) }));
    fireEvent.click(await screen.findByRole("button", { name: "Не читать этот лист" }));
    await screen.findByRole("button", { name: "Не читать этот лист" });
    expect([failing.kept, failing.errors]).toEqual([[], [new Error("structureProtected")]]);
    cleanup();
    show(null);
    expect(await screen.findByText(/Такого листа больше нет/)).toBeTruthy();
  });
});
