import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { browserFlags } from "./browserFlags";
import { findBrowser } from "./findBrowser";

export interface BrowserWindow {
  readonly browser: string;
  close(): Promise<void>;
}

/** How long a browser may take to end by itself before it is ended. */
const patienceMilliseconds = 3_000;

/** Opens the address in a window of an installed browser with a throw-away profile; null when there is none, or no screen to show it on. */
export function openWindow(url: string, publicKeyHash: string): BrowserWindow | null {
  const screenless = process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  const found = screenless ? null : findBrowser();
  if (!found || found.headlessOnly) return null;
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), "opora-bench-"));
  const flags = [...browserFlags(publicKeyHash), `--user-data-dir=${profile}`, "--new-window", url];
  // A group of its own: what the browser started ends with it, also where its file is a script that starts another program.
  const child = spawn(found.path, flags, { stdio: "ignore", detached: process.platform !== "win32" });
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
  const close = async (): Promise<void> => {
    end(child, "SIGTERM");
    const timer = setTimeout(() => end(child, "SIGKILL"), patienceMilliseconds);
    await ended;
    clearTimeout(timer);
    // The main process is gone; nothing of its group may stay.
    end(child, "SIGKILL");
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  return { browser: path.basename(found.path), close };
}

/** Ends the browser with all that it started. Windows has no groups: there the browser ends its own processes. */
function end(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === "win32") child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
