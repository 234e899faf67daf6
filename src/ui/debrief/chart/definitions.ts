import type { RenderFunction } from "@observablehq/plot";

const SVG = "http://www.w3.org/2000/svg";

type Attributes = Readonly<Record<string, string | number>>;

/** An element of a drawing. Its colours come from the style sheet, by its class. */
function element(document: Document, name: string, attributes: Attributes, ...children: SVGElement[]): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

/** Paints with these where a colour would stand. Each is drawn into the picture that uses it. */
export const BOTH_HATS = "url(#both-hats)";
export const TOO_LITTLE = "url(#too-little)";

/** Half in the colour of one hat and half in that of the other. */
export const bothHats: RenderFunction = (_index, _scales, _values, _dimensions, { document }) => {
  const half = (hat: string) => element(document, "stop", { offset: 0.5, class: `stop-${hat}` });
  const gradient = element(document, "linearGradient", { id: "both-hats" }, half("leadership"), half("management"));
  return element(document, "defs", {}, gradient);
};

/** Hatching, which also says in black and white that something is missing. */
export const tooLittle: RenderFunction = (_index, _scales, _values, _dimensions, { document }) => {
  const ground = element(document, "rect", { width: 9, height: 9, class: "hatching-ground" });
  const line = element(document, "path", { d: "M0 0V9", class: "hatching-line" });
  const turned = { patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" };
  const pattern = element(document, "pattern", { id: "too-little", width: 9, height: 9, ...turned }, ground, line);
  return element(document, "defs", {}, pattern);
};
