/** @jest-environment jsdom */
import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import type { Doubt } from "../../src/app/doubts/doubt";
import type { Overview } from "../../src/app/overview/overview";
import type { ReportProgress } from "../../src/app/progress";
import { App } from "../../src/taskpane/App";
import { fakeServices, sampleBook, sampleOutcome, sampleOverview } from "./fakeServices";
import { lightScheme } from "./lightScheme";

// Screens are loaded when they are first opened.
configure({ asyncUtilTimeout: 10_000 });

beforeAll(lightScheme);
afterEach(cleanup);

const button = (name: RegExp | string): HTMLElement => screen.getByRole("button", { name });

describe("the pane", () => {
  it("reads the workbook by itself and shows what was recognised", async () => {
    render(<App services={fakeServices()} />);
    expect(await screen.findByRole("heading", { name: /Перечень ШНОР за 2025/ })).toBeTruthy();
    expect(button("ВПР, 2023: 10")).toBeTruthy();
    expect(button("ВПР, 2024: 9, есть вопрос")).toBeTruthy();
    expect(screen.getByRole("img", { name: "ВПР, 2025: нет данных" })).toBeTruthy();
    expect(button("Реестр школ: 1")).toBeTruthy();
  });

  it("leads from the matrix to the sheet", async () => {
    const services = fakeServices();
    render(<App services={services} />);
    fireEvent.click(await screen.findByRole("button", { name: "ВПР, 2023: 10" }));
    expect(services.opened).toEqual(["ВПР 2023 4кл рус"]);
  });

  it("says what will be written before it is written", async () => {
    render(<App services={fakeServices()} />);
    await screen.findByText(/Добавим 3\s+листа\. Ваши листы не\s+изменятся/);
    fireEvent.click(button("Выбрать листы"));
    fireEvent.click(screen.getByRole("checkbox", { name: /Рейтинг/ }));
    expect(screen.getByText(/Добавим 2\s+листа/)).toBeTruthy();
  });

  it("builds the reports, says the outcome and opens the list", async () => {
    const services = fakeServices();
    render(<App services={services} />);
    fireEvent.click(await screen.findByRole("button", { name: "Сформировать отчёты" }));
    expect(await screen.findByRole("heading", { name: /Готово: 2\s+листа за\s+4\s+с/ })).toBeTruthy();
    fireEvent.click(button("Открыть перечень ШНОР"));
    expect(services.opened).toEqual(["Перечень ШНОР"]);
  });

  it("lets a run be cancelled and returns to the first screen", async () => {
    const services = fakeServices({
      buildReports: (_, onProgress: ReportProgress, signal: AbortSignal) =>
        new Promise((_, reject) => {
          onProgress({ step: "writing", done: 1, total: 3, sheet: "Рейтинг", state: "running" });
          signal.addEventListener("abort", () => reject(new Error("aborted")));
        }),
    });
    render(<App services={services} />);
    fireEvent.click(await screen.findByRole("button", { name: "Сформировать отчёты" }));
    expect(await screen.findByText("«Рейтинг»")).toBeTruthy();
    expect(screen.getByText(/1\s+из\s+3/)).toBeTruthy();
    expect(screen.getByRole("progressbar").getAttribute("aria-valuetext")).toMatch(/Выполнено \d+/);
    fireEvent.click(button("Отменить"));
    expect(await screen.findByRole("button", { name: "Сформировать отчёты" })).toBeTruthy();
    expect(screen.getByText("Остановили. Книга осталась такой, какой была.")).toBeTruthy();
  });

  it("waits with the user while a cell is being edited", async () => {
    const services = fakeServices({
      buildReports: (_, onProgress: ReportProgress) => {
        onProgress({ step: "writing", done: 0, total: 3, sheet: null, state: "waitingForEdit" });
        return new Promise(() => undefined);
      },
    });
    render(<App services={services} />);
    fireEvent.click(await screen.findByRole("button", { name: "Сформировать отчёты" }));
    expect(await screen.findByRole("heading", { name: /Закончите ввод в\s+ячейке/ })).toBeTruthy();
  });

  it("says what went wrong, why and what to do, and tries again", async () => {
    const buildReports = jest.fn().mockRejectedValue(new Error("no"));
    render(<App services={fakeServices({ buildReports })} />);
    fireEvent.click(await screen.findByRole("button", { name: "Сформировать отчёты" }));
    const alert = await screen.findByRole("alert");
    expect(within(alert).getByText(/Структура книги защищена/)).toBeTruthy();
    fireEvent.click(button("Повторить"));
    await screen.findByRole("alert");
    expect(buildReports).toHaveBeenCalledTimes(2);
  });

  it("shows findings by severity and selects the cell", async () => {
    const services = fakeServices();
    render(<App services={services} />);
    fireEvent.click(await screen.findByRole("tab", { name: /Проверка/ }));
    expect(await screen.findByRole("heading", { name: /Осталось 3\s+замечания/ })).toBeTruthy();
    fireEvent.click(button("Ошибки 1"));
    expect(screen.queryByText("Доли дают в сумме 98,4 %")).toBeNull();
    fireEvent.click(button("Показать ячейку ОГЭ 2025!C14:G14"));
    expect(services.shown).toEqual([{ file: null, sheet: "ОГЭ 2025", address: "C14:G14" }]);
  });

  it("offers no «Показать» for a cell that stands in another file, and says so", async () => {
    render(<App services={fakeServices()} />);
    fireEvent.click(await screen.findByRole("tab", { name: /Проверка/ }));
    fireEvent.click(await screen.findByRole("button", { name: "Сведения 1" }));
    expect(screen.queryByRole("button", { name: /Показать ячейку/ })).toBeNull();
    expect(screen.getByText(/в\s+отдельном файле/)).toBeTruthy();
  });

  it("says what to do when nothing is recognised", async () => {
    render(
      <App
        services={fakeServices({
          checkData: () => Promise.resolve({ ...sampleBook, overview: { ...sampleOverview, recognised: 0, rows: [], years: [] } }),
        })}
      />,
    );
    expect(await screen.findByRole("heading", { name: /В\s+книге нет листов, которые мы узнаём/ })).toBeTruthy();
    expect(button("Прочитать листы заново")).toBeTruthy();
  });

  it("follows a run started from the ribbon", async () => {
    const services = fakeServices();
    render(<App services={services} />);
    await screen.findByRole("button", { name: "Сформировать отчёты" });
    act(() => services.external?.("build"));
    expect(await screen.findByRole("heading", { name: /Готово/ })).toBeTruthy();
  });

  it("leaves the outcome of a run when the ribbon asks to check the data", async () => {
    const services = fakeServices();
    render(<App services={services} />);
    fireEvent.click(await screen.findByRole("button", { name: "Сформировать отчёты" }));
    await screen.findByRole("heading", { name: /Готово/ });
    act(() => services.external?.("check"));
    expect(await screen.findByRole("button", { name: "Сформировать отчёты" })).toBeTruthy();
  });

  it("a check from the ribbon ends on «Проверка»", async () => {
    const services = fakeServices();
    render(<App services={services} />);
    await screen.findByRole("button", { name: "Сформировать отчёты" });
    act(() => services.external?.("check"));
    expect(await screen.findByRole("heading", { name: /Осталось 3\s+замечания/ })).toBeTruthy();
    expect(screen.getByRole("tab", { name: /Проверка/ }).getAttribute("aria-selected")).toBe("true");
  });

  it("takes what the ribbon asked for while the first reading goes on: reports in its place, the freezing after it", async () => {
    let running = 0;
    // As the application does: one use case at a time.
    const alone = async <T,>(result: T, signal?: AbortSignal): Promise<T> => {
      if (running++ > 0) throw new Error("alreadyRunning");
      try {
        for (let step = 0; step < 5 && signal?.aborted !== true; step++) await new Promise((resolve) => setTimeout(resolve, 5));
        signal?.throwIfAborted();
        return result;
      } finally {
        running--;
      }
    };
    const services = fakeServices({
      checkData: (_, __, signal) => alone(sampleBook, signal),
      buildReports: () => alone(sampleOutcome),
      freezeFormulas: () => alone("Зафиксировано 12 формул."),
    });
    render(<App services={services} />);
    act(() => services.external?.("build"));
    expect(await screen.findByRole("heading", { name: /Готово/ })).toBeTruthy();
    act(() => services.external?.("check"));
    act(() => services.external?.("freeze"));
    expect(await screen.findByText("Зафиксировано 12 формул.")).toBeTruthy();
  });

  it("opens the sheet of a doubtful cell with its question", async () => {
    const doubt: Doubt = {
      id: "d1",
      finding: { code: "yearUnknown", params: {} },
      source: { file: null, sheet: "ВПР 2024 4кл рус", address: "A1" },
      sheets: [{ file: null, sheet: "ВПР 2024 4кл рус" }],
      place: "ВПР 2024 4кл рус!A1",
      aboutTable: true,
      question: "Год не назван",
      whatWeThink: "Сами не решаем.",
      why: "Числа не входят в расчёт.",
      alternatives: [],
    };
    const rows = sampleOverview.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell.doubtful > 0 ? { ...cell, doubts: ["d1"] } : cell)),
    }));
    const book = {
      ...sampleBook,
      overview: { ...sampleOverview, rows },
      doubts: [{ ...doubt, id: "d0", question: "Другой вопрос" }, doubt],
    };
    const services = fakeServices({ checkData: () => Promise.resolve(book) });
    render(<App services={services} />);
    fireEvent.click(await screen.findByRole("button", { name: /^ВПР, 2024: 9, есть вопрос, нажмите/ }));
    expect(await screen.findByRole("heading", { name: "Год не назван" })).toBeTruthy();
    expect(services.opened).toEqual(["ВПР 2024 4кл рус"]);
  });

  it("keeps the keyboard's place: on what took the place of a button that is gone, and on the title of another screen", async () => {
    // A browser says so as long as the person is in the pane; jsdom does not.
    const hasFocus = jest.spyOn(document, "hasFocus").mockReturnValue(true);
    render(<App services={fakeServices()} />);
    const build = await screen.findByRole("button", { name: "Сформировать отчёты" });
    fireEvent.click(screen.getByRole("tab", { name: /Проверка/ }));
    const [first] = await screen.findAllByRole("button", { name: /^Не\s+считать ошибкой/ });
    first?.focus();
    fireEvent.click(first as HTMLElement);
    button("Оставить замечание").focus();
    fireEvent.click(button("Оставить замечание"));
    await waitFor(() => expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^Не\s+считать ошибкой/));
    fireEvent.click(screen.getByRole("tab", { name: "Главная" }));
    expect(build.isConnected).toBe(false);
    button("Сформировать отчёты").focus();
    fireEvent.click(button("Сформировать отчёты"));
    await screen.findByRole("heading", { name: /Готово/ });
    await waitFor(() => expect(document.activeElement?.tagName).toBe("H1"));
    hasFocus.mockRestore();
  });

  it("shows a small action that failed over the screen it came from, does it again, and goes back there", async () => {
    let times = 0;
    const services = fakeServices({ openSheet: () => (times++ === 0 ? Promise.reject(new Error("no")) : Promise.resolve()) });
    render(<App services={services} />);
    fireEvent.click(await screen.findByRole("button", { name: "Сформировать отчёты" }));
    fireEvent.click(await screen.findByRole("button", { name: "Открыть перечень ШНОР" }));
    await screen.findByRole("alert");
    fireEvent.click(button("Повторить"));
    expect(await screen.findByRole("heading", { name: /Готово/ })).toBeTruthy();
    expect(times).toBe(2);
  });

  it("an empty workbook: what this is, and the example as the one action", async () => {
    const overview: Overview = { ...sampleOverview, sheets: 0, recognised: 0, rows: [], ignored: [], findings: [] };
    render(<App services={fakeServices({ checkData: () => Promise.resolve({ ...sampleBook, overview }) })} />);
    expect(await screen.findByText(/Данные не\s+покидают компьютер/)).toBeTruthy();
    expect(screen.getByText(/Добавим в\s+эту книгу листы выдуманного района/)).toBeTruthy();
    expect(button("Открыть пример")).toBeTruthy();
  });

  it("moves between tabs with the arrow keys", async () => {
    render(<App services={fakeServices()} />);
    await screen.findByRole("button", { name: "Сформировать отчёты" });
    fireEvent.keyDown(screen.getByRole("tab", { name: "Главная" }), { key: "ArrowRight" });
    const findings = screen.getByRole("tab", { name: /Проверка/ });
    expect(findings.getAttribute("aria-selected")).toBe("true");
    expect(document.activeElement).toBe(findings);
  });

  it("«Параметры»: a change shows at once whom it moves, and goes to the sheet only when applied", async () => {
    const services = fakeServices();
    render(<App services={services} />);
    fireEvent.click(await screen.findByRole("button", { name: "Параметры расчёта" }));
    const field = await screen.findByRole("textbox", { name: "Порог доли низких результатов" });
    expect(screen.queryByRole("button", { name: "Применить" })).toBeNull();
    fireEvent.change(field, { target: { value: "двадцать" } });
    expect(await screen.findByText("Порог: не число")).toBeTruthy();
    expect(button("Применить").getAttribute("aria-disabled")).toBe("true");
    fireEvent.change(field, { target: { value: "20" } });
    expect(await screen.findByRole("heading", { name: "Если применить 20: войдёт 1, выйдет 0" })).toBeTruthy();
    expect(button("СОШ а. Новый")).toBeTruthy();
    expect(services.applied).toEqual([]);
    fireEvent.click(button("Применить"));
    expect(await screen.findByText(/Параметры применены, перечень пересчитан/)).toBeTruthy();
    expect(services.applied).toEqual([{ lowShareThreshold: "20" }]);
  });

  it("«Параметры»: what is not at its default says so and offers the way back; the search leaves what was asked for", async () => {
    render(<App services={fakeServices()} />);
    fireEvent.click(await screen.findByRole("button", { name: "Параметры расчёта" }));
    fireEvent.click(await screen.findByRole("button", { name: "Вернуть только диагностика" }));
    expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Использование ВПР" }).value).toBe("diagnostic");
    fireEvent.change(screen.getByRole("searchbox", { name: "Найти параметр" }), { target: { value: "порог" } });
    expect(screen.queryByRole("combobox", { name: "Использование ВПР" })).toBeNull();
    fireEvent.click(button("Назад"));
    expect(await screen.findByRole("button", { name: "Сформировать отчёты" })).toBeTruthy();
  });

  it("«Район»: points are walked by arrows and open the card; an overdue measure leads to its cell", async () => {
    const services = fakeServices();
    render(<App services={services} />);
    await screen.findByRole("button", { name: "Сформировать отчёты" });
    fireEvent.click(screen.getByRole("tab", { name: "Район" }));
    const first = await screen.findByRole("button", { name: /СОШ а. Новый: рейтинг/ });
    act(() => first.focus());
    fireEvent.keyDown(first, { key: "ArrowRight" });
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(/СОШ № 5/);
    fireEvent.click(button("Показать ячейку Дорожная карта!E6"));
    expect(services.shown).toEqual([{ file: null, sheet: "Дорожная карта", address: "E6" }]);
    fireEvent.click(button(/СОШ № 5 п. Заводской: рейтинг/));
    expect(await screen.findByRole("heading", { name: "СОШ № 5 п. Заводской" })).toBeTruthy();
  });

  it("removes the generated sheets after a question, and says how many", async () => {
    const removeGenerated = jest.fn().mockResolvedValue(7);
    let made = true;
    render(
      <App
        services={fakeServices({
          removeGenerated: () => {
            made = false;
            return removeGenerated() as Promise<number>;
          },
          checkData: () =>
            Promise.resolve({
              ...sampleBook,
              generated: made ? { count: 7, undo: null, parameters: "Параметры" } : sampleBook.generated,
            }),
        })}
      />,
    );
    fireEvent.click(await screen.findByRole("button", { name: "Убрать созданные листы" }));
    expect(document.activeElement).toBe(button("Оставить"));
    fireEvent.click(button("Оставить"));
    expect(removeGenerated).not.toHaveBeenCalled();
    fireEvent.click(button("Убрать созданные листы"));
    fireEvent.click(button("Убрать листы"));
    expect(await screen.findByText(/Убрали 7\s+листов/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Убрать созданные листы" })).toBeNull();
  });

  it("brings the run before back, and freezes values before mailing", async () => {
    const frozen = jest.fn((selectionOnly: boolean) =>
      Promise.resolve(selectionOnly ? "Зафиксирована 1 формула." : "Зафиксировано 12 формул."),
    );
    const services = fakeServices({
      checkData: () =>
        Promise.resolve({
          ...sampleBook,
          generated: { count: 7, undo: "Вернутся прежние 5 листов, нынешние исчезнут.", parameters: "Параметры" },
        }),
      freezeFormulas: frozen,
    });
    render(<App services={services} />);
    fireEvent.click(await screen.findByRole("button", { name: "Зафиксировать значения" }));
    expect(await screen.findByText("Зафиксировано 12 формул.")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: /Только в\s+выделенных ячейках/ }));
    expect(await screen.findByText("Зафиксирована 1 формула.")).toBeTruthy();
    expect(frozen.mock.calls).toEqual([[false], [true]]);
    fireEvent.click(button("Вернуть прошлую версию"));
    expect(await screen.findByText(/Вернули прежние 5\s+листов/)).toBeTruthy();
  });

  it("makes only the sheets that are ticked", async () => {
    const orders: unknown[] = [];
    const services = fakeServices();
    render(
      <App
        services={{
          ...services,
          buildReports: (order, ...rest) => {
            orders.push(order.sheets);
            return services.buildReports(order, ...rest);
          },
        }}
      />,
    );
    fireEvent.click(await screen.findByRole("button", { name: "Выбрать листы" }));
    fireEvent.click(screen.getByRole("checkbox", { name: /Рейтинг/ }));
    fireEvent.click(button("Сформировать отчёты"));
    await screen.findByRole("heading", { name: /Готово/ });
    expect(orders).toEqual([["lowPerforming", "parameters"]]);
  });

  it("says that the sheets are older than the data", async () => {
    const outdated = "Данные изменились после прошлого запуска.";
    render(
      <App services={fakeServices({ checkData: () => Promise.resolve({ ...sampleBook, overview: { ...sampleOverview, outdated } }) })} />,
    );
    expect(await screen.findByText(outdated)).toBeTruthy();
  });

  it("«Не считать ошибкой» wants a reason, takes the finding out of the count and can be taken back", async () => {
    render(<App services={fakeServices()} />);
    fireEvent.click(await screen.findByRole("tab", { name: /Проверка/ }));
    fireEvent.click(await screen.findByRole("button", { name: /ошибкой: Отметок 11, участников 12/ }));
    const save = button("Принять как есть");
    expect(save.getAttribute("aria-disabled")).toBe("true");
    fireEvent.change(screen.getByRole("textbox", { name: /Почему так/ }), { target: { value: "один не сдавал" } });
    fireEvent.click(save);
    expect(await screen.findByRole("heading", { name: /Осталось 2\s+замечания/ })).toBeTruthy();
    expect(screen.getByRole("tab", { name: /Проверка\s*2/ })).toBeTruthy();
    expect(screen.getByText(/Причина: один не сдавал/)).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: /Вернуть замечание/ }));
    expect(await screen.findByRole("heading", { name: /Осталось 3\s+замечания/ })).toBeTruthy();
  });

  it("the card: the line by years in words, what to do by when, the partner's card a click away", async () => {
    render(<App services={fakeServices()} />);
    await screen.findByRole("button", { name: "Сформировать отчёты" });
    fireEvent.click(screen.getByRole("tab", { name: "Школа" }));
    fireEvent.change(await screen.findByRole("searchbox"), { target: { value: "№ 5" } });
    fireEvent.click(await screen.findByRole("button", { name: "СОШ № 5 п. Заводской" }));
    expect(await screen.findByRole("img", { name: /Индекс результатов по годам\. 2024: 28,1; 2025: 38,6/ })).toBeTruthy();
    expect(screen.getByRole("img", { name: /ИСБШ по\s+годам\. 2024: 36,8; 2025: 39,3\. Для сравнения: район\s+50,0/ })).toBeTruthy();
    expect(screen.getByText(/Подробно, с\s+числами/).closest("details")?.textContent).toMatch(/4 из 12/);
    expect(screen.queryByText(/Мера 4/)).toBeNull();
    fireEvent.click(button(/Показать все рекомендации \(4\)/));
    expect(screen.getByText(/Мера 4/)).toBeTruthy();
    fireEvent.click(button("СОШ а. Новый"));
    expect(await screen.findByRole("heading", { name: "СОШ а. Новый" })).toBeTruthy();
  });

  it("offers the example where nothing was recognised, and reads it", async () => {
    let opened = false;
    const services = fakeServices({
      checkData: () => Promise.resolve(opened ? sampleBook : { ...sampleBook, overview: { ...sampleOverview, recognised: 0 } }),
      openSample: () => {
        opened = true;
        return Promise.resolve(42);
      },
    });
    render(<App services={services} />);
    fireEvent.click(await screen.findByRole("button", { name: "Открыть пример" }));
    expect(await screen.findByText(/Пример открыт: 42/)).toBeTruthy();
    expect(button("Сформировать отчёты")).toBeTruthy();
  });

  it("«Сформировать паспорт школы» orders one page of that school", async () => {
    const orders: unknown[] = [];
    const services = fakeServices();
    render(
      <App
        services={{
          ...services,
          buildReports: ({ sheets, passports }, ...rest) => {
            orders.push({ sheets, passports });
            return services.buildReports({ sources: { grids: [], refused: [] } }, ...rest);
          },
        }}
      />,
    );
    await screen.findByRole("button", { name: "Сформировать отчёты" });
    fireEvent.click(screen.getByRole("tab", { name: "Школа" }));
    fireEvent.change(await screen.findByRole("searchbox"), { target: { value: "№ 5" } });
    fireEvent.click(await screen.findByRole("button", { name: "СОШ № 5 п. Заводской" }));
    fireEvent.click(await screen.findByRole("button", { name: "Сформировать паспорт школы" }));
    await screen.findByRole("heading", { name: /Готово/ });
    expect(orders).toEqual([{ sheets: ["passport"], passports: ["МБОУ СОШ № 5 п. Заводской"] }]);
  });

  it("says when this Excel has no custom functions, and that the reports do without", async () => {
    render(<App services={fakeServices({ hasCustomFunctions: () => false })} />);
    expect(await screen.findByText(/Отчётам они не\s+нужны/)).toBeTruthy();
  });
});
