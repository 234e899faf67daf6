import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Phase } from "../../src/workshop/events.ts";
import { BOUNCE } from "../../src/workshop/session.ts";

/** Presses a clicker in a window until the projector shows a step: too soon after the one before, a press does nothing. */
export async function clickTo(phase: Phase, { on, projector }: { on: Page; projector: Page }): Promise<void> {
  const arrived = projector.locator(`.at-${phase}`);
  await expect
    .poll(
      async () => {
        if (!(await arrived.isVisible())) await on.keyboard.press("PageDown");
        return arrived.isVisible();
      },
      { interval: BOUNCE },
    )
    .toBe(true);
}
