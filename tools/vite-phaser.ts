import { createRequire } from "node:module";
import path from "node:path";
import type { Plugin } from "vite";

/**
 * Phaser from its own sources, without what the office has no use for: a third of its weight on the wire.
 * In the build and in dev `phaser` is phaser/phaser.js, which lists what is wanted; the types stay Phaser's.
 */
export function phaser(): Plugin {
  return {
    ...slimming(),
    config: () => ({
      resolve: {
        alias: [
          { find: /^phaser$/, replacement: path.join(import.meta.dirname, "phaser/phaser.js") },
          { find: /^phaser\/src\//, replacement: `${SOURCES}/` },
        ],
      },
      // In dev, Vite bundles packages beforehand, without this plugin's help unless it is told to.
      optimizeDeps: { include: ["phaser"], rolldownOptions: { plugins: [slimming()] } },
    }),
  };
}

/** The folder of Phaser's sources. */
export const SOURCES = path.join(path.dirname(createRequire(import.meta.url).resolve("phaser/package.json")), "src");

/** What Phaser's own build sets in its sources to choose what is in a bundle. */
const FLAGS = {
  CANVAS_RENDERER: false,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
} as const;
const FLAGGED = new RegExp(`typeof (${Object.keys(FLAGS).join("|")})\\b`, "g");

/** Modules that other modules name but that nothing here ever needs. */
export const LEFT_OUT: readonly RegExp[] = [
  // Every filter but the one that grades the light.
  /^filters\/(?!ColorMatrix|Controller)/,
  /^renderer\/webgl\/renderNodes\/filters\/Filter(?!ColorMatrix)/,
  // Lists of all shaders and nodes, for those who write their own.
  /^renderer\/webgl\/(renderNodes|shaders)\/index/,
  /TilemapGPULayer|HashSimplex/,
  // The canvas is a picture: it takes no input, and its pictures come from no file.
  /^input\/(keyboard|mouse|touch)\//,
  /^textures\/parsers\/(?!Canvas|Image|index)/,
];

/** It never lets go of the document, and with it of the whole game; a page that is not seen gets no frames anyway. */
const SILENCED = "core/VisibilityHandler.js";

function slimming() {
  return {
    name: "both-hats:phaser",
    transform: {
      filter: { id: /[\\/]phaser[\\/]src[\\/]/ },
      handler: (code: string, id: string) => ({ code: slim(path.relative(SOURCES, id), code), map: null }),
    },
  };
}

/** A file of Phaser's sources with its flags set, or a stub in its place. */
function slim(file: string, code: string): string {
  const name = file.replaceAll(path.sep, "/");
  if (name === SILENCED) return "module.exports = function () {};";
  if (!LEFT_OUT.some((left) => left.test(name))) {
    return code.replaceAll(FLAGGED, (_, flag: keyof typeof FLAGS) => String(FLAGS[flag]));
  }
  // Whoever calls or constructs what was left out learns at once what to do.
  const message = `Phaser's ${name} is not in this build; see tools/vite-phaser.ts`;
  return `module.exports = function () { throw new Error(${JSON.stringify(message)}); };`;
}
