import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { repositoryRoot } from "../../node/repositoryRoot";
import { workbookOf } from "../../xlsx/workbookOf";
import { inventRegion } from "./inventRegion";

const MEGABYTE = 1024 * 1024;

/**
 * `npm run report` over a region's workbook and the 60 workbooks of its districts, in a process of its own with Node's usual heap: time,
 * the highest memory, and what came of it. Throws when the run does not end well.
 */
export function measureRegion(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "region-"));
  try {
    const region = inventRegion();
    const sent = path.join(folder, "районы");
    fs.mkdirSync(sent);
    fs.writeFileSync(path.join(folder, "регион.xlsx"), workbookOf(region.workbook));
    for (const [name, sheets] of region.files) fs.writeFileSync(path.join(sent, name), workbookOf(sheets));
    const sheets = [...region.files.values()].reduce((sum, file) => sum + Object.keys(file).length, 0);

    const [out, json, memory] = ["отчёт.xlsx", "отчёт.json", "memory.txt"].map((name) => path.join(folder, name)) as [
      string,
      string,
      string,
    ];
    const recorder = path.join(repositoryRoot(), "bench/measure/region/recordMemory.cjs");
    const command = path.join(repositoryRoot(), "bench/report/run.mjs");
    const started = performance.now();
    const run = spawnSync(process.execPath, ["--require", recorder, command, "регион.xlsx", "районы", "--out", out, "--json", json], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, OPORA_MEMORY_FILE: memory, INIT_CWD: folder },
    });
    const seconds = (performance.now() - started) / 1000;
    if (run.status !== 0) throw new Error(`The report ended with ${run.status ?? run.signal}:\n${run.stderr}`);
    const said = JSON.parse(fs.readFileSync(json, "utf8")) as {
      facts: unknown[];
      findings: { severity: string }[];
      written: unknown[];
      requests: { read: number; write: number };
    };
    return [
      `${region.schools} schools × 3 years, ${region.files.size + 1} files with ${sheets + 1} sheets, ${region.facts} results`,
      `${seconds.toFixed(1)} s, at most ${(Number(fs.readFileSync(memory, "utf8")) / 1024).toFixed(0)} MB resident`,
      `${said.facts.length} results read, ${said.written.length} sheets written, ${said.findings.length} findings (${said.findings.filter(({ severity }) => severity === "error").length} errors)`,
      `requests: ${said.requests.read} to read, ${said.requests.write} to write; ${(fs.statSync(out).size / MEGABYTE).toFixed(1)} MB of workbook`,
    ].join("\n");
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
