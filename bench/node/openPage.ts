import type { DOMWindow } from "jsdom";
import * as jsdom from "jsdom";

/** What of jsdom 29 is used here and is not in its published types yet. */
interface Jsdom29 {
  readonly JSDOM: new (html: string, options: object) => jsdom.JSDOM;
  readonly requestInterceptor: (answer: (request: { readonly url: string }) => Response) => unknown;
}

export interface PageOptions {
  readonly html: string;
  readonly url: string;
  /** Answers what the page asks to load; nothing goes over a network. */
  readonly files: (url: string) => Response;
  /** Called before the first script runs. */
  readonly prepare: (window: DOMWindow) => void;
  readonly onError: (error: Error) => void;
}

/** Opens a page that runs its scripts, in Node. */
export function openPage({ html, url, files, prepare, onError }: PageOptions): jsdom.JSDOM {
  const { JSDOM, requestInterceptor } = jsdom as unknown as Jsdom29;
  const virtualConsole = new jsdom.VirtualConsole();
  virtualConsole.on("jsdomError", onError);
  return new JSDOM(html, {
    url,
    runScripts: "dangerously",
    pretendToBeVisual: true,
    virtualConsole,
    resources: { interceptors: [requestInterceptor((request) => files(request.url))] },
    beforeParse: prepare,
  });
}
