/** What of the style sheets can be seen in a drawing. */
const SEEN = [
  "display",
  "visibility",
  "opacity",
  "fill",
  "fill-opacity",
  "stop-color",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "paint-order",
  "font-family",
  "font-size",
  "font-style",
  "font-weight",
  "letter-spacing",
  "text-anchor",
  "dominant-baseline",
];

/** A face of the game, and the address of its file. */
export interface FontFile {
  readonly family: string;
  readonly weight: number;
  readonly address: string;
}

/**
 * A drawing of the page as an image that needs nothing from the page any more: an image
 * sees neither style sheets nor fonts of the page around it, so it gets both with it.
 *
 * @param width and height in pixels
 */
export async function imageOf(
  drawing: SVGSVGElement,
  fonts: readonly FontFile[],
  width: number,
  height: number,
): Promise<HTMLImageElement> {
  const copy = withStyles(drawing);
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  const faces = document.createElementNS("http://www.w3.org/2000/svg", "style");
  faces.textContent = (await Promise.all(fonts.map(faceOf))).join("\n");
  copy.prepend(faces);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  return image;
}

function withStyles(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const copies = copy.querySelectorAll<SVGElement>("*");
  for (const [i, element] of drawing.querySelectorAll("*").entries()) wear(element, copies[i]);
  wear(drawing, copy);
  return copy;
}

function wear(element: Element, copy: SVGElement | undefined): void {
  const style = getComputedStyle(element);
  for (const name of SEEN) copy?.style.setProperty(name, style.getPropertyValue(name));
}

async function faceOf({ family, weight, address }: FontFile): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  const content = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url("data:font/woff2;base64,${content}"); }`;
}
