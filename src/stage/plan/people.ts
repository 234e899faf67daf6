import type { Hat } from "../../company/hat.ts";
import type { Weather } from "../../company/weather.ts";
import type { StageView } from "../../story/view.ts";
import type { Face, Pose } from "../art/people/poses.ts";
import { chanceOf } from "../chance.ts";
import type { House, Spot } from "../layout/house.ts";
import { residentsOf, type Resident } from "./cast.ts";
import { mix, unit } from "./dials.ts";
import { faceOf } from "./faces.ts";
import type { GaugePlan } from "./gauges.ts";
import { sceneSpotsOf } from "./scene-spots.ts";
import { topicsOf, type Topics } from "./topics.ts";

/** One person as they should be now. How they get there is the business of life/. */
export interface ActorPlan {
  readonly resident: Resident;
  /** Where they belong now; null when they are not in the house. */
  readonly spot: Spot | null;
  readonly facing: -1 | 1;
  readonly face: Face;
  /** Speaks in this scene. */
  readonly speaks: boolean;
  /** Takes part in the scene: comes at once and stays. */
  readonly called: boolean;
  /** Looks at whoever speaks. */
  readonly attends: boolean;
  readonly hat: Hat;
  readonly weather: Weather;
  /** What they talk and think about. */
  readonly topics: Topics;
  /** How fast they move and change: 1 is a good day's pace. */
  readonly pace: number;
  /** How often they leave their spot for an errand, 0–1. */
  readonly roaming: number;
  /** How much their movements fall in step with everyone's, 0–1. */
  readonly inStep: number;
  /** Trembles: 0–1. */
  readonly nerves: number;
  readonly asleep: boolean;
  /** Celebrates with the others. */
  readonly cheers: boolean;
  /** Holds this pose whenever they are where they should be; null to live as they like. */
  readonly pose: Pose | null;
  /** Seconds in which they should be where they are sent; null to take their time. */
  readonly within: number | null;
  /** Carries a box out of the house when leaving. */
  readonly leaving: boolean;
}

/** Nearer than this to someone of the scene, one of the two hides the other. */
const IN_THE_WAY = 84;

/** Where everyone is and how they are. */
export function peopleOf(view: StageView, house: House, weather: Weather, gauges: GaugePlan): ActorPlan[] {
  const residents = residentsOf(view, house);
  const taken = new Set<string>();
  const spots = new Map<string, Spot | null>();
  placeScene(view, house, residents, spots, taken);
  for (const resident of residents) {
    if (spots.has(resident.id)) continue;
    const spot = ordinarySpotOf(view, house, weather, gauges, resident, taken);
    if (spot) taken.add(spot.id);
    spots.set(resident.id, spot);
  }
  return residents.map((resident) => actorOf(view, weather, resident, spots));
}

/**
 * The speaker and the player meet on two clear spots of the scene's place. Whoever else would stand where they do
 * stands further back.
 */
function placeScene(
  view: StageView,
  house: House,
  residents: readonly Resident[],
  spots: Map<string, Spot | null>,
  taken: Set<string>,
): void {
  const [left, right] = sceneSpotsOf(house, view.place);
  const speaker = residents.find((resident) => resident.id === view.speaker);
  const you = residents[0];
  if (you) spots.set(you.id, left);
  if (speaker && speaker !== you) spots.set(speaker.id, right);
  for (const spot of house.spots) if (isInTheWay(spot, left) || isInTheWay(spot, right)) taken.add(spot.id);
}

/** Who stands here would be hidden behind someone of the scene, or hide them. */
function isInTheWay(spot: Spot, scene: Spot): boolean {
  if (spot.place !== scene.place || spot.top !== undefined || spot.stance === "queue") return false;
  return Math.abs(spot.x - scene.x) < IN_THE_WAY;
}

