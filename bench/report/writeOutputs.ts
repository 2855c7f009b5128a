import fs from "node:fs";
import path from "node:path";

export interface Output {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/** Writes all files or none: each aside in its own folder first, then each takes its name. */
export function writeOutputs(outputs: readonly Output[]): void {
  const written: { readonly aside: string; readonly target: string }[] = [];
  try {
    for (const { path: target, content } of outputs) {
      fs.mkdirSync(path.dirname(target), { recursive: true });
      const aside = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.part`);
      written.push({ aside, target });
      fs.writeFileSync(aside, content);
    }
    for (const { aside, target } of written) fs.renameSync(aside, target);
  } finally {
    for (const { aside } of written) fs.rmSync(aside, { force: true });
  }
}
