/** For a visit's `before`: a browser that cannot draw the office. Canvases without WebGL go on as they are. */
export function withoutWebGL(): void {
  const canvas = HTMLCanvasElement.prototype;
  const getContext: unknown = Object.getOwnPropertyDescriptor(canvas, "getContext")?.value;
  Object.defineProperty(canvas, "getContext", {
    value(this: HTMLCanvasElement, kind: string) {
      if (/webgl/.test(kind) || typeof getContext !== "function") return null;
      return Reflect.apply(getContext, this, arguments) as RenderingContext | null;
    },
  });
}
