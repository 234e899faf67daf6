import type { Page } from "playwright-core";

/** Tabs on as somebody without a mouse does, to what has this text. */
export async function tabTo(page: Page, text: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const { activeElement: element } = document;
      return (element instanceof HTMLInputElement ? element.labels?.[0] : element)?.textContent ?? "";
    });
    if (focused.trim().startsWith(text)) return;
  }
  throw new Error(`no Tab leads to "${text}"`);
}
