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
  interface Screen {
    /** Whether there is more than one; this much is told to anybody. */
    readonly isExtended?: boolean;
  }
}

/**
 * Opens the projector's page in a window of its own: on the other screen, where there is one and the browser can and
 * may place windows.
 *
 * @param isOpen whether it is open already: then it only comes to the front, for it may fill its screen
 * @returns false when the browser keeps it shut
 */
export function openProjector(href: string, sessionId: string, isOpen: boolean): boolean {
  // First of all: the browser asks for leave only on behalf of a key or a click, and a new window uses that up.
  const screens = isOpen ? null : askForScreens();
  const projector = window.open(isOpen ? "" : href, `both-hats-${sessionId}`, "popup,width=1280,height=720");
  if (projector === null) return false;
  // Opened by a page that is gone, it cannot be found, and what is open now is a new window.
  if (isOpen && projector.location.href === "about:blank") projector.location.replace(href);
  if (screens) void toOtherScreen(projector, screens);
  projector.focus();
  return true;
}

/** What screens there are; null where there is one, or the browser cannot or may not tell. */
async function askForScreens(): Promise<Screens | null> {
  if (window.screen.isExtended !== true || window.getScreenDetails === undefined) return null;
  try {
    return await window.getScreenDetails();
  } catch {
    // Not allowed: the window can be dragged there by hand.
    return null;
  }
}

/** Moves a window to the screen that this one is not on. */
async function toOtherScreen(projector: Window, asked: Promise<Screens | null>): Promise<void> {
  const known = await asked;
  const other = known?.screens.find((screen) => screen !== known.currentScreen);
  if (other === undefined) return;
  projector.moveTo(other.availLeft, other.availTop);
  projector.resizeTo(other.availWidth, other.availHeight);
}
