import fs from "node:fs";
import https from "node:https";
import path from "node:path";
import type { BenchConfiguration } from "../page/configuration";
import { makeCertificate } from "./certificate";
import { listen } from "./listen";
import { staticFiles } from "./staticFiles";

export interface ServeOptions {
  /** Folder of the built add-in: dist/addin. */
  readonly addin: string;
  /** Folder of the built page: dist/bench/page. */
  readonly page: string;
  /** Workbook that the page opens first. */
  readonly workbook: { readonly name: string; readonly bytes: Uint8Array };
  /** Wanted ports; a busy one is passed over. 0 = any. */
  readonly ports: { readonly addin: number; readonly page: number };
}

export interface ServedBench {
  readonly pageUrl: string;
  readonly addinUrl: string;
  readonly publicKeyHash: string;
  close(): Promise<void>;
}

/**
 * Serves the add-in and the page around it over https on two ports of localhost. Two origins on one host name: office.js then trusts
 * the page around it, and nothing works only because both happen to be of one origin.
 */
export async function serveBench({ addin, page, workbook, ports }: ServeOptions): Promise<ServedBench> {
  const { key, cert, publicKeyHash } = await makeCertificate();
  const addinServer = https.createServer({ key, cert }, staticFiles(addin));
  const addinUrl = `https://localhost:${await listen(addinServer, ports.addin)}`;
  const configuration: BenchConfiguration = { addinUrl, workbookName: workbook.name };
  const text = (file: string, type: string) => () => ({ type, body: fs.readFileSync(path.join(addin, file)) });
  const pageServer = https.createServer(
    { key, cert },
    staticFiles(page, {
      "/configuration.json": () => ({ type: "application/json; charset=utf-8", body: JSON.stringify(configuration) }),
      "/workbook": () => ({ type: "application/octet-stream", body: workbook.bytes }),
      "/manifest.xml": text("manifest.xml", "text/xml; charset=utf-8"),
      "/functions.json": text("functions.json", "application/json; charset=utf-8"),
    }),
  );
  const pageUrl = `https://localhost:${await listen(pageServer, ports.page)}/`;
  const close = async (): Promise<void> => {
    await Promise.all([addinServer, pageServer].map(closeServer));
  };
  return { pageUrl, addinUrl, publicKeyHash, close };
}

function closeServer(server: https.Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
