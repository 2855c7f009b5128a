/** @jest-environment jsdom */
import { cleanup, configure, fireEvent, render, screen, within } from "@testing-library/react";
import type { RegisterEntry } from "../../src/app/registerList";
import { App } from "../../src/taskpane/App";
import { fakeServices, sampleBook, sampleOutcome } from "./fakeServices";
import { lightScheme } from "./lightScheme";

configure({ asyncUtilTimeout: 10_000 });

beforeAll(lightScheme);
afterEach(cleanup);

const button = (name: RegExp | string): HTMLElement => screen.getByRole("button", { name });
const rowOf = (title: string): HTMLElement => {
  const row = screen.getByText(title).closest("li");
  if (row === null) throw new Error(`no row ${title}`);
  return row;
};
const unfold = async (summary: RegExp): Promise<void> => {
  fireEvent.click(await screen.findByText(summary));
};

describe("«Листы учёта»", () => {
  it("says of every register whether it is there and filled, and opens its sheet", async () => {
    const services = fakeServices();
    render(<App services={services} />);
    await unfold(/^Листы учёта: есть 2\s+из\s+3$/);
    expect(within(rowOf("Визиты кураторов")).getByText("нет")).toBeTruthy();
    expect(within(rowOf("Курсы повышения квалификации")).getByText(/^есть, 3\s+строки$/)).toBeTruthy();
    expect(within(rowOf("Локальные акты")).getByText(/^есть, не\s+заполнен$/)).toBeTruthy();
    fireEvent.click(button("Открыть лист «Курсы»"));
    expect(services.opened).toEqual(["Курсы"]);
  });

  it("offers no «Открыть» and no second one for a register that stands in another file", async () => {
    render(<App services={fakeServices()} />);
    await unfold(/^Листы учёта/);
    expect(within(rowOf("Локальные акты")).queryByRole("button")).toBeNull();
  });

  it("creates an absent one, reads the workbook again and tells what is there now", async () => {
    const created: string[] = [];
    const registers = (sheets: RegisterEntry["sheets"]): RegisterEntry[] => [
      { kind: "visits", title: "Визиты кураторов", howTo: "Строка — визит.", sheets },
    ];
    render(
      <App
        services={fakeServices({
          checkData: () =>
            Promise.resolve({
              ...sampleBook,
              registers: registers(created.map((sheet) => ({ file: null, sheet, rows: 0 }))),
              createRegister: (kind) => {
                created.push(`${kind} (2)`);
                return Promise.resolve(`${kind} (2)`);
              },
            }),
        })}
      />,
    );
    await unfold(/^Листы учёта: есть 0\s+из\s+1$/);
    fireEvent.click(button("Создать лист учёта «Визиты кураторов»"));
    expect(await screen.findByText(/Лист «visits \(2\)» создан/)).toBeTruthy();
    await unfold(/^Листы учёта: есть 1\s+из\s+1$/);
    expect(within(rowOf("Визиты кураторов")).getByText(/^есть, не\s+заполнен$/)).toBeTruthy();
    expect(created).toEqual(["visits (2)"]);
  });

  it("says why a register was not created", async () => {
    render(
      <App
        services={fakeServices({
          checkData: () => Promise.resolve({ ...sampleBook, createRegister: () => Promise.reject(new Error("no")) }),
        })}
      />,
    );
    await unfold(/^Листы учёта/);
    fireEvent.click(button("Создать лист учёта «Визиты кураторов»"));
    expect(within(await screen.findByRole("alert")).getByText(/Структура книги защищена/)).toBeTruthy();
  });
});

describe("documents of a run", () => {
  const downloads: { readonly name: string; readonly url: string }[] = [];
  const blobs: Blob[] = [];
  let click: jest.SpyInstance;

  beforeEach(() => {
    downloads.length = 0;
    blobs.length = 0;
    // jsdom knows neither addresses of blobs nor downloads.
    URL.createObjectURL = (blob) => {
      blobs.push(blob as Blob);
      return `blob:${blobs.length}`;
    };
    URL.revokeObjectURL = () => undefined;
    click = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      downloads.push({ name: this.download, url: this.href });
    });
  });
  afterEach(() => click.mockRestore());

  it("are offered after a run and not before", async () => {
    render(<App services={fakeServices()} />);
    await screen.findByRole("button", { name: "Сформировать отчёты" });
    expect(screen.queryByRole("button", { name: /\.docx/ })).toBeNull();
    fireEvent.click(button("Сформировать отчёты"));
    expect(await screen.findByRole("button", { name: "Сохранить приказ (.docx)" })).toBeTruthy();
    // The sheet of the other was not written in this run.
    expect(screen.queryByRole("button", { name: "Сохранить справку (.docx)" })).toBeNull();
  });

  it("are handed to downloads, and the sheet with the same text is named", async () => {
    render(<App services={fakeServices()} />);
    fireEvent.click(await screen.findByRole("button", { name: "Сформировать отчёты" }));
    fireEvent.click(await screen.findByRole("button", { name: "Сохранить приказ (.docx)" }));
    expect(await screen.findByText(/тот\s+же текст стоит на\s+листе «Проект приказа \(2\)»/)).toBeTruthy();
    expect(downloads).toEqual([{ name: "Проект приказа о перечне ШНОР 2025.docx", url: "blob:1" }]);
    expect(blobs.map(({ size, type }) => [size, type])).toEqual([[2, "application/docx"]]);
    expect(document.querySelector("a[download]")).toBeNull();
  });

  it("says what went wrong when a document cannot be made", async () => {
    const documents = sampleOutcome.documents.map((one) => ({ ...one, file: () => Promise.reject(new Error("no")) }));
    render(<App services={fakeServices({ buildReports: () => Promise.resolve({ ...sampleOutcome, documents }) })} />);
    fireEvent.click(await screen.findByRole("button", { name: "Сформировать отчёты" }));
    fireEvent.click(await screen.findByRole("button", { name: "Сохранить приказ (.docx)" }));
    expect(within(await screen.findByRole("alert")).getByText(/текст стоит на\s+листе «Проект приказа \(2\)»/)).toBeTruthy();
    // The outcome of the run is still there.
    expect(screen.getByRole("heading", { name: /Готово/ })).toBeTruthy();
    expect(downloads).toEqual([]);
  });
});
