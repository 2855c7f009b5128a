import { performance } from "node:perf_hooks";
import { analyse } from "../../src/domain/analysis/analyse";
import { subjectDeviations } from "../../src/domain/analysis/subjectDeviations";
import { defaultParameters } from "../../src/domain/parameters/parameters";
import { listSensitivity } from "../../src/domain/sensitivity/listSensitivity";
import { inventDistrict } from "./inventDistrict";

const MEGABYTE = 1024 * 1024;

/** Time and memory of the whole method over a country: `schools` × 3 years × 12 procedures (ВПР 4–8 and ОГЭ in two subjects; ЕГЭ besides). */
export function measureSpeed(schools: number): string {
  const shape = {
    schools,
    years: [2023, 2024, 2025],
    pupils: [15, 40],
    contextStrength: 0.25,
    spread: 0.2,
    sameChild: 0.7,
    yearNoise: 0.08,
  } as const;
  const { dataset } = inventDistrict({ ...shape, lowQuality: -0.7, lowOfTen: 1, resilientOfTen: 1 }, 1);
  const parameters = defaultParameters();
  const lines = [`${schools} schools, ${dataset.facts.length} facts, ${dataset.context.length} passports`];
  const time = (name: string, run: () => unknown) => {
    const before = process.memoryUsage().heapUsed;
    const started = performance.now();
    run();
    const seconds = (performance.now() - started) / 1000;
    const memory = (process.memoryUsage().heapUsed - before) / MEGABYTE;
    lines.push(`${name}: ${seconds.toFixed(2)} s, heap ${memory >= 0 ? "+" : ""}${memory.toFixed(0)} MB`);
  };
  time("analyse, first run", () => analyse(dataset, parameters));
  time("analyse, second run", () => analyse(dataset, parameters));
  time("subjectDeviations", () => subjectDeviations(dataset, parameters));
  time("listSensitivity", () => listSensitivity(dataset, parameters));
  lines.push(`resident set ${(process.memoryUsage().rss / MEGABYTE).toFixed(0)} MB`);
  return lines.join("\n");
}
