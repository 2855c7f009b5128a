import type { OfficeInNode } from "../../../../bench/node/startOffice";
import { nodeOrigin, startOffice } from "../../../../bench/node/startOffice";
import type { Knobs } from "../../../../bench/host/knobs";
import { createKnobs } from "../../../../bench/host/knobs";
import { WebHost } from "../../../../bench/host/webHost";
import { ToyWorkbook } from "../toyWorkbook";

export interface ToyOffice extends OfficeInNode {
  readonly book: ToyWorkbook;
}

/** The genuine office.js over a toy workbook with the sheets «Лист1» and «Данные». */
export async function toyOffice(changes: Partial<Knobs> = {}): Promise<ToyOffice> {
  const book = new ToyWorkbook("Лист1", "Данные");
  const host = new WebHost({
    knobs: createKnobs(changes),
    model: book,
    root: (context) => book.root(context),
    fileName: "Книга1.xlsx",
    settings: {},
    origin: nodeOrigin,
  });
  return Object.assign(await startOffice(host), { book });
}

/** The error that a run ends in, as the add-in sees it. */
export async function errorOf(run: Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await run;
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error("The run was expected to fail, and went well.");
}
