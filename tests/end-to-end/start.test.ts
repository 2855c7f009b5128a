import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import fs from "node:fs";
import https from "node:https";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { repositoryRoot } from "../../bench/node/repositoryRoot";
import { workbookOf } from "../../bench/xlsx/workbookOf";

jest.setTimeout(120_000);

/** What `npm start` does once it has built: the same bundle, called as `bench/server/start.mjs` calls it. Wants `npm run build:bench` first. */
const bundle = path.join(repositoryRoot(), "dist/bench/node/server.cjs");
const program = `require(${JSON.stringify(bundle)}).main(process.argv.slice(1)).then((code) => code === null || process.exit(code))`;

interface Started {
  readonly process: ChildProcess;
  /** Everything said so far. */
  said(): string;
  /** The first match; waits for it. */
  find(pattern: RegExp): Promise<RegExpExecArray>;
  readonly ended: Promise<number | null>;
}

function start(args: readonly string[], environment: Readonly<Record<string, string>>): Started {
  const env: NodeJS.ProcessEnv = { ...process.env, ...environment };
  for (const name of ["DISPLAY", "WAYLAND_DISPLAY", "OPORA_BROWSER", "INIT_CWD"]) if (!(name in environment)) delete env[name];
  const child = spawn(process.execPath, ["-e", program, "--", ...args], { env, stdio: ["ignore", "pipe", "pipe"] });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (text += String(part)));
  const ended = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
  const find = async (pattern: RegExp): Promise<RegExpExecArray> => {
    for (let i = 0; i < 600; i++) {
      const match = pattern.exec(text);
      if (match) return match;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`${String(pattern)} was not said:\n${text}`);
  };
  return { process: child, said: () => text, find, ended };
}

const get = (url: string): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const request = https.get(url, { rejectUnauthorized: false }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => resolve(Buffer.concat(parts)));
    });
    request.on("error", reject);
  });

const lives = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const gone = async (pid: number): Promise<boolean> => {
  for (let i = 0; i < 100 && lives(pid); i++) await new Promise((resolve) => setTimeout(resolve, 50));
  return !lives(pid);
};

const onPosix = process.platform === "win32" ? describe.skip : describe;

onPosix("npm start", () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "opora-start-"));
  const book = path.join(folder, "Мой район.xlsx");
  const bytes = workbookOf({ Лист: [["да"]] });
  /** A browser of the test: says with what it was called, starts a helper as browsers do, and waits. */
  const browser = path.join(folder, "browser.sh");
  const called = path.join(folder, "called.txt");
  beforeAll(() => {
    fs.writeFileSync(book, bytes);
    fs.writeFileSync(
      browser,
      `#!/bin/sh\nsleep 600 &\nprintf '%s\\n' "$$" "$!" "$@" > "${called}.part"\nmv "${called}.part" "${called}"\nwait\n`,
      { mode: 0o755 },
    );
  });
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  const windowOf = async (): Promise<{ pids: number[]; flags: string[] }> => {
    for (let i = 0; i < 600 && !fs.existsSync(called); i++) await new Promise((resolve) => setTimeout(resolve, 50));
    const [own, helper, ...flags] = fs.readFileSync(called, "utf8").trim().split("\n");
    return { pids: [Number(own), Number(helper)], flags };
  };

  it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "opens the user's file past a busy port; %s ends server, browser and all it started",
    async (signal) => {
      fs.rmSync(called, { force: true });
      const occupant = net.createServer();
      const busy = await new Promise<boolean>((resolve) => {
        occupant.once("error", () => resolve(false));
        occupant.listen(3000, "localhost", () => resolve(true));
      });
      const bench = start([path.basename(book)], { INIT_CWD: folder, DISPLAY: ":99", OPORA_BROWSER: browser });
      try {
        const [, address = ""] = await bench.find(/Стенд: (https:\/\/localhost:\d+\/)/);
        await bench.find(/Остановить: Ctrl-C/);
        expect(bench.said()).toContain("Книга: Мой район.xlsx");
        const { addinUrl } = JSON.parse(String(await get(`${address}configuration.json`))) as { addinUrl: string };
        expect(new URL(addinUrl).port).not.toBe("3000");
        expect(busy || new URL(addinUrl).port !== "").toBe(true);
        expect(Buffer.compare(await get(`${address}workbook`), Buffer.from(bytes))).toBe(0);

        const { pids, flags } = await windowOf();
        expect(flags.at(-1)).toBe(address);
        expect(flags.some((flag) => /^--ignore-certificate-errors-spki-list=.{44}$/.test(flag))).toBe(true);
        const profile = flags.find((flag) => flag.startsWith("--user-data-dir="))?.slice(16) ?? "";
        expect(fs.existsSync(profile)).toBe(true);

        bench.process.kill(signal);
        expect(await bench.ended).toBe(0);
        for (const pid of pids) expect(await gone(pid)).toBe(true);
        expect(fs.existsSync(profile)).toBe(false);
        await expect(get(address)).rejects.toThrow();
      } finally {
        bench.process.kill("SIGKILL");
        await new Promise((resolve) => occupant.close(resolve));
      }
    },
  );

  it("says the address and what to click where there is no screen or no browser, and serves all the same", async () => {
    const bench = start([], {});
    try {
      const [, address = ""] = await bench.find(/Стенд: (https:\/\/localhost:\d+\/)/);
      await bench.find(/Остановить: Ctrl-C/);
      expect(bench.said()).toContain("Браузер с окном не найден. Откройте адрес сами.");
      expect(bench.said()).toMatch(/«Дополнительно» → «Перейти на сайт»;\nзатем так же откройте https:\/\/localhost:\d+\/taskpane\.html/);
      expect(String(await get(address))).toContain("<html");
    } finally {
      bench.process.kill("SIGINT");
      expect(await bench.ended).toBe(0);
    }
  });

  it("says in one line that there is no such file, and how it is called", async () => {
    const absent = start(["нет.xlsx"], { INIT_CWD: folder });
    expect(await absent.ended).toBe(2);
    expect(absent.said()).toBe(`Нет такого файла: ${path.join(folder, "нет.xlsx")}\n`);
    const wrong = start(["a.xlsx", "b.xlsx"], { INIT_CWD: folder });
    expect(await wrong.ended).toBe(2);
    expect(wrong.said()).toContain("Запуск: npm start или npm start -- книга.xlsx");
  });
});
