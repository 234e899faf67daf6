import { VitePWA } from "vite-plugin-pwa";

/**
 * Makes the built game installable, and playable without a network after the first visit:
 * a service worker that has every file in store. A newer version waits until somebody asks
 * for it (`src/pages/offline.ts`), so that it never interrupts a play or a session.
 */
export function offline() {
  return VitePWA({
    strategies: "generateSW",
    registerType: "prompt",
    // The game registers it itself, once a page is on screen.
    injectRegister: false,
    manifest: {
      name: "Both Hats",
      short_name: "Both Hats",
      description: "A game about leading and managing: feel the difference in a quarter of an hour.",
      lang: "en",
      // Relative, so that the built folder works wherever it is put.
      id: "./",
      start_url: "./",
      scope: "./",
      display: "standalone",
      background_color: "#fff8ec",
      theme_color: "#fff8ec",
      categories: ["games", "education"],
      icons: [
        { src: "icons/192.png", sizes: "192x192", type: "image/png" },
        { src: "icons/512.png", sizes: "512x512", type: "image/png" },
        { src: "icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
      ],
    },
    workbox: {
      mode: "production",
      globPatterns: ["**/*.{html,js,css,json,svg,png,webp,woff2,mp3}"],
      // Vite has put a hash of the content into these names already.
      dontCacheBustURLsMatching: /^assets\//,
      // Phaser is larger than what the plugin takes for an accident.
      maximumFileSizeToCacheInBytes: 4_000_000,
      // From its first visit on, the page that is open needs no network either.
      clientsClaim: true,
      skipWaiting: false,
      cleanupOutdatedCaches: true,
    },
  });
}
