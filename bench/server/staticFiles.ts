import fs from "node:fs";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import path from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** What to answer at an address, instead of a file of the folder. */
export type Route = () => { readonly type: string; readonly body: string | Uint8Array };

/** Serves the files of one folder, and the given routes; nothing outside of the folder. */
export function staticFiles(folder: string, routes: Readonly<Record<string, Route>> = {}): RequestListener {
  const root = path.resolve(folder);
  return (request, response) => {
    const pathname = pathOf(request);
    const route = pathname === null ? undefined : routes[pathname];
    if (route) {
      const { type, body } = route();
      send(response, 200, type, body);
      return;
    }
    const file = pathname === null ? null : path.join(root, pathname === "/" ? "index.html" : pathname);
    if (!file?.startsWith(root + path.sep) || !fs.existsSync(file) || !fs.statSync(file).isFile()) {
      send(response, 404, "text/plain; charset=utf-8", "Нет такого файла");
      return;
    }
    response.writeHead(200, { "content-type": types[path.extname(file)] ?? "application/octet-stream", "cache-control": "no-store" });
    fs.createReadStream(file).pipe(response);
  };
}

/** Null when the address cannot be decoded. */
function pathOf(request: IncomingMessage): string | null {
  try {
    return decodeURIComponent(new URL(request.url ?? "/", "https://localhost").pathname);
  } catch {
    return null;
  }
}

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, { "content-type": type, "cache-control": "no-store" });
  response.end(body);
}
