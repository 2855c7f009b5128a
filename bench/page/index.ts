import { createKnobs } from "../host/knobs";
import { readFunctionMetadata } from "../model/functions/readFunctionMetadata";
import { WorkbookFileError } from "../xlsx/workbookFileError";
import "./bench.css";
import type { BenchConfiguration } from "./configuration";
import { notice } from "./notice";
import type { Session } from "./openSession";
import { openSession } from "./openSession";
import { readManifest } from "./readManifest";
import { texts } from "./texts";

declare global {
  interface Window {
    /** For end-to-end tests and for the browser's console: the workbook and the host of the open session. */
    bench?: Session;
  }
}

async function fetchOk(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

async function start(place: HTMLElement): Promise<void> {
  const configuration = (await (await fetchOk("/configuration.json")).json()) as BenchConfiguration;
  const manifest = readManifest(await (await fetchOk("/manifest.xml")).text());
  const functions = readFunctionMetadata(await (await fetchOk("/functions.json")).json(), manifest.functionNamespace);
  const knobs = createKnobs();

  const open = (fileName: string, bytes: Uint8Array): void => {
    const former = window.bench;
    window.bench = openSession(place, {
      configuration,
      manifest,
      functions,
      knobs,
      fileName,
      bytes,
      onOpen: (file) => void openFile(file),
    });
    former?.close();
    document.title = `${fileName} — ${texts.product}`;
  };
  const openFile = async (file: File): Promise<void> => {
    try {
      open(file.name, new Uint8Array(await file.arrayBuffer()));
    } catch (error) {
      notice(texts.fileFailed(file.name, reason(error)));
    }
  };

  const workbook = await fetchOk("/workbook");
  open(configuration.workbookName, new Uint8Array(await workbook.arrayBuffer()));
}

function reason(error: unknown): string {
  if (error instanceof WorkbookFileError) return texts.fileErrors[error.code];
  return error instanceof Error ? error.message : String(error);
}

const place = document.getElementById("workbook");
if (!place) throw new Error("The page has no #workbook.");
start(place).catch((error: unknown) => {
  place.textContent = reason(error);
});
