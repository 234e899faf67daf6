import type { Renderer, Scene, Textures } from "phaser";
import type { Pen } from "../art/types.ts";

/** Something that can be drawn, in world units, with its upper left corner at 0, 0. */
export interface Sketch {
  /** Two sketches of the same key are the same drawing. */
  readonly key: string;
  /** Where in the atlas it lies, if it takes turns there with others of exactly its size. */
  readonly cell?: string;
  readonly width: number;
  readonly height: number;
  readonly paint: (pen: Pen) => void;
  /** A share of the atlas' resolution, for what is soft anyway. */
  readonly detail?: number;
}

/** A sketch that lies ready in a texture. */
export interface Print {
  readonly frame: Textures.Frame;
  readonly texture: string;
  /** World units for a pixel of the texture. */
  readonly grain: number;
}

/**
 * Draws sketches when they are first needed and packs them into a few large textures,
 * so that the whole stage goes to the graphics card in a handful of calls.
 */
export interface Atlas {
  /**
   * The print of a sketch; drawn now if it was not before. A print of a cell shows
   * whatever sketch was asked for last.
   */
  print(sketch: Sketch): Print;
  /** Draws everything again after the graphics card forgot it. */
  restore(): void;
  /** Textures in use, and the share of them that is filled. */
  readonly pages: number;
  destroy(): void;
}

type WebGL = Renderer.WebGL.WebGLRenderer;
type GlTexture = Renderer.WebGL.Wrappers.WebGLTextureWrapper;

interface Page {
  readonly key: string;
  readonly texture: Textures.Texture;
  readonly gl: GlTexture;
  /** Shelves from top to bottom: where each begins, how tall it is and how far it is filled. */
  readonly shelves: { readonly y: number; readonly height: number; filled: number }[];
  used: number;
}

interface Extent {
  readonly width: number;
  readonly height: number;
}

interface Entry {
  sketch: Sketch;
  readonly print: Print;
  readonly page: Page;
  readonly x: number;
  readonly y: number;
}

const GAP = 2;
/** Wide enough for what is as wide as the house, on the largest screen. Each takes 34 MB of the graphics card. */
const PAGE: Extent = { width: 4096, height: 2048 };

/**
 * An atlas for this scene.
 *
 * @param resolution pixels of a texture for one world unit
 */
export function createAtlas(scene: Scene, name: string, resolution: number): Atlas {
  const renderer = scene.sys.renderer as WebGL;
  const gl = renderer.gl;
  const most = gl.getParameter(gl.MAX_TEXTURE_SIZE) as number;
  const extent: Extent = { width: Math.min(PAGE.width, most), height: Math.min(PAGE.height, most) };
  const entries = new Map<string, Entry>();
  const pages: Page[] = [];
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (!pen) throw new Error("This browser cannot draw on a canvas.");

  function draw(entry: Entry): void {
    if (!pen) return;
    const { sketch, print, page, x, y } = entry;
    const { width, height } = print.frame;
    canvas.width = width;
    canvas.height = height;
    pen.scale(1 / print.grain, 1 / print.grain);
    pen.lineJoin = "round";
    sketch.paint(pen);
    // By force: Phaser's idea of what is bound is not always true between frames.
    renderer.glTextureUnits.bind(page.gl, 0, true);
    renderer.glWrapper.updateTexturing({ texturing: { flipY: true, premultiplyAlpha: true } });
    // Textures stand on their head, so the offset counts from below.
    gl.texSubImage2D(gl.TEXTURE_2D, 0, x, extent.height - y - height, gl.RGBA, gl.UNSIGNED_BYTE, canvas);
  }

  function findRoom(width: number, height: number): { readonly page: Page; readonly x: number; readonly y: number } {
    for (const page of pages) {
      const place = placeOn(page, width, height, extent);
      if (place) return { page, ...place };
    }
    const page = openPage();
    const place = placeOn(page, width, height, extent);
    if (!place) throw new Error(`A sketch of ${width} × ${height} pixels does not fit into a texture.`);
    return { page, ...place };
  }

  function openPage(): Page {
    const key = `${name}-${pages.length}`;
    const texture = renderer.createTexture2D(
      0,
      gl.LINEAR,
      gl.LINEAR,
      gl.CLAMP_TO_EDGE,
      gl.CLAMP_TO_EDGE,
      gl.RGBA,
      null as unknown as object,
      extent.width,
      extent.height,
      true,
      false,
      true,
    );
    const page: Page = {
      key,
      texture: scene.textures.addGLTexture(key, texture) as Textures.Texture,
      gl: texture,
      shelves: [],
      used: 0,
    };
    pages.push(page);
    return page;
  }

  return {
    print: (sketch) => {
      const cell = sketch.cell ?? sketch.key;
      const known = entries.get(cell);
      if (known) {
        if (known.sketch.key === sketch.key) return known.print;
        known.sketch = sketch;
        draw(known);
        return known.print;
      }
      const grain = grainOf(sketch, resolution, extent);
      const width = Math.ceil(sketch.width / grain);
      const height = Math.ceil(sketch.height / grain);
      const { page, x, y } = findRoom(width, height);
      const frame = page.texture.add(cell, 0, x, y, width, height);
      if (!frame) throw new Error(`The cell ${cell} was given away twice.`);
      const entry: Entry = { sketch, print: { frame, texture: page.key, grain }, page, x, y };
      entries.set(cell, entry);
      draw(entry);
      return entry.print;
    },
    restore: () => {
      for (const entry of entries.values()) draw(entry);
    },
    get pages() {
      return pages.length;
    },
    destroy: () => {
      for (const page of pages) {
        scene.textures.remove(page.key);
        renderer.deleteTexture(page.gl);
      }
      entries.clear();
      pages.length = 0;
    },
  };
}

/** A sketch as wide as the house is drawn a little coarser rather than not at all. */
function grainOf(sketch: Sketch, resolution: number, page: Extent): number {
  const wanted = resolution * (sketch.detail ?? 1);
  const most = Math.min((page.width - GAP * 2) / sketch.width, (page.height - GAP * 2) / sketch.height);
  return 1 / Math.min(wanted, most);
}

function placeOn(
  page: Page,
  width: number,
  height: number,
  extent: Extent,
): { readonly x: number; readonly y: number } | null {
  for (const shelf of page.shelves) {
    const wasteful = shelf.height > height * 1.35 + 16;
    if (!wasteful && height <= shelf.height && shelf.filled + width + GAP <= extent.width) {
      const place = { x: shelf.filled, y: shelf.y };
      shelf.filled += width + GAP;
      return place;
    }
  }
  if (page.used + height + GAP > extent.height || width > extent.width) return null;
  const shelf = { y: page.used, height, filled: width + GAP };
  page.shelves.push(shelf);
  page.used += height + GAP;
  return { x: 0, y: shelf.y };
}