function ordinarySpotOf(
  view: StageView,
  house: House,
  weather: Weather,
  gauges: GaugePlan,
  resident: Resident,
  taken: ReadonlySet<string>,
): Spot | null {
  if (resident.role === "customer") {
    const number = Number(resident.id.slice("customer-".length));
    return number <= gauges.queue
      ? (house.spots.find((spot) => spot.id === `customer-desk/queue-${number}`) ?? null)
      : null;
  }
  const own = chanceOf(view.seed, resident.id, "place");
  const free = (spot: Spot): boolean => !taken.has(spot.id);
  if (resident.role !== "you" && isAway(view, weather, resident)) return null;
  if (weather.sweetSpot > 0.3 + own * 0.7 && resident.role !== "you") {
    const board = house.spots.find((spot) => isAtBoard(spot) && free(spot));
    if (board) return board;
  }
  const scattered = weather.chaos * 0.75 > chanceOf(view.seed, resident.id, "scattered");
  if (scattered) {
    const open = house.spots.filter((spot) => spot.stance === "stand" && free(spot));
    const spot = open[Math.floor(own * open.length)];
    if (spot) return spot;
  }
  if (resident.home && free(resident.home)) return resident.home;
  const spare = house.spots.filter((spot) => spot.stance === "stand" && free(spot));
  return spare[Math.floor(own * spare.length)] ?? null;
}

/** Where a team stands and sits when it works on something together. */
function isAtBoard(spot: Spot): boolean {
  return spot.stance === "board" || (spot.place === "meeting-room" && spot.stance === "table");
}

/** Drift empties the chairs, first those of people without a part in the story. */
function isAway(view: StageView, weather: Weather, resident: Resident): boolean {
  if (resident.id === view.speaker) return false;
  const patience = resident.role === "cast" ? 0.45 : 0.2;
  return weather.drift > patience + chanceOf(view.seed, resident.id, "patience") * 0.5;
}

function actorOf(
  view: StageView,
  weather: Weather,
  resident: Resident,
  spots: ReadonlyMap<string, Spot | null>,
): ActorPlan {
  const { chaos, stagnation, drift, sweetSpot } = weather;
  const spot = spots.get(resident.id) ?? null;
  const speaks = resident.id === view.speaker;
  const called = speaks || resident.role === "you";
  const asleep =
    !called && spot?.top !== undefined && stagnation > 0.4 + chanceOf(view.seed, resident.id, "sleep") * 1.5;
  const eager = { driven: 1.2, cheerful: 1.1, anxious: 1.15, calm: 0.9, sceptical: 0.9, weary: 0.75 }[
    resident.temperament
  ];
  const patience = resident.role === "customer" ? Math.min(view.vitals.team, view.vitals.customers) : view.vitals.team;
  const face = faceOf(view.seed, resident.id, resident.temperament, weather, patience);
  const scene = view.speaker === null ? null : (spots.get(view.speaker) ?? null);
  // Those who sit go on with their work; those who stand there stop and listen.
  const attends = scene !== null && !called && spot?.place === scene.place && resident.role !== "customer" && !asleep;
  const looks = attends && spot && Math.abs(scene.x - spot.x) > 20 ? (scene.x > spot.x ? 1 : -1) : spot?.facing;
  return {
    resident,
    spot,
    facing: looks ?? 1,
    attends,
    weather,
    topics: topicsOf(view, spot?.place ?? view.place),
    face: asleep ? "asleep" : face,
    speaks,
    called,
    hat: resident.role === "you" ? view.hat : "none",
    pace: Math.max(
      0.18,
      mix(1, eager, 0.7) * (1 + chaos * 1.3 + sweetSpot * 0.1) * (1 - stagnation * 0.62) * (1 - drift * 0.4),
    ),
    roaming:
      called || attends || resident.role === "customer"
        ? 0
        : unit(
            spot && isAtBoard(spot)
              ? 0.08 + chaos * 0.6
              : 0.35 + chaos * 0.65 + sweetSpot * 0.1 - stagnation * 0.5 - drift * 0.2,
          ),
    inStep: stagnation,
    nerves: chaos,
    asleep,
    cheers: false,
    pose: null,
    within: null,
    leaving: spot === null && resident.role !== "customer" && drift > 0,
  };
}
