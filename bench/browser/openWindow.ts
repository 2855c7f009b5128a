import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { browserFlags } from "./browserFlags";
import { findBrowser } from "./findBrowser";

export interface BrowserWindow {
  readonly browser: string;
  close(): Promise<void>;
}

/** Opens the address in a window of an installed browser with a throw-away profile; null when there is none, or no screen to show it on. */
export function openWindow(url: string, publicKeyHash: string): BrowserWindow | null {
  const screenless = process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  const found = screenless ? null : findBrowser();
  if (!found || found.headlessOnly) return null;
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), "opora-bench-"));
  const child = spawn(found.path, [...browserFlags(publicKeyHash), `--user-data-dir=${profile}`, "--new-window", url], { stdio: "ignore" });
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
  const close = async (): Promise<void> => {
    child.kill();
    await ended;
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  return { browser: path.basename(found.path), close };
}
