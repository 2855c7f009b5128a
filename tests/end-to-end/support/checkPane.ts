import fs from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";
import type { OpenBench } from "./openBench";

const axeSource = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** The place that Excel's own menu takes at the top right of the pane. */
const corner = { width: 34, height: 32 };

export interface PaneDefects {
  /** Rules of axe that are violated, with the elements. */
  readonly axe: readonly string[];
  /** Widths of the pane at which something makes it scroll sideways. */
  readonly sideways: readonly number[];
  /** Elements on which Excel's menu lies, wherever the pane is scrolled to, with the width of the pane. */
  readonly underMenu: readonly string[];
}

export const noDefects: PaneDefects = { axe: [], sideways: [], underMenu: [] };

/** Makes the pane so many CSS pixels wide; 175 is the usual pane at a zoom of 200 %. */
export async function resizePane({ page }: OpenBench, width: number): Promise<void> {
  await page.evaluate((value) => {
    const frame = document.querySelector<HTMLElement>("#addin");
    frame?.setAttribute("style", `width: ${value}px; min-width: 0; max-width: none`);
  }, width);
  const pane = await page.$("#addin").then((element) => element?.contentFrame());
  await pane?.waitForFunction((value) => window.innerWidth === value, width);
}

/** What is wrong with the pane as it stands: accessibility by axe, width and the corner at every width asked for; the last one stays. */
export async function checkPane(bench: OpenBench, pane: Frame, widths: readonly number[] = [175, 320, 500, 350]): Promise<PaneDefects> {
  const sideways: number[] = [];
  const underMenu: string[] = [];
  for (const width of widths) {
    await resizePane(bench, width);
    const found = await pane.evaluate(({ width: taken, height }) => {
      const scrolled = document.scrollingElement;
      const points = [1, taken / 2, taken - 1].flatMap((x) => [1, height / 2, height - 1].map((y) => [window.innerWidth - x, y] as const));
      const reach = points.flatMap(
        ([x, y]) => document.elementFromPoint(x, y)?.closest("button, select, a, h1, h2, p, span, svg, li") ?? [],
      );
      return {
        sideways: scrolled !== null && scrolled.scrollWidth > scrolled.clientWidth,
        reach: [...new Set(reach)].map(({ outerHTML }) => outerHTML),
      };
    }, corner);
    if (found.sideways) sideways.push(width);
    underMenu.push(...found.reach.map((element) => `${width}: ${element.slice(0, 100)}`));
  }
  await transitionsOver(pane);
  if (!(await pane.evaluate("typeof axe === 'object'"))) await pane.evaluate(axeSource);
  const { violations } = await pane.evaluate<AxeResults>("axe.run(document, { resultTypes: ['violations'] })");
  const axe = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
  return { axe, sideways, underMenu };
}

/** Colours pass from one to the next when a theme changes: what is judged is what stays. Animations without an end (a spinner) are not waited for. */
async function transitionsOver(pane: Frame): Promise<void> {
  await pane.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(done));
    await Promise.allSettled(
      document
        .getAnimations()
        .filter((one) => one instanceof CSSTransition)
        .map(({ finished }) => finished),
    );
  });
}
