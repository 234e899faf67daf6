import { Scene, type Renderer } from "phaser";
import type { Happening } from "../../story/happening.ts";
import type { House } from "../layout/house.ts";
import { createLife, type Life } from "../life/life.ts";
import { createWitness, type Witness } from "../life/witness.ts";
import type { StagePlan } from "../plan/direct.ts";
import { changesOf, nearnessOf, type Tell } from "../plan/happenings.ts";
import { momentAt, type Moment, type Part, type Script } from "../plan/script.ts";
import { createAtlas, type Atlas } from "./atlas.ts";
import { createBackdrop, type Backdrop } from "./backdrop.ts";
import { createCameraRig, type CameraRig } from "./camera.ts";
import { createLight, type Light } from "./light.ts";
import { createMarks, type Marks } from "./marks.ts";
import { moodOf, turnMood, type Mood } from "./mood.ts";
import { createPeople, type People } from "./people.ts";
import { createProps, type Props } from "./props.ts";
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
  /** Told of what is to be seen, in the moment in which it is. */
  readonly onHappening: (happening: Happening) => void;
}

/** Everything that belongs to one house with its people; built anew when another company comes on. */
interface Set {
  readonly plan: StagePlan;
  readonly atlas: Atlas;
  readonly life: Life;
  readonly witness: Witness;
  readonly backdrop: Backdrop;
  readonly things: Things;
  readonly people: People;
  readonly light: Light;
  readonly storm: Storm;
  readonly weather: WeatherThings;
  readonly signs: Signs;
  readonly marks: Marks;
  readonly props: Props;
  readonly camera: CameraRig;
  readonly mood: Mood;
  readonly resolution: number;
}

/** Drawings may be stretched this much before they are made anew. */
const COARSE = 1.3;
/** Seconds after which everything that eases has arrived. */
const LONG = 60;
/** A frame never stands for more than this many seconds, so that nobody jumps after a pause. */
const LONGEST_FRAME = 0.2;

/** Who wants to know how far a sequence has come. */
export interface Audience {
  /** The eye is led to something else. */
  onPart(part: Part | null): void;
  /** The sequence has been played to its end. The stage shows that end already. */
  onEnd(): void;
}

/** A sequence that is on. */
interface Performance {
  readonly script: Script;
  readonly audience: Audience;
  seconds: number;
  moment: Moment | null;
}

/** Draws plans. It decides nothing: what there is to see stands in the plan, how people live in life/. */
export class StageScene extends Scene {
  private set: Set | null = null;
  private plan: StagePlan | null = null;
  private performance: Performance | null = null;
  /** Everything holds still for a picture. */
  private posed = false;
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

  /** Shows another moment of the same house, or another house. Ends a sequence that is on. */
  show(plan: StagePlan): void {
    this.drop();
    this.turnTo(plan);
  }

  /** Plays a sequence from its beginning. */
  perform(script: Script, audience: Audience): void {
    this.drop();
    this.performance = { script, audience, seconds: 0, moment: null };
    this.advance(this.performance, 0);
  }

  /** Whether a sequence is on. */
  get performing(): boolean {
    return this.performance !== null;
  }

  /** Whether nothing moves by itself. */
  get still(): boolean {
    return this.posed || this.settings.reducedMotion;
  }

  /** Goes to the end of the sequence that is on, if there is one. */
  skip(): void {
    if (this.performance) this.advance(this.performance, this.performance.script.seconds);
  }

  /** Everyone takes their place at once and holds still. The same plan always gives the same picture. */
  pose(plan: StagePlan): void {
    this.drop();
    const { set, plan: before } = this;
    const kept = set && sameHouse(set.plan, plan) ? set.atlas : null;
    this.plan = plan;
    if (kept) this.tellChanges(plan, before);
    this.posed = true;
    if (this.ready) this.build(plan, kept);
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
    const seconds = Math.min(LONGEST_FRAME, delta / 1000);
    if (this.performance) this.advance(this.performance, seconds);
    const { set, plan } = this;
    if (!set || !plan) return;
    if (!this.posed) this.now += seconds;
    const { still } = this;
    // What is on its way arrives at once where nothing shall move: the change is seen as a cross-fade.
    pass(set, plan, still ? LONG : seconds, this.now, still);
  }

