import fs from "node:fs";
import path from "node:path";
import { openWindow } from "../browser/openWindow";
import { repositoryRoot } from "../node/repositoryRoot";
import { sampleFile } from "./sampleFile";
import { serveBench } from "./serveBench";

/** Ports that are tried first; the manifest is built for 3000. */
const ports = { addin: 3000, page: 3001 };

/**
 * `npm start [-- workbook.xlsx]`: serves the built add-in and the page around it, opens them in a window of a browser that meets no
 * certificate warning, and ends all of it on Ctrl-C. Answers the exit code when it could not begin.
 */
export async function main(args: readonly string[]): Promise<number | null> {
  const [named, ...rest] = args;
  // npm runs scripts in the repository's folder and leaves the user's own in INIT_CWD.
  const file = named === undefined ? undefined : path.resolve(process.env.INIT_CWD ?? process.cwd(), named);
  if (rest.length > 0 || named?.startsWith("-")) return fail("Запуск: npm start или npm start -- книга.xlsx");
  if (file !== undefined && !fs.existsSync(file)) return fail(`Нет такого файла: ${file}`);
  const workbook = file === undefined ? sampleFile() : { name: path.basename(file), bytes: new Uint8Array(fs.readFileSync(file)) };
  const dist = path.join(repositoryRoot(), "dist");
  const bench = await serveBench({ addin: path.join(dist, "addin"), page: path.join(dist, "bench", "page"), workbook, ports });
  const window = openWindow(bench.pageUrl, bench.publicKeyHash);
  say(`Книга: ${workbook.name}`);
  say(`Стенд: ${bench.pageUrl}`);
  if (window) {
    say(`Открыто окно (${window.browser}). Это отдельный профиль, он исчезнет после остановки.`);
  } else {
    say(
      "Браузер с окном не найден. Откройте адрес сами. Предупреждение о сертификате здесь ожидаемо: «Дополнительно» → «Перейти на сайт»;",
    );
    say(`затем так же откройте ${bench.addinUrl}/taskpane.html и вернитесь на страницу стенда.`);
  }
  say("Остановить: Ctrl-C");
  const stop = (): void => {
    void Promise.all([bench.close(), window?.close()]).then(() => process.exit(0));
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  // The terminal was closed.
  process.once("SIGHUP", stop);
  return null;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function fail(line: string): number {
  process.stderr.write(`${line}\n`);
  return 2;
}
