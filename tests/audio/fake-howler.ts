/** Howler's edge, as far as we use it, without a loudspeaker: tests say when files arrive and read what was played. */
export class FakeHowl {
  readonly src: string;
  readonly plays: string[] = [];
  readonly #sounds: { id: number; sprite: string; onEnd?: (id: number) => void }[] = [];
  readonly fades: { from: number; to: number; id: number }[] = [];
  readonly #onload: (() => void) | undefined;
  #state: "unloaded" | "loading" | "loaded" = "loading";
  #volume: number;
  #onPlay: (() => void)[] = [];
  #lastId = 0;

  constructor(options: { src: string[]; volume: number; onload?: () => void }) {
    this.src = options.src[0] ?? "";
    this.#volume = options.volume;
    this.#onload = options.onload;
    office.howls.push(this);
  }

  /** The file arrives. */
  arrive(): void {
    this.#state = "loaded";
    this.#onload?.();
  }

  /** A sound comes out of the loudspeaker. */
  sound(): void {
    for (const listener of this.#onPlay.splice(0)) listener();
  }

  state(): string {
    return this.#state;
  }

  once(event: "play" | "end", listener: (id: number) => void, id?: number): void {
    if (event === "play") this.#onPlay.push(() => listener(0));
    for (const sound of this.#sounds) if (event === "end" && sound.id === id) sound.onEnd = listener;
  }

  /** What sounds just now, the oldest first. */
  get sounding(): string[] {
    return this.#sounds.map(({ sprite }) => sprite);
  }

  /** A sound has come to its end. */
  end(sprite: string): void {
    const at = this.#sounds.findIndex((sound) => sound.sprite === sprite);
    for (const { id, onEnd } of this.#sounds.splice(at, 1)) onEnd?.(id);
  }

  play(sprite: string): number {
    this.plays.push(sprite);
    office.onPlay();
    this.#sounds.push({ id: ++this.#lastId, sprite });
    return this.#lastId;
  }

  stop(id?: number): void {
    if (id === undefined) this.plays.length = 0;
    this.#sounds.splice(0, this.#sounds.length, ...this.#sounds.filter((sound) => id !== undefined && sound.id !== id));
  }

  /** As howler has it: with one argument it asks for that sound's volume, with two it sets it. */
  volume(level?: number, id?: number): number {
    if (level !== undefined && id !== undefined) this.#volume = level;
    return this.#volume;
  }

  fade(from: number, to: number, _ms: number, id: number): void {
    this.fades.push({ from, to, id });
    this.#volume = to;
  }

  unload(): void {
    this.#state = "unloaded";
  }
}

/** What the fakes have in common; `reset` before each test. */
export const office = {
  howls: [] as FakeHowl[],
  onPlay: (): void => {},
  reset(): void {
    office.howls = [];
    office.onPlay = () => {};
    Object.assign(FakeHowler, { usingWebAudio: true, autoSuspend: true, level: 1, muted: false });
    Object.assign(FakeHowler.ctx, { state: "running", currentTime: 0, resumed: 0 });
  },
  of: (name: string): FakeHowl => {
    const found = office.howls.find(({ src }) => src.includes(name));
    if (!found) throw new Error(`no howl for ${name}`);
    return found;
  },
};

export const FakeHowler = {
  usingWebAudio: true,
  autoSuspend: true,
  autoUnlock: true,
  level: 1,
  muted: false,
  ctx: {
    state: "running",
    currentTime: 0,
    resumed: 0,
    resume(): Promise<void> {
      FakeHowler.ctx.resumed++;
      return Promise.resolve();
    },
  },
  volume(level?: number): void {
    if (level !== undefined) FakeHowler.level = level;
  },
  mute(muted: boolean): void {
    FakeHowler.muted = muted;
  },
};
