import type { Weather } from "../../company/weather.ts";
import type { Place } from "../../scenario/vocabulary.ts";
import type { StageView } from "../../story/view.ts";
import type { BubbleIcon } from "../art/things/bubble-icons.ts";

/** What is talked about and what is thought about; the more often a sign is in a list, the more often it comes up. */
export interface Topics {
  readonly said: readonly BubbleIcon[];
  readonly thought: readonly BubbleIcon[];
}

const OF_PLACE: { readonly [place in Place]: BubbleIcon } = {
  "open-floor": "deadline",
  "customer-desk": "phone",
  "meeting-room": "chart",
  lab: "idea",
  "server-room": "tangle",
  corner: "coffee",
};

const OF_WEATHER: { readonly [dial in keyof Weather]: Topics } = {
  chaos: { said: ["alarm", "storm", "deadline", "phone"], thought: ["storm", "tangle", "steam", "alarm"] },
  stagnation: { said: ["form", "dots", "clock"], thought: ["clock", "cobweb", "form", "sleep"] },
  drift: { said: ["question", "dots"], thought: ["question", "box", "cobweb", "question"] },
  sweetSpot: { said: ["idea", "heart", "chart", "star"], thought: ["idea", "heart", "coffee", "star"] },
};
const ORDINARY: Topics = { said: ["dots", "coffee", "question"], thought: ["coffee", "dots", "idea"] };
/** How many times the strongest weather comes up against everything else. */
const LOUD = 5;

/** What people in a place have on their minds: the weather, the vitals that are in trouble, and what they work on. */
export function topicsOf({ weather, vitals }: Pick<StageView, "weather" | "vitals">, place: Place): Topics {
  const said: BubbleIcon[] = [OF_PLACE[place]];
  const thought: BubbleIcon[] = [];
  let strongest = 0;
  for (const dial of ["chaos", "stagnation", "drift", "sweetSpot"] as const) {
    const times = Math.round(weather[dial] * LOUD);
    strongest = Math.max(strongest, weather[dial]);
    for (let time = 0; time < times; time++) {
      said.push(...OF_WEATHER[dial].said);
      thought.push(...OF_WEATHER[dial].thought);
    }
  }
  for (let time = 0; time < Math.round((1 - strongest) * 2); time++) {
    said.push(...ORDINARY.said);
    thought.push(...ORDINARY.thought);
  }
  const worries: readonly (readonly [vital: number, sign: BubbleIcon])[] = [
    [vitals.deadlines, "deadline"],
    [vitals.customers, "phone"],
    [vitals.sales, "coin"],
  ];
  for (const [vital, sign] of worries) if (vital < 40) thought.push(sign, sign);
  if (vitals.ideas > 60) said.push("idea", "idea");
  if (vitals.team > 70) said.push("heart");
  if (vitals.team < 30) thought.push("steam");
  return { said, thought: thought.length > 0 ? thought : ORDINARY.thought };
}
