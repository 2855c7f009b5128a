import path from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { launchBrowser } from "../../../bench/browser/launchBrowser";
import { repositoryRoot } from "../../../bench/node/repositoryRoot";
import { serveBench } from "../../../bench/server/serveBench";

export interface OpenBench {
  readonly browser: Browser;
  readonly page: Page;
  /** The add-in's page in its frame; a reload of the pane makes another. */
  pane(): Promise<Frame>;
  /** Addresses outside of the bench that anything on the page asked for: a test asserts that there are none. */
  readonly foreignRequests: readonly string[];
  /** Errors thrown on the page or in the pane, and what was written to the console as an error. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

export interface OpenBenchOptions {
  readonly workbook: Uint8Array;
  readonly workbookName?: string;
  /** Folder of the add-in; absent = the built one. */
  readonly addin?: string;
  readonly page?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
}

const dist = path.join(repositoryRoot(), "dist");

/** The bench as `npm start` shows it, on free ports, in a browser without a window. Wants `npm run build:bench` first. */
export async function openBench({
  workbook,
  workbookName = "Книга.xlsx",
  addin = path.join(dist, "addin"),
  page: pageFolder = path.join(dist, "bench", "page"),
  viewport = { width: 1366, height: 768 },
}: OpenBenchOptions): Promise<OpenBench> {
  const served = await serveBench({
    addin,
    page: pageFolder,
    workbook: { name: workbookName, bytes: workbook },
    ports: { addin: 0, page: 0 },
  });
  const browser = await launchBrowser(served.publicKeyHash);
  const close = async (): Promise<void> => {
    await browser.close();
    await served.close();
  };
  try {
    const page = await browser.newPage({ viewport, locale: "ru-RU", acceptDownloads: true });
    const foreignRequests: string[] = [];
    const errors: string[] = [];
    const own = [new URL(served.pageUrl).origin, served.addinUrl, "data:", "blob:"];
    page.on("request", (request) => {
      if (!own.some((origin) => request.url().startsWith(origin))) foreignRequests.push(request.url());
    });
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(`${message.text()} ${message.location().url}`);
    });
    // Above any wait on a busy machine, below the time a test has.
    page.setDefaultTimeout(50_000);
    await page.goto(served.pageUrl);
    await page.waitForFunction(() => window.bench !== undefined);
    const pane = async (): Promise<Frame> => {
      const element = await page.waitForSelector("#addin");
      const frame = await element.contentFrame();
      if (!frame) throw new Error("The pane has no frame.");
      await page.waitForFunction(() => window.bench?.host.isReady);
      return frame;
    };
    return { browser, page, pane, foreignRequests, errors, close };
  } catch (error) {
    await close();
    throw error;
  }
}
