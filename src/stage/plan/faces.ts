import type { Weather } from "../../company/weather.ts";
import type { Temperament } from "../../scenario/vocabulary.ts";
import type { Face } from "../art/people/poses.ts";
import { chanceOf } from "../chance.ts";

type Faces = readonly [Face, ...Face[]];

/** From good to bad, what each temperament makes of a day like any other. */
const ORDINARY: { readonly [temperament in Temperament]: readonly [good: Faces, fair: Faces, poor: Faces] } = {
  driven: [
    ["driven", "smile"],
    ["driven", "explaining"],
    ["angry", "concerned"],
  ],
  calm: [
    ["calm", "smile"],
    ["calm", "content"],
    ["concerned", "content"],
  ],
  anxious: [
    ["smile", "awe"],
    ["concerned", "awe"],
    ["fear", "concerned"],
  ],
  cheerful: [
    ["laughing", "smile"],
    ["smile", "calm"],
    ["concerned", "solemn"],
  ],
  sceptical: [
    ["calm", "cheeky"],
    ["suspicious", "content"],
    ["suspicious", "angry"],
  ],
  weary: [
    ["calm", "smile"],
    ["tired", "content"],
    ["tired", "solemn"],
  ],
};

const CHAOTIC: { readonly [temperament in Temperament]: Faces } = {
  driven: ["rage", "hectic", "angry"],
  calm: ["concerned", "hectic", "angry"],
  anxious: ["fear", "hectic", "worried"],
  cheerful: ["hectic", "fear", "laughing"],
  sceptical: ["angry", "rage", "suspicious"],
  weary: ["tired", "fear", "angry"],
};

const STAGNANT: { readonly [temperament in Temperament]: Faces } = {
  driven: ["blank", "angry", "blank"],
  calm: ["blank", "content", "tired"],
  anxious: ["solemn", "blank", "tired"],
  cheerful: ["blank", "solemn"],
  sceptical: ["suspicious", "blank"],
  weary: ["asleep", "tired"],
};

const DRIFTING: Faces = ["solemn", "tired", "blank", "solemn"];
const HAPPY: Faces = ["big-smile", "smile", "laughing", "cheeky", "driven", "love"];

/**
 * The mood of one person: the weather takes hold of some before others, and the
 * team's vital decides what the rest make of it. `own` names the person.
 */
export function faceOf(seed: number, own: string, temperament: Temperament, weather: Weather, team: number): Face {
  const grip = chanceOf(seed, own, "grip") * 0.45 + 0.14;
  const variety = chanceOf(seed, own, "variety");
  const strongest = Math.max(weather.chaos, weather.stagnation, weather.drift);
  if (strongest > grip) {
    if (weather.chaos === strongest) return among(CHAOTIC[temperament], variety);
    if (weather.stagnation === strongest) return among(STAGNANT[temperament], variety);
    return among(DRIFTING, variety);
  }
  if (weather.sweetSpot > grip + 0.1 && team > 40) return among(HAPPY, variety);
  const [good, fair, poor] = ORDINARY[temperament];
  return among(team > 62 ? good : team > 34 ? fair : poor, variety);
}

function among(faces: Faces, variety: number): Face {
  return faces[Math.floor(variety * faces.length)] ?? faces[0];
}
