import fs from "node:fs";
import path from "node:path";
import zlib from "node:zlib";
import { launchBrowser } from "../../browser/launchBrowser";
import { repositoryRoot } from "../../node/repositoryRoot";
import { sampleFile } from "../../server/sampleFile";
import { serveBench } from "../../server/serveBench";

/** One opening of a page in the bench. */
interface Opening {
  /** Milliseconds from the start of the page to the first button that can be pressed; a tab is none. */
  readonly milliseconds: number;
  /** Scripts and styles of the page itself that had come by then. */
  readonly files: readonly string[];
}

const dist = path.join(repositoryRoot(), "dist");
const pages = { bare: path.join(dist, "bench", "bare"), pane: path.join(dist, "addin") };
/** Openings of each page, by turns, so that a slow moment of the machine hits both; the first of each warms up and is not counted. */
const rounds = 7;

/** The first load of the pane against a page of React, FluentProvider and one button: bytes (gzip) and time to usable, as a table. */
export async function measurePane(): Promise<string> {
  const openings: Record<keyof typeof pages, Opening[]> = { bare: [], pane: [] };
  for (let round = 0; round < rounds; round++) {
    for (const name of ["bare", "pane"] as const) openings[name].push(await open(pages[name]));
  }
  const time = { bare: median(openings.bare), pane: median(openings.pane) };
  const bytes = { bare: weight(pages.bare), pane: weight(pages.pane) };
  const line = (title: string, one: Record<keyof typeof pages, number>): string =>
    `| ${title} | ${one.bare.toFixed(0)} | ${one.pane.toFixed(0)} | ${(one.pane / one.bare).toFixed(2)} |`;
  return [
    "| first load | bare page | pane | times |",
    "|---|---|---|---|",
    line("scripts and styles the page names, gzip −9, bytes", bytes),
    line(`time to the first button, ms (median of ${rounds - 1})`, time),
    "",
    `come by then: ${openings.pane.at(-1)?.files.join(", ") ?? ""}`,
  ].join("\n");
}

async function open(addin: string): Promise<Opening> {
  const { name, bytes } = sampleFile();
  const served = await serveBench({
    addin,
    page: path.join(dist, "bench", "page"),
    workbook: { name, bytes },
    ports: { addin: 0, page: 0 },
  });
  const browser = await launchBrowser(served.publicKeyHash);
  try {
    const page = await browser.newPage({ locale: "ru-RU" });
    // Runs in every frame before its own scripts.
    await page.addInitScript(() => {
      const watch = new MutationObserver(() => {
        const button = document.querySelector('#root button:not([disabled]):not([role="tab"])');
        if (!button) return;
        watch.disconnect();
        document.documentElement.dataset.usable = String(performance.now());
      });
      watch.observe(document, { childList: true, subtree: true });
    });
    await page.goto(served.pageUrl);
    const element = await page.waitForSelector("#addin", { timeout: 60_000 });
    const frame = await element.contentFrame();
    if (!frame) throw new Error("The pane has no frame.");
    await frame.waitForSelector("html[data-usable]", { state: "attached", timeout: 60_000 });
    return await frame.evaluate(() => {
      const milliseconds = Number(document.documentElement.dataset.usable);
      const files = performance
        .getEntriesByType("resource")
        .filter(
          (entry) => entry.startTime + entry.duration <= milliseconds && /\.(js|css)$/.test(entry.name) && !entry.name.includes("/office/"),
        )
        .map((entry) => entry.name.slice(entry.name.lastIndexOf("/") + 1));
      return { milliseconds, files };
    });
  } finally {
    await browser.close();
    await served.close();
  }
}

function median(openings: readonly Opening[]): number {
  const times = openings
    .slice(1)
    .map(({ milliseconds }) => milliseconds)
    .sort((a, b) => a - b);
  const middle = times.length / 2;
  return ((times[Math.floor(middle)] ?? NaN) + (times[Math.ceil(middle) - 1] ?? NaN)) / 2;
}

/** Scripts and styles that taskpane.html names, office.js and the page for old engines aside. */
function weight(folder: string): number {
  const html = fs.readFileSync(path.join(folder, "taskpane.html"), "utf8");
  const files = [...html.matchAll(/(?:src|href)="?([\w.]+\.(?:js|css))/g)].flatMap(([, file]) =>
    file && file !== "unsupported.js" ? [file] : [],
  );
  return files.reduce((sum, file) => sum + zlib.gzipSync(fs.readFileSync(path.join(folder, file)), { level: 9 }).length, 0);
}
