import type { DOMWindow } from "jsdom";
import type { WebHost } from "../host/webHost";
import { officeFile } from "./officeFile";
import { openPage } from "./openPage";
import { provideOfficeGlobals } from "./provideOfficeGlobals";

export interface OfficeInNode {
  readonly window: DOMWindow;
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly host: WebHost;
  /** What Office.onReady said. */
  readonly info: { readonly host: string; readonly platform: string };
  /** Errors that scripts of the page threw. */
  readonly pageErrors: readonly Error[];
  close(): void;
}

export interface StartOptions {
  /** Also put Office, Excel, OfficeExtension, OfficeRuntime and CustomFunctions on globalThis until `close`. */
  readonly globals?: boolean;
}

/**
 * Origin of the page in Node, where nothing is fetched from: the client demands https, and that page and host have the same host name.
 * One letter, because the client compares names at each message and jsdom examines each letter: a small run takes 2.5 ms instead of 5.7.
 */
export const nodeOrigin = "https://h";

const page = `${nodeOrigin}/taskpane.html`;
const html = '<!doctype html><html lang="ru"><head><script src="office/office.js"></script></head><body></body></html>';
const patienceMilliseconds = 20_000;

/**
 * Loads the unmodified, minified office.js into a page of jsdom, over the full protocol of the web: the page is its own parent,
 * so its messages are taken at `postMessage` and handed to the host. Resolves when Office.onReady does.
 */
export async function startOffice(host: WebHost, { globals = false }: StartOptions = {}): Promise<OfficeInNode> {
  const pageErrors: Error[] = [];
  let window: DOMWindow | null = null;
  const frame = host.open(page, (text) =>
    setImmediate(() => {
      // A closed page hears nothing.
      window?.dispatchEvent(
        new window.MessageEvent("message", { data: text, origin: nodeOrigin, source: window as unknown as MessageEventSource }),
      );
    }),
  );
  const dom = openPage({
    html,
    url: frame.src,
    files: officeFile,
    onError: (error) => pageErrors.push(error),
    prepare(created) {
      window = created;
      created.name = frame.name;
      // jsdom has no document.domain, which the client compares the host's name with.
      Object.defineProperty(created.document, "domain", { value: new URL(nodeOrigin).hostname });
      created.postMessage = (text: unknown) => setImmediate(() => host.receive(text));
    },
  });
  const close = (): void => {
    window = null;
    removeGlobals();
    dom.window.close();
  };
  let removeGlobals = (): void => undefined;
  try {
    const info = await officeReady(dom.window);
    const parts = dom.window as unknown as OfficeInNode;
    if (globals) removeGlobals = provideOfficeGlobals(dom.window as unknown as Record<string, unknown>);
    const { Office, Excel, OfficeExtension, CustomFunctions } = parts;
    return { window: dom.window, Office, Excel, OfficeExtension, CustomFunctions, host, info, pageErrors, close };
  } catch (error) {
    close();
    throw error;
  }
}

async function officeReady(window: DOMWindow): Promise<OfficeInNode["info"]> {
  await new Promise((resolve) => window.addEventListener("load", resolve, { once: true }));
  const { Office } = window as unknown as { readonly Office?: typeof globalThis.Office };
  if (!Office) throw new Error("office.js was not loaded: see pageErrors, and whether npm ci was run.");
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Office.onReady did not come within ${patienceMilliseconds} ms.`)), patienceMilliseconds);
  });
  try {
    const { host, platform } = await Promise.race([Office.onReady(), late]);
    return { host: String(host), platform: String(platform) };
  } finally {
    clearTimeout(timer);
  }
}
