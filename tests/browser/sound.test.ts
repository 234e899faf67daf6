import { describe, expect, it } from "vitest";
import { LOOP_WINDOW } from "../../src/audio/sprites.ts";
import { LOOPS } from "../../src/audio/vocabulary.ts";
import { visit, type Visitor } from "../helpers/visitor.ts";
import { withoutWebGL } from "../helpers/without-webgl.ts";

/** A loop that plays, with an ear on it. */
interface Playing {
  readonly source: AudioBufferSourceNode;
  readonly ear: AnalyserNode;
}

/** What the game does with the browser's own audio, written down from outside. */
interface Journal {
  playing: Playing[];
  /** Loops that were started, ever. */
  starts: number;
}

declare const journal: Journal;

/** Listens to every loop that starts, until it stops. The sounds are the game's and the player the browser's. */
function listen(): void {
  const kept: Journal = { playing: [], starts: 0 };
  Object.assign(globalThis, { journal: kept });
  const start: unknown = Reflect.get(AudioBufferSourceNode.prototype, "start");
  AudioBufferSourceNode.prototype.start = function (...when) {
    if (this.loop) {
      const playing = { source: this, ear: new AnalyserNode(this.context, { fftSize: 2048 }) };
      this.connect(playing.ear);
      this.addEventListener("ended", () => {
        kept.playing = kept.playing.filter((other) => other !== playing);
      });
      kept.playing.push(playing);
      kept.starts++;
    }
    if (typeof start === "function") Reflect.apply(start, this, when);
  };
}

/** Where in its file each loop is just now, in samples: what comes out of it is looked for in what it plays. */
function positionsOf(visitor: Visitor): Promise<readonly number[]> {
  return visitor.page.evaluate(() => {
    const heard = journal.playing.map(() => new Float32Array(2048));
    // All in one block of the audio thread; its clock tells when a new one has begun meanwhile.
    for (let clock = -1; clock !== journal.playing[0]?.source.context.currentTime;) {
      clock = journal.playing[0]?.source.context.currentTime ?? 0;
      for (const [index, { ear }] of journal.playing.entries())
        ear.getFloatTimeDomainData(heard[index] ?? new Float32Array(2048));
    }
    return journal.playing.map(({ source }, index) => {
      const file = source.buffer?.getChannelData(0) ?? new Float32Array();
      const piece = heard[index] ?? new Float32Array();
      const fits = (at: number): boolean => {
        for (let i = 0; i < piece.length; i += 16)
          if (Math.abs((file[at + i] ?? 9) - (piece[i] ?? 0)) > 1e-5) return false;
        return true;
      };
      for (let at = 0; at < file.length - piece.length; at++) if (fits(at)) return at;
      return -1;
    });
  });
}

async function expectInStep(visitor: Visitor): Promise<void> {
  // The end of the window runs into its start; a piece across the seam is nowhere in the file.
  await expect.poll(async () => (await positionsOf(visitor)).includes(-1)).toBe(false);
  const positions = await positionsOf(visitor);
  expect(positions).toHaveLength(LOOPS.length);
  expect(new Set(positions).size).toBe(1);
}

describe("the music", () => {
  it("waits for a gesture, and then stays in step whatever happens to the page", async () => {
    const asked: string[] = [];
    // Without the office the page is sooner there, and its music is the same.
    const visitor = await visit({ before: [withoutWebGL, listen] });
    visitor.page.on("request", (request) => {
      if (request.url().endsWith(".mp3")) asked.push(request.url());
    });
    await visitor.page.clock.install();
    await visitor.open("?page=play&scenario=startup");
    await visitor.card();
    expect(await visitor.page.evaluate(() => journal.starts)).toBe(0);
    expect(asked).toEqual([]);

    await visitor.page.keyboard.press("Enter");
    await expect.poll(() => visitor.page.evaluate(() => journal.playing.length)).toBe(LOOPS.length);
    expect(asked).toHaveLength(LOOPS.length + 1);
    await expectInStep(visitor);
    const windows = await visitor.page.evaluate(() =>
      journal.playing.map(({ source }) => [source.loopStart, source.loopEnd, source.playbackRate.value]),
    );
    const [from, length] = LOOP_WINDOW;
    for (const window of windows) expect(window).toEqual([from / 1000, (from + length) / 1000, 1]);

    const starts = await visitor.page.evaluate(() => journal.starts);
    for (const hidden of [true, false]) {
      await visitor.page.evaluate((now) => {
        Object.defineProperty(document, "hidden", { value: now, configurable: true });
        document.dispatchEvent(new Event("visibilitychange"));
      }, hidden);
    }
    for (const key of ["m", "m", "-", "+", "+"]) await visitor.page.keyboard.press(key);
    await visitor.page.getByText("Volume 70 %").first().waitFor();
    // Howler keeps its own books on each round of a loop; they must not make it start one anew.
    await visitor.page.clock.fastForward("10:00");
    await visitor.page.clock.fastForward("10:00");
    await expectInStep(visitor);
    expect(await visitor.page.evaluate(() => journal.starts)).toBe(starts);
    await visitor.leave();
  });
});
