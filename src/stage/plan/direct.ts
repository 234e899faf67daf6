import type { Weather } from "../../company/weather.ts";
import type { Outcome } from "../../company/outcome.ts";
import type { Furnishing, Place } from "../../scenario/vocabulary.ts";
import type { StageView } from "../../story/view.ts";
import type { Line } from "../art/sketch.ts";
import { houseOf } from "../layout/houses.ts";
import { airOf, type AirPlan } from "./air.ts";
import { cameraOf, type CameraPlan } from "./camera.ts";
import { gaugesOf, type GaugePlan } from "./gauges.ts";
import type { Mark } from "./marks.ts";
import { lightOf, type LightPlan } from "./light.ts";
import { peopleOf, type ActorPlan } from "./people.ts";
import type { PropPlan } from "./props.ts";
import { lineOf, thingsOf, type ThingPlan } from "./things.ts";

/** Everything that the stage should show, as plain data. The rest of the stage only draws it. */
export interface StagePlan {
  readonly seed: number;
  /** Where the scene happens; null once the story is over. */
  readonly place: Place | null;
  readonly furnishing: Furnishing;
  readonly weather: Weather;
  /** The line of the house itself. */
  readonly line: Line;
  readonly light: LightPlan;
  readonly gauges: GaugePlan;
  readonly things: readonly ThingPlan[];
  readonly people: readonly ActorPlan[];
  /** What an ending has brought on. */
  readonly props: readonly PropPlan[];
  readonly air: AirPlan;
  readonly camera: CameraPlan;
  /** How strongly the scene's place is lit above the rest: 0–1. */
  readonly spotlight: number;
  /** How dark rooms are besides, 0–1. */
  readonly shades: { readonly [place in Place]?: number };
  /** Arrows at what has just changed. */
  readonly marks: readonly Mark[];
  readonly outcome: Outcome | null;
}

/**
 * Turns what the story knows into what there is to see. The same view always gives the same plan.
 * How a story ends is the business of endings/: this is the house in the midst of it.
 */
export function direct(view: StageView): StagePlan {
  const { weather } = view;
  const house = houseOf(view.furnishing);
  const gauges = gaugesOf(view);
  return {
    seed: view.seed,
    place: view.place,
    furnishing: view.furnishing,
    weather,
    line: lineOf(weather, 0.35),
    light: lightOf(weather),
    gauges,
    things: thingsOf(house, view.seed, weather, gauges),
    people: peopleOf(view, house, weather, gauges),
    props: [],
    air: airOf(weather),
    camera: cameraOf(view, house),
    spotlight: view.phase === "deciding" ? 1 : 0,
    shades: {},
    marks: [],
    outcome: null,
  };
}
