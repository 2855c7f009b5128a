import fs from "node:fs";
import path from "node:path";
import { repositoryRoot } from "./repositoryRoot";

/** Answers a request for a file of office.js from the npm package, unmodified: /office/ru-ru/office_strings.js → …/dist/ru-ru/office_strings.js. */
export function officeFile(url: string): Response {
  const { pathname } = new URL(url);
  const folder = path.join(repositoryRoot(), "node_modules", "@microsoft", "office-js", "dist");
  const file = path.join(folder, path.normalize(pathname.replace(/^\/office\//, "/")));
  if (!file.startsWith(folder + path.sep) || !fs.existsSync(file)) return new Response("", { status: 404 });
  return new Response(fs.readFileSync(file), { headers: { "content-type": "text/javascript; charset=utf-8" } });
}