  /** Lets a sequence go on. */
  private advance(performance: Performance, seconds: number): void {
    performance.seconds += seconds;
    const { script, audience, moment } = performance;
    const next = momentAt(script, performance.seconds);
    if (next === null || next.at === moment?.at) return;
    performance.moment = next;
    this.turnTo(next.plan);
    if (next.part !== moment?.part) audience.onPart(next.part);
    if (performance.seconds < script.seconds) return;
    this.performance = null;
    audience.onEnd();
  }

  /** Ends a sequence where it is. */
  private drop(): void {
    const { performance } = this;
    this.performance = null;
    if (performance?.moment?.part != null) performance.audience.onPart(null);
  }

  private turnTo(plan: StagePlan): void {
    const { set, plan: before } = this;
    this.plan = plan;
    this.posed = false;
    if (!this.ready) return;
    if (!set || !sameHouse(set.plan, plan)) {
      this.build(plan);
      return;
    }
    const still = this.settings.reducedMotion;
    this.tellChanges(plan, before);
    set.life.recast(plan.people);
    if (still) {
      set.life.settle();
      set.witness.look();
    }
    set.backdrop.show(plan);
    set.things.show(plan, still);
    set.light.show(plan);
    set.storm.show(plan);
    set.weather.show(plan);
    set.signs.show(plan);
    set.marks.show(plan);
    set.props.show(plan);
    set.camera.show(plan.camera);
    if (still) {
      set.camera.cut();
      turnMood(set.mood, plan, LONG);
    }
  }

  private tellChanges(plan: StagePlan, before: StagePlan | null): void {
    for (const { kind, x } of changesOf(plan, before)) this.tell(kind, x);
  }

  /** Tells what is to be seen. A pose for a picture is no moment of the story: nothing happens in it. */
  private readonly tell: Tell = (kind, x) => {
    if (this.plan && !this.posed) this.settings.onHappening({ kind, near: nearnessOf(this.plan, x) });
  };

  /** Puts up the house of a plan; an atlas that has its drawings already may be kept. */
  private build(plan: StagePlan, kept: Atlas | null = null): void {
    this.strike();
    if (!kept) this.set?.atlas.destroy();
    const house = this.houseOf(plan);
    const atlas = kept ?? createAtlas(this, `stage-${this.sets++}`, this.settings.resolution);
    const life = createLife(house, plan.people, plan.seed);
    const set: Set = {
      plan,
      atlas,
      life,
      witness: createWitness(life.actors, this.tell),
      backdrop: createBackdrop(this, atlas, house, plan),
      things: createThings(this, atlas, plan, this.settings.stopwatch),
      people: createPeople(this, atlas, life.actors),
      light: createLight(this, atlas, house, plan),
      storm: createStorm(this, atlas, plan, life.actors, this.tell),
      weather: createWeatherThings(this, atlas, house, plan, this.tell),
      signs: createSigns(this, atlas, life, plan, this.tell),
      marks: createMarks(this, atlas),
      props: createProps(this, atlas, life.actors, plan, this.tell),
      camera: createCameraRig(this, plan.camera, () => this.settings.small),
      mood: moodOf(plan),
      resolution: kept && this.set ? this.set.resolution : this.settings.resolution,
    };
    this.set = set;
    // What fades in has done so by the time of the picture.
    if (this.posed) pass(set, plan, LONG, 0, true);
  }

  /** Gives back everything that was drawn. */
  clear(): void {
    this.performance = null;
    if (!this.set) return;
    this.strike();
    this.set.atlas.destroy();
    this.set = null;
  }

  /** Takes everything off the stage; the drawings stay in their atlas. */
  private strike(): void {
    this.children.removeAll(true);
    this.cameras.main.filters.internal.clear();
  }
}

/** Lets time pass in the house. */
function pass(set: Set, plan: StagePlan, seconds: number, now: number, still: boolean): void {
  if (!still) {
    set.life.step(seconds);
    set.witness.look();
  }
  turnMood(set.mood, plan, seconds);
  set.camera.step(seconds, !still);
  set.backdrop.step(still ? 0 : seconds, set.mood);
  set.things.step(seconds, now, still);
  set.people.step(still ? LONG : seconds, still ? 0 : now);
  set.light.step(seconds, now, set.mood, still);
  set.storm.step(seconds, now, still);
  set.weather.step(seconds, now, still);
  set.signs.step(seconds, now, still);
  set.marks.step(seconds, now, still);
  set.props.step(seconds);
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
