import { VITALS } from "../company/figures.ts";
import { GALLERY_CAST } from "./gallery-cast.ts";
import { DIALS, type Choice, type Values } from "./gallery-handles.ts";

/** What else can be done in the gallery, by the words on its button. */
export type Actions = Readonly<Record<string, () => void>>;

/** The handles to look at and to move. What is moved is kept in the URL. */
export function panelOf(
  values: Values,
  choices: readonly Choice[],
  actions: Actions,
  changed: () => void,
): HTMLElement {
  const panel = document.createElement("form");
  panel.className = "gallery-panel";
  const add = (name: string, input: HTMLInputElement | HTMLSelectElement): void => {
    input.value = values.get(name) ?? "";
    input.addEventListener("input", () => {
      values.set(name, input.value);
      const url = new URL(location.href);
      url.searchParams.set(name, input.value);
      history.replaceState(null, "", url);
      changed();
    });
    const label = document.createElement("label");
    label.append(name, input);
    panel.append(label);
  };
  const slider = (name: string, most: number, step: number): void => {
    const input = document.createElement("input");
    Object.assign(input, { type: "range", min: "0", max: String(most), step: String(step) });
    add(name, input);
  };
  for (const dial of DIALS) slider(dial, 1, 0.05);
  for (const vital of VITALS) slider(vital, 100, 1);
  slider("cast", GALLERY_CAST.length, 1);
  for (const { name, options } of choices) {
    const select = document.createElement("select");
    for (const option of options) select.append(new Option(option, option));
    add(name, select);
  }
  const seed = document.createElement("input");
  Object.assign(seed, { type: "number", min: "0" });
  add("seed", seed);
  for (const [words, act] of Object.entries(actions)) {
    const button = document.createElement("button");
    Object.assign(button, { type: "button", className: "button", textContent: words });
    button.addEventListener("click", act);
    panel.append(button);
  }
  return panel;
}
