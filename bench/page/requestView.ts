import type { ProtocolEngine } from "../protocol/engine";
import type { RequestRecord } from "../protocol/requestLog";
import { element } from "./element";
import { texts } from "./texts";

const shownRequests = 200;
const numbers = new Intl.NumberFormat("ru-RU", { maximumFractionDigits: 1 });

/** The log of requests: what each was for, how large and how long, and how it ended. The newest stands first. */
export function requestView(engine: ProtocolEngine): HTMLElement {
  const total = element("p", { class: "request-total", "aria-live": "polite" });
  const rows = element("tbody");
  const clear = element("button", { type: "button" }, texts.clear);
  const updateTotal = (): void => {
    const bytes = engine.log.records.reduce((sum, record) => sum + record.requestBytes + record.replyBytes, 0);
    total.textContent = texts.total(engine.log.workCount, kilobytes(bytes), engine.references.count);
  };
  engine.log.onRecord((record) => {
    rows.prepend(row(record));
    while (rows.rows.length > shownRequests) rows.deleteRow(-1);
    updateTotal();
  });
  clear.addEventListener("click", () => {
    engine.log.clear();
    rows.replaceChildren();
    updateTotal();
  });
  updateTotal();
  const heading = element("thead", {}, element("tr", {}, ...texts.columns.map((column) => element("th", { scope: "col" }, column))));
  return element(
    "section",
    { class: "requests" },
    element("h3", {}, texts.requests, " ", clear),
    total,
    element("div", { class: "request-rows" }, element("table", {}, heading, rows)),
  );
}

function row(record: RequestRecord): HTMLTableRowElement {
  const cells = [
    String(record.number),
    texts.purposes[record.purpose],
    String(record.actions),
    kilobytes(record.requestBytes),
    kilobytes(record.replyBytes),
    numbers.format(record.milliseconds),
    record.error ?? texts.good,
  ];
  return element("tr", { class: record.error === null ? record.purpose : "failed" }, ...cells.map((cell) => element("td", {}, cell)));
}

function kilobytes(bytes: number): string {
  return texts.kilobytes(numbers.format(bytes / 1024));
}
