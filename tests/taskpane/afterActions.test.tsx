/** @jest-environment jsdom */
import { act, cleanup, configure, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { App } from "../../src/taskpane/App";
import type { PaneServices } from "../../src/taskpane/services";
import { fakeServices, sampleBook, sampleOutcome } from "./fakeServices";
import { lightScheme } from "./lightScheme";

// Screens are loaded when they are first opened.
configure({ asyncUtilTimeout: 10_000 });

beforeAll(lightScheme);
afterEach(cleanup);

const button = (name: RegExp | string): HTMLElement => screen.getByRole("button", { name });
const made = { ...sampleBook, generated: { count: 7, undo: "Вернутся прежние 5 листов.", parameters: "Параметры" } };
const file = (name: string): File => new File(["числа"], name);
const addFiles = (...files: File[]): void => {
  fireEvent.change(document.querySelector("input[type=file]") as HTMLInputElement, { target: { files } });
};
const refused = { status: "refused", title: "Файл не прочитан", reason: "Это не таблица.", steps: [] } as const;

/** A promise that a test ends when it has seen what stands there meanwhile. */
function pending<T>(): { readonly promise: Promise<T>; readonly end: (value: T) => void } {
  let end: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => (end = resolve));
  return { promise, end };
}

describe("after what a person did", () => {
  it("freezing: says that it goes on and how it ended beside its button, and starts nothing else meanwhile", async () => {
    const freezing = pending<string>();
    const removeGenerated = jest.fn().mockResolvedValue(7);
    render(
      <App services={fakeServices({ checkData: () => Promise.resolve(made), freezeFormulas: () => freezing.promise, removeGenerated })} />,
    );
    const freeze = await screen.findByRole("button", { name: "Зафиксировать значения" });
    const section = freeze.closest("section");
    fireEvent.click(freeze);
    await waitFor(() => expect(section?.textContent).toContain("Фиксируем значения…"));
    for (const one of ["Зафиксировать значения", "Вернуть прошлую версию", "Убрать созданные листы"])
      expect(button(one).getAttribute("aria-disabled")).toBe("true");
    freezing.end("Зафиксировали 12 формул.");
    await waitFor(() => expect(section?.textContent).toContain("Зафиксировали 12 формул."));
    expect(button("Убрать созданные листы").getAttribute("aria-disabled")).toBeNull();
    expect(removeGenerated).not.toHaveBeenCalled();
  });

  it("Escape gives up the question before sheets are taken away and the reason of a finding; office.js does not hear it", async () => {
    const heard = jest.fn();
    window.addEventListener("keydown", heard);
    render(<App services={fakeServices({ checkData: () => Promise.resolve(made) })} />);
    fireEvent.click(await screen.findByRole("button", { name: "Убрать созданные листы" }));
    fireEvent.keyDown(button("Оставить"), { key: "Escape" });
    expect(button("Убрать созданные листы")).toBeTruthy();
    fireEvent.click(screen.getByRole("tab", { name: /Проверка/ }));
    fireEvent.click(await screen.findByRole("button", { name: /ошибкой: Отметок 11, участников 12/ }));
    fireEvent.keyDown(screen.getByRole("textbox", { name: /Почему так/ }), { key: "Escape" });
    expect(screen.queryByRole("textbox", { name: /Почему так/ })).toBeNull();
    expect(heard).not.toHaveBeenCalled();
    window.removeEventListener("keydown", heard);
  });

  it("a passport that failed is tried again as that passport, not as all the reports", async () => {
    const orders: unknown[] = [];
    const buildReports: PaneServices["buildReports"] = ({ sheets, passports }) => {
      orders.push({ sheets, passports });
      return orders.length === 1 ? Promise.reject(new Error("no")) : Promise.resolve(sampleOutcome);
    };
    render(<App services={fakeServices({ buildReports })} />);
    await screen.findByRole("button", { name: "Сформировать отчёты" });
    fireEvent.click(screen.getByRole("tab", { name: "Школа" }));
    fireEvent.change(await screen.findByRole("searchbox"), { target: { value: "№ 5" } });
    fireEvent.click(await screen.findByRole("button", { name: "СОШ № 5 п. Заводской" }));
    fireEvent.click(await screen.findByRole("button", { name: "Сформировать паспорт школы" }));
    fireEvent.click(await screen.findByRole("button", { name: "Повторить" }));
    await screen.findByRole("heading", { name: /Готово/ });
    expect(orders[1]).toEqual(orders[0]);
    expect(orders[0]).toEqual({ sheets: ["passport"], passports: ["МБОУ СОШ № 5 п. Заводской"] });
  });

  it("a parameter typed and not applied outlives a look at the card of the school it would move, and is told of", async () => {
    render(<App services={fakeServices()} />);
    fireEvent.click(await screen.findByRole("button", { name: "Параметры расчёта" }));
    const field = (): Promise<HTMLInputElement> => screen.findByRole("textbox", { name: "Порог доли низких результатов" });
    fireEvent.change(await field(), { target: { value: "20" } });
    fireEvent.click(await screen.findByRole("button", { name: "СОШ а. Новый" }));
    await screen.findByRole("heading", { name: "СОШ а. Новый" });
    fireEvent.click(screen.getByRole("tab", { name: "Главная" }));
    expect(await screen.findByText(/Есть изменения, которые ещё не\s+применены/)).toBeTruthy();
    fireEvent.click(button("Параметры расчёта"));
    expect((await field()).value).toBe("20");
    fireEvent.change(await field(), { target: { value: "30" } });
    fireEvent.click(button("Назад"));
    expect(await screen.findByText(/Пороги, веса и\s+годы/)).toBeTruthy();
  });

  it("the filter and the search of «Проверка» stay while another tab is looked at", async () => {
    render(<App services={fakeServices()} />);
    fireEvent.click(await screen.findByRole("tab", { name: /Проверка/ }));
    fireEvent.click(await screen.findByRole("button", { name: "Ошибки 1" }));
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "отметок" } });
    fireEvent.click(screen.getByRole("tab", { name: "Главная" }));
    fireEvent.click(screen.getByRole("tab", { name: /Проверка/ }));
    expect((await screen.findByRole("button", { name: "Ошибки 1" })).getAttribute("aria-pressed")).toBe("true");
    expect(screen.getByRole<HTMLInputElement>("searchbox").value).toBe("отметок");
  });

  it("accepting a finding that Excel refused is tried again with the same reason", async () => {
    const accept = jest.fn(sampleBook.accept).mockRejectedValueOnce(new Error("no"));
    render(<App services={fakeServices({ checkData: () => Promise.resolve({ ...sampleBook, accept }) })} />);
    fireEvent.click(await screen.findByRole("tab", { name: /Проверка/ }));
    fireEvent.click(await screen.findByRole("button", { name: /ошибкой: Отметок 11, участников 12/ }));
    fireEvent.change(screen.getByRole("textbox", { name: /Почему так/ }), { target: { value: "один не сдавал" } });
    fireEvent.click(button("Принять как есть"));
    fireEvent.click(await screen.findByRole("button", { name: "Повторить" }));
    expect(await screen.findByText(/Причина: один не сдавал/)).toBeTruthy();
    expect(accept.mock.calls).toEqual([
      ["f1", "один не сдавал"],
      ["f1", "один не сдавал"],
    ]);
  });

  it("files: what became of them is told under the title; the workbook is read again only when something came", async () => {
    const checkData = jest.fn(fakeServices().checkData);
    const readFile: PaneServices["readFile"] = ({ name }) =>
      Promise.resolve(name.endsWith(".pdf") ? refused : { status: "read", sheets: 1, sources: { grids: [], refused: [] } });
    render(<App services={fakeServices({ checkData, readFile })} />);
    await screen.findByRole("button", { name: "Сформировать отчёты" });
    addFiles(file("Приказ.pdf"));
    expect(await screen.findByText(/^Не\s+прочитано файлов: 1\. Почему, сказано ниже/)).toBeTruthy();
    expect(checkData).toHaveBeenCalledTimes(1);
    addFiles(file("ОГЭ.xlsx"));
    expect(await screen.findByText(/^Прочитан 1\s+файл\.$/)).toBeTruthy();
    await waitFor(() => expect(checkData).toHaveBeenCalledTimes(2));
  });

  it("a failure that no button can repeat does not tell to press one", async () => {
    const readFile = (): Promise<never> => Promise.reject(new Error("no"));
    const services = fakeServices({ readFile });
    render(<App services={services} />);
    await screen.findByRole("button", { name: "Сформировать отчёты" });
    addFiles(file("ОГЭ.xlsx"));
    await screen.findByRole("alert");
    expect(screen.queryByRole("button", { name: "Повторить" })).toBeNull();
    expect(screen.queryByText(/нажмите «Повторить»/i)).toBeNull();
    expect(screen.getByText(/вернитесь назад и\s+сделайте то\s+же ещё раз/i)).toBeTruthy();
  });

  it("another screen begins at its top", async () => {
    render(<App services={fakeServices()} />);
    await screen.findByRole("button", { name: "Сформировать отчёты" });
    document.documentElement.scrollTop = 300;
    fireEvent.click(screen.getByRole("tab", { name: /Проверка/ }));
    await waitFor(() => expect(document.documentElement.scrollTop).toBe(0));
  });

  it("says that something waits until a cell is left, and no more once it goes on", async () => {
    let tell: (waiting: boolean) => void = () => undefined;
    const onEditWait: PaneServices["onEditWait"] = (listener) => {
      tell = listener;
      return () => undefined;
    };
    render(<App services={fakeServices({ onEditWait })} />);
    await screen.findByRole("button", { name: "Сформировать отчёты" });
    act(() => tell(true));
    expect(screen.getByText(/Закончите ввод в\s+ячейке\. Нажмите Enter или Esc/)).toBeTruthy();
    act(() => tell(false));
    expect(screen.queryByText(/Закончите ввод/)).toBeNull();
  });

  it("a screen reader hears the step of a run and its outcome from a region that stands all the time", async () => {
    const building = pending<typeof sampleOutcome>();
    const services = fakeServices({
      buildReports: (_, onProgress) => {
        onProgress({ step: "writing", done: 1, total: 3, sheet: "Рейтинг", state: "running" });
        return building.promise;
      },
    });
    const { container } = render(<App services={services} />);
    const region = container.querySelector(".unseen[role=status]");
    fireEvent.click(await screen.findByRole("button", { name: "Сформировать отчёты" }));
    await waitFor(() => expect(region?.textContent).toBe("Записываем листы"));
    building.end(sampleOutcome);
    await waitFor(() => expect(region?.textContent).toMatch(/^Готово: 2\s+листа за\s+4\s+с$/));
    expect(region?.isConnected).toBe(true);
  });
});
