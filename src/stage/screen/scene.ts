import { Scene, type Renderer } from "phaser";
import type { House } from "../layout/house.ts";
import { createLife, type Life } from "../life/life.ts";
import type { StagePlan } from "../plan/direct.ts";
import { createAtlas, type Atlas } from "./atlas.ts";
import { createBackdrop, type Backdrop } from "./backdrop.ts";
import { createCameraRig, type CameraRig } from "./camera.ts";
import { createLight, type Light } from "./light.ts";
import { moodOf, turnMood, type Mood } from "./mood.ts";
import { createPeople, type People } from "./people.ts";
import { createSigns, type Signs } from "./signs.ts";
import { steadyTextures } from "./steady-textures.ts";
import { createStorm, type Storm } from "./storm.ts";
import { createThings, type Things } from "./things.ts";
import { createWeatherThings, type WeatherThings } from "./weather.ts";

/** What the scene is told about the world outside of it. */
export interface SceneSettings {
  /** Pixels of a drawing for one world unit. */
  resolution: number;
  small: boolean;
  reducedMotion: boolean;
  /** Milliseconds, to see how long drawing takes. */
  readonly stopwatch: () => number;
}

/** Everything that belongs to one house with its people; built anew when another company comes on. */
interface Set {
  readonly plan: StagePlan;
  readonly atlas: Atlas;
  readonly life: Life;
  readonly backdrop: Backdrop;
  readonly things: Things;
  readonly people: People;
  readonly light: Light;
  readonly storm: Storm;
  readonly weather: WeatherThings;
  readonly signs: Signs;
  readonly camera: CameraRig;
  readonly mood: Mood;
  readonly resolution: number;
}

/** Drawings may be stretched this much before they are made anew. */
const COARSE = 1.3;
/** A frame never stands for more than this many seconds, so that nobody jumps after a pause. */
const LONGEST_FRAME = 0.2;

/** Draws plans. It decides nothing: what there is to see stands in the plan, how people live in life/. */
export class StageScene extends Scene {
  private set: Set | null = null;
  private plan: StagePlan | null = null;
  private ready = false;
  private now = 0;
  private readonly settings: SceneSettings;
  private readonly houseOf: (plan: StagePlan) => House;
  private sets = 0;

  constructor(houseOf: (plan: StagePlan) => House, settings: SceneSettings) {
    super("stage");
    this.houseOf = houseOf;
    this.settings = settings;
  }

  create(): void {
    steadyTextures(this.sys.renderer as Renderer.WebGL.WebGLRenderer);
    this.ready = true;
    if (this.plan) this.build(this.plan);
  }

  /** Shows another moment of the same house, or another house. */
  show(plan: StagePlan): void {
    const { set } = this;
    this.plan = plan;
    if (!this.ready) return;
    if (!set || !sameHouse(set.plan, plan)) {
      this.build(plan);
      return;
    }
    const still = this.settings.reducedMotion;
    set.life.recast(plan.people);
    if (still) set.life.settle();
    set.backdrop.show(plan);
    set.things.show(plan, still);
    set.light.show(plan);
    set.storm.show(plan);
    set.weather.show(plan);
    set.signs.show(plan);
    set.camera.show(plan.camera);
    if (still) {
      set.camera.cut();
      turnMood(set.mood, plan, 60);
    }
  }

  /** The canvas has another size, or the eye another right to rest. */
  refit(): void {
    const { set, plan } = this;
    if (!set || !plan) return;
    if (this.settings.resolution > set.resolution * COARSE) this.build(plan);
    else set.camera.resize();
  }

  /** The graphics card has forgotten the drawings. */
  restore(): void {
    this.set?.atlas.restore();
  }

  override update(_time: number, delta: number): void {
    const { set, plan } = this;
    if (!set || !plan) return;
    const seconds = Math.min(LONGEST_FRAME, delta / 1000);
    const still = this.settings.reducedMotion;
    this.now += seconds;
    if (!still) set.life.step(seconds);
    turnMood(set.mood, plan, seconds);
    set.camera.step(seconds, !still);
    set.backdrop.step(still ? 0 : seconds, set.mood);
    set.things.step(seconds, this.now, still);
    set.people.step(still ? 1 : seconds, still ? 0 : this.now);
    set.light.step(seconds, this.now, set.mood, still);
    set.storm.step(seconds, this.now, still);
    set.weather.step(seconds, this.now, still);
    set.signs.step(seconds, this.now, still);
  }

  private build(plan: StagePlan): void {
    this.clear();
    const house = this.houseOf(plan);
    const atlas = createAtlas(this, `stage-${this.sets++}`, this.settings.resolution);
    const life = createLife(house, plan.people, plan.seed);
    this.set = {
      plan,
      atlas,
      life,
      backdrop: createBackdrop(this, atlas, house, plan),
      things: createThings(this, atlas, plan, this.settings.stopwatch),
      people: createPeople(this, atlas, life.actors),
      light: createLight(this, atlas, house, plan),
      storm: createStorm(this, atlas, plan),
      weather: createWeatherThings(this, atlas, house, plan),
      signs: createSigns(this, atlas, life.actors, plan),
      camera: createCameraRig(this, plan.camera, () => this.settings.small),
      mood: moodOf(plan),
      resolution: this.settings.resolution,
    };
  }

  /** Gives back everything that was drawn. */
  clear(): void {
    if (!this.set) return;
    this.children.removeAll(true);
    this.cameras.main.filters.internal.clear();
    this.set.atlas.destroy();
    this.set = null;
  }
}

/** Whether a plan can be shown with the same people in the same rooms. */
function sameHouse(one: StagePlan, other: StagePlan): boolean {
  if (one.seed !== other.seed || one.furnishing !== other.furnishing) return false;
  if (one.people.length !== other.people.length) return false;
  return one.people.every((actor, index) => {
    const resident = other.people[index]?.resident;
    return resident?.id === actor.resident.id && JSON.stringify(resident.look) === JSON.stringify(actor.resident.look);
  });
}
