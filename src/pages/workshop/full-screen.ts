/** Lets this window fill its screen. Browsers do so only on behalf of a key or a click in that very window. */
export function fillScreen(): void {
  void document.documentElement.requestFullscreen?.().catch(() => {
    // Not allowed: the browser's own key for it remains.
  });
}

/** Lets the screen be shared with other windows again, if it was filled. */
export function leaveScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
}
