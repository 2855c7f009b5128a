import fs from "node:fs";
import { accuracyScenarios } from "./accuracyScenarios";
import { accuracyTable } from "./accuracyTable";
import { measureAccuracy } from "./measureAccuracy";
import { measureFunctions } from "./measureFunctions";
import { measureSpeed } from "./measureSpeed";

const [START, END] = ["<!-- таблица: npm run bench:accuracy -->", "<!-- конец таблицы -->"];
const COUNTRY = 5000;

/**
 * The measurements of the method: "accuracy" prints the table over synthetic districts, and with `page` writes it between the marks of that
 * page; "analysis" prints time and memory for 5,000 schools beside their reading; "functions" the time of the custom functions; "calculation" that of 20,000 cells
 * with them in a workbook; "reading" that of the sheets of a region beside the library alone; "region" memory and time of the command line over a region; "pane" the weight of the pane against a bare page.
 *
 * @throws on another name, or a page without the marks.
 */
export async function measure(name: string | undefined, page?: string): Promise<void> {
  if (name === "pane") {
    const { measurePane } = await import("./pane/measurePane");
    console.log(await measurePane());
    return;
  }
  if (name === "analysis") {
    console.log(measureSpeed(COUNTRY));
    return;
  }
  if (name === "functions") {
    console.log(measureFunctions());
    return;
  }
  if (name === "calculation") {
    const { measureCalculation } = await import("./measureCalculation");
    console.log(await measureCalculation());
    return;
  }
  if (name === "reading") {
    const { measureReading } = await import("./measureReading");
    console.log(measureReading());
    return;
  }
  if (name === "region") {
    const { measureRegion } = await import("./region/measureRegion");
    console.log(measureRegion());
    return;
  }
  if (name !== "accuracy")
    throw new Error(`measure: "accuracy", "analysis", "functions", "calculation", "reading", "region" or "pane", got ${String(name)}`);
  const lines = accuracyScenarios.map((scenario) => {
    const started = Date.now();
    const line = { name: scenario.name, districts: scenario.districts, accuracy: measureAccuracy(scenario) };
    console.error(`${scenario.name}: ${((Date.now() - started) / 1000).toFixed(0)} s`);
    return line;
  });
  const table = accuracyTable(lines);
  console.log(table);
  if (page === undefined) return;
  const text = fs.readFileSync(page, "utf8");
  const [start, end] = [text.indexOf(START), text.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`${page} has no marks for the table`);
  fs.writeFileSync(page, `${text.slice(0, start + START.length)}\n\n${table}\n\n${text.slice(end)}`);
}
