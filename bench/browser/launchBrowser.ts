import type { Browser } from "playwright-core";
import { chromium } from "playwright-core";
import { browserFlags } from "./browserFlags";
import { findBrowser } from "./findBrowser";

/** Starts a browser without a window, for tests. */
export async function launchBrowser(publicKeyHash: string): Promise<Browser> {
  const found = findBrowser();
  if (!found) {
    throw new Error("No Chrome, Edge or Chromium was found. Install one, or name it in the environment variable OPORA_BROWSER.");
  }
  // A container has no user whose sandbox Chromium could use, and no graphics card.
  const flags = [...browserFlags(publicKeyHash), ...(process.platform === "linux" ? ["--no-sandbox", "--disable-gpu"] : [])];
  return chromium.launch({ executablePath: found.path, args: flags });
}
