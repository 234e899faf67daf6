/** What browsers that can place windows on screens tell of them. */
interface Screens {
  readonly screens: readonly PlacedScreen[];
  readonly currentScreen: PlacedScreen;
}
interface PlacedScreen {
  readonly availLeft: number;
  readonly availTop: number;
  readonly availWidth: number;
  readonly availHeight: number;
}
declare global {
  interface Window {
    getScreenDetails?: () => Promise<Screens>;
  }
}

/**
 * Opens the projector's page in a window of its own, or brings that window to the front.
 *
 * @returns false when the browser keeps it shut
 */
export function openProjector(href: string, sessionId: string): boolean {
  const projector = window.open(href, `both-hats-${sessionId}`, "popup,width=1280,height=720");
  if (projector === null) return false;
  projector.focus();
  void toOtherScreen(projector);
  return true;
}

/** Moves a window to the screen that this one is not on, where the browser can and may. */
async function toOtherScreen(projector: Window): Promise<void> {
  try {
    const details = await window.getScreenDetails?.();
    const other = details?.screens.find((screen) => screen !== details.currentScreen);
    if (other === undefined) return;
    projector.moveTo(other.availLeft, other.availTop);
    projector.resizeTo(other.availWidth, other.availHeight);
    await projector.document.documentElement.requestFullscreen();
  } catch {
    // Not allowed: the window can be dragged there by hand.
  }
}
