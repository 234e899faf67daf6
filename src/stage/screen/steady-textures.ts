import type { Renderer, Types } from "phaser";

type Addition = Types.Renderer.WebGL.ShaderAdditionConfig;

/**
 * Mends how Phaser 4.2 picks one of several textures in a batch. Its shader compares an interpolated
 * number with `==`; where a graphics card (or Chromium's software renderer) gives 2.9999999 for 3,
 * parts of pictures vanish. This compares with room for error.
 */
export function steadyTextures(renderer: Renderer.WebGL.WebGLRenderer): void {
  const batch = renderer.renderNodes.getNode("BatchHandlerQuad") as Renderer.WebGL.RenderNodes.BatchHandlerQuad | null;
  if (!batch) return;
  const manager = batch.programManager;
  const replaceAddition = manager.replaceAddition.bind(manager);
  const mended = new Map<string, Addition>();
  manager.replaceAddition = (name, addition) => {
    let steady = mended.get(addition.name);
    if (!steady) mended.set(addition.name, (steady = mend(addition)));
    replaceAddition(name, steady);
  };
}

function mend(addition: Addition): Addition {
  const { fragmentHeader: header } = addition.additions as { readonly fragmentHeader?: string };
  if (!addition.name.startsWith("GetTexture") || header === undefined) return addition;
  const fragmentHeader = header
    .replace("outTexDatum == 0.0", "outTexDatum < 0.5")
    .replace("outTexDatum == float(INDEX)", "outTexDatum < float(INDEX) + 0.5");
  return { ...addition, additions: { ...addition.additions, fragmentHeader } };
}
