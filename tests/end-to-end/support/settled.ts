import type { Page } from "playwright-core";

/**
 * Waits until the page has drawn and done what was asked of it: some frames, then a moment in which its thread has nothing to do. On a busy machine both take
 * longer, and so does the wait.
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(300);
  await page.evaluate(async () => {
    for (let frame = 0; frame < 6; frame++) await new Promise((done) => requestAnimationFrame(done));
    await new Promise((done) => requestIdleCallback(done));
  });
}
